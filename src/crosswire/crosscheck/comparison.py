"""Two figures on one question: the same, an update, a part, of another time or place, or a contradiction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from crosswire.crosscheck.sightings import Scene, Sighting
from crosswire.crosscheck.wording import content_stems
from crosswire.records import MONEY, PEOPLE_MEASURES

Kind = Literal[
    "same", "agree", "update", "part", "scope", "time", "place", "measure", "hedge", "other", "contradiction"
]

GROWING = frozenset(
    {
        "killed", "injured", "killed_or_injured", "destroyed", "damaged", "fired", "supplied", "seized", "captured",
        "abducted", "rescued", "infected",
    }
)  # fmt: skip
"""Measures whose totals only grow as more is found; of the others (missing, displaced …) a later total may be less."""
WIDEST = 2.0
"""How many times larger one of two same-day counts of one short event may be for the two to be rival counts rather than
an early and a late one."""


BEYOND = 25.0
"""How many times larger a figure is from which it is taken to be of another event, whatever else is alike."""
EXCHANGED = 2.0
"""How many times larger a sum may be than one in another currency for the two to be the same money: the pound, the
euro, the dollar and the franc have long been worth less than twice one another."""
COMMON = 2
"""Number up to which its recurrence says nothing: two people here and two people there."""
ALIKE = 0.3
"""Share of the shorter sentence's content words that the other has, from which both tell of the same."""
SETTLED_DAYS = 3
"""Days after an event that is over from which two totals of one day are rivals rather than an early and a late one."""


@dataclass(frozen=True, slots=True)
class Relation:
    """What two figures are to each other; ``field`` decides it (number, measure, scope, time, place, hedge, part)."""

    kind: Kind
    field: str


def compare(one: Sighting, other: Sighting, scene: Scene) -> Relation:
    """What ``one`` and ``other``, two figures of one matter, are to each other; the order does not matter."""
    if one.measure == MONEY and _are_in_two_currencies(one, other) and scene.are_kin(one, other):
        return Relation("measure", "measure")
    if one.family != other.family or not _may_count_alike(one, other):
        return Relation("other", "counted")
    if one.incident != other.incident:
        return Relation("time", "time")
    if one.measure != other.measure:
        return Relation("measure", "measure")
    if _span(one) != _span(other):
        return Relation("scope", "scope")
    if _span(one) is not None and one.day != other.day:
        return Relation("time", "time")
    if one.extent.places and other.extent.places and not one.extent.places & other.extent.places:
        return Relation("place", "place")
    if one.extent.is_elsewhere(other.extent):
        return Relation("place", "place")
    if one.bounds.is_nominally(other.bounds):
        return Relation("same", "number")
    if are_set_against_each_other(one, other):
        return Relation("contradiction", "number")
    if _is_part(one, other):
        return Relation("part", "place" if one.extent.places != other.extent.places else "part")
    if one.bounds.meets(other.bounds) or "vague" in (one.figure.qualifier, other.figure.qualifier):
        return Relation("hedge", "hedge")
    if not (one.holds and other.holds) or one.figure.implied or other.figure.implied:
        return Relation("hedge", "stance")
    relation = _apart(one, other, scene)
    one_less = relation.kind != "contradiction" and may_leave_out_one(one, other, scene)
    return Relation("part", "part") if one_less else relation


def _are_in_two_currencies(one: Sighting, other: Sighting) -> bool:
    """Whether a sum and another figure may be one sum told in two currencies: of one sort, and not too far apart."""
    if other.measure != MONEY or one.figure.unit == other.figure.unit:
        return False
    small, large = sorted((one.bounds.nominal or 0.0, other.bounds.nominal or 0.0))
    sorts = {one.counted.sort, other.counted.sort} - {""}
    return len(sorts) < 2 and small > 0 and large <= EXCHANGED * small


def _may_count_alike(one: Sighting, other: Sighting) -> bool:
    """Whether nothing says that the two count different things: sides, units, and what is counted."""
    if one.figure.side != other.figure.side and None not in (one.figure.side, other.figure.side):
        return False
    if one.measure == MONEY:
        return one.figure.unit == other.figure.unit
    if one.measure in PEOPLE_MEASURES:
        return True
    if one.measure != "count":
        return one.counted.is_like(other.counted)
    return bool(one.counted.sort) and one.counted.sort == other.counted.sort and tells_alike(one, other)


def tells_alike(one: Sighting, other: Sighting) -> bool:
    """Whether the two sentences share so many words that they tell of the same."""
    first, second = content_stems(one.sentence), content_stems(other.sentence)
    return len(first & second) >= ALIKE * min(len(first), len(second))


def may_leave_out_one(one: Sighting, other: Sighting, scene: Scene) -> bool:
    """Whether two counts of the dead differ by one whom not all counts may have: an attacker who died, a child unborn.
    It explains two counts that need not be rivals; two that cannot both be true it does not make true."""
    dead = one.measure == other.measure == "killed" and one.counted.sort == other.counted.sort
    exact = {one.figure.qualifier, other.figure.qualifier} == {"exact"}
    return dead and exact and bool(scene.uncounted) and abs(one.bounds.low - other.bounds.low) == 1


def _span(one: Sighting) -> int | None:
    """The days that a figure runs over where it says so: 0 where it says that it does over some."""
    return (one.figure.period_days or 0) if one.figure.scope == "period" else None


