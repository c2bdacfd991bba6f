"""What became of those shot, stabbed or struck, as the rest of the report tells it: killed, injured, or left open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from crosswire.reading.figures.fates.afterwards import (
    died_of_it,
    is_one_found,
    names_wound,
    told_afterwards,
    told_of_all,
    told_of_kind,
)
from crosswire.reading.figures.fates.compared import (
    died_elsewhere,
    told_by_age,
    told_by_list,
    told_by_number,
    told_by_parts,
    told_by_row,
    told_by_same,
    told_of_share,
)
from crosswire.reading.figures.fates.halves import all_died, is_parted, told_of_pair
from crosswire.reading.figures.fates.only_victim import (
    found_only_one,
    hurt_only_one,
    told_by_name,
    told_of_only_one,
)
from crosswire.reading.figures.fates.outcomes import INJURED, KILLED, names_death, outcome, speaks_of_life
from crosswire.reading.figures.fates.some_died import all_of_them_died, some_died
from crosswire.reading.figures.fates.there import (
    is_beside_the_dead,
    is_in_hospital,
    told_behind,
    told_by_noun,
    told_by_own_clause,
    told_by_verb,
)
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.wording import EITHER, Wording

REACH = 4
"""How many sentences behind may tell what became of them."""


@dataclass(frozen=True, slots=True)
class Account:
    """What a report tells: its ``readings`` so far, whether it speaks of any death (``deadly``), its sentences."""

    readings: Sequence[Reading]
    deadly: bool
    wordings: Sequence[Wording]


def settled(readings: Sequence[Reading], wordings: Sequence[Wording]) -> list[Reading]:
    """The readings, those of people shot or struck with the outcome that the report tells of them.

    It may say that both died, that others were killed beside them or how they fare; where it speaks of no death at
    all, they are injured. What it tells of some of them, one by one, it may tell of all."""
    deadly = any(is_death(reading) for reading in readings) or any(names_death(wording) for wording in wordings)
    place = {wording: i for i, wording in enumerate(wordings)}
    account, found = Account(readings, deadly, wordings), list(readings)
    for i, reading in enumerate(readings):
        start = place[reading.wording] + 1
        following = wordings[start : start + REACH]
        if is_open(reading):
            before = wordings[place[reading.wording] - 1] if place[reading.wording] else None
            told = told_of_pair(reading, before, following[:1])
            found[i] = with_fate(reading, told or fate(reading, account, following))
        elif reading.governed.measure == INJURED and died_of_it(reading, readings, following):
            found[i] = with_fate(reading, KILLED)
        elif reading.governed.measure == INJURED and is_found_wounded(reading):
            told = told_by_name(reading, readings, wordings, soon=1) or told_afterwards(reading, readings, following)
            found[i] = with_fate(reading, told or found_only_one(reading, readings, is_found_wounded) or INJURED)
        elif reading.governed.measure == INJURED and is_parted(reading, readings, following):
            found[i] = with_fate(reading, EITHER)
        elif reading.governed.measure == EITHER and reading.governed.shared:
            found[i] = with_fate(reading, told_by_own_clause(reading))
    found = [with_parts(found, i) for i in range(len(found))]
    for i, reading in enumerate(found):
        if is_open(reading):
            found[i] = with_fate(reading, fate_among(found, i))
        elif all_died(reading, found):
            found[i] = with_fate(reading, KILLED)
    return found


def with_parts(readings: Sequence[Reading], i: int) -> Reading:
    """Reading ``i``, killed or left open where all, or some, of those it counts are told to have died."""
    if all_of_them_died(readings, i):
        return with_fate(readings[i], KILLED)
    return with_fate(readings[i], EITHER) if some_died(readings, i) else readings[i]


def with_fate(reading: Reading, measure: str) -> Reading:
    return replace(reading, governed=replace(reading.governed, measure=measure or EITHER))


def is_open(reading: Reading) -> bool:
    """Whether a verb of harm, or a word beside "victims", leaves open whether those it counts lived."""
    measures = reading.wording.lexicons.measures
    word, second = reading.wording.word(reading.governed.predicate), reading.governed.joined
    both = (second, reading.governed.predicate) if second is not None else ()
    if {KILLED, INJURED} == {outcome(reading.wording, i) for i in both}:
        return False  # "600 dead and wounded" and "nine were wounded or killed" are both
    harmed = any(form.measure.people == EITHER for form in measures.verbs.get(word, ())) or word in measures.victims
    return reading.governed.measure == EITHER and reading.counted.quantity.high != 0 and harmed


def fate(reading: Reading, account: Account, following: Sequence[Wording]) -> str:
    """What became of the people of an open reading, "" where the report leaves it open."""
    readings = account.readings
    told = told_by_noun(reading) or told_of_all(reading.wording, reading.counted.last + 1, reading)
    told = told or (told_of_all(following[0], 0, reading) if following else "")
    told = told or told_behind(reading, readings) or told_by_verb(reading)
    told = told or told_afterwards(reading, readings, following)
    if told == INJURED and not any(speaks_of_life(wording) for wording in following):
        told = died_elsewhere(reading, readings) or told  # only "was taken to a hospital"
    told = told or told_by_same(reading, readings) or told_of_share(reading, readings)
    told = told or told_of_kind(reading, account.wordings)
    if account.deadly and not told:
        told = told_by_name(reading, readings, account.wordings)
        told = told or told_of_only_one(reading, readings, account.wordings)
        told = told or hurt_only_one(reading, readings, account.wordings)
    if told:
        return told
    if not account.deadly or is_beside_the_dead(reading, readings) or is_in_hospital(reading):
        return INJURED
    return ""


def fate_among(readings: Sequence[Reading], i: int) -> str:
    """What became of the people of open reading ``i``, as other figures of the report tell it."""
    told = told_by_list(readings, i) or told_by_parts(readings, i) or told_by_number(readings, i)
    return told or told_by_age(readings, i) or told_by_row(readings, i)


def is_found_wounded(reading: Reading) -> bool:
    """Whether one is told to have been found with a wound, and no more: a man with a gunshot wound."""
    return is_one_found(reading) and names_wound(reading)


def is_death(reading: Reading) -> bool:
    return reading.governed.measure == KILLED and reading.counted.quantity.high != 0
