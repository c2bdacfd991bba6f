"""Findings: the list, and one with its claims side by side."""

from __future__ import annotations

from crosswire.records.wire import entry_to_wire, finding_to_wire
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
    shown = {"list": page, "claims": ask.ledger.claims_of(page.items, EVIDENCE)}
    return Answer("findings", "Findings", listed(ask, page, finding_to_wire), shown, findings_table(page.items))


def finding(ask: Ask) -> Answer:
    """One finding with its claims side by side, and the field that decides."""
    one = ask.ledger.one.finding(ask.name)
    named = ask.ledger.claims_of([one])
    entries = [named[claim] for claim in one.claims if claim in named]
    data = {**finding_to_wire(one), "entries": list(map(entry_to_wire, entries))}
    shown = {
        "one": one, "entries": entries, "named": named, "placed": one.question in {entry.question for entry in entries},
        "deciding": {COLUMNS.get(one.field, "")},
        "parties": ask.ledger.parties.known(one.parties), "decisions": list(ask.ledger.decisions(one.id)),
    }  # fmt: skip
    return Answer("finding", f"{one.kind}: {one.label}", data, shown, claims_table(entries))
