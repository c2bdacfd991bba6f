"""Keeps what was read, in one SQLite file: Store writes, View reads, as of any moment."""

from sqlalchemy import Engine

from crosswire.ledger.changes import Change
from crosswire.ledger.errors import (
    AmbiguousName,
    DamagedLedger,
    DiskFailure,
    LedgerError,
    LockedLedger,
    MissingLedger,
    NewerLedger,
    NotALedger,
    OutdatedReading,
    UnknownName,
    UnwritableLedger,
)
from crosswire.ledger.learning import Known, learn
from crosswire.ledger.opening import open_ledger
from crosswire.ledger.store import Added, Store
from crosswire.ledger.view import View

__all__ = [
    "Added",
    "AmbiguousName",
    "Change",
    "DamagedLedger",
    "DiskFailure",
    "Engine",
    "Known",
    "LedgerError",
    "LockedLedger",
    "MissingLedger",
    "NewerLedger",
    "NotALedger",
    "OutdatedReading",
    "Store",
    "UnknownName",
    "UnwritableLedger",
    "View",
    "learn",
    "open_ledger",
]
