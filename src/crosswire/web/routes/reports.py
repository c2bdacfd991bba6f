"""Reports: the list, and one with its claims marked in its text."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from crosswire.ledger import ReportRow
from crosswire.records.wire import Wire, entry_to_wire, report_to_wire
from crosswire.web.answers import Answer
from crosswire.web.asking import Ask
from crosswire.web.lists import listed, rows_table
from crosswire.web.marking import covered, segments
from crosswire.web.wires import decision_to_wire


def reports(ask: Ask) -> Answer:
    """Every report, the latest read first."""
    page = ask.ledger.pages.reports(ask.limit, ask.offset, matter=ask.values["matter"], outlet=ask.values["outlet"])
    data = partial(listed, ask, page)
    return Answer("reports", "Reports", data, lambda: {"list": page}, rows_table(ReportRow, page.items))


def report(ask: Ask) -> Answer:
    """A report's text with every claim, source and piece of furniture marked."""
    whole = ask.ledger.show(ask.name)
    row = ask.ledger.pages.report(whole.report.id)
    decisions = list(ask.ledger.decisions(whole.report.id))

    def data() -> Wire:
        return {
            **report_to_wire(whole.report), "matter": row.matter, "read_at": row.read_at,
            "claims": list(map(entry_to_wire, whole.entries)),
            "problems": [{"code": one.code, "message": one.message} for one in whole.problems],
            "decisions": list(map(decision_to_wire, decisions)),
        }  # fmt: skip

    def shown() -> Mapping[str, Any]:
        cuts = segments(whole.report, whole.entries, ask.values["claim"] or "")
        return {"whole": whole, "row": row, "cuts": cuts, "covered": covered(cuts, whole.entries),
                "decisions": decisions, "entries": {entry.claim.id: entry for entry in whole.entries}}  # fmt: skip

    return Answer("report", whole.report.title or whole.report.path.rpartition("/")[2], data, shown)
