"""Which matters a cross-check has to look at: those that what was touched is of, was of, or joins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crosswire.crosscheck.likeness import Profile
from crosswire.crosscheck.matters import (
    ALIKE_BY_GAP,
    LED_BY,
    SAME_DAYS,
    Gathering,
    Member,
    are_alike,
    matter_id,
)
from crosswire.ledger import Nearness, Notes, Profiled
from crosswire.records import Decision

NEARNESS = Nearness(names=LED_BY, days=ALIKE_BY_GAP[-1][0], told=SAME_DAYS)


@dataclass(frozen=True, slots=True)
class Regathered:
    """What changes among the matters: ``groups`` are the members of each matter to be checked anew, ``over`` the
    matters (ids) whose word they replace, ``profiles`` what is to be noted of the touched reports, ``moved`` the other
    reports (ids) whose reach is another now."""

    groups: tuple[tuple[Member, ...], ...]
    over: frozenset[str]
    profiles: tuple[Profiled, ...]
    moved: Mapping[str, str]


def regather(notes: Notes, touched: Mapping[str, Member], decisions: Sequence[Decision] = ()) -> Regathered:
    """What ``touched`` reports (by id, as they are now) change among the matters that the ledger has.

    Whether two reports are alike depends on these two only: so the reports that the touched ones reached before, and
    those that they reach now, with all that these reach, are all that can change.
    """
    neighbours = _alike(notes, touched)
    held = {one.report: one for one in notes.noted(notes.reaching(touched.keys() | neighbours) - touched.keys())}
    members = {**{report: member_of(one) for report, one in held.items()}, **touched}
    gathering = Gathering(decisions)
    for report in sorted(members):
        gathering.add(members[report])
    before, reaches = notes.members_of(members), gathering.reaches()
    stay = {matter for matter, reports in before.items() if not reports & touched.keys()}
    groups = [group for group in gathering.groups() if not _stays(group, before, stay)]
    looked_at = {report for group in groups for report in group}
    return Regathered(
        tuple(tuple(members[report] for report in group) for group in groups),
        frozenset(matter for matter, reports in before.items() if reports & looked_at),
        tuple(profiled(member, reaches[report]) for report, member in sorted(touched.items())),
        {report: reaches[report] for report, one in held.items() if one.reach != reaches[report]},
    )


def gather_all(members: Iterable[Member], decisions: Sequence[Decision] = ()) -> Regathered:
    """All matters, gathered anew."""
    gathering, by_id = Gathering(decisions), {member.report: member for member in members}
    for report in sorted(by_id):
        gathering.add(by_id[report])
    groups, reaches = gathering.groups(), gathering.reaches()
    return Regathered(
        tuple(tuple(by_id[report] for report in group) for group in groups),
        frozenset(matter_id(group[0]) for group in groups),
        tuple(profiled(member, reaches[report]) for report, member in sorted(by_id.items())),
        {},
    )


def profiled(member: Member, reach: str) -> Profiled:
    """What the ledger notes of a member."""
    weights = member.profile.weights
    return Profiled(member.report, member.published, tuple(sorted(member.days)), weights, member.profile.top, reach)


def member_of(noted: Profiled) -> Member:
    """A member from what was noted of it."""
    return Member.of(noted.report, Profile(noted.weights, noted.top), noted.published, noted.days)


def _alike(notes: Notes, touched: Mapping[str, Member]) -> set[str]:
    """The reports that were not touched (ids) to which a touched one is alike. What was noted of a report is looked up
    once, however many touched ones it is near to, and let go."""
    near: dict[str, list[Member]] = defaultdict(list)
    for member in touched.values():
        for other in notes.near(profiled(member, member.report), NEARNESS):
            near[other].append(member)
    others = map(member_of, notes.noted(near.keys() - touched.keys()))
    return {other.report for other in others if any(_is_alike(member, other) for member in near[other.report])}


def _is_alike(one: Member, other: Member) -> bool:
    return are_alike(one, other, len(set(one.profile.top) & set(other.profile.top)))


def _stays(group: list[str], before: Mapping[str, set[str]], stay: set[str]) -> bool:
    """Whether a matter has the members that it had, none of them touched."""
    matter = matter_id(group[0])
    return matter in stay and before[matter] == set(group)
