"""Where a reader of the ledger stands: one file, now or at an earlier moment."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, FromClause, Row, Select, and_

from crosswire.ledger.errors import said_clearly


class Look:
    """Reads one ledger as of a moment (aware), as it is for None, and changes nothing.

    Every method of those that build on it raises LockedLedger or DamagedLedger where the file cannot be read.
    """

    def __init__(self, engine: Engine, path: Path, as_of: datetime.datetime | None = None) -> None:
        self.path = path
        self.as_of = as_of
        self._engine = engine

    @contextmanager
    def connect(self) -> Iterator[Connection]:
        with said_clearly(self.path), self._engine.connect() as connection:
            yield connection

    def rows(self, query: Select[Any]) -> list[Row[Any]]:
        with self.connect() as connection:
            return list(connection.execute(query).all())

    def count(self, query: Select[Any]) -> int:
        """The single number that ``query`` gives, 0 for nothing."""
        with self.connect() as connection:
            return int(connection.execute(query).scalar() or 0)

    def stands(self, table: FromClause) -> ColumnElement[bool]:
        """Whether a row of ``table`` (``written_at``, ``withdrawn_at``) stood at the moment."""
        if self.as_of is None:
            return table.c.withdrawn_at.is_(None)
        ended = table.c.withdrawn_at.is_(None) | (table.c.withdrawn_at > self.as_of)
        return and_(table.c.written_at <= self.as_of, ended)

    def came(self, table: FromClause) -> list[ColumnElement[bool]]:
        """That a row of ``table`` (``written_at``) was there at the moment, as conditions."""
        return [] if self.as_of is None else [table.c.written_at <= self.as_of]
