"""A connection to a ledger's file.

With ``synchronous = FULL`` a commit has reached the disk when it returns; one commit a report makes that cheap.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

BUSY_SECONDS = 10.0
"""How long to wait for another writer: a thousand times what one report's commit takes."""
CACHE_KIB = 16_384
"""What one connection keeps of the file, in KiB: with SQLite's own 2,000, searching a ledger of a million claims takes
a fifth more processor time."""


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
