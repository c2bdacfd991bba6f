"""Keeps what was read, in one SQLite file: Store writes, View reads, as of any moment."""

from sqlalchemy import Engine

from crosswire.ledger.changes import Change
from crosswire.ledger.crossing import Crossed, Crossing, Progress, State
from crosswire.ledger.errors import (
    AmbiguousName,
    DamagedLedger,
    DiskFailure,
    LedgerError,
    LockedLedger,
    MissingLedger,
    NewerLedger,
    NotALedger,
    OutdatedCrossing,
    OutdatedDecision,
    OutdatedReading,
    UnknownName,
    UnwritableLedger,
)
from crosswire.ledger.facets import ClaimFilter, ClaimLists, FacetCount, Facets, Having
from crosswire.ledger.learning import Known, learn
from crosswire.ledger.listings import (
    Listings,
    MatterOrder,
    MatterRow,
    QuestionRow,
    RelayRow,
    ReportRow,
    SourceRow,
)
from crosswire.ledger.notes import Notes
from crosswire.ledger.opening import open_ledger
from crosswire.ledger.pages import Page, Window
from crosswire.ledger.profiles import Nearness, Profiled
from crosswire.ledger.rows import judged_hash
from crosswire.ledger.saying import Asked, Cited, Placed, Relayed, Saying
from crosswire.ledger.search import CLOSE, OPEN, EmptyQuery, Hit
from crosswire.ledger.store import Added, Store
from crosswire.ledger.totals import Totals, totals
from crosswire.ledger.verdicts import Judgements
from crosswire.ledger.view import View

__all__ = [
    "CLOSE",
    "OPEN",
    "Added",
    "AmbiguousName",
    "Asked",
    "Change",
    "Cited",
    "ClaimFilter",
    "ClaimLists",
    "Crossed",
    "Crossing",
    "DamagedLedger",
    "DiskFailure",
    "EmptyQuery",
    "Engine",
    "FacetCount",
    "Facets",
    "Having",
    "Hit",
    "Judgements",
    "Known",
    "LedgerError",
    "Listings",
    "LockedLedger",
    "MatterOrder",
    "MatterRow",
    "MissingLedger",
    "Nearness",
    "NewerLedger",
    "NotALedger",
    "Notes",
    "OutdatedCrossing",
    "OutdatedDecision",
    "OutdatedReading",
    "Page",
    "Placed",
    "Profiled",
    "Progress",
    "QuestionRow",
    "RelayRow",
    "Relayed",
    "ReportRow",
    "Saying",
    "SourceRow",
    "State",
    "Store",
    "Totals",
    "UnknownName",
    "UnwritableLedger",
    "View",
    "Window",
    "judged_hash",
    "learn",
    "open_ledger",
    "totals",
]
