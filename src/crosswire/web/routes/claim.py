"""A claim: what it says, its chain of sources with their words, and what was decided on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from crosswire.publish.csv import cell
from crosswire.records import Claim, Entry, Report, Span
from crosswire.records.correction import correctable, correction_to_wire, value_words
from crosswire.records.fields import CLAIM_FIELDS
from crosswire.records.wire import Wire, entry_to_wire
from crosswire.records.wording import claim_words, one_line, time_words
from crosswire.web.answers import Answer
from crosswire.web.asking import Ask
from crosswire.web.wires import decision_to_wire, link_to_wire
from crosswire.web.words import CREDIBILITY

FINDINGS = 20
"""Findings that the page of a claim lists."""
AROUND = 240
"""Characters of the report shown on either side of a claim's words."""


def claim(ask: Ask) -> Answer:
    """One claim with its chain."""
    traced = ask.ledger.trace(ask.name)
    entry = traced.entry

    def data() -> Wire:
        return {
            **entry_to_wire(entry),
            "judgement": entry.judgement, "grade": entry.grade, "stale": entry.stale,
            "corrections": list(map(correction_to_wire, entry.corrections)),
            "read": entry_to_wire(replace(entry, claim=entry.as_read)) if entry.read else None,
            "chain": list(map(link_to_wire, traced.links)),
            "decisions": list(map(decision_to_wire, traced.judgements)),
        }  # fmt: skip

    def shown() -> Mapping[str, Any]:
        before, after = excerpt(traced.report, entry.claim.evidence.span)
        findings = ask.ledger.pages.findings(FINDINGS, claim=entry.claim.id)
        return {
            "traced": traced, "entry": entry, "before": before, "after": after, "fields": fields_of(entry),
            "parties": ask.ledger.parties.known([party for link in entry.claim.attribution for party in link.parties]),
            "correctable": correctable_of(entry.claim), "grades": CREDIBILITY,
            "findings": findings, "crossing": ask.ledger.claims_of(findings.items),
        }  # fmt: skip

    return Answer("claim", one_line(claim_words(entry.claim))[:80], data, shown)


def excerpt(report: Report, span: Span) -> tuple[str, str]:
    """What stands before and after ``span``, cut at words."""
    before, after = report.text[max(0, span.start - AROUND) : span.start], report.text[span.end : span.end + AROUND]
    if span.start > AROUND:
        before = "… " + before.partition(" ")[2]
    if span.end + AROUND < len(report.text):
        after = after.rpartition(" ")[0] + " …"
    return before, after


def fields_of(entry: Entry) -> list[tuple[str, str]]:
    """The claim's fields, by name, as the contract has them; those that are empty are left out."""
    wire = entry_to_wire(entry)
    flat = {"stance": wire["stance"], "reader's confidence": wire["confidence"], "within": wire["within"]}
    flat |= {**(wire["figure"] or {}), **(wire["event"] or {})}
    flat |= {"participants": value_words(wire["event"]["participants"])} if entry.claim.event else {}
    flat |= {"time": time_words(entry.claim.time), "place": entry.claim.place.name if entry.claim.place else ""}
    return [(name, str(cell(value))) for name, value in flat.items() if value not in (None, "", "none", [], False)]


def correctable_of(claim: Claim) -> list[tuple[str, str, str]]:
    """The fields that may be corrected: name, what it is now in words, and what it takes."""
    found = [(name, CLAIM_FIELDS[name]) for name in correctable(claim)]
    return [(name, value_words(field.get(claim)), field.allowed) for name, field in found]
