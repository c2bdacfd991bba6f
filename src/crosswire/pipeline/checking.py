"""What was touched, gathered and checked: a few hundred reports at a time, however many the ledger holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from crosswire.crosscheck.crossing import check_members
from crosswire.crosscheck.matters import Member, matter_id, member_of
from crosswire.ledger import Notes, Saying, State, View
from crosswire.lexicons import Lexicons
from crosswire.pipeline.regathering import Regathered, gather_all, regather
from crosswire.pipeline.saying import saying_of
from crosswire.records import Entry
from crosswire.records.decision import TWO_CLAIMS, TWO_REPORTS, TWO_SOURCES

TOGETHER = 200
"""Reports whose texts and claims are in memory at once, unless one matter has more."""


class Check:
    """One cross-check of what a view shows, by the lexicons and the decisions that hold."""

    def __init__(self, view: View, lexicons: Lexicons) -> None:
        self._view = view
        self._notes = Notes(view.engine, view.path)
        self._lexicons = lexicons
        self._decisions = view.standing(*TWO_SOURCES, *TWO_REPORTS, *TWO_CLAIMS)

    def everything(self) -> Regathered:
        """Every matter."""
        return gather_all(self._members(self._notes.every_report()), self._decisions)

    def touched(self, since: State) -> Regathered:
        """The matters that what was touched after ``since`` is of, was of or joins."""
        touched = {member.report: member for member in self._members(self._notes.touched_since(since))}
        return regather(self._notes, touched, self._decisions)

    def sayings(self, groups: Iterable[Sequence[Member]]) -> Iterator[Saying]:
        """What the claims of each group say of each other."""
        for some in _stretches(groups):
            ids = [member.report for group in some for member in group]
            reports = {report.id: report for report in self._notes.reports(ids)}
            entries = self._entries(ids)
            for group in some:
                own = [reports[member.report] for member in group]
                told = [entry for report in own for entry in entries[report.id]]
                claims = [entry.claim for entry in told]
                checked = check_members(group, own, claims, self._lexicons, self._decisions)
                yield saying_of(matter_id(own[0].id), own, told, checked)

    def _members(self, reports: Iterable[str]) -> Iterator[Member]:
        ordered = sorted(reports)
        for first in range(0, len(ordered), TOGETHER):
            ids = ordered[first : first + TOGETHER]
            entries = self._entries(ids)
            for report in self._notes.reports(ids):
                yield member_of(report, [entry.claim for entry in entries[report.id]], self._lexicons)

    def _entries(self, reports: Iterable[str]) -> dict[str, list[Entry]]:
        found: dict[str, list[Entry]] = defaultdict(list)
        for entry in self._view.claims_of(reports):
            found[entry.claim.report].append(entry)
        return found


def _stretches(groups: Iterable[Sequence[Member]]) -> Iterator[list[Sequence[Member]]]:
    """``groups`` in order, as many at a time as have TOGETHER reports, one at least."""
    some: list[Sequence[Member]] = []
    for group in groups:
        if some and sum(map(len, some)) + len(group) > TOGETHER:
            yield some
            some = []
        some.append(group)
    if some:
        yield some
