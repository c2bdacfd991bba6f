"""Records as JSON beyond what the contract writes: the shapes that only the pages' twins have."""

from __future__ import annotations

from crosswire.accounts import Question
from crosswire.api import TracedLink
from crosswire.records import Decision, Report
from crosswire.records.wire import Wire, entry_to_wire, report_to_wire


def link_to_wire(link: TracedLink) -> Wire:
    """A source of a chain, with the report's words for it and for saying so."""
    return {"name": link.link.name, "source": link.link.source, "party": list(link.link.parties),
            "role": link.link.role, "words": link.words, "cue": link.cue}  # fmt: skip


def decision_to_wire(decision: Decision) -> Wire:
    """A decision: who, when, on what, and why."""
    return {
        "id": decision.id, "kind": decision.kind, "target": decision.target, "field": decision.field,
        "value": decision.value, "why": decision.why, "who": decision.who, "made_at": decision.made_at.isoformat(),
    }  # fmt: skip


def question_to_wire(question: Question) -> Wire:
    """A question with every account of it."""
    accounts = [
        {"origin": one.origin, "parties": list(one.parties), "claims": list(map(entry_to_wire, one.entries))}
        for one in question.accounts
    ]
    return {"question": question.id, "matter": question.matter, "label": question.label, "accounts": accounts}


def heading_to_wire(report: Report) -> Wire:
    """A report without its text and marks."""
    return {key: value for key, value in report_to_wire(report).items() if key not in ("text", "marks")}
