"""Questions: the list, and one with every figure by origin over time."""

from __future__ import annotations

from crosswire.accounts import as_of
from crosswire.records.wording import chain_words, number_words
from crosswire.web.answers import Answer, Table
from crosswire.web.asking import Ask
from crosswire.web.wires import question_to_wire

LISTED = ("question", "label", "matter", "figures", "reports", "origins")
COLUMNS = ("origin", "parties", "as_of", "number", "low", "best", "high", "qualifier", "counted", "stance", "outlet",
           "published", "chain", "claim", "report", "words")  # fmt: skip


def questions(ask: Ask) -> Answer:
    """What is counted, most figures first."""
    found = ask.ledger.questions(None, 50)
    rows = [(one.id, one.label, one.matter, len(one.entries), one.reports, len(one.accounts)) for one in found]
    lines = [dict(zip(LISTED, row, strict=True)) for row in rows]
    return Answer("questions", "Questions", {"questions": lines}, {"found": found}, Table(LISTED, rows))


def question(ask: Ask) -> Answer:
    """Every figure on one question."""
    one = ask.ledger.questions(ask.name)[0]
    rows = []
    for account in one.accounts:
        for entry in account.entries:
            claim, figure = entry.claim, entry.claim.figure
            assert figure is not None
            rows.append((account.origin, list(account.parties), as_of(entry), number_words(figure), figure.low,
                         figure.best, figure.high, figure.qualifier, figure.counted, claim.stance, entry.outlet,
                         entry.published, chain_words(claim.attribution), claim.id, claim.report,
                         claim.evidence.quote))  # fmt: skip
    return Answer("question", one.label, question_to_wire(one), {"one": one, "as_of": as_of}, Table(COLUMNS, rows))
