"""Questions: the list, and one with every figure by origin over time."""

from __future__ import annotations

from crosswire.accounts import Question, as_of, points_of
from crosswire.ledger import QuestionRow
from crosswire.records.wire import finding_to_wire
from crosswire.records.wording import chain_words, claim_words, number_words, report_words
from crosswire.web.answers import Answer, Table
from crosswire.web.asking import Ask
from crosswire.web.drawings import colour_classes
from crosswire.web.lists import listed, rows_table
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
    return Answer("questions", "Questions", listed(ask, page), {"list": page}, rows_table(QuestionRow, page.items))


def question(ask: Ask) -> Answer:
    """Every figure on one question, by origin, and what crosses on it."""
    one = ask.ledger.pages.question(ask.name)
    findings = ask.ledger.pages.findings(CROSSING, question=one.id)
    points = points_of(one, findings.items)
    marked = {point.entry.claim.id: {"echo": point.echo, "conflicting": point.conflicting} for point in points}
    data = {
        **question_to_wire(one), "marked": marked,
        "findings": [finding_to_wire(finding) for finding in findings.items],
    }  # fmt: skip
    shown = {
        "one": one, "as_of": as_of, "parties": ask.ledger.parties.known([p for a in one.accounts for p in a.parties]),
        "findings": findings, "marked": marked, "colour": colour_classes(points),
        "drawable": any(point.day for point in points), "decisions": list(ask.ledger.decisions(one.id)),
        "choices": [(entry.claim.id, f"{claim_words(entry.claim)}, {report_words(entry)}")
                    for entry in one.entries[:CHOICES]],
    }  # fmt: skip
    return Answer("question", one.label or one.id, data, shown, _table(one))


def _table(one: Question) -> Table:
    rows = []
    for account in one.accounts:
        for entry in account.entries:
            claim, figure = entry.claim, entry.claim.figure
            assert figure is not None
            rows.append((account.origin, list(account.parties), as_of(entry), number_words(figure), figure.low,
                         figure.best, figure.high, figure.qualifier, figure.counted, claim.stance, entry.outlet,
                         entry.published, chain_words(claim.attribution), claim.id, claim.report,
                         claim.evidence.quote))  # fmt: skip
    return Table(COLUMNS, rows)
