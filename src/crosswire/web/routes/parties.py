"""Parties: the list, and one with who speaks for it, what they say, and what is told of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

from crosswire.ledger import MatterRow, Page, PartyRow, SourceRow
from crosswire.records.wire import Wire, entry_to_wire, finding_to_wire
from crosswire.web.answers import Answer, Table
from crosswire.web.asking import Ask
from crosswire.web.graph import layered
from crosswire.web.lists import EVIDENCE, claims_table, findings_table, listed, rows_table
from crosswire.web.routes.sources import DRAWN

SHOWN = 10
"""Sources, findings and matters on the page of a party; all of them are lists of their own."""


@dataclass(frozen=True, slots=True)
class _List:
    """One of the lists on a party: how a row of it is told to programs, and all its rows as a table."""

    to_wire: Callable[[Any], Wire]
    table: Callable[[tuple[Any, ...]], Table]


LISTS: Mapping[str, _List] = {
    "claims": _List(entry_to_wire, claims_table),
    "sources": _List(asdict, lambda rows: rows_table(SourceRow, rows)),
    "findings": _List(finding_to_wire, findings_table),
    "matters": _List(asdict, lambda rows: rows_table(MatterRow, rows)),
}


def parties(ask: Ask) -> Answer:
    """For whom sources speak, the most cited first."""
    page = ask.ledger.parties.all(ask.limit, ask.offset, named=ask.values["named"])
    data = partial(listed, ask, page)
    return Answer("parties", "Parties", data, lambda: {"list": page}, rows_table(PartyRow, page.items))


def party(ask: Ask) -> Answer:
    """One party: its sources, what crosses, where, and what it says first; or one of these lists, page by page."""
    held, name, which = ask.ledger.parties, ask.name, ask.values["list"] or "claims"
    held.check(name)
    asked: dict[str, Callable[..., Page[Any]]] = {
        "claims": held.claims, "sources": held.sources, "findings": held.findings, "matters": held.matters,
    }  # fmt: skip
    whole = which == "claims"
    pages = {
        one: call(name, ask.limit, ask.offset) if one == which else call(name, SHOWN)
        for one, call in asked.items() if whole or one == which
    }  # fmt: skip
    relays = held.relays(name, DRAWN) if whole else ()

    def data() -> Wire:
        told = {one: _told(ask, one, page, one == which) for one, page in pages.items()}
        return {"name": name, **told, "relays": [asdict(row) for row in relays]}

    def shown() -> Mapping[str, Any]:
        found = pages["findings"].items if "findings" in pages else ()
        return {"name": name, "which": which, "pages": pages, "list": pages[which], "relays": relays,
                "graph": layered(relays), "claims": ask.ledger.claims_of(found, EVIDENCE)}  # fmt: skip

    return Answer("party", name, data, shown, LISTS[which].table(pages[which].items))


def _told(ask: Ask, one: str, page: Page[Any], paged: bool) -> Wire:
    """A list as JSON: the one that is asked for with the way on, the others with how many there are in all."""
    if paged:
        return listed(ask, page, LISTS[one].to_wire)
    return {"items": [LISTS[one].to_wire(item) for item in page.items], "total": page.total}
