"""Lengths as people type them: 3h, two nights, all day, a few weeks."""

from __future__ import annotations

from crosswire.reading.times.expressions import Expression, Reading
from crosswire.reading.times.relative import length, unit_of

FEW = 3
"""What "a few" is taken for, where a number is wanted."""
LETTERS = {"h": "TH", "hr": "TH", "d": "D", "w": "W", "y": "Y", "min": "TM", "sec": "TS", "s": "TS"}


def weekends(reading: Reading) -> Expression | None:
    """three weekends."""
    return Expression(reading.span, "duration", f"P{reading.number('count')}WE", dates=False)


def quartered(reading: Reading) -> Expression | None:
    """one and a quarter years."""
    return Expression(reading.span, "duration", length(reading.number("count") + 0.25, unit_of(reading)), dates=False)


def vague_length(reading: Reading) -> Expression | None:
    """a few days, some weeks."""
    if "some" in reading and reading.word("some") != "some":
        return None
    return Expression(reading.span, "duration", length(FEW, unit_of(reading)), dates=False)


def whole_length(reading: Reading) -> Expression | None:
    """all day, another week."""
    if reading.word("all") not in {"all", "another"}:
        return None
    return Expression(reading.span, "duration", length(1, unit_of(reading)), dates=False)


def nights(reading: Reading) -> Expression | None:
    """two nights."""
    if not reading.word("night").startswith("night"):
        return None
    return Expression(reading.span, "duration", length(reading.number("count"), "D"), dates=False)


def lettered(reading: Reading) -> Expression | None:
    """3h, 10D."""
    unit, count, letter = LETTERS.get(reading.word("letter")), reading.atom("count"), reading.atom("letter")
    if unit is None or count.end != letter.start or not isinstance(count.value, int | float):
        return None
    return Expression(reading.span, "duration", length(count.value, unit), dates=False)
