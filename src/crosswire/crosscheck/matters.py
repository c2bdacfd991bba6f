"""Reports gathered into matters by who, where and when."""

from __future__ import annotations

import datetime
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from crosswire.crosscheck.crimes import are_one_crime
from crosswire.crosscheck.decided import kin_decided, pairs_decided, parted
from crosswire.crosscheck.joining import Joining
from crosswire.crosscheck.likeness import Profile, profile
from crosswire.crosscheck.told_crimes import ToldCrime, told_crime
from crosswire.lexicons import Lexicons
from crosswire.records import Claim, Decision, Report

ALIKE_BY_GAP = ((1, 0.24), (3, 0.30), (7, 0.36), (21, 0.42))
"""Cosine of names from which two reports are of one matter, by the most days between them. On gva's incidents, two
reports a day apart at most: 71 in 100 pairs of one incident found, 6 in 100 pairs found of two."""
ALIKE_UNDATED = 0.36
"""The same where either report has no date."""
ALIKE_BY_DATE = 0.24
"""The same where the later report, however late, names the very day of the earlier."""
ALIKE_APART = 0.6
"""The same where the reports are far apart in time and nothing but names joins them."""
SAME_DAYS = 3
"""Days between what one report tells of and the other's date, for both to be of one happening."""
SHARED, SHARED_UNDATED, SHARED_APART = 4, 3, 8
"""Weighty names that two reports must share at least."""
LED_BY = 2
"""Names that must lead two reports both for these to be compared wherever they are in time; near in time one is enough.
On gva, where 13 in 100 of the pairs with a leading name in common are so compared, no pair of one matter is lost."""


@dataclass(frozen=True, slots=True)
class Member:
    """One report as matters see it: what it names, when it came out, which days and which crime it tells of."""

    report: str
    profile: Profile
    published: datetime.date | None
    days: frozenset[datetime.date]
    crime: ToldCrime | None

    @classmethod
    def of(
        cls, report: str, profile: Profile, published: datetime.date | None, days: Iterable[datetime.date]
    ) -> Member:
        return cls(report, profile, published, frozenset(days), told_crime(profile.weights))


class Gathering:
    """Matters as they grow: each report joins those it is like, at a cost that its own names decide.

    The order of adding does not change the matters: two reports are of one matter where a chain of likenesses joins
    them, and no person put them apart. Whether two are alike depends on these two only.
    """

    def __init__(self, decisions: Sequence[Decision] = ()) -> None:
        self._decisions = tuple(decisions)
        self._decided = decided_pairs(decisions)
        self._members: dict[str, Member] = {}
        self._by_name: dict[str, list[str]] = defaultdict(list)
        self._joined: Joining[str] = Joining()

    def add(self, member: Member) -> None:
        """Add one report; one already known changes nothing."""
        if member.report in self._members:
            return
        self._joined.add(member.report)
        for other, leading in sorted(self._led_by(member.profile.top).items()):
            if are_alike(member, self._members[other], leading):
                self._joined.join(member.report, other)
        for other in self._decided.get(member.report, frozenset()) & self._members.keys():
            self._joined.join(member.report, other)
        self._members[member.report] = member
        for name in member.profile.top:
            self._by_name[name].append(member.report)

    def matter_of(self, report: str) -> str:
        """The matter of one report, which takes its name from the smallest id in it. Raises KeyError where unknown."""
        return matter_id(self.reports_with(report)[0])

    def reports_with(self, report: str) -> list[str]:
        """The reports of the matter that ``report`` is of, sorted. Raises KeyError where it is unknown."""
        found = self._parted(self._joined.members(self._members[report].report))
        return next(group for group in found if report in group)

    def matters(self) -> Mapping[str, str]:
        """The matter of each report, by report id; a matter is named after the smallest id in it."""
        return {report: matter_id(group[0]) for group in self.groups() for report in group}

    def groups(self) -> list[list[str]]:
        """The reports (ids) of each matter, sorted, in the order of their first."""
        return sorted(group for joined in self._joined.groups() for group in self._parted(joined))

    def reaches(self) -> Mapping[str, str]:
        """For each report (id) the first of all that a chain of likenesses leads to: nothing beyond these decides
        which matter it is of."""
        return {report: group[0] for group in self._joined.groups() for report in group}

    def _parted(self, joined: list[str]) -> list[list[str]]:
        """Reports that a chain of likenesses joins, without two together that a person put apart."""
        if not any(one.kind == "other-matter" and {one.target, one.value} <= set(joined) for one in self._decisions):
            return [joined]
        pairs = combinations([self._members[report] for report in joined], 2)
        likenesses = {
            (one.report, other.report): one.profile.likeness(other.profile)
            for one, other in pairs
            if are_alike(one, other, len(set(one.profile.top) & set(other.profile.top)))
        }
        return parted(joined, likenesses, self._decisions)

    def _led_by(self, names: Iterable[str]) -> Mapping[str, int]:
        """How many of ``names`` lead each report that any of them leads."""
        return Counter(other for name in names for other in self._by_name[name])


