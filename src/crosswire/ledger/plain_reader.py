"""What reads a ledger in plain SQL: it needs the standard library alone, and a question costs what its rows cost."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from crosswire.ledger.errors import said_clearly
from crosswire.ledger.pages import Window
from crosswire.ledger.plain import Where, all_of, is_, stands

Reading = Callable[[], AbstractContextManager[sqlite3.Connection]]


class PlainReader:
    """Reads one ledger as of a moment (aware), as it is for None, and changes nothing.

    Every method of those that build on it raises LockedLedger or DamagedLedger where the file cannot be read.
    """

    def __init__(self, reading: Reading, path: Path, as_of: datetime.datetime | None = None) -> None:
        self._reading = reading
        self._path = path
        self._as_of = as_of

    def kept(self, about: str) -> dict[str, int]:
        """How many there are of what the counts are ``about``, by name."""
        return dict(self._rows("SELECT name, counted FROM tallies", self._counted(about)))

    def kept_of(self, about: str, name: str = "") -> int:
        """How many there are under one name; all together where they have none."""
        return self._number("SELECT counted FROM tallies", self._counted(about, is_("tallies.name", name)))

    def most(self, about: str, limit: int) -> list[tuple[str, int]]:
        """The names that most are counted under, with how many."""
        query, order = "SELECT name, counted FROM tallies", "ORDER BY counted DESC, name"
        return self._rows(query, self._counted(about), order, Window(limit))

    def _rows(self, query: str, where: Where, end: str = "", window: Window | None = None) -> list[Any]:
        """The rows of ``query`` that are as ``where``, in the order that ``end`` says; a page of them."""
        values = dict(where.values)
        if window is not None:
            end += " LIMIT :shown OFFSET :skipped"
            values |= {"shown": window.limit, "skipped": window.offset}
        with self._connect() as connection:
            return connection.execute(f"{query} WHERE {where.condition} {end}", values).fetchall()

    def _number(self, query: str, where: Where) -> int:
        """The single number that ``query`` gives, 0 for nothing."""
        rows = self._rows(query, where)
        return int(rows[0][0] or 0) if rows else 0

    def _all_of(self, table: str, wanted: Sequence[Where]) -> Where:
        return all_of([Where(stands(table, self._as_of)), *wanted], self._as_of)

    def _counted(self, about: str, *wanted: Where) -> Where:
        """That a row of the counts is of ``about`` and as ``wanted``, and stood."""
        return self._all_of("tallies", [is_("tallies.about", about), *wanted])

    @contextmanager
    def _connect(self) -> Iterator[sqlite3.Connection]:
        with said_clearly(self._path), self._reading() as connection:
            yield connection
