"""The overview: what is new, what crosses, and how much there is."""

from __future__ import annotations

from collections import Counter

from crosswire.records.wire import finding_to_wire
from crosswire.web.answers import Answer
from crosswire.web.asking import Ask
from crosswire.web.wires import heading_to_wire

SHOWN = 8
"""Findings and reports on the first page."""


def overview(ask: Ask) -> Answer:
    """Counts, the findings that matter most, and the latest reports."""
    found = list(ask.ledger.findings())
    reports = list(ask.ledger.reports())
    kinds = Counter(one.kind for one in found)
    crossing, latest = found[:SHOWN], reports[-SHOWN:][::-1]
    data = {
        "findings": dict(kinds),
        "reports": len(reports),
        "crossing": [finding_to_wire(one) for one in crossing],
        "latest": [heading_to_wire(one) for one in latest],
    }
    shown = {"kinds": kinds, "count": len(reports), "crossing": crossing, "latest": latest,
             "claims": ask.ledger.claims_of(crossing)}  # fmt: skip
    return Answer("overview", "Overview", data, shown)
