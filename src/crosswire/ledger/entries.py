"""A claim's row to its entry: the claim as people corrected it, with what they think of it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Row, Select, and_, select

from crosswire.ledger import tables
from crosswire.ledger.changes import Fields
from crosswire.ledger.deciding import standing_decisions, standing_on
from crosswire.ledger.errors import DamagedLedger
from crosswire.ledger.rows import judged_hash
from crosswire.records import Claim, Decision, Entry, Judgement
from crosswire.records.correction import correction_from_wire
from crosswire.records.wire import Wire, claim_from_wire

JUDGEMENTS: Mapping[str, Judgement] = {"accept": "accepted", "reject": "rejected"}


@dataclass(frozen=True, slots=True)
class Opinions:
    """What people think of claims, by claim id: the latest judgement that holds, and the grade."""

    judgements: Mapping[str, Decision]
    grades: Mapping[str, str]

    def rejected(self) -> frozenset[str]:
        """The claims that are rejected."""
        return frozenset(claim for claim, decision in self.judgements.items() if decision.kind == "reject")


def stood(as_of: datetime.datetime | None, written: Column[Any], ended: Column[Any]) -> ColumnElement[bool]:
    """Whether a row stood at that moment; whether it stands, for None."""
    if as_of is None:
        return ended.is_(None)
    return and_(written <= as_of, ended.is_(None) | (ended > as_of))


def is_current(as_of: datetime.datetime | None) -> ColumnElement[bool]:
    """Whether a row of readings was its report's newest at that moment; whether it is, for None."""
    readings, newer = tables.readings.c, tables.readings.alias("newer")
    later = select(newer.c.number).where(newer.c.report == readings.report, newer.c.number > readings.number)
    if as_of is None:
        return ~later.correlate(tables.readings).exists()
    return ~later.where(newer.c.written_at <= as_of).correlate(tables.readings).exists() & (
        readings.written_at <= as_of
    )


def entries_query(as_of: datetime.datetime | None) -> Select[Any]:
    """The rows that ``entry_of`` makes entries of: the claims of current readings, by report and place in it."""
    reports, readings, claims, placed = tables.reports, tables.readings, tables.claims, tables.placements
    changed = tables.corrected
    correction = and_(changed.c.claim == claims.c.id, stood(as_of, changed.c.written_at, changed.c.withdrawn_at))
    placement = and_(placed.c.claim == claims.c.id, stood(as_of, placed.c.written_at, placed.c.withdrawn_at))
    return (
        select(
            claims.c.id,
            claims.c.body,
            reports.c.id.label("report"),
            reports.c.path,
            reports.c.outlet,
            reports.c.published,
            placed.c.matter,
            placed.c.question,
            changed.c.body.label("corrected_body"),
            changed.c.corrections,
        )
        .select_from(claims)
        .join(readings, readings.c.number == claims.c.reading)
        .join(reports, reports.c.id == readings.c.report)
        .outerjoin(placed, placement)
        .outerjoin(changed, correction)
        .where(is_current(as_of))
        .order_by(reports.c.number, claims.c.position)
    )


def opinions(
    connection: Connection, as_of: datetime.datetime | None, claims: Sequence[str] | None = None
) -> Opinions:
    """What people thought of claims (all, or some hundreds) at that moment (now, for None), by when each said so,
    whatever the order of writing."""
    kinds = (*JUDGEMENTS, "grade-claim")
    if claims is None:
        made = standing_decisions(connection, as_of, *kinds)
    else:
        made = standing_on(connection, as_of, claims, *kinds)
    judgements = {decision.target: decision for decision in made if decision.kind in JUDGEMENTS}
    grades = {decision.target: decision.value or "" for decision in made if decision.kind == "grade-claim"}
    return Opinions(judgements, grades)


def entry_of(row: Row[Any], held: Opinions, earlier: Fields) -> Entry:
    """The entry of a row of a claim (``body``, its report's particulars, its placing, and ``corrected_body`` and
    ``corrections`` where people corrected it); ``earlier`` are the report's fields as they were at the moment."""
    read, judged = _claim(row.id, row.body), held.judgements.get(row.id)
    changed = row.corrected_body is not None
    return Entry(
        claim=_claim(row.id, row.corrected_body) if changed else read,
        path=row.path,
        outlet=earlier.get("outlet", row.outlet),
        published=earlier.get("published", row.published),
        matter=row.matter,
        question=row.question,
        judgement=JUDGEMENTS[judged.kind] if judged else None,
        corrections=tuple(map(correction_from_wire, row.corrections or ())),
        read=read if changed else None,
        stale=judged is not None and judged.saw is not None and judged.saw != judged_hash(row.body),
        grade=held.grades.get(row.id),
    )


def _claim(claim_id: str, body: Wire) -> Claim:
    try:
        return claim_from_wire(body)
    except (KeyError, TypeError, ValueError) as error:
        raise DamagedLedger(f"claim {claim_id} is not as it was written ({error!r}); read its report again") from error
