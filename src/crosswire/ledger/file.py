"""One ledger file: its connections, opened and handed round.

The journal is a write-ahead log: one can look into a ledger while another command reads reports into it, and a kill
at any moment loses at most the report being written. Connections are kept, since closing the last one folds the log
into the file, and its two side files go.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from crosswire.ledger.connecting import BUSY_SECONDS, connect
from crosswire.ledger.errors import MissingLedger, said_clearly
from crosswire.ledger.recognising import check, looks_new

if TYPE_CHECKING:
    from sqlalchemy import Engine


class LedgerFile:
    """A ledger's file, opened. What is asked in plain SQL needs no more than ``reading``; the query builder, which
    takes longer to import than most questions to answer, comes with the ``engine``."""

    def __init__(self, path: Path, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = path
        self._busy_seconds = busy_seconds
        self._idle: list[sqlite3.Connection] = []

    @cached_property
    def engine(self) -> Engine:
        """What the query builder reads and writes the file with."""
        from crosswire.ledger.opening import make_engine

        return make_engine(self.path, self._busy_seconds)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection in a transaction of its own, so that all that it reads is of one moment."""
        try:
            connection = self._idle.pop()
        except IndexError:  # several threads may share the file
            connection = connect(self.path, self._busy_seconds)
        try:
            connection.execute("BEGIN")
            yield connection
        finally:
            connection.rollback()
            self._idle.append(connection)

    def close(self) -> None:
        """Leave the file whole and alone."""
        self.rest()
        if "engine" in self.__dict__:
            self.engine.dispose()

    def rest(self) -> None:
        """Close the connections for reading that nobody holds."""
        while self._idle:
            self._idle.pop().close()


def open_file(path: Path, *, create: bool = True, busy_seconds: float = BUSY_SECONDS) -> LedgerFile:
    """The ledger at ``path``, its schema checked; made where there is none and ``create`` is set.

    Raises MissingLedger, NotALedger, NewerLedger, LockedLedger, UnwritableLedger or DamagedLedger.
    """
    with said_clearly(path):
        if not path.parent.is_dir():
            raise MissingLedger(f"there is no folder {path.parent} to keep the ledger {path.name} in; make it first")
        if looks_new(path) and not create:
            raise MissingLedger(f"there is no ledger {path}; run 'crosswire read' first, or name another with --ledger")
        file = LedgerFile(path, busy_seconds)
        with file.reading() as connection:
            ready = check(connection, path)
        if not ready:
            from crosswire.ledger.opening import prepare

            file.rest()  # where a journal is chosen, nobody else may look on
            prepare(file.engine, path)
    return file


def open_ledger(path: Path, *, create: bool = True, busy_seconds: float = BUSY_SECONDS) -> Engine:
    """The engine over the ledger at ``path``, opened as by ``open_file``, which says what it raises."""
    file = open_file(path, create=create, busy_seconds=busy_seconds)
    file.rest()
    return file.engine
