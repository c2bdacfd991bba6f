"""Questions: the list, and one with every figure by origin over time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from crosswire.accounts import Account, Question, as_of, points_of, stretch_of
from crosswire.ledger import ClaimFilter, Page, QuestionRow, Window
from crosswire.records import Entry
from crosswire.records.wire import Wire, entry_to_wire, finding_to_wire
from crosswire.records.wording import chain_words, claim_words, number_words, report_words
from crosswire.web.answers import Answer, Table
from crosswire.web.asking import Ask
from crosswire.web.drawings import colour_classes, drawn_of
from crosswire.web.lists import claims_table, listed, place, rows_table
from crosswire.web.wires import question_to_wire

COLUMNS = ("origin", "parties", "as_of", "number", "low", "best", "high", "qualifier", "counted", "stance", "outlet",
           "published", "chain", "claim", "report", "words")  # fmt: skip
CROSSING = 50
"""Findings on a question that its page lists."""
CHOICES = 100
"""Claims that the form for parting questions offers."""


def questions(ask: Ask) -> Answer:
    """What is counted, most figures first."""
    page = ask.ledger.pages.questions(ask.limit, ask.offset, matter=ask.values["matter"])
    data = partial(listed, ask, page)
    return Answer("questions", "Questions", data, lambda: {"list": page}, rows_table(QuestionRow, page.items))


def question(ask: Ask) -> Answer:
    """Every figure on one question, by origin, page by page, and what crosses on it."""
    whole = ask.ledger.pages.question(ask.name)
    if not whole.accounts:
        return _of_claims(ask, whole)
    findings = ask.ledger.pages.findings(CROSSING, question=whole.id)
    points = points_of(whole, findings.items)
    one = replace(whole, accounts=stretch_of(whole, ask.offset, ask.limit))
    page = Page(one.entries, len(whole.entries), Window(ask.limit, ask.offset))
    marked = {point.entry.claim.id: {"echo": point.echo, "conflicting": point.conflicting} for point in points}

    def data() -> Wire:
        return {
            **question_to_wire(one), **place(ask, page),
            "marked": {entry.claim.id: marked[entry.claim.id] for entry in one.entries},
            "findings": [finding_to_wire(finding) for finding in findings.items],
        }  # fmt: skip

    def shown() -> Mapping[str, Any]:
        return {
            "one": one, "whole": whole, "list": page, "as_of": as_of, "findings": findings, "marked": marked,
            "claims": ask.ledger.claims_of(findings.items, known=whole.entries), "drawn": drawn_of(points),
            "colour": colour_classes(points),
            "parties": ask.ledger.parties.known([party for account in one.accounts for party in account.parties]),
            **_decided(ask, whole.id, whole.entries),
        }  # fmt: skip

    return Answer("question", whole.label, data, shown, _table(one))


def _of_claims(ask: Ask, one: Question) -> Answer:
    """A question that events answer: their claims."""
    page = ask.ledger.pages.claims(ask.limit, ask.offset, wanted=ClaimFilter(question=one.id))
    findings = ask.ledger.pages.findings(CROSSING, question=one.id)
    label = findings.items[0].label if findings.items else "What happened"
    matter = next((entry.matter for entry in page.items if entry.matter), "")

    def data() -> Wire:
        return {**question_to_wire(one), "matter": matter, "label": label, "claims": listed(ask, page, entry_to_wire),
                "findings": [finding_to_wire(finding) for finding in findings.items]}  # fmt: skip

    def shown() -> Mapping[str, Any]:
        return {"one": replace(one, matter=matter, label=label), "list": page, "findings": findings,
                "claims": ask.ledger.claims_of(findings.items), **_decided(ask, one.id, page.items)}  # fmt: skip

    return Answer("question_of_events", label, data, shown, claims_table(page.items))


def _decided(ask: Ask, question: str, entries: Sequence[Entry]) -> dict[str, Any]:
    """What was decided on a question, and the claims that can be told apart from it."""
    choices = [(entry.claim.id, f"{claim_words(entry.claim)}, {report_words(entry)}") for entry in entries[:CHOICES]]
    return {"decisions": list(ask.ledger.decisions(question)), "choices": choices}


def _table(one: Question) -> Table:
    entries = ((account, entry) for account in one.accounts for entry in account.entries)
    return Table(COLUMNS, (_row(account, entry) for account, entry in entries))


def _row(account: Account, entry: Entry) -> list[Any]:
    claim, figure = entry.claim, entry.claim.figure
    assert figure is not None
    return [account.origin, list(account.parties), as_of(entry), number_words(figure), figure.low, figure.best,
            figure.high, figure.qualifier, figure.counted, claim.stance, entry.outlet, entry.published,
            chain_words(claim.attribution), claim.id, claim.report, claim.evidence.quote]  # fmt: skip
