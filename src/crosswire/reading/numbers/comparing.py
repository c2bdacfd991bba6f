"""What compares a number: more than 20, larger or equal than 20, 20 or more, >= 20, equal to 20."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.lexicons.hedges import Hedges
from crosswire.reading.numbers.hedging import Hedging, hedge_after, hedge_before, longest_before
from crosswire.reading.numbers.line import Line
from crosswire.reading.numbers.numerals import Numeral

LOWER, UPPER = frozenset({"at_least", "more_than"}), frozenset({"at_most", "less_than"})
EQUAL = frozenset({"equal", "equals", "equaling", "equalling"})
SIGNS = {">": ("more_than", False), ">=": ("more_than", True), "<": ("less_than", False), "<=": ("less_than", True)}
MATHEMATICAL = frozenset("<>=")


@dataclass(frozen=True, slots=True)
class Bound:
    """A number over lexemes [first, last] as the lower end of a range, its upper end, or (equal) both."""

    first: int
    last: int
    value: float
    low: bool
    high: bool
    included: bool


def read_bound(line: Line, numeral: Numeral, hedges: Hedges) -> Bound | None:
    """What compares the numeral, None where nothing does."""
    return by_sign(line, numeral) or by_words(line, numeral, hedges)


def by_sign(line: Line, numeral: Numeral) -> Bound | None:
    """A bound by signs: >30, <= -30, < = 100; other rows of such signs are none."""
    i = numeral.first
    while line.text_at(i - 1) in MATHEMATICAL:
        i -= 1
    found = SIGNS.get("".join(line.text_at(j) for j in range(i, numeral.first)))
    return _bound(numeral, found[0], found[1], i, numeral.last) if found else None


def by_words(line: Line, numeral: Numeral, hedges: Hedges) -> Bound | None:
    """A bound by the words before the number, behind it, or both: more than 20, 20 or more, equal to 20 or less."""
    start, is_equal, joins = equal_before(line, numeral.first)
    before = compared_before(line, start, hedges) if joins or not is_equal else None
    if before and before.qualifier in LOWER | UPPER:
        first, either = either_before(line, before.first)
        last, as_well = equal_behind(line, numeral.last)
        included = joins or either or as_well or before.qualifier in {"at_least", "at_most"}
        return _bound(numeral, before.qualifier, included, first, last)
    first = start if is_equal and not joins else numeral.first
    behind = compared_behind(line, numeral, hedges)
    if behind:
        return _bound(numeral, behind.qualifier, True, first, behind.last)
    if is_equal and not joins:
        return Bound(first, numeral.last, float(numeral.value), low=True, high=True, included=True)
    return None


def _bound(numeral: Numeral, qualifier: str, included: bool, first: int, last: int) -> Bound:
    return Bound(first, last, float(numeral.value), qualifier in LOWER, qualifier in UPPER, included)


def equal_before(line: Line, i: int) -> tuple[int, bool, bool]:
    """Where "equal to" before lexeme ``i`` starts, whether it is there, and whether "or" joins it to what compares."""
    j = i - 1 if line.text_at(i - 1) in {"to", "than"} else i
    if line.text_at(j - 1) not in EQUAL:
        return i, False, False
    joins = line.text_at(j - 2) == "or" and line.kind_at(j - 3) == "word"
    return (j - 2, True, True) if joins else (j - 1, True, False)


def compared_before(line: Line, start: int, hedges: Hedges) -> Hedging | None:
    """The bound that ends before lexeme ``start``, which may be the "the" of a place in a row."""
    if line.text_at(start) == "the":
        found = longest_before(line, hedges, start, stepped=False)
        return Hedging(found[1].bound, found[0], start - 1) if found else None
    return bare(line, start, hedges) or hedge_before(line, hedges, start)


def bare(line: Line, end: int, hedges: Hedges) -> Hedging | None:
    """The comparative without its "than" that ends before ``end``: the larger of "larger or equal than"."""
    hedge = hedges.before.get(f"{line.text_at(end - 1)} than")
    return Hedging(hedge.bound, end - 1, end - 1) if hedge else None


def either_before(line: Line, first: int) -> tuple[int, bool]:
    """Where a comparison starts that "equal to or" leads ("equal to or more than 30")."""
    if line.text_at(first - 1) == "or" and line.text_at(first - 2) == "to" and line.text_at(first - 3) in EQUAL:
        return first - 3, True
    return first, False


def equal_behind(line: Line, last: int) -> tuple[int, bool]:
    """Where a comparison ends that "or equal (to)" closes ("less than 5000 or equal")."""
    if line.text_at(last + 1) != "or" or line.text_at(last + 2) not in EQUAL:
        return last, False
    end = last + 3 if line.text_at(last + 3) == "to" else last + 2
    return (last, False) if line.numeral_at(end + 1) else (end, True)


def compared_behind(line: Line, numeral: Numeral, hedges: Hedges) -> Hedging | None:
    """The bound behind a number (200 or more, 200 or greater than), unless it compares the next one."""
    behind = hedge_after(line, hedges, numeral.last)
    if behind is None or behind.qualifier not in LOWER | UPPER:
        return None
    if line.text_at(behind.last + 1) != "than":
        return behind
    return None if line.numeral_at(behind.last + 2) else Hedging(behind.qualifier, behind.first, behind.last + 1)
