"""Ranges of numbers: more than 20, at most 100, 5k-20k, between ten and fifteen, above 0.25 and below 0.5."""

from __future__ import annotations

from dataclasses import dataclass, replace

from crosswire.lexicons import Lexicons
from crosswire.reading.numbers.comparing import Bound, read_bound
from crosswire.reading.numbers.fractions import read_ordinal
from crosswire.reading.numbers.line import DASHES, Line
from crosswire.reading.numbers.numerals import Numeral, NumeralReader
from crosswire.reading.numbers.reading import read_line
from crosswire.records import Span

JOINTS = frozenset({"and", "but", ",", ", and", ", but"})
THROUGH = frozenset({"to", "through", "thru", "~", "until", "till"})


@dataclass(frozen=True, slots=True)
class Range:
    """From ``low`` to ``high``, None where that end is open, over ``span``; whether each end belongs to it."""

    span: Span
    low: float | None
    high: float | None
    with_low: bool
    with_high: bool


def read_ranges(text: str, lexicons: Lexicons) -> list[Range]:
    """The ranges of ``text`` in order; an exact number is one only where it is said to be equal to it."""
    line = read_line(text, lexicons)
    numerals = with_ordinals(line, lexicons)
    found: list[Range] = []
    i = 0
    while i < len(numerals):
        pair = stretched(line, numerals[i], numerals[i + 1]) if i + 1 < len(numerals) else None
        if pair:
            found.append(pair)
            i += 2
            continue
        i += 1
        bound = read_bound(line, numerals[i - 1], lexicons.hedges)
        if bound is None:
            continue
        following = read_bound(line, numerals[i], lexicons.hedges) if i < len(numerals) else None
        if following and (both := joined(line, bound, following)):
            found.append(both)
            i += 1
        else:
            found.append(alone(line, bound))
    return found


def with_ordinals(line: Line, lexicons: Lexicons) -> list[Numeral]:
    """The line's numerals and, as numbers, its places in a row ("between the tenth and the fifteenth")."""
    taken = {i for numeral in line.numerals for i in range(numeral.first, numeral.last + 1)}
    reader = NumeralReader(line.lexemes, lexicons.numbers, lexicons.counting)
    found = list(line.numerals)
    for i in range(len(line.lexemes)):
        ordinal = read_ordinal(reader, i) if i not in taken and line.is_word(i) else None
        if ordinal and line.text_at(i - 1) == "the" and taken.isdisjoint(range(i, ordinal[1] + 1)):
            found.append(Numeral(i - 1, ordinal[1], ordinal[0]))
            taken.update(range(i, ordinal[1] + 1))
    return sorted(found, key=lambda numeral: numeral.first)


def stretched(line: Line, first: Numeral, last: Numeral) -> Range | None:
    """Two numerals as the ends of one range: 5k-20k, 20 through 100, from 2 to 3 million, between ten and fifteen."""
    first = on_scale(first, last)
    between = [line.text_at(i) for i in range(first.last + 1, last.first)]
    if len(between) != 1 or first.value >= last.value:
        return None
    opening = line.text_at(first.first - 1)
    is_dash = between[0] in DASHES and not chained(line, first, last)
    if not (is_dash or between[0] in THROUGH or (between[0] == "and" and opening == "between")):
        return None
    begin = first.first - 1 if opening in {"between", "from"} else first.first
    return Range(_span(line, begin, last.last), first.value, last.value, True, False)


def on_scale(first: Numeral, last: Numeral) -> Numeral:
    """The first end on the scale of the last: the 2 of 2 to 3 million."""
    shares = last.scale > 1 and first.scale == 1 and first.value < last.value / last.scale
    return replace(first, value=first.value * last.scale) if shares else first


def chained(line: Line, first: Numeral, last: Numeral) -> bool:
    """Whether further digits are joined on either side, as in the number of a telephone, or the last has a zero in
    front, as in a date."""
    before = line.glued(first.first) and line.text_at(first.first - 1) in {*DASHES, "+", "/"}
    behind = line.glued(last.last + 1) and line.text_at(last.last + 1) in {*DASHES, "/"}
    return before or behind or line.raw_at(last.first).startswith("0")


def joined(line: Line, one: Bound, other: Bound) -> Range | None:
    """A lower and an upper bound as one range, where both can hold: above 20 and below 30."""
    between = " ".join(line.text_at(i) for i in range(one.last + 1, other.first))
    low, high = (one, other) if one.low else (other, one)
    if between not in JOINTS or not low.low or not high.high or low.high or high.low or low.value >= high.value:
        return None
    return Range(_span(line, one.first, other.last), low.value, high.value, low.included, high.included)


def alone(line: Line, bound: Bound) -> Range:
    low, high = bound.value if bound.low else None, bound.value if bound.high else None
    included = bound.included
    return Range(_span(line, bound.first, bound.last), low, high, included and bound.low, included and bound.high)


def _span(line: Line, first: int, last: int) -> Span:
    return Span(line.lexemes[first].start, line.lexemes[last].end)
