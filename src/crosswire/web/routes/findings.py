"""Findings: the list, and one with its claims side by side."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from crosswire.records.wire import Wire, entry_to_wire, finding_to_wire
from crosswire.web.answers import Answer
from crosswire.web.asking import Ask
from crosswire.web.lists import EVIDENCE, claims_table, findings_table, listed

COLUMNS = {
    "number": "number", "hedge": "number", "bound": "number", "value": "number", "measure": "measure",
    "scope": "measure", "part": "measure", "side": "measure", "counted": "measure", "time": "time", "date": "time",
    "place": "place", "stance": "stance", "attribution": "source", "source": "source", "origin": "source",
    "party": "source",
}  # fmt: skip
"""Which column of the table shows a finding's deciding field."""


def findings(ask: Ask) -> Answer:
    """What the accounts say of each other, conflicts first."""
    kinds = (ask.values["kind"],) if ask.values["kind"] else ()
    question, matter = ask.values["question"], ask.values["matter"]
    page = ask.ledger.pages.findings(ask.limit, ask.offset, kinds=kinds, matter=matter, question=question)

    def shown() -> Mapping[str, Any]:
        return {"list": page, "claims": ask.ledger.claims_of(page.items, EVIDENCE)}

    data = partial(listed, ask, page, finding_to_wire)
    return Answer("findings", "Findings", data, shown, findings_table(page.items))


def finding(ask: Ask) -> Answer:
    """One finding with its claims side by side, and the field that decides."""
    one = ask.ledger.one.finding(ask.name)
    named = ask.ledger.claims_of([one])
    entries = [named[claim] for claim in one.claims if claim in named]

    def data() -> Wire:
        return {**finding_to_wire(one), "entries": list(map(entry_to_wire, entries))}

    def shown() -> Mapping[str, Any]:
        return {
            "one": one, "entries": entries, "named": named, "deciding": {COLUMNS.get(one.field, "")},
            "placed": one.question in {entry.question for entry in entries},
            "parties": ask.ledger.parties.known(one.parties), "decisions": list(ask.ledger.decisions(one.id)),
        }  # fmt: skip

    return Answer("finding", f"{one.kind}: {one.label}", data, shown, claims_table(entries))
