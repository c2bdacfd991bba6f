"""Parts of wholes: which figure a figure is a part of ("including three children", "two of them")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.shared.bare import is_rest
from crosswire.reading.figures.shared.sharing import is_including, is_larger, is_of_whom

FARTHEST = 40


def whole_of(readings: Sequence[Reading], i: int) -> int | None:
    """The index of the reading that reading ``i`` is a part of, None where it is none."""
    part = readings[i]
    counted = part.counted
    if part.governed.measure == "money" or counted.quantity.high == 0:
        return None
    rest = part.governed.shared and (is_rest(part.wording, counted) or is_of_whom(part.wording, counted))
    if not counted.part and not rest and not is_including(part.wording, counted):
        return listed_whole(readings, i)
    if counted.noun is not None and part.wording.tokens[counted.noun].upos == "PRON":
        before = i - 1 if i and part.sentence - readings[i - 1].sentence <= 1 else None
        return before if before is not None and is_larger(readings[before], counted) else None
    for j in range(i - 1, max(-1, i - 1 - FARTHEST), -1):
        whole = readings[j]
        said = whole.governed.measure == part.governed.measure
        named = counted.noun is not None and names_same(whole, part.wording.tokens[counted.noun].lemma)
        if not whole.implied and whole.governed.measure != "money" and is_larger(whole, counted) and (said or named):
            return j
    return None


def sum_whole(readings: Sequence[Reading], group: Sequence[int]) -> int | None:
    """The earlier reading that the readings of one list, two or more, add up to (20 captured: 11 and nine)."""
    first = readings[group[0]]
    total = sum(readings[i].counted.quantity.best or 0 for i in group)
    for j in range(group[0] - 1, -1, -1):
        whole = readings[j]
        if whole.governed.measure == first.governed.measure and whole.counted.quantity.best == total:
            return j
    return None


def summed(readings: Sequence[Reading], group: Sequence[int]) -> bool:
    """Whether the first reading of a list is what the others, two or more, add up to: 20 deaths, 12 in Arn and eight in
    Vik."""
    first, *others = (readings[i].counted.quantity.best or 0 for i in group)
    return len(others) > 1 and first == sum(others)


def lists(readings: Sequence[Reading]) -> Iterator[list[int]]:
    """The runs of two or more exact readings of one sentence and measure."""
    group: list[int] = []
    for i, reading in enumerate(readings):
        last = readings[group[-1]] if group else None
        same = last and last.sentence == reading.sentence and last.governed.measure == reading.governed.measure
        if not same:
            if len(group) > 1:
                yield group
            group = []
        if reading.governed.measure not in {"money", "count"} and not reading.implied and reading.counted.quantity.best:
            group = [*group, i]
    if len(group) > 1:
        yield group


def wholes(readings: Sequence[Reading]) -> list[int | None]:
    """For each reading the index of its whole, None where it is no part of another."""
    found = [whole_of(readings, i) for i in range(len(readings))]
    for group in lists(readings):
        whole = sum_whole(readings, group)
        if whole is None and summed(readings, group):
            whole, group = group[0], group[1:]
        for i in group:
            found[i] = whole if found[i] is None else found[i]
    for i in range(1, len(readings)):
        if found[i] is None and goes_on(readings[i - 1], readings[i]):
            found[i] = found[i - 1]
    return found


def goes_on(before: Reading, reading: Reading) -> bool:
    """Whether a part goes on with the next of its list: "including 12 women and nine children"."""
    same = before.sentence == reading.sentence and before.governed.measure == reading.governed.measure
    between = reading.wording.words[before.counted.last + 1 : reading.counted.first]
    return same and (reading.governed.shared or bool(reading.counted.named)) and between in (["and"], [","])


def listed_whole(readings: Sequence[Reading], i: int) -> int | None:
    """The whole that a colon or a dash breaks down: four were killed: two men, a woman and a boy."""
    part = readings[i]
    for j in range(i - 1, -1, -1):
        whole = readings[j]
        same = whole.sentence == part.sentence and whole.governed.measure == part.governed.measure
        if not same or not part.governed.shared:
            return None
        between = part.wording.words[whole.counted.last + 1 : part.counted.first]
        if not whole.governed.shared and whole.counted.quantity.value > part.counted.quantity.value:
            each = part.wording.word(part.counted.last + 1) == "each"  # one each in Arn and Vik
            return j if each or part.wording.lexicons.counting.breakdown & set(between) else None
    return None


def names_same(whole: Reading, noun: str) -> bool:
    counted = whole.counted
    return counted.noun is not None and whole.wording.tokens[counted.noun].lemma == noun
