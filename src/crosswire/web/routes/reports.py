"""Reports: the list, and one with its claims marked in its text."""

from __future__ import annotations

from crosswire.publish.csv import REPORT_COLUMNS
from crosswire.records.wire import entry_to_wire, report_to_wire
from crosswire.web.answers import Answer, Table
from crosswire.web.asking import Ask
from crosswire.web.marking import covered, segments
from crosswire.web.wires import heading_to_wire

COLUMNS = tuple(column for column in REPORT_COLUMNS if column not in ("text", "marks"))


def reports(ask: Ask) -> Answer:
    """Every report, in the order of first reading."""
    found = list(ask.ledger.reports())
    lines = list(map(heading_to_wire, found))
    table = Table(COLUMNS, ([line[column] for column in COLUMNS] for line in lines))
    return Answer("reports", "Reports", {"reports": lines}, {"found": found}, table)


def report(ask: Ask) -> Answer:
    """A report's text with every claim, source and piece of furniture marked."""
    whole = ask.ledger.show(ask.name)
    cuts = segments(whole.report, whole.entries, ask.values["claim"] or "")
    data = {**report_to_wire(whole.report), "claims": list(map(entry_to_wire, whole.entries)),
            "problems": [{"code": one.code, "message": one.message} for one in whole.problems]}  # fmt: skip
    shown = {"whole": whole, "cuts": cuts, "covered": covered(cuts, whole.entries),
             "entries": {entry.claim.id: entry for entry in whole.entries}}  # fmt: skip
    return Answer("report", whole.report.title or whole.report.path.rpartition("/")[2], data, shown)
