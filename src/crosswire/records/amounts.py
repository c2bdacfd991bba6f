"""A figure's number with its hedge: said in words, and its low, best and high under the rules of the contract."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

from crosswire.records.claim import QUALIFIERS, Figure

HEDGES = {
    "about": "about", "some": "about", "around": "about", "nearly": "about", "almost": "about", "~": "about",
    "at least": "at_least", ">=": "at_least", "≥": "at_least", "more than": "more_than", "over": "more_than",
    ">": "more_than", "at most": "at_most", "up to": "at_most", "<=": "at_most", "≤": "at_most",
    "less than": "less_than", "under": "less_than", "fewer than": "less_than", "<": "less_than", "exactly": "exact",
}  # fmt: skip
"""How a person says a hedge, and the contract's word for it."""
NEEDED = {
    "exact": ("best",), "about": ("best",), "at_least": ("low",), "more_than": ("low",), "vague": ("low",),
    "at_most": ("high",), "less_than": ("high",), "between": ("low", "high"),
}  # fmt: skip
"""The bounds without which a hedge says nothing."""
NUMBER = r"\d[\d,]*(?:\.\d+)?"
RANGE = re.compile(rf"(?:between\s+)?({NUMBER})\s*(?:-|–|to|and|\.\.)\s*({NUMBER})")
HEDGED = re.compile(
    rf"(?:({'|'.join(sorted(map(re.escape, (*HEDGES, *QUALIFIERS)), key=len, reverse=True))})\s*)?({NUMBER})"
)
Number = int | float
Bounds = tuple[Number | None, Number | None, Number | None]


def amount_from_words(said: str) -> dict[str, Any]:
    """{low, best, high, qualifier} of "12", "about 600", "at least 12", "10 to 15", or of that in JSON. Raises
    ValueError."""
    if said.startswith("{"):
        return _checked(json.loads(said))
    words = " ".join(said.lower().split())
    if spread := RANGE.fullmatch(words):
        return _checked({"low": _number(spread[1]), "best": None, "high": _number(spread[2]), "qualifier": "between"})
    hedged = HEDGED.fullmatch(words)
    if hedged is None:
        raise ValueError(said)
    qualifier = HEDGES.get(hedged[1] or "exactly", hedged[1])
    low, best, high = bounds_under(qualifier, _number(hedged[2]))
    return {"low": low, "best": best, "high": high, "qualifier": qualifier}


def bounds_under(qualifier: str, number: Number) -> Bounds:
    """Low, best and high of one number under a hedge, as the contract has them."""
    if qualifier in ("exact", "about"):
        return number, number, number
    return (None, None, number) if qualifier in ("at_most", "less_than") else (number, None, None)


def with_amount(figure: Figure, amount: dict[str, Any]) -> Figure:
    """``figure`` with another amount. Raises KeyError or ValueError where it is none."""
    return replace(figure, **_checked(amount))


def with_qualifier(figure: Figure, qualifier: str) -> Figure:
    """``figure`` with its number under another hedge. Raises ValueError where it then lacks a bound."""
    if qualifier == "between":
        if figure.low is None or figure.high is None or figure.low >= figure.high:
            raise ValueError("between needs a low and a high")
        return replace(figure, qualifier=qualifier, best=None)
    known = [figure.best, figure.high, figure.low]
    number = next((number for number in known if number is not None), None)
    if number is None:
        raise ValueError("no number")
    low, best, high = bounds_under(qualifier, number)
    return replace(figure, qualifier=qualifier, low=low, best=best, high=high)


def with_bound(figure: Figure, name: str, number: Number | None) -> Figure:
    """``figure`` with another low, best or high. Raises ValueError where they are then out of order, or none is left.

    Of an exact figure or one that is about a number, the best is low and high too.
    """
    if name == "best" and number is not None and figure.qualifier in ("exact", "about"):
        return replace(figure, low=number, best=number, high=number)
    amount = {"low": figure.low, "best": figure.best, "high": figure.high, "qualifier": figure.qualifier, name: number}
    return with_amount(figure, amount)


def _checked(amount: dict[str, Any]) -> dict[str, Any]:
    """``amount`` with its four keys. Raises KeyError, TypeError or ValueError where it is no amount."""
    bounds = [amount.get(name) for name in ("low", "best", "high")]
    known = [number for number in bounds if number is not None]
    if not known or known != sorted(known) or known[0] < 0 or amount["qualifier"] not in QUALIFIERS:
        raise ValueError(str(amount))
    if any(isinstance(number, bool) or not isinstance(number, int | float) for number in known):
        raise TypeError(str(amount))
    if any(amount.get(name) is None for name in NEEDED[amount["qualifier"]]):
        raise ValueError(str(amount))
    if amount["qualifier"] in ("exact", "about") and not (len(known) == len(bounds) and known[0] == known[-1]):
        raise ValueError(str(amount))
    return dict(zip(("low", "best", "high"), bounds, strict=True)) | {"qualifier": amount["qualifier"]}


def _number(said: str) -> Number:
    number = float(said.replace(",", ""))
    return int(number) if number.is_integer() else number
