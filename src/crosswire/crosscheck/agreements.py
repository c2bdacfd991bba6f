"""Figures that say the same: one number on one question, and how many independent origins stand behind it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product

from crosswire.crosscheck.bounds import ROUNDED_FROM
from crosswire.crosscheck.comparison import COMMON, tells_alike
from crosswire.crosscheck.joining import Joining
from crosswire.crosscheck.origins import same_sentence
from crosswire.crosscheck.sightings import Scene, Sighting
from crosswire.lexicons import Lexicons
from crosswire.lexicons.sorts import ANYONE
from crosswire.records import MONEY

SPEAKING = 30
"""Number from which its recurrence speaks for itself: two reports with 14,000 mean the same 14,000."""

WHERE = frozenset({"care", "inside", "outside", "route", "place"})
"""Limits that narrow nothing where the number is the same: three taken to a clinic are the three that were hurt."""
DAMAGED = frozenset({"damaged", "destroyed"})
EXCHANGED = (DAMAGED, frozenset({"captured", "detained"}), frozenset({"displaced", "evacuated"}))
"""Measures that reports put for one another."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Sightings of one number on one question, in fixed order; a lone sighting is one too."""

    sightings: tuple[Sighting, ...]

    @property
    def nominal(self) -> float | None:
        return self.sightings[0].bounds.nominal

    @property
    def reports(self) -> frozenset[str]:
        return frozenset(one.report.id for one in self.sightings)

    @property
    def first(self) -> Sighting:
        """The sighting to show: one with a told origin before one without, a total before a part, then the first."""
        return min(self.sightings, key=lambda one: (not one.voice.told, not one.is_total, not one.holds, one.order))


def agreements(scene: Scene, lexicons: Lexicons) -> tuple[Agreement, ...]:
    """Every figure of the matter, grouped by what says the same; in fixed order."""
    by_number: dict[tuple[str, str, float], list[Sighting]] = defaultdict(list)
    for one in scene.sightings:
        if one.bounds.nominal is not None:
            incident, number = "" if one.measure == MONEY else one.incident, min(one.bounds.nominal, ROUNDED_FROM)
            by_number[incident, one.family, number].append(one)
    groups: list[Agreement] = []
    for sightings in by_number.values():
        groups += [Agreement(tuple(group)) for group in _joined(sightings, scene, lexicons)]
    return tuple(sorted(groups, key=lambda group: group.sightings[0].order))


def _joined(sightings: Sequence[Sighting], scene: Scene, lexicons: Lexicons) -> Iterator[list[Sighting]]:
    """The sightings of one number joined where two say the same and none of the one group is of other people than one
    of the other: "a child" joins neither of two children of two ages to the other. Those of one age join first."""
    joined: Joining[int] = Joining()
    for number in range(len(sightings)):
        joined.add(number)
    pairs = list(combinations(range(len(sightings)), 2))
    for i, j in sorted(pairs, key=lambda pair: not _are_of_one_age(sightings[pair[0]], sightings[pair[1]])):
        if joined.leader(i) == joined.leader(j) or not says_the_same(sightings[i], sightings[j], scene, lexicons):
            continue
        both = product(joined.members(i), joined.members(j))
        if not any(_differ_in_kind(sightings[a], sightings[b]) for a, b in both):
            joined.join(i, j)
    for group in joined.groups():
        yield [sightings[number] for number in group]


def _are_of_one_age(one: Sighting, other: Sighting) -> bool:
    return one.counted.age is not None and one.counted.age == other.counted.age


def dated_by_copies(group: Agreement) -> Agreement:
    """The agreement with a day for each undated sighting whose sentence a dated report took over: as of the last such
    day its number was still put forward."""
    dated = [one for one in group.sightings if one.day is not None]
    found = []
    for one in group.sightings:
        days = [o.day for o in dated if o.report.id != one.report.id and same_sentence(one.sentence, o.sentence)]
        known = [day for day in days if day is not None]
        found.append(replace(one, day=max(known, key=lambda day: day.day)) if one.day is None and known else one)
    return Agreement(tuple(found))


def says_the_same(one: Sighting, other: Sighting, scene: Scene, lexicons: Lexicons) -> bool:
    """Whether two figures of one incident put the same number on the same thing."""
    if not one.bounds.is_nominally(other.bounds) or _differ_in_kind(one, other):
        return False
    if (one.figure.qualifier == "vague") != (other.figure.qualifier == "vague"):
        return False
    measures = frozenset({one.measure, other.measure})
    if len(measures) > 1 and measures not in EXCHANGED:
        return False
    if measures == DAMAGED:
        return one.voice.is_one_with(other.voice) and tells_alike(one, other)
    if one.voice.is_one_with(other.voice) and _reaches_alike(one, other):
        alike = one.measure != "count" and one.counted.is_like(other.counted)
        if alike or tells_alike(one, other):
            return True
    if same_sentence(one.sentence, other.sentence):
        return True
    if not scene.are_kin(one, other):
        return False
    if one.measure == MONEY:
        alike = one.incident == other.incident or bool(one.counted.sort and one.counted.sort == other.counted.sort)
        return alike and one.counted.is_like(other.counted) and _speaks_for_itself(one)
    if not _counts_alike(one, other, lexicons):
        return False
    return _speaks_for_itself(one) or (_reaches_alike(one, other) and _is_of_the_same(one, other))


