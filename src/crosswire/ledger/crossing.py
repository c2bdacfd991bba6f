"""How far a ledger has been cross-checked."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, fields

from sqlalchemy import Connection, Engine, func, insert, select

from crosswire.ledger import tables
from crosswire.records import Finding


@dataclass(frozen=True, slots=True)
class State:
    """How far a ledger goes: the number of its newest reading, change and decision, 0 where there is none.

    Rows of these tables are only ever added, so that two equal states hold the same claims, and the numbers above an
    earlier state name all that has been touched since.
    """

    readings: int = 0
    changes: int = 0
    decisions: int = 0


@dataclass(frozen=True, slots=True)
class Crossing:
    """A cross-check of the ledger as it was at ``state``, by the cross-check ``version`` under the user's ``lexicons``
    (a digest, "" for none)."""

    state: State
    version: str
    lexicons: str = ""

    def has_same_rules(self, other: Crossing) -> bool:
        """Whether both would say the same of the same claims."""
        return (self.version, self.lexicons) == (other.version, other.lexicons)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a ledger goes, and how far its latest cross-check went (None before the first), which is its
    ``crossed``-th (0: none). Between two equal ones, nothing was read, learnt, decided or cross-checked."""

    state: State
    crossing: Crossing | None
    crossed: int


@dataclass(frozen=True, slots=True)
class Crossed:
    """What a cross-check changed: findings that were not there before, and the ids of those that no longer hold."""

    new: tuple[Finding, ...] = ()
    gone: tuple[str, ...] = ()


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


PROGRESS = """
  SELECT coalesce((SELECT max(number) FROM readings), 0), coalesce((SELECT max(number) FROM changes), 0),
         coalesce((SELECT max(number) FROM decisions), 0), last.number, last.readings, last.changes, last.decisions,
         last.version, last.lexicons
    FROM (SELECT max(number) AS number FROM crossings) AS newest
    LEFT JOIN crossings AS last ON last.number = newest.number
"""


def progress_of(engine: Engine) -> Progress:
    """How far the ledger goes now: one statement, since every page asks it several times."""
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute(PROGRESS)
        ((readings, changes, decisions, number, *last),) = cursor.fetchall()
    finally:
        connection.close()
    crossing = None if number is None else Crossing(State(*last[:3]), *last[3:])
    return Progress(State(readings, changes, decisions), crossing, number or 0)


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
