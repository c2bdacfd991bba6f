"""Opening a ledger file: connections, locks and the journal.

The journal is a write-ahead log: one can look into a ledger while another command reads reports into it, and a kill
at any moment loses at most the report being written. With ``synchronous = FULL`` a commit has reached the disk when
it returns; one commit a report makes that cheap. Connections are kept, since closing the last one folds the log into
the file, and its two side files go; ``Engine.dispose`` closes them.
"""

from __future__ import annotations

import json
import os
import sqlite3
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from crosswire.ledger import schema
from crosswire.ledger.errors import MissingLedger, said_clearly

BUSY_SECONDS = 10.0
"""How long to wait for another writer: a thousand times what one report's commit takes."""

CACHE_KIB = 16_384
"""What one connection keeps of the file, in KiB: with SQLite's own 2,000, searching a ledger of a million claims takes a
fifth more processor time."""


def open_ledger(path: Path, *, create: bool = True, busy_seconds: float = BUSY_SECONDS) -> Engine:
    """The ledger at ``path``, its schema checked; made where there is none and ``create`` is set.

    Raises MissingLedger, NotALedger, NewerLedger, LockedLedger, UnwritableLedger or DamagedLedger.
    """
    with said_clearly(path):
        if not path.parent.is_dir():
            raise MissingLedger(f"there is no folder {path.parent} to keep the ledger {path.name} in; make it first")
        if schema.looks_new(path) and not create:
            raise MissingLedger(f"there is no ledger {path}; run 'crosswire read' first, or name another with --ledger")
        engine = make_engine(path, busy_seconds)
        _prepare(engine, path)
    return engine


def make_engine(path: Path, busy_seconds: float) -> Engine:
    """An engine whose every transaction starts when it begins: at once for writing where ``writes`` is set."""
    engine = create_engine(
        "sqlite://",
        creator=partial(_connect, path, busy_seconds),
        poolclass=QueuePool,
        pool_size=0,  # all that are ever used at once are kept, and the one used last is handed out first: its cache
        pool_use_lifo=True,  # has what pages ask most
        json_serializer=_to_json,
    )
    event.listen(engine, "begin", _begin)
    return engine


def writing(engine: Engine) -> Engine:
    """The same engine, for transactions that write: they take the lock when they begin, not at the first change."""
    return engine.execution_options(writes=True)


def _connect(path: Path, busy_seconds: float) -> sqlite3.Connection:
    connection = sqlite3.connect(
        _address(path), uri=True, timeout=busy_seconds, isolation_level=None, check_same_thread=False
    )  # a pool hands connections round, to one thread at a time
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


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _prepare(engine: Engine, path: Path) -> None:
    with engine.connect() as connection:
        ready = schema.check(connection, path)
    if not ready:
        _set_journal(engine)
        with writing(engine).begin() as connection:
            if not schema.check(connection, path):  # another process may have made it meanwhile
                schema.make(connection)


def _set_journal(engine: Engine) -> None:
    connection = engine.raw_connection()  # outside a transaction, where alone a journal can be chosen
    try:
        connection.cursor().execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()


def _to_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
