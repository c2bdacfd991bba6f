"""Keeps what was read, in one SQLite file: Store writes, View reads, as of any moment; Glance reads what is asked most.

Its parts are imported when they are asked for: the query builder, which most of them need, takes longer to import than
a glance to answer. Those that do without it are ``file``, ``glance``, ``readers`` and what these import.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crosswire.ledger.changes import Change
    from crosswire.ledger.claim_filter import ClaimFilter
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
    from crosswire.ledger.facets import ClaimLists, FacetCount, Facets, Having
    from crosswire.ledger.file import LedgerFile, open_file, open_ledger
    from crosswire.ledger.glance import Glance, QuestionRow
    from crosswire.ledger.learning import Known, learn
    from crosswire.ledger.listings import Listings, MatterOrder, MatterRow, RelayRow, ReportRow, SourceRow
    from crosswire.ledger.notes import Notes
    from crosswire.ledger.pages import Page, Window
    from crosswire.ledger.parties import Parties, PartyRow
    from crosswire.ledger.profiles import Nearness, Profiled
    from crosswire.ledger.progress import Crossed, Crossing, Progress, State
    from crosswire.ledger.readers import Readers
    from crosswire.ledger.rows import judged_hash
    from crosswire.ledger.saying import Asked, Cited, Placed, Relayed, Saying
    from crosswire.ledger.search import CLOSE, OPEN, EmptyQuery, Hit
    from crosswire.ledger.singles import Singles
    from crosswire.ledger.store import Added, Store
    from crosswire.ledger.totals import Totals
    from crosswire.ledger.verdicts import Judgements
    from crosswire.ledger.view import View

PARTS = {
    "changes": ("Change",),
    "claim_filter": ("ClaimFilter",),
    "errors": (
        "AmbiguousName",
        "DamagedLedger",
        "DiskFailure",
        "LedgerError",
        "LockedLedger",
        "MissingLedger",
        "NewerLedger",
        "NotALedger",
        "OutdatedCrossing",
        "OutdatedDecision",
        "OutdatedReading",
        "UnknownName",
        "UnwritableLedger",
    ),
    "facets": ("ClaimLists", "FacetCount", "Facets", "Having"),
    "file": ("LedgerFile", "open_file", "open_ledger"),
    "glance": ("Glance", "QuestionRow"),
    "learning": ("Known", "learn"),
    "listings": ("Listings", "MatterOrder", "MatterRow", "RelayRow", "ReportRow", "SourceRow"),
    "notes": ("Notes",),
    "pages": ("Page", "Window"),
    "parties": ("Parties", "PartyRow"),
    "profiles": ("Nearness", "Profiled"),
    "progress": ("Crossed", "Crossing", "Progress", "State"),
    "readers": ("Readers",),
    "rows": ("judged_hash",),
    "saying": ("Asked", "Cited", "Placed", "Relayed", "Saying"),
    "search": ("CLOSE", "OPEN", "EmptyQuery", "Hit"),
    "singles": ("Singles",),
    "store": ("Added", "Store"),
    "totals": ("Totals",),
    "verdicts": ("Judgements",),
    "view": ("View",),
}
"""The names of each part."""


def __getattr__(name: str) -> object:
    for part, names in PARTS.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{part}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


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
    "FacetCount",
    "Facets",
    "Glance",
    "Having",
    "Hit",
    "Judgements",
    "Known",
    "LedgerError",
    "LedgerFile",
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
    "Parties",
    "PartyRow",
    "Placed",
    "Profiled",
    "Progress",
    "QuestionRow",
    "Readers",
    "RelayRow",
    "Relayed",
    "ReportRow",
    "Saying",
    "Singles",
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
    "open_file",
    "open_ledger",
]
