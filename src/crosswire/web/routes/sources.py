"""Sources: the list, one with what it says and on whose word, and who relays whom as a graph."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from functools import partial
from typing import Any

from crosswire.ledger import ClaimFilter, RelayRow, SourceRow
from crosswire.records.wire import Wire, entry_to_wire
from crosswire.web.answers import Answer
from crosswire.web.asking import Ask
from crosswire.web.graph import layered
from crosswire.web.lists import claims_table, listed, rows_table
from crosswire.web.wires import decision_to_wire
from crosswire.web.words import RELIABILITY

DRAWN = 40
"""Relays in a graph: as many as one can still follow with the eye."""


def sources(ask: Ask) -> Answer:
    """Who is cited, the most cited first."""
    page = ask.ledger.pages.sources(ask.limit, ask.offset, named=ask.values["named"])
    parties = ask.ledger.one.parties([row.name for row in page.items])

    def to_wire(row: SourceRow) -> Wire:
        return {**asdict(row), "parties": parties.get(row.name, ())}

    return Answer("sources", "Sources", partial(listed, ask, page, to_wire), lambda: {"list": page, "parties": parties},
                  rows_table(SourceRow, page.items))  # fmt: skip


def source(ask: Ask) -> Answer:
    """One source: its names, whom it speaks for, what it says, and who passes it on."""
    one = ask.ledger.one.source(ask.name)
    page = ask.ledger.pages.claims(ask.limit, ask.offset, wanted=ClaimFilter(origin=one.name))
    relays = ask.ledger.pages.relays(DRAWN, source=one.name)

    def data() -> Wire:
        return {
            "name": one.name, "names": one.names, "parties": one.parties, "reasons": one.reasons,
            "reports": one.reports, "decisions": list(map(decision_to_wire, one.decisions)),
            "relays": [asdict(row) for row in relays], "claims": listed(ask, page, entry_to_wire),
        }  # fmt: skip

    def shown() -> Mapping[str, Any]:
        return {"one": one, "list": page, "relays": relays, "graph": layered(relays),
                "choices": [(name, name) for name in one.names], "grades": RELIABILITY}  # fmt: skip

    return Answer("source", one.name, data, shown, claims_table(page.items))


def relays(ask: Ask) -> Answer:
    """Who passes on whose word, as a graph and as a table."""
    found = ask.ledger.pages.relays(ask.limit, source=ask.values["source"], matter=ask.values["matter"])

    def data() -> Wire:
        return {"items": [asdict(row) for row in found]}

    def shown() -> Mapping[str, Any]:
        return {"relays": found, "graph": layered(found[:DRAWN])}

    return Answer("relays", "Who relays whom", data, shown, rows_table(RelayRow, found))
