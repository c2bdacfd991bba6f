"""Review: what is most worth a person's minute, what was decided, and how often the reader was right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from functools import partial
from typing import Any

from crosswire.accounts import Precision, ToReview
from crosswire.api import Logged
from crosswire.records.wire import Wire, entry_to_wire
from crosswire.web.answers import Answer, Table
from crosswire.web.asking import Ask
from crosswire.web.lists import claims_table, listed, rows_table
from crosswire.web.wires import decision_to_wire

TOLD = 6
"""Findings on a claim that the queue names."""
LOG = ("id", "made_at", "who", "kind", "target", "field", "value", "why", "holds", "taken_back", "stale", "orphaned")


def review(ask: Ask) -> Answer:
    """The claims most worth a look, conflicts that hang on unsure readings first."""
    queue = ask.ledger.queue(ask.limit)

    def data() -> Wire:
        return {"items": list(map(_to_wire, queue))}

    def shown() -> Mapping[str, Any]:
        named = ask.ledger.claims_of(finding for one in queue for finding in one.findings[:TOLD])
        return {"queue": queue, "named": named}

    return Answer("review_queue", "Review", data, shown, claims_table(one.entry for one in queue))


def decisions(ask: Ask) -> Answer:
    """Who decided what, when and why, the latest first, and what has become of it."""
    about = ask.values["about"]
    page = ask.ledger.latest_log(ask.limit, ask.offset, ask.ledger.named(about) if about else None)
    rows = ([_logged(one)[column] for column in LOG] for one in page.items)
    data = partial(listed, ask, page, _logged)
    return Answer("decisions", "Decisions", data, lambda: {"list": page}, Table(LOG, rows))


def precision(ask: Ask) -> Answer:
    """How often the reader was right, by what people decided, field by field."""
    found = ask.ledger.precision()

    def data() -> Wire:
        return {"items": [{**asdict(one), "share": one.share} for one in found]}

    return Answer("precision", "The reader's precision", data, lambda: {"found": found}, rows_table(Precision, found))


def _to_wire(one: ToReview) -> Wire:
    findings = [finding.id for finding in one.findings]
    return {"claim": entry_to_wire(one.entry), "worth": one.worth, "findings": findings, "why": list(one.why)}


def _logged(one: Logged) -> Wire:
    taken = one.taken_back.id if one.taken_back else None
    fate = {"holds": one.holds, "taken_back": taken, "stale": one.stale, "orphaned": one.orphaned}
    return {**decision_to_wire(one.decision), **fate}
