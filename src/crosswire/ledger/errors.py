"""What can be wrong with a ledger file, each with what to do about it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crosswire.records import CrosswireError


class LedgerError(CrosswireError):
    """Root of the ledger's errors."""


class MissingLedger(LedgerError):
    """There is no file, or no folder to make it in."""


class NotALedger(LedgerError):
    """The file is something else."""


class NewerLedger(LedgerError):
    """A later version of Crosswire made the ledger."""


class LockedLedger(LedgerError):
    """Another program kept writing for longer than the busy time."""


class UnwritableLedger(LedgerError):
    """The file or its folder cannot be opened or written."""


class DamagedLedger(LedgerError):
    """The file's pages do not make sense, or a row in it does not."""


class DiskFailure(LedgerError):
    """The disk is full, a size limit was met, or the disk failed."""


class UnknownName(LedgerError):
    """No report or claim goes by that name."""


class AmbiguousName(LedgerError):
    """Several reports or claims go by that name."""


class OutdatedCrossing(LedgerError):
    """Another program cross-checked the ledger while this one did: look at what it holds now, and begin anew."""


class OutdatedReading(LedgerError):
    """What the ledger knows of a report changed while it was being read: read it again under what is known now."""


class OutdatedDecision(LedgerError):
    """Somebody decided on the same thing since the person who decides now looked at it."""


HEADER = 100
"""Bytes of a SQLite file's header."""

MEANINGS: dict[int, tuple[type[LedgerError], str]] = {
    sqlite3.SQLITE_BUSY: (LockedLedger, "another program is writing to {path}; try again when it has finished"),
    sqlite3.SQLITE_LOCKED: (LockedLedger, "another program is writing to {path}; try again when it has finished"),
    sqlite3.SQLITE_READONLY: (UnwritableLedger, "{path} cannot be written; check its permissions and its folder's"),
    sqlite3.SQLITE_PERM: (UnwritableLedger, "{path} cannot be written; check its permissions and its folder's"),
    sqlite3.SQLITE_CANTOPEN: (UnwritableLedger, "{path} cannot be opened; check its permissions and its folder's"),
    sqlite3.SQLITE_NOTADB: (NotALedger, "{path} is no ledger; name another file with --ledger"),
    sqlite3.SQLITE_CORRUPT: (DamagedLedger, "{path} is damaged ({detail}); restore a copy, or read into a new ledger"),
    sqlite3.SQLITE_FULL: (DiskFailure, "the disk that holds {path} is full; make room and run the command again"),
    sqlite3.SQLITE_IOERR: (
        DiskFailure,
        "{path} could not be read or written ({detail}): the disk is full or failing, or a size limit was met",
    ),
}
"""SQLite's primary result codes, https://sqlite.org/rescode.html, as what they mean to a user."""


@contextmanager
def said_clearly(path: Path) -> Iterator[None]:
    """Turns errors of the database and of its file into the ledger's own, which name the file and what to do."""
    try:
        yield
    except sqlite3.Error as error:
        raise _meaning(error, path) from error
    except OSError as error:
        raise UnwritableLedger(f"{path} cannot be opened: {error.strerror or error}; check its permissions") from error
    except UnicodeEncodeError:  # of what was to be written
        raise
    except ValueError as error:  # a date, a moment or JSON that is none
        raise DamagedLedger(f"a row of {path} is damaged ({error}); restore a copy") from error


def _meaning(error: sqlite3.Error, path: Path) -> LedgerError:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    kind, words = MEANINGS.get(code, (DamagedLedger, "{path} does not hold what a ledger holds ({detail})"))
    missing = _cut_short(path) if kind is DamagedLedger else ""
    return kind(words.format(path=path, detail=missing or error))


def _cut_short(path: Path) -> str:
    """How much of a file is missing that is shorter than its header says (https://sqlite.org/fileformat.html); ""
    where it is not."""
    try:
        size = path.stat().st_size
        with path.open("rb") as handle:
            header = handle.read(HEADER)
    except OSError:
        return ""
    page = int.from_bytes(header[16:18], "big") or 1
    whole = (page if page > 1 else 65536) * int.from_bytes(header[28:32], "big")
    return (
        f"it is cut short: {size:,} of its {whole:,} bytes are there" if len(header) == HEADER and size < whole else ""
    )
