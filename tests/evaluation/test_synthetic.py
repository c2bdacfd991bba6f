"""Synthetic archives: like real ones in what a ledger holds, and the same each time."""

import pytest

from crosswire.api import Ledger
from crosswire.evaluation.synthetic import copy_ledger, fill
from crosswire.evaluation.synthetic_reports import make_report
from crosswire.evaluation.synthetic_words import load_words

CLAIMS = 600


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    path = tmp_path_factory.mktemp("synthetic") / "ledger.db"
    list(fill(path, CLAIMS))
    return path


def test_a_report_is_the_same_for_the_same_seed_and_number():
    words = load_words()
    assert make_report(words, 7, 3, 100) == make_report(words, 7, 3, 100)
    assert make_report(words, 7, 3, 100) != make_report(words, 8, 3, 100)


def test_every_part_of_a_claim_is_what_the_text_says_there():
    for number in range(40):
        made = make_report(load_words(), 7, number, 10)
        for claim in made.claims:
            assert claim.evidence.quote == claim.evidence.span.of(made.report.text)
            assert [link.name for link in claim.attribution] == [
                link.span.of(made.report.text) for link in claim.attribution
            ]


def test_a_filled_ledger_holds_what_was_asked_for_and_verifies(filled):
    with Ledger.open(filled) as ledger:
        assert CLAIMS <= len(list(ledger.claims(include_rejected=True))) < CLAIMS + 200
        assert [] == list(ledger.verify())


def test_a_filled_ledger_needs_no_cross_check(filled):
    with Ledger.open(filled) as ledger:
        before = {finding.id for finding in ledger.findings()}
        assert before
        assert (0, 0) == (len(ledger.crossed.new), len(ledger.crossed.gone))


def test_every_claim_belongs_to_a_matter_and_findings_speak_of_claims(filled):
    with Ledger.open(filled) as ledger:
        entries = {entry.claim.id: entry for entry in ledger.claims(include_rejected=True)}
        assert all(entry.matter for entry in entries.values())
        for finding in ledger.findings():
            assert {finding.question} == {entries[claim].question for claim in finding.claims}


def test_what_the_ledger_said_before_still_stands(filled, tmp_path):
    copy = tmp_path / "copy.db"
    copy_ledger(filled, copy)
    with Ledger.open(copy) as ledger:
        before = {finding.id for finding in ledger.findings()}
    written = list(fill(copy, 100, seed=8))
    with Ledger.open(copy) as ledger:
        assert before <= {finding.id for finding in ledger.findings()}
    assert written[-1] >= 100
