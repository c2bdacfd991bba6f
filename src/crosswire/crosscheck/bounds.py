"""What numbers a figure leaves possible, once its hedge and its rounding are allowed for."""

from __future__ import annotations

import math
from dataclasses import dataclass

from crosswire.records import Figure

HEDGE = 0.10
"""How far "about 600" reaches either way, as a share of the number: the claims contract's constant."""
ROUNDED_FROM = 1000
"""Written numbers from here on are taken as rounded to their last figure that is not 0 (14,000 is 13,500 to 14,500)."""
NEAR = 0.01
"""Share of a number within which two numbers above ROUNDED_FROM are the same number, rounded differently."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """The range [low, high] that a figure allows, and ``nominal``, the number it is written with (None if none is).

    ``open``: it is a bound or a vague word, so that a number outside its nominal value may still fit.
    """

    low: float
    high: float
    nominal: float | None
    open: bool

    def meets(self, other: Bounds) -> bool:
        return self.low <= other.high and other.low <= self.high

    def is_nominally(self, other: Bounds) -> bool:
        """Whether both are written with the same number, whatever their hedges."""
        one, two = self.nominal, other.nominal
        if one is None or two is None:
            return False
        return one == two or (min(one, two) >= ROUNDED_FROM and abs(one - two) <= NEAR * max(one, two))


def bounds_of(figure: Figure) -> Bounds:
    """The range that ``figure`` allows; vague words and missing numbers leave everything possible above their unit."""
    nominal = next((float(n) for n in (figure.best, figure.low, figure.high) if n is not None), None)
    if figure.qualifier in ("at_least", "more_than"):
        return Bounds(_slackened(figure.low)[0], math.inf, nominal, True)
    if figure.qualifier in ("at_most", "less_than"):
        return Bounds(0.0, _slackened(figure.high)[1], nominal, True)
    if figure.qualifier == "vague" or nominal is None:
        return Bounds(float(figure.low or 0), math.inf, nominal, True)
    if figure.qualifier == "between":
        return Bounds(_or(figure.low, 0.0), _or(figure.high, math.inf), nominal, True)
    if figure.qualifier == "about":
        return Bounds(nominal * (1 - HEDGE), nominal * (1 + HEDGE), nominal, False)
    low, high = _slackened(nominal)
    return Bounds(low, high, nominal, False)


def _or(number: float | None, default: float) -> float:
    return default if number is None else float(number)


def _slackened(number: float | None) -> tuple[float, float]:
    """The numbers that round to ``number``, which is its own range below ROUNDED_FROM."""
    if number is None:
        return 0.0, math.inf
    if number < ROUNDED_FROM or number != int(number):
        return float(number), float(number)
    step = 1
    while number % (step * 10) == 0:
        step *= 10
    slack = step / 2 if step > 1 else 0.0
    return float(number - slack), float(number + slack)
