"""Dated events and dated figures in order, with what dates them and who says otherwise."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from crosswire.records import Entry, Finding

OPPOSING = ("conflict", "answered")
"""Kinds of finding that say that somebody disagrees."""
NOT_SO = ("denied", "hypothetical")
"""Stances under which nothing is said to have happened."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A dated claim; ``against`` are the findings by which another claim stands against it, and ``others`` those
    claims."""

    entry: Entry
    start: datetime.date
    end: datetime.date
    against: tuple[Finding, ...] = ()
    others: tuple[Entry, ...] = ()


def timeline_of(entries: Iterable[Entry], findings: Iterable[Finding], claims: Mapping[str, Entry]) -> Iterator[Moment]:
    """The dated events and figures among ``entries``, earliest first; ``claims`` are those that findings speak of."""
    against: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.kind in OPPOSING:
            for claim in finding.claims:
                against.setdefault(claim, []).append(finding)
    dated = [entry for entry in entries if entry.claim.kind != "statement" and entry.claim.stance not in NOT_SO]
    for start, end, entry in sorted(_dates(dated), key=lambda row: (row[0], row[1], row[2].path, row[2].claim.anchor)):
        opposed = tuple(against.get(entry.claim.id, ()))
        ids = dict.fromkeys(claim for finding in opposed for claim in finding.claims if claim != entry.claim.id)
        yield Moment(entry, start, end, opposed, tuple(claims[claim] for claim in ids if claim in claims))


def _dates(entries: Iterable[Entry]) -> Iterator[tuple[datetime.date, datetime.date, Entry]]:
    for entry in entries:
        time = entry.claim.time
        if time is not None and (time.start or time.end):
            first = time.start or time.end
            last = time.end or time.start
            assert first is not None and last is not None
            yield first, last, entry
