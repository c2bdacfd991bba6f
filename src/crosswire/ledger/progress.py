"""How far a ledger goes, and how far it has been cross-checked."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

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


PROGRESS = """
  SELECT coalesce((SELECT max(number) FROM readings), 0), coalesce((SELECT max(number) FROM changes), 0),
         coalesce((SELECT max(number) FROM decisions), 0), last.number, last.readings, last.changes, last.decisions,
         last.version, last.lexicons
    FROM (SELECT max(number) AS number FROM crossings) AS newest
    LEFT JOIN crossings AS last ON last.number = newest.number
"""


def progress_of(connection: sqlite3.Connection) -> Progress:
    """How far the ledger goes now: one statement, since every page asks it several times."""
    ((readings, changes, decisions, number, *last),) = connection.execute(PROGRESS).fetchall()
    crossing = None if number is None else Crossing(State(*last[:3]), *last[3:])
    return Progress(State(readings, changes, decisions), crossing, number or 0)
