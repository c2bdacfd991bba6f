"""Telling a ledger from other files, and a current one from one of an older or newer schema."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from crosswire.ledger.errors import NewerLedger, NotALedger

SCHEMA_VERSION = 8
APPLICATION_ID = 0x43525753
"""CRWS in ASCII, kept in the file's header: https://sqlite.org/pragma.html#pragma_application_id."""
SQLITE_HEADER = b"SQLite format 3\x00"


def looks_new(path: Path) -> bool:
    """Whether there is no file yet, or an empty one. Raises NotALedger where a file is no SQLite file, and OSError.

    A kill between making the file and making the schema leaves an empty file, which is no error.
    """
    if not path.exists():
        return True
    if path.is_dir():
        raise NotALedger(f"{path} is a folder; name a file with --ledger")
    with path.open("rb") as handle:
        header = handle.read(len(SQLITE_HEADER))
    if header and header != SQLITE_HEADER:
        raise NotALedger(f"{path} is no ledger; name another file with --ledger")
    return not header


def check(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether the schema is there and current; False where it is still to be made or brought up to date.

    Raises NotALedger where the database is another program's, and NewerLedger where a later Crosswire made it.
    """
    version, application = pragma(connection, "user_version"), pragma(connection, "application_id")
    if application == 0 and version == 0 and not pragma(connection, "schema_version"):
        return False
    if application != APPLICATION_ID:
        raise NotALedger(f"{path} is another program's database; name another file with --ledger")
    if version > SCHEMA_VERSION:
        raise NewerLedger(
            f"{path} has schema version {version}, and this Crosswire knows up to {SCHEMA_VERSION}: "
            "upgrade Crosswire (pip install --upgrade crosswire), or name another file with --ledger"
        )
    return version == SCHEMA_VERSION


def pragma(connection: sqlite3.Connection, name: str) -> int:
    """A number of the file's header."""
    ((value,),) = connection.execute(f"PRAGMA {name}").fetchall()
    return int(value)
