"""Findings: the list, and one with its claims side by side."""

from __future__ import annotations

from crosswire.ledger import UnknownName
from crosswire.publish.csv import CLAIM_COLUMNS, FINDING_COLUMNS, claim_values
from crosswire.records.wire import entry_to_wire, finding_to_wire
from crosswire.web.answers import Answer, Table
from crosswire.web.asking import Ask


def findings(ask: Ask) -> Answer:
    """What the accounts say of each other, conflicts first."""
    found = list(ask.ledger.findings(kind=ask.values["kind"], matter=ask.values["matter"]))
    lines = [finding_to_wire(one) for one in found]
    table = Table(FINDING_COLUMNS, ([line[column] for column in FINDING_COLUMNS] for line in lines))
    shown = {"found": found, "claims": ask.ledger.claims_of(found)}
    return Answer("findings", "Findings", {"findings": lines}, shown, table)


FIELDS = {
    "number": "number", "hedge": "number", "bound": "number", "value": "number", "measure": "measure",
    "scope": "measure", "part": "measure", "side": "measure", "counted": "measure", "time": "time", "date": "time",
    "place": "place", "stance": "stance", "attribution": "source", "source": "source", "origin": "source",
    "party": "source",
}  # fmt: skip
"""Which column of the table shows a finding's deciding field."""


def finding(ask: Ask) -> Answer:
    """One finding with its claims side by side, and the field that decides."""
    one = next((one for one in ask.ledger.findings() if one.id.startswith(ask.name)), None)
    if one is None:
        raise UnknownName(f"no finding goes by {ask.name!r}; a later cross-check may have withdrawn it")
    named = ask.ledger.claims_of([one])
    entries = [named[claim] for claim in one.claims if claim in named]
    lines = list(map(entry_to_wire, entries))
    rows = ([values[column] for column in CLAIM_COLUMNS] for values in map(claim_values, lines))
    data = {**finding_to_wire(one), "entries": lines}
    shown = {"one": one, "entries": entries, "deciding": {FIELDS.get(one.field, "")}}
    return Answer("finding", f"{one.kind}: {one.label}", data, shown, Table(CLAIM_COLUMNS, rows))
