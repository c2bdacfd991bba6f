"""Keeps what was read, in one SQLite file: Store writes, View reads, as of any moment."""

from sqlalchemy import Engine

from crosswire.ledger.changes import Change
from crosswire.ledger.crossing import Crossed, Crossing, Placing, State
from crosswire.ledger.errors import (
    AmbiguousName,
    DamagedLedger,
    DiskFailure,
    LedgerError,
    LockedLedger,
    MissingLedger,
    NewerLedger,
    NotALedger,
    OutdatedDecision,
    OutdatedReading,
    UnknownName,
    UnwritableLedger,
)
from crosswire.ledger.learning import Known, learn
from crosswire.ledger.opening import open_ledger
from crosswire.ledger.rows import judged_hash
from crosswire.ledger.search import CLOSE, OPEN, EmptyQuery, Hit
from crosswire.ledger.store import Added, Store
from crosswire.ledger.view import View

__all__ = [
    "CLOSE",
    "OPEN",
    "Added",
    "AmbiguousName",
    "Change",
    "Crossed",
    "Crossing",
    "DamagedLedger",
    "DiskFailure",
    "EmptyQuery",
    "Engine",
    "Hit",
    "Known",
    "LedgerError",
    "LockedLedger",
    "MissingLedger",
    "NewerLedger",
    "NotALedger",
    "OutdatedDecision",
    "OutdatedReading",
    "Placing",
    "State",
    "Store",
    "UnknownName",
    "UnwritableLedger",
    "View",
    "judged_hash",
    "learn",
    "open_ledger",
]
