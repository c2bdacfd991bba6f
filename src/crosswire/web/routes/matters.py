"""Matters: the list, and one with its questions, findings, reports and relays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from functools import partial
from typing import Any

from crosswire.ledger import MatterRow
from crosswire.records.wire import Wire, finding_to_wire
from crosswire.web.answers import Answer
from crosswire.web.asking import Ask
from crosswire.web.lists import EVIDENCE, listed, rows_table
from crosswire.web.words import day

SHOWN = 20
"""Questions, findings and reports on the page of a matter; the rest is on pages of their own."""
ORDERS = ("newest", "findings", "reports")


def matters(ask: Ask) -> Answer:
    """Incidents and running stories."""
    page = ask.ledger.pages.matters(ask.limit, ask.offset, order=ask.values["order"] or "newest")
    data = partial(listed, ask, page)
    return Answer("matters", "Matters", data, lambda: {"list": page}, rows_table(MatterRow, page.items))


def matter(ask: Ask) -> Answer:
    """One matter: what is asked of it, what crosses, who reported, and the decisions on it."""
    pages = ask.ledger.pages
    one = pages.matter(ask.name)
    questions, findings = pages.questions(SHOWN, matter=one.id), pages.findings(SHOWN, matter=one.id)
    reports, relays = pages.reports(SHOWN, matter=one.id), pages.relays(SHOWN, matter=one.id)

    def data() -> Wire:
        return {
            **asdict(one),
            "questions": [asdict(row) for row in questions.items],
            "crossing": [finding_to_wire(finding) for finding in findings.items],
            "latest": [asdict(row) for row in reports.items],
            "relays": [asdict(row) for row in relays],
        }

    def shown() -> Mapping[str, Any]:
        return {
            "one": one,
            "questions": questions,
            "findings": findings,
            "reports": reports,
            "relays": relays,
            "claims": ask.ledger.claims_of(findings.items, EVIDENCE),
            "decisions": list(ask.ledger.decisions(one.id)),
            "choices": [(row.id, f"{row.outlet or row.path}, {day(row.published)}") for row in reports.items],
        }

    return Answer("matter", one.label, data, shown)
