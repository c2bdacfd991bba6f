"""Matters, questions and sources joined and parted by a person, and as if they had never been when taken back."""

import shutil

import pytest

from crosswire.api import Ledger
from crosswire.ledger import Crossed, Store, View
from crosswire.pipeline import cross_into
from crosswire.records import BadValue


@pytest.fixture
def ledger(demo_ledger, tmp_path):
    with Ledger.open(shutil.copy(demo_ledger, tmp_path / "demo.db")) as ledger:
        yield ledger


def said(ledger):
    """All that the cross-check says; what cross-checking everything would change of it, which is nothing."""
    view = View(ledger._file.engine, ledger.path)
    assert Crossed() == cross_into(Store(ledger._file.engine, ledger.path), view, again=True)
    placed = {entry.claim.id: (entry.matter, entry.question) for entry in ledger.claims()}
    return placed, list(ledger.findings()), list(ledger.sources())


def matters(ledger, *reports):
    return [next(ledger.claims(report=report)).matter for report in reports]


def test_two_reports_put_apart_are_of_two_matters_and_the_others_stay_with_the_nearer(ledger):
    before = said(ledger)
    decision = ledger.apart("border-wire.txt", "border-digest.txt", what="matter", why="two bridges")
    wire, digest, *others = matters(ledger, "border-wire.txt", "border-digest.txt", "border-chain.txt")
    assert wire != digest
    assert set(others) <= {wire, digest}
    assert before != said(ledger)
    ledger.take_back(decision.id)
    assert before == said(ledger)


def test_two_reports_put_together_are_of_one_matter_with_all_that_is_of_theirs(ledger):
    before = said(ledger)
    decision = ledger.same("border-wire.txt", "cholera-paper.txt", what="matter")
    names = ("border-wire.txt", "cholera-paper.txt", "border-digest.txt", "cholera-money.txt")
    assert 1 == len(set(matters(ledger, *names)))
    said(ledger)
    ledger.take_back(decision.id)
    assert before == said(ledger)


def test_matters_are_joined_by_their_own_ids(ledger):
    border, cholera = matters(ledger, "border-wire.txt", "cholera-paper.txt")
    ledger.same(border, cholera, what="matter")
    assert 1 == len(set(matters(ledger, "border-wire.txt", "cholera-paper.txt")))


def test_a_figure_put_apart_answers_a_question_of_its_own_and_agrees_with_nothing(ledger):
    before = said(ledger)
    echo = next(one for one in ledger.findings(kind="echo") if one.label.startswith("rescued"))
    first, second = echo.claims
    decision = ledger.apart(first, second, what="question")
    assert ledger.claim(first).question != ledger.claim(second).question
    assert not [finding for finding in ledger.findings() if first in finding.claims]
    said(ledger)
    ledger.take_back(decision.id)
    assert before == said(ledger)


def test_two_figures_put_together_answer_one_question_and_are_compared(ledger):
    before = said(ledger)
    parts = [entry for entry in ledger.claims(kind="figure") if entry.path.endswith("cholera-money.txt")]
    one = next(entry for entry in parts if entry.claim.figure.measure == "killed")
    other = next(e for e in ledger.claims(measure="killed") if e.question != one.question and e.matter == one.matter)
    decision = ledger.same(one.claim.id, other.claim.id, what="question")
    assert ledger.claim(one.claim.id).question == ledger.claim(other.claim.id).question == one.question
    said(ledger)
    ledger.take_back(decision.id)
    assert before == said(ledger)


def test_what_cannot_be_one_is_refused(ledger):
    border, cholera = (next(ledger.claims(report=name)).claim.id for name in ("border-wire.txt", "cholera-paper.txt"))
    with pytest.raises(BadValue, match="two matters"):
        ledger.same(border, cholera, what="question")
    with pytest.raises(BadValue, match="already"):
        ledger.same("border-wire.txt", "border-wire", what="matter")
    (statement, *_) = ledger.claims(kind="statement")
    figure = next(e for e in ledger.claims(kind="figure") if e.matter == statement.matter)
    with pytest.raises(BadValue, match="two figures"):
        ledger.same(statement.claim.id, figure.claim.id, what="question")


def test_two_sources_made_one_change_who_stands_behind_a_finding_and_come_apart_again(ledger):
    before = said(ledger)
    names = sorted({name for profile in ledger.sources() for name in profile.names})
    one, other = next((a, b) for a in names for b in names if "Petra Halvik" == a and "Civil Protection" in b)
    decision = ledger.same(one, other)
    assert before != said(ledger)
    ledger.take_back(decision.id)
    assert before == said(ledger)
