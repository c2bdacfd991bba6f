"""SQLite's own connection beneath the query builder's: for what is written in SQL already."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from sqlalchemy import Connection, Engine


def driver(connection: Connection) -> sqlite3.Connection:
    """SQLite's connection of ``connection``, in a transaction, which begins where there is none."""
    if not connection.in_transaction():
        connection.begin()
    return cast("sqlite3.Connection", connection.connection.driver_connection)


@contextmanager
def reading(engine: Engine) -> Iterator[sqlite3.Connection]:
    """A connection of the pool, in a transaction of its own, so that all that it reads is of one moment."""
    with engine.connect() as connection:
        yield driver(connection)