def _is_part(one: Sighting, other: Sighting) -> bool:
    """Whether either is narrowed where the other is not, by words, place or sort or a larger figure beside it; two of
    one degree of hurt are parts of their wholes alike."""
    if one.extent.degrees and one.extent.degrees == other.extent.degrees:
        return one.counted.sort != other.counted.sort
    if "part" in one.extent.limits | other.extent.limits:
        return True
    if one.extent.limits != other.extent.limits or one.extent.places != other.extent.places:
        return True
    if one.counted.sort != other.counted.sort:
        return True
    return one.partial or other.partial or is_told_beside(one, other)


def is_told_beside(one: Sighting, other: Sighting) -> bool:
    """Whether the report of the smaller has the larger number too, and so tells how the two stand."""
    small, large = sorted((one, other), key=lambda sighting: (sighting.bounds.nominal or 0.0, sighting.order))
    return one.report.id != other.report.id and large.bounds.nominal in small.beside


def _apart(one: Sighting, other: Sighting, scene: Scene) -> Relation:
    """Two totals whose numbers do not meet: growth where the days allow it, else a contradiction."""
    small, large = sorted((one, other), key=lambda sighting: (sighting.bounds.nominal or 0.0, sighting.order))
    if one.measure == MONEY:
        return _money_apart(one, other, scene)
    if one.measure == "count":
        return Relation("other", "counted")
    order = small.day.order(large.day) if small.day and large.day else None
    beyond = (large.bounds.nominal or 0.0) > BEYOND * (small.bounds.nominal or 0.0)
    if beyond or not scene.may_be_of_one_event(one, other):
        return Relation("other", "counted")
    if not may_rival(one, other):
        large_enough = (small.bounds.nominal or 0.0) > COMMON and one.several == other.several
        return Relation("time", "time") if large_enough and order != "after" else Relation("other", "counted")
    if order is None or one.measure not in GROWING or one.extent.degrees:
        return Relation("time", "time")
    if scene.may_have_died(small, large) or scene.has_as_part(large, small):
        return Relation("update", "time")
    if order == "after" or (order == "same" and rival_counts(one, other, scene)):
        return Relation("contradiction", "number")
    return Relation("update", "time")


def are_set_against_each_other(one: Sighting, other: Sighting) -> bool:
    """Whether one report sets two sources' counts against each other: "Police said nine died, but the hospital 12"."""
    if one.report.id != other.report.id or not one.voice.is_other_than(other.voice):
        return False
    first, second = sorted((one, other), key=lambda sighting: sighting.order)
    near = first.sentence == second.sentence or first.next_sentence == second.sentence
    exact = {one.figure.qualifier, other.figure.qualifier} <= {"exact", "about"}
    alike = one.measure in GROWING and one.counted.sort == other.counted.sort and exact
    small, large = sorted((one.bounds.nominal or 0.0, other.bounds.nominal or 0.0))
    written = one.holds and other.holds and not (one.figure.implied or other.figure.implied)
    whole = one.extent.is_whole and other.extent.is_whole
    return bool(
        near and alike and written and whole and second.extent.contrast
        and large <= WIDEST * small and not one.bounds.meets(other.bounds)
    )  # fmt: skip


def rival_counts(one: Sighting, other: Sighting, scene: Scene) -> bool:
    """Whether two totals of one day are rivals rather than an early and a late one: the event is over, and its count
    has had time to settle, or is of the wounded of a short event, exact and nearly the same."""
    if one.report.id == other.report.id or one.day is None or other.day is None or one.day.order(other.day) != "same":
        return False
    if scene.event is None or scene.nature == "unfolding" or scene.event.scale != one.day.scale:
        return False
    past = one.day.day - scene.event.day
    if past >= SETTLED_DAYS:
        return True
    small, large = sorted((one.bounds.nominal or 0.0, other.bounds.nominal or 0.0))
    exact = one.figure.qualifier == other.figure.qualifier == "exact"
    return scene.nature == "momentary" and past > 0 and exact and large <= WIDEST * small and one.measure != "killed"


def may_rival(one: Sighting, other: Sighting) -> bool:
    """Whether two figures are told so that they can be rival totals: both prominent, or of one sort of things, and
    neither of several incidents where the other is of one."""
    things = one.measure not in PEOPLE_MEASURES and one.counted.sort == other.counted.sort
    return (things or (one.prominent and other.prominent)) and one.several == other.several


def may_be_one_count(one: Sighting, other: Sighting) -> bool:
    """Whether two figures are of one measure and sort, so that they count the same."""
    return one.measure == other.measure and one.counted.sort == other.counted.sort and one.figure.scope != "period"


def _money_apart(one: Sighting, other: Sighting, scene: Scene) -> Relation:
    """Two sums: rivals only where both name the same sort of sum in nearly the same words."""
    alike = one.counted.sort != "" and one.counted.words == other.counted.words
    if not alike or one.report.id == other.report.id or not scene.are_kin(one, other):
        return Relation("other", "counted")
    if one.figure.scope != other.figure.scope or one.day is None or other.day is None:
        return Relation("time", "time")
    exact = one.figure.qualifier in ("exact", "about") and other.figure.qualifier in ("exact", "about")
    return Relation("contradiction", "number") if exact and one.lead and other.lead else Relation("time", "time")
