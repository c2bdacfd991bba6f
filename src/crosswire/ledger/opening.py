"""The query builder's engine over a ledger file, and the schema that it makes."""

from __future__ import annotations

import json
import sqlite3
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, ExceptionContext, QueuePool, create_engine, event

from crosswire.ledger import schema
from crosswire.ledger.connecting import connect
from crosswire.ledger.driver import driver
from crosswire.ledger.recognising import check


def make_engine(path: Path, busy_seconds: float) -> Engine:
    """An engine whose every transaction starts when it begins: at once for writing where ``writes`` is set. It raises
    SQLite's errors as SQLite does."""
    engine = create_engine(
        "sqlite://",
        creator=partial(connect, path, busy_seconds),
        poolclass=QueuePool,
        pool_size=0,  # all that are ever used at once are kept, and the one used last is handed out first: its cache
        pool_use_lifo=True,  # has what pages ask most
        json_serializer=_to_json,
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _as_sqlite_said)
    return engine


def writing(engine: Engine) -> Engine:
    """The same engine, for transactions that write: they take the lock when they begin, not at the first change."""
    return engine.execution_options(writes=True)


def prepare(engine: Engine, path: Path) -> None:
    """Make the schema, or bring it up to date, where another process has not done so meanwhile."""
    _set_journal(engine)
    with writing(engine).begin() as connection:
        if not check(driver(connection), path):
            schema.make(connection)


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _as_sqlite_said(context: ExceptionContext) -> BaseException | None:
    """The error of SQLite that the query builder would wrap in one of its own."""
    return context.original_exception if isinstance(context.original_exception, sqlite3.Error) else None


def _set_journal(engine: Engine) -> None:
    connection = engine.raw_connection()  # outside a transaction, where alone a journal can be chosen
    try:
        connection.cursor().execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()


def _to_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
