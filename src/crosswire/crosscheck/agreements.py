"""Figures that say the same: one number on one question, and how many independent origins stand behind it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from crosswire.crosscheck.bounds import ROUNDED_FROM
from crosswire.crosscheck.joining import Joining
from crosswire.crosscheck.origins import same_sentence
from crosswire.crosscheck.sightings import Scene, Sighting
from crosswire.crosscheck.wording import content_stems
from crosswire.lexicons import Lexicons
from crosswire.lexicons.sorts import ANYONE
from crosswire.records import MONEY

SPEAKING = 30
"""Number from which its recurrence speaks for itself: two reports with 14,000 mean the same 14,000."""
COMMON = 2
"""Number up to which its recurrence says nothing: two people here and two people there."""
ALIKE = 0.3
"""Share of the shorter sentence's content words that the other has, from which both tell of the same."""


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
        joined: Joining[int] = Joining()
        for number in range(len(sightings)):
            joined.add(number)
        for (i, one), (j, other) in combinations(enumerate(sightings), 2):
            if joined.leader(i) != joined.leader(j) and says_the_same(one, other, scene, lexicons):
                joined.join(i, j)
        groups += [Agreement(tuple(sightings[number] for number in group)) for group in joined.groups()]
    return tuple(sorted(groups, key=lambda group: group.sightings[0].order))


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
        return one.voice.is_one_with(other.voice) and _tells_alike(one, other)
    if one.voice.is_one_with(other.voice) and (_tells_alike(one, other) or one.counted.is_like(other.counted)):
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
    return apart or one.counted.is_of_another_age(other.counted)


def _tells_alike(one: Sighting, other: Sighting) -> bool:
    first, second = content_stems(one.sentence), content_stems(other.sentence)
    return len(first & second) >= ALIKE * min(len(first), len(second))


def _counts_alike(one: Sighting, other: Sighting, lexicons: Lexicons) -> bool:
    first, second = one.counted.sort, other.counted.sort
    if one.counted.is_like(other.counted):
        return True
    if (one.bounds.nominal or 0) <= COMMON:
        return False
    if lexicons.sorts.is_within(first, second) or lexicons.sorts.is_within(second, first):
        return True
    wider = lexicons.sorts.wider
    return first in wider and wider.get(first) == wider.get(second) and _tells_alike(one, other)


def _speaks_for_itself(one: Sighting) -> bool:
    number = one.bounds.nominal or 0
    return number >= SPEAKING and one.figure.qualifier != "vague"


def _reaches_alike(one: Sighting, other: Sighting) -> bool:
    """Whether nothing narrows the one that does not narrow the other, being a part or coming on top apart."""
    bare = frozenset({"part", "more"})
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
        return bool(one.counted.words & other.counted.words) or _tells_alike(one, other)
    return _tells_alike(one, other)


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
