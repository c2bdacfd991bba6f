"""Parts of wholes: which figure a figure is a part of ("including three children", "two of them")."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.sharing import is_including

FARTHEST = 12
BREAKS = frozenset({":", "—", "–", "--"})


def whole_of(readings: Sequence[Reading], i: int) -> int | None:
    """The index of the reading that reading ``i`` is a part of, None where it is none."""
    part = readings[i]
    if part.governed.measure == "money":
        return None
    counted = part.counted
    if not (counted.part or is_including(part.wording, counted)):
        return listed_whole(readings, i)
    noun = part.wording.tokens[counted.noun].lemma if counted.noun is not None else ""
    pronoun = counted.noun is None or part.wording.tokens[counted.noun].upos == "PRON" or not counted.part
    for j in range(i - 1, max(-1, i - 1 - FARTHEST), -1):
        whole = readings[j]
        if whole.implied or whole.counted.quantity.value < counted.quantity.value or whole.governed.measure == "money":
            continue
        if pronoun:
            return j if part.sentence - whole.sentence <= 1 else None
        if names_same(whole, noun) or whole.governed.measure == part.governed.measure:
            return j
    return None


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
            return j if BREAKS & set(between) else None
    return None


def names_same(whole: Reading, noun: str) -> bool:
    counted = whole.counted
    return counted.noun is not None and whole.wording.tokens[counted.noun].lemma == noun
