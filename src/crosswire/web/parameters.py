"""What may stand behind the question mark of an address, checked before a page is asked for."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from crosswire.records import CrosswireError
from crosswire.web.asking import ROWS

MOST_ROWS = 1000
LONGEST_TEXT = 500
DAY_ENDS = datetime.time(23, 59, 59, 999999)
SAID = 60
"""Characters of what was given that a message repeats."""


class BadParameter(CrosswireError):
    """A parameter has a value that it cannot have, or a name that the page does not know."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter: ``read`` makes its value of its text and raises ValueError with words for a person;
    ``schema`` says the same as JSON Schema."""

    name: str
    summary: str
    read: Callable[[str], Any]
    schema: Mapping[str, Any]
    default: Any = None
    keep_empty: bool = False


def text(name: str, summary: str, *, longest: int = LONGEST_TEXT, keep_empty: bool = False) -> Parameter:
    """Any words, up to ``longest`` characters; an empty one is none, unless it is to be kept."""

    def read(given: str) -> str:
        if len(given) > longest:
            raise ValueError(f"must be no longer than {longest:,} characters")
        return given

    return Parameter(name, summary, read, {"type": "string", "maxLength": longest}, keep_empty=keep_empty)


def choice(name: str, summary: str, choices: Sequence[str]) -> Parameter:
    """One of ``choices``."""

    def read(given: str) -> str:
        if given not in choices:
            raise ValueError(f"must be one of {', '.join(choices)}")
        return given

    return Parameter(name, summary, read, {"type": "string", "enum": list(choices)})


def day(name: str, summary: str) -> Parameter:
    """A date as 2026-11-22."""
    return Parameter(name, summary, _day, {"type": "string", "format": "date"})


def number(name: str, summary: str, *, least: int, most: int, default: int | None = None) -> Parameter:
    """A whole number within bounds, both included."""

    def read(given: str) -> int:
        if not (given.isascii() and given.isdigit() and len(given) < 10 and least <= int(given) <= most):
            raise ValueError(f"must be a whole number from {least} to {most}")
        return int(given)

    schema: dict[str, Any] = {"type": "integer", "minimum": least, "maximum": most}
    return Parameter(name, summary, read, schema if default is None else {**schema, "default": default}, default)


def moment(name: str, summary: str) -> Parameter:
    """A moment as 2026-11-22T10:00Z, in UTC unless it says otherwise, or a day, which means its end; a plus sign that
    the address lost is put back."""
    return Parameter(name, summary, _moment, {"type": "string", "format": "date-time"})


def _day(given: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(given)
    except ValueError:
        raise ValueError("must be a date such as 2026-11-22") from None


def _moment(given: str) -> datetime.datetime:
    words = given.strip().replace(" ", "+")
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", words):
            return datetime.datetime.combine(datetime.date.fromisoformat(words), DAY_ENDS, datetime.UTC)
        read = datetime.datetime.fromisoformat(words)
    except ValueError:
        raise ValueError("must be a day, or a moment such as 2026-11-22T10:00Z") from None
    try:
        return read.replace(tzinfo=datetime.UTC) if read.tzinfo is None else read.astimezone(datetime.UTC)
    except OverflowError:
        raise ValueError("must be a moment of the years 1 to 9999") from None


AS_OF = moment("as_of", "What the ledger held at this moment, such as 2026-11-22T10:00Z; now if left out.")
LIMIT = number("limit", "How many rows to answer with.", least=1, most=MOST_ROWS, default=ROWS)
OFFSET = number("offset", "How many rows to leave out first.", least=0, most=10_000_000, default=0)
WINDOW = (LIMIT, OFFSET)
REVIEWED = number("limit", "How many claims to answer with.", least=1, most=MOST_ROWS, default=20)
FIGURES = number("limit", "How many figures to answer with.", least=1, most=MOST_ROWS, default=100)


def values_of(parameters: Sequence[Parameter], given: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """The value of each parameter; an empty one is one left out. Raises BadParameter, whose message cuts what was
    given."""
    known = {parameter.name: parameter for parameter in parameters}
    values = {parameter.name: parameter.default for parameter in parameters}
    seen: set[str] = set()
    for name, words in given:
        if name not in known:
            raise BadParameter(f"there is no parameter {name[:SAID]!r} here; there are {', '.join(sorted(known))}")
        if name in seen:
            raise BadParameter(f"the parameter {name!r} is given twice; give it once")
        seen.add(name)
        if words == "" and not known[name].keep_empty:
            continue
        try:
            values[name] = known[name].read(words)
        except ValueError as error:
            raise BadParameter(f"the parameter {name!r} is {words[:SAID]!r}; it {error}") from None
    return values
