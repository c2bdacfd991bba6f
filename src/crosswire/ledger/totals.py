"""What a ledger holds, counted."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import func, select

from crosswire.ledger import tables
from crosswire.ledger.counts import Counts
from crosswire.records import FINDING_KINDS


@dataclass(frozen=True, slots=True)
class Totals:
    """Counts of a whole ledger; claims, matters, questions and findings as the cross-check last said.

    ``findings`` are by kind, in the order of FINDING_KINDS, those with none left out; ``read_at`` is when the latest
    report came in, ``crossed_at`` when all was last cross-checked.
    """

    reports: int = 0
    claims: int = 0
    figures: int = 0
    events: int = 0
    matters: int = 0
    questions: int = 0
    problems: int = 0
    decisions: int = 0
    findings: Mapping[str, int] = field(default_factory=dict)
    read_at: datetime.datetime | None = None
    crossed_at: datetime.datetime | None = None

    @property
    def statements(self) -> int:
        return self.claims - self.figures - self.events


def totals(look: Counts) -> Totals:
    """The totals as of the moment of ``look``."""
    claims = look.kept("kind")
    reports, crossings, decisions = tables.reports, tables.crossings, tables.decisions
    newest = look.rows(
        select(reports.c.written_at).where(*look.came(reports)).order_by(reports.c.number.desc()).limit(1)
    )
    crossed = look.rows(
        select(crossings.c.written_at).where(*look.came(crossings)).order_by(crossings.c.number.desc()).limit(1)
    )
    made = [] if look.as_of is None else [func.coalesce(decisions.c.written_at, decisions.c.made_at) <= look.as_of]
    kinds = look.kept("findings")
    problems = tables.problems.c
    open_problems = [problems.resolved_at.is_(None)] if look.as_of is None else [
        problems.written_at <= look.as_of, problems.resolved_at.is_(None) | (problems.resolved_at > look.as_of)
    ]  # fmt: skip
    return Totals(
        reports=look.count(select(func.count()).select_from(reports).where(*look.came(reports))),
        claims=sum(claims.values()),
        figures=claims.get("figure", 0),
        events=claims.get("event", 0),
        matters=look.kept_of("matters"),
        questions=look.kept_of("questions"),
        problems=look.count(select(func.count()).select_from(tables.problems).where(*open_problems)),
        decisions=look.count(select(func.count()).select_from(decisions).where(*made)),
        findings={kind: kinds[kind] for kind in FINDING_KINDS if kind in kinds},
        read_at=newest[0].written_at if newest else None,
        crossed_at=crossed[0].written_at if crossed else None,
    )
