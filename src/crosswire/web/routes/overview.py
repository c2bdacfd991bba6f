"""The overview: what is new, what crosses, and how much there is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from crosswire.records.wire import Wire, finding_to_wire
from crosswire.web.answers import Answer
from crosswire.web.asking import Ask
from crosswire.web.lists import EVIDENCE

SHOWN = 8
"""Findings, matters and reports on the first page."""
CROSSING = ("conflict", "answered", "revised", "drift", "corroborated", "echo")
"""Kinds of finding shown there: what merely looks opposed waits on its own page."""


def overview(ask: Ask) -> Answer:
    """Counts, the findings that matter most, the newest matters and the latest reports."""
    pages = ask.ledger.pages
    totals = pages.totals()
    crossing = pages.findings(SHOWN, kinds=CROSSING).items
    matters, latest = pages.matters(SHOWN).items, pages.reports(SHOWN).items

    def data() -> Wire:
        return {
            "totals": {**asdict(totals), "statements": totals.statements},
            "crossing": [finding_to_wire(one) for one in crossing],
            "matters": [asdict(one) for one in matters],
            "latest": [asdict(one) for one in latest],
        }

    def shown() -> Mapping[str, Any]:
        return {"totals": totals, "crossing": crossing, "matters": matters, "latest": latest,
                "claims": ask.ledger.claims_of(crossing, EVIDENCE)}  # fmt: skip

    return Answer("overview", "Overview", data, shown)
