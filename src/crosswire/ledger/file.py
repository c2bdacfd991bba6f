"""One ledger file: its connections, opened and handed round.

The journal is a write-ahead log: one can look into a ledger while another command reads reports into it, and a kill
at any moment loses at most the report being written. With ``synchronous = FULL`` a commit has reached the disk when
it returns; one commit a report makes that cheap. Connections are kept, since closing the last one folds the log into
the file, and its two side files go.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from crosswire.ledger.errors import MissingLedger, said_clearly
from crosswire.ledger.recognising import check, looks_new

if TYPE_CHECKING:
    from sqlalchemy import Engine

BUSY_SECONDS = 10.0
"""How long to wait for another writer: a thousand times what one report's commit takes."""
CACHE_KIB = 16_384
"""What one connection keeps of the file, in KiB: with SQLite's own 2,000, searching a ledger of a million claims takes
a fifth more processor time."""


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


def connect(path: Path, busy_seconds: float) -> sqlite3.Connection:
    """A connection that leaves transactions to whoever begins them."""
    connection = sqlite3.connect(
        _address(path), uri=True, timeout=busy_seconds, isolation_level=None, check_same_thread=False
    )  # connections are handed round, to one thread at a time
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    return connection


def _address(path: Path) -> str:
    """The file, as it is where it may be written, else for reading only.

    Reading a write-ahead log needs a side file; where the folder forbids one and no log is there, nobody is writing,
    and the file may be read as one that does not change.
    """
    address = path.absolute().as_uri()
    folder_open, file_open = os.access(path.parent, os.W_OK), os.access(path, os.W_OK)
    if not path.exists() or (folder_open and file_open):
        return address
    log = path.with_name(path.name + "-wal")
    return f"{address}?mode=ro" if folder_open or log.exists() else f"{address}?immutable=1"
