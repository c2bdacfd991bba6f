"""The figures on a question as points in time: which only echo their origin, and which cannot stand beside others."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crosswire.accounts.figures import Account, Question, as_of
from crosswire.records import Entry, Finding


@dataclass(frozen=True, slots=True)
class Point:
    """One figure: ``day`` is as of when it holds, None where nothing tells; ``echo`` says that an earlier report has
    it from the same origin, ``conflicting`` that a conflict speaks of it."""

    origin: str
    day: datetime.date | None
    entry: Entry
    echo: bool
    conflicting: bool


def points_of(question: Question, findings: Iterable[Finding]) -> tuple[Point, ...]:
    """A point for every figure, by origin, the earliest first; ``findings`` are those on the question."""
    crossing = {claim for finding in findings if finding.kind == "conflict" for claim in finding.claims}
    return tuple(point for account in question.accounts for point in _points(account, crossing))


def _points(account: Account, crossing: set[str]) -> Iterator[Point]:
    said: dict[tuple[object, ...], str] = {}
    for entry in account.entries:
        figure, report = entry.claim.figure, entry.claim.report
        assert figure is not None, "an account is of figures"
        first = said.setdefault((figure.measure, figure.low, figure.best, figure.high), report)
        yield Point(account.origin, as_of(entry), entry, first != report, entry.claim.id in crossing)