def decided_pairs(decisions: Sequence[Decision]) -> Mapping[str, frozenset[str]]:
    """The reports (ids) that a person decided to be of one matter with each report."""
    found: dict[str, frozenset[str]] = {}
    for pair in pairs_decided(decisions, "same-matter"):
        for one, other in (pair, pair[::-1]):
            found[one] = found.get(one, frozenset()) | {other}
    return found


def gather(members: Iterable[Member]) -> Mapping[str, str]:
    """The matter of each report, by report id."""
    gathering = Gathering()
    for member in sorted(members, key=lambda member: member.report):
        gathering.add(member)
    return gathering.matters()


def kin_among(members: Sequence[Member], decisions: Sequence[Decision] = ()) -> frozenset[tuple[str, str]]:
    """The pairs of reports (ids in order) that are of one matter by themselves, or by a person's word."""
    ordered = sorted(members, key=lambda member: member.report)
    kin = frozenset((one.report, other.report) for one, other in combinations(ordered, 2) if same_matter(one, other))
    return kin_decided(kin, {member.report for member in members}, decisions)


def are_alike(one: Member, other: Member, leading: int) -> bool:
    """Whether two reports that ``leading`` names (one at least) lead both are about one matter."""
    return (leading >= LED_BY or near_in_time(one, other)) and same_matter(one, other)


def near_in_time(one: Member, other: Member) -> bool:
    """Whether nothing parts two reports in time: near dates, a date that the later tells of, or one without a date."""
    if not (one.published and other.published):
        return True
    return abs((one.published - other.published).days) <= ALIKE_BY_GAP[-1][0] or _names_its_day(one, other)


def member_of(report: Report, claims: Sequence[Claim], lexicons: Lexicons) -> Member:
    """``report`` with its names, and the single days that its claims give."""
    times = [claim.time for claim in claims if claim.time]
    days = {time.start for time in times if time.start and time.start == time.end}
    return Member.of(report.id, profile(report, lexicons), report.published, days)


def same_matter(one: Member, other: Member) -> bool:
    """Whether two reports are about one matter: names in common, and the more of them the farther apart in time; of
    two crimes, what tells one from the next."""
    if one.crime is not None and other.crime is not None:
        return are_one_crime(one.crime, other.crime, one.published, other.published)
    likeness = one.profile.likeness(other.profile)
    if likeness < min(ALIKE_BY_DATE, ALIKE_UNDATED):
        return False
    shared = one.profile.shared(other.profile)
    if not (one.published and other.published):
        return likeness >= ALIKE_UNDATED and shared >= SHARED_UNDATED
    gap = abs((one.published - other.published).days)
    least = next((alike for days, alike in ALIKE_BY_GAP if gap <= days), None)
    if shared >= SHARED and least is not None and likeness >= least:
        return True
    if likeness >= ALIKE_APART and shared >= SHARED_APART:
        return True
    return shared >= SHARED and likeness >= ALIKE_BY_DATE and _names_its_day(one, other)


def _names_its_day(one: Member, other: Member) -> bool:
    """Whether the later of two dated reports tells of a day that is about the date of the earlier."""
    first, second = one.published, other.published
    if first is None or second is None:
        return False
    earlier, later = (first, other) if first <= second else (second, one)
    return any(abs((day - earlier).days) <= SAME_DAYS for day in later.days)


def matter_id(report: str) -> str:
    """The id of the matter whose smallest report id is ``report``."""
    return "m_" + hashlib.sha256(report.encode()).hexdigest()[:16]
