"""Which reports were touched since a cross-check: new or read again, learnt about, or decided on."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Text, cast, func, select

from crosswire.ledger import tables
from crosswire.ledger.progress import State
from crosswire.ledger.rows import decision_of
from crosswire.records import Decision
from crosswire.records.decision import TAKE_BACK


def touched_since(connection: Connection, state: State) -> set[str]:
    """The reports (ids) of all that was read, learnt or decided after ``state``."""
    readings, changes, decisions = tables.readings.c, tables.changes.c, tables.decisions.c
    touched = set(connection.execute(select(readings.report).where(readings.number > state.readings)).scalars())
    touched |= set(connection.execute(select(changes.report).where(changes.number > state.changes)).scalars())
    made = connection.execute(select(tables.decisions).where(decisions.number > state.decisions)).all()
    return touched | reports_of(connection, map(decision_of, made))


def every_report(connection: Connection) -> set[str]:
    """The reports (ids) that have been read."""
    return set(connection.execute(select(tables.readings.c.report).distinct()).scalars())


def reports_of(connection: Connection, decisions: Iterable[Decision]) -> set[str]:
    """The reports (ids) that decisions bear on: by their target or value, which may be a report, a claim or a source;
    for a taking-back, those of the decision that it takes back."""
    touched: set[str] = set()
    for decision in decisions:
        while decision.kind == TAKE_BACK:
            row = connection.execute(select(tables.decisions).where(tables.decisions.c.id == decision.target)).first()
            if row is None:
                break
            decision = decision_of(row)
        for thing in (decision.target, decision.value):
            if thing is not None:
                touched |= _reports_of(connection, thing)
    return touched


def _reports_of(connection: Connection, thing: str) -> set[str]:
    readings, claims, links, corrected = (t.c for t in (tables.readings, tables.claims, tables.links, tables.corrected))
    ways: list[Any] = [
        select(tables.reports.c.id).where(tables.reports.c.id == thing),
        select(readings.report).join(tables.claims, claims.reading == readings.number).where(claims.id == thing),
        select(readings.report).join(tables.links, links.reading == readings.number).where(links.source == thing),
        select(readings.report)
        .join(tables.claims, claims.reading == readings.number)
        .join(tables.corrected, corrected.claim == claims.id)
        .where(func.instr(cast(corrected.body, Text), f'"source":{json.dumps(thing, ensure_ascii=False)}') > 0),
    ]
    return {report for way in ways for report in connection.execute(way.distinct()).scalars()}
