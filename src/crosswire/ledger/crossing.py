"""Cross-checks of a ledger, as they are noted and looked up."""

from __future__ import annotations

import datetime
from dataclasses import fields

from sqlalchemy import Connection, func, insert, select

from crosswire.ledger import tables
from crosswire.ledger.progress import Crossing, State


def state_of(connection: Connection) -> State:
    """How far the ledger goes now."""
    columns = [func.coalesce(func.max(getattr(tables, f.name).c.number), 0) for f in fields(State)]
    return State(*(connection.execute(select(column)).scalar_one() for column in columns))


def last_crossing(connection: Connection) -> Crossing | None:
    """The latest cross-check, None before the first."""
    row = connection.execute(select(tables.crossings).order_by(tables.crossings.c.number.desc()).limit(1)).first()
    if row is None:
        return None
    return Crossing(State(row.readings, row.changes, row.decisions), row.version, row.lexicons)


def last_sum(connection: Connection) -> int | None:
    """The sum of all that stood after the latest cross-check, None before the first."""
    columns = tables.crossings.c
    said = connection.execute(select(columns.said_sha256).order_by(columns.number.desc()).limit(1)).scalar()
    return None if said is None else int(said, 16)


def note_crossing(connection: Connection, crossing: Crossing, said: int, moment: datetime.datetime) -> None:
    """Note how far the ledger has been cross-checked, and the sum of all that stands after it."""
    state = {f.name: getattr(crossing.state, f.name) for f in fields(State)}
    names = {"version": crossing.version, "lexicons": crossing.lexicons, "said_sha256": f"{said:064x}"}
    connection.execute(insert(tables.crossings), {**state, **names, "written_at": moment})
