"""What other figures of a report say of how those shot or struck fared: the same people counted again, or in parts."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.figures.fates.outcomes import INJURED, KILLED, outcome
from crosswire.reading.figures.fates.recalling import age_of, is_single, lemma_of, sex_of
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.shared.sharing import is_larger
from crosswire.reading.figures.wording import EITHER
from crosswire.records import PEOPLE_MEASURES

UNTOLD = frozenset({"people", "person", "man", "woman", "other", "victim"})
"""Nouns that do not tell which people are meant."""
ANYONE = frozenset({"people", "person", "other", "victim", ""})
LEAST_NUMBER = 3
"""The least number by which people are known again."""
LONGEST_PARTS = 4
"""How many sentences behind a whole its parts are told."""
SETTLED = frozenset({KILLED, INJURED})
LEAST_ROW = 2
NEAR_ROW = 3
"""How many sentences before a row its number may stand."""


def told_by_same(reading: Reading, readings: Sequence[Reading]) -> str:
    """What another figure of as many of the same people says: two bystanders were hit; the two injured bystanders."""
    counted = reading.counted
    if is_ranked(reading):
        return ""
    noun = lemma_of(reading)
    for other in readings:
        told, best = other.governed.measure in SETTLED and not is_share(other), other.counted.quantity.best
        alike = noun and noun not in UNTOLD and best == counted.quantity.best and lemma_of(other) == noun
        if told and alike and (age_of(reading) == age_of(other) or not age_of(reading) or not age_of(other)):
            return other.governed.measure
    return ""


def died_elsewhere(reading: Reading, readings: Sequence[Reading]) -> str:
    """Killed, where others of the same people are counted, all told to have died of the same: a deputy was shot and
    taken to hospital; the place where a deputy was fatally shot."""
    noun = lemma_of(reading)
    others = [r for r in readings if lemma_of(r) == noun and is_single(r) and r.governed.measure in {*SETTLED, EITHER}]
    dead = [r for r in others if r.governed.measure == KILLED and harm_of(r) == harm_of(reading)]
    apart = any(r.governed.measure == INJURED or is_ranked(r) for r in others)
    return told_by_same(reading, dead) if is_single(reading) and not apart else ""


def harm_of(reading: Reading) -> str:
    return reading.wording.tokens[reading.governed.predicate].lemma.lower()


def is_ranked(reading: Reading) -> bool:
    """Whether the phrase tells them from others before: a second guard is another than the one told of."""
    counted, ranked = reading.counted, reading.wording.lexicons.counting.ranked
    return not ranked.isdisjoint(reading.wording.words[counted.first : counted.last + 1])


def is_share(reading: Reading) -> bool:
    """Whether several are counted out of more: two of the guards are not any two guards."""
    return reading.counted.part and not is_single(reading)


def told_of_share(reading: Reading, readings: Sequence[Reading]) -> str:
    """That the injured who were just counted are told one by one: three were hurt. One was shot in the hip."""
    i = readings.index(reading)
    before = readings[i - 1] if i else None
    if before is None or reading.counted.noun is not None or reading.sentence - before.sentence != 1:
        return ""
    return INJURED if before.governed.measure == INJURED and is_larger(before, reading.counted) else ""


def told_by_list(readings: Sequence[Reading], i: int) -> str:
    """What became of the whole that reading ``i`` only breaks down: three of those shot, a man and two boys, live."""
    reading = readings[i]
    for j in range(i - 1, -1, -1):
        other = readings[j]
        if other.wording is not reading.wording or not reading.governed.shared:
            return ""
        if other.governed.measure in SETTLED and other.governed.predicate == reading.governed.predicate:
            return other.governed.measure
    return ""


def told_by_parts(readings: Sequence[Reading], i: int) -> str:
    """Injured, or killed, where the figures right behind, all of such people, add up to the number of reading ``i``:
    four were shot. A girl was hit in the knee, and three men were taken to hospital."""
    whole, total, told = readings[i], 0.0, ""
    number = whole.counted.quantity.best
    if number is None or number < LEAST_NUMBER - 1 or has_death(whole, readings):
        return ""
    for part in readings[i + 1 :]:
        best = part.counted.quantity.best
        if part.governed.measure not in PEOPLE_MEASURES or best == 0 or part.counted.quantity.value > number:
            continue
        apart = part.counted.noun is not None or part.implied or part.sentence == whole.sentence
        told = told or part.governed.measure
        if part.sentence - whole.sentence > LONGEST_PARTS or told not in SETTLED or told != part.governed.measure:
            return ""
        if best is None or part.counted.part or total + best > number or not apart:
            return ""
        total += best
        if total == number:
            return told
    return ""


def told_by_number(readings: Sequence[Reading], i: int) -> str:
    """Injured, where the report elsewhere counts just as many injured: five were shot; the five injured. So it is with
    those told together: four women and a man were shot."""
    reading, number = readings[i], readings[i].counted.quantity.best
    total = total_of(readings, i)
    if number is not None and number >= LEAST_NUMBER and are_the_others(readings, i):
        return INJURED
    if number is None or max(number, total) < LEAST_NUMBER or has_death(reading, readings):
        return ""
    noun = lemma_of(reading)
    for other in readings:
        hurt, best = other.governed.measure == INJURED and says_hurt(other), other.counted.quantity.best
        fits = lemma_of(other) == noun or lemma_of(other) in ANYONE or noun in ANYONE
        alike = fits and number >= LEAST_NUMBER and best == number
        if hurt and (alike or (lemma_of(other) in ANYONE and best == total >= LEAST_NUMBER)):
            return INJURED
    return ""


def are_the_others(readings: Sequence[Reading], i: int) -> bool:
    """Whether just as many are elsewhere told to be hurt as others than the dead: four were shot and a woman is dead;
    four others were injured."""
    reading, counting = readings[i], readings[i].wording.lexicons.counting
    dead = [r for r in readings if r.wording is reading.wording and r.governed.measure == KILLED]
    if not dead or any(r.counted.noun is None or r.counted.part for r in dead):
        return False  # "killing one", "one of whom died" are of those shot
    for other in readings:
        words = other.wording.words[max(0, other.counted.first - 1) : other.counted.last + 1]
        as_many = other.counted.quantity.best == reading.counted.quantity.best and other.wording is not reading.wording
        if as_many and other.governed.measure == INJURED and not counting.more.isdisjoint(words):
            return True
    return False


def total_of(readings: Sequence[Reading], i: int) -> float:
    """How many one word counts together with reading ``i``, 0 where it counts nobody else."""
    reading = readings[i]
    joint = [r for r in readings if r.wording is reading.wording and r.governed.predicate == reading.governed.predicate]
    return sum(r.counted.quantity.best or 0 for r in joint) if len(joint) > 1 else 0


def told_by_age(readings: Sequence[Reading], i: int) -> str:
    """What the report elsewhere says of the one person of the same age: a girl, 9, died; a nine-year-old was shot."""
    reading, age = readings[i], age_of(readings[i])
    if not age or not is_single(reading):
        return ""
    others = [r for r in readings if r.wording is not reading.wording and is_single(r) and age_of(r) == age]
    sexes = {sex for r in (reading, *others) if (sex := sex_of(r))}
    told = {r.governed.measure for r in others} & SETTLED
    return told.pop() if len(told) == 1 and len(sexes) < 2 else ""


def told_by_row(readings: Sequence[Reading], i: int) -> str:
    """Injured, where as many were before as a sentence tells of one by one, of whom reading ``i`` is one: three men
    were hurt. A porter was shot in the hip, a cook was shot twice and a guard was shot at the gate."""
    reading = readings[i]
    row = [r for r in readings if r.wording is reading.wording and r.governed.measure in PEOPLE_MEASURES]
    if len(row) < LEAST_ROW or not all(is_single(r) for r in row):
        return ""
    before = [r for r in readings if 0 < reading.sentence - r.sentence <= NEAR_ROW and not is_single(r)]
    wholes = {r.governed.measure for r in before if r.counted.quantity.best == len(row)}
    return INJURED if wholes == {INJURED} and {r.governed.measure for r in row} <= {INJURED, EITHER} else ""


def says_hurt(reading: Reading) -> bool:
    """Whether the reading's own word says that people were hurt, or taken to hospital."""
    wording, i = reading.wording, reading.governed.predicate
    senses = wording.lexicons.measures.verbs.get(wording.words[i], ())
    return outcome(wording, i) == INJURED or any(sense.measure.people == INJURED for sense in senses)


def has_death(reading: Reading, readings: Sequence[Reading]) -> bool:
    """Whether the sentence tells of a death too: seven were shot, one fatally."""
    wording = reading.wording
    counted = any(r.wording is wording and r.governed.measure == KILLED for r in readings)
    return counted or any(outcome(wording, i) == KILLED for i in range(len(wording.words)))