def _differ_in_kind(one: Sighting, other: Sighting) -> bool:
    sides = {one.figure.side, other.figure.side} - {None}
    units = {one.figure.unit, other.figure.unit} - {None}
    apart = len(sides) > 1 or len(units) > 1 or one.holds != other.holds
    return apart or _are_of_others(one, other)


def _are_of_others(one: Sighting, other: Sighting) -> bool:
    """Whether words tell the two apart as people: by sex or age (in one report by any difference of it), by how badly
    they are hurt, or because one sentence adds them up."""
    ages = {one.counted.age, other.counted.age} - {None}
    apart = one.counted.is_of_another_age(other.counted) or one.counted.is_of_another_sex(other.counted)
    if one.report.id == other.report.id:
        apart = apart or len(ages) > 1 or bool(one.sum and one.sum == other.sum)
    degrees = one.extent.degrees, other.extent.degrees
    return apart or (all(degrees) and degrees[0].isdisjoint(degrees[1]))


def _counts_alike(one: Sighting, other: Sighting, lexicons: Lexicons) -> bool:
    first, second = one.counted.sort, other.counted.sort
    if one.counted.is_like(other.counted):
        return True
    if (one.bounds.nominal or 0) <= COMMON:
        return False
    if lexicons.sorts.is_within(first, second) or lexicons.sorts.is_within(second, first):
        return True
    wider = lexicons.sorts.wider
    return first in wider and wider.get(first) == wider.get(second) and tells_alike(one, other)


def _speaks_for_itself(one: Sighting) -> bool:
    number = one.bounds.nominal or 0
    return number >= SPEAKING and one.figure.qualifier != "vague"


def _reaches_alike(one: Sighting, other: Sighting) -> bool:
    """Whether nothing narrows the one that does not narrow the other. Being a part, or having the attacker in it, does
    not count; nor does coming on top, unless the number is so small that chance repeats it; nor where they were or
    which way they came, where neither report has more of them and number or age is no chance."""
    bare = {"part", "attacker"} | ({"more"} if (one.bounds.nominal or 0) > COMMON else set())
    if not (one.partial or other.partial) and ((one.bounds.nominal or 0) > COMMON or _are_of_one_age(one, other)):
        bare |= WHERE
    if one.extent.limits - bare != other.extent.limits - bare:
        return False
    return not (one.extent.places and other.extent.places) or bool(one.extent.places & other.extent.places)


def _is_of_the_same(one: Sighting, other: Sighting) -> bool:
    """Whether a number so small that chance repeats it is of the same people or things."""
    if (one.bounds.nominal or 0) > COMMON or (
        one.is_total and other.is_total and not one.figure.implied and not other.figure.implied
    ):
        return True
    if one.counted.sort not in (ANYONE, "", "man", "woman") and one.counted.sort == other.counted.sort:
        return bool(one.counted.words & other.counted.words) or tells_alike(one, other)
    return tells_alike(one, other)


def independent(group: Agreement) -> tuple[str, ...]:
    """The independent told origins behind an agreement, in order of name; two count only where each has a report
    that the other does not speak in."""
    speaking: dict[str, set[str]] = defaultdict(set)
    voices = {}
    for one in group.sightings:
        if one.voice.told and one.voice.origin and one.holds:
            speaking[one.voice.origin].add(one.report.id)
            voices[one.voice.origin] = one.voice
    chosen: list[str] = []
    for origin in sorted(voices, key=lambda o: (len(voices[o].parties), -len(speaking[o]), o)):
        if all(voices[origin].corroborates(voices[k]) and _apart(speaking[origin], speaking[k]) for k in chosen):
            chosen.append(origin)
    return tuple(sorted(chosen))


def is_telling(group: Agreement) -> bool:
    """Whether several origins with this number corroborate each other: not with "dozens" or two of just anyone."""
    first = group.first
    generic = first.counted.sort in (ANYONE, "", "man", "woman")
    if first.measure == "count" and (group.nominal or 0) < SPEAKING:
        return False
    return not generic or ((group.nominal or 0) > COMMON and first.figure.qualifier != "vague")


def _apart(one: set[str], other: set[str]) -> bool:
    return len(one | other) > 1 and one != other


def party_names(sightings: Sequence[Sighting]) -> tuple[str, ...]:
    return tuple(sorted({party for one in sightings for party in one.voice.parties}))


def origin_names(sightings: Sequence[Sighting]) -> tuple[str, ...]:
    return tuple(sorted({one.voice.origin for one in sightings if one.voice.origin}))
