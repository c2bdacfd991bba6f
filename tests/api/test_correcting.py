"""What happened, to whom, what was said and what is a part of what can be corrected, and findings follow at once."""

import datetime

import pytest

from crosswire.api import Ledger
from crosswire.intake import IntakeOptions
from crosswire.ledger import OutdatedDecision, UnknownName
from crosswire.pipeline import ReadOptions
from crosswire.records import BadValue

BELL = """Shooting at Larkspur Market

Gunmen opened fire at the Larkspur Market in Marrowby on Monday night.
The shooting killed 31 people, the Marrowby hospital said.
“We shall rebuild every stall of the market before the winter storms come,” Mayor Anna Lind said.
Orvel and Lunden signed the market treaty on 6 May 2031.
"""
GAZETTE = """Marrowby after the shooting

Gunmen opened fire at the Larkspur Market in Marrowby on Monday night.
The shooting killed 22 people, the mayor of Marrowby said.
“We shall rebuild every stall of the market before the winter storms come,” Mayor Anna Lind said.
Orvel and Lunden signed the market treaty on 9 April 2031.
"""


@pytest.fixture
def ledger(tmp_path):
    (tmp_path / "bell.txt").write_text(BELL, "utf-8")
    (tmp_path / "gazette.txt").write_text(GAZETTE, "utf-8")
    with Ledger.open(tmp_path / "ledger.db") as ledger:
        paths = [str(tmp_path / name) for name in ("bell.txt", "gazette.txt")]
        list(ledger.read(paths, ReadOptions(IntakeOptions(published=datetime.date(2031, 5, 8)), workers=1)))
        yield ledger


def standing(ledger, kind, label):
    """The findings of that kind whose label begins so."""
    return [finding for finding in ledger.findings(kind=kind) if finding.label.startswith(label)]


@pytest.mark.parametrize(
    ("kind", "label", "field", "value"),
    [
        ("conflict", "date", "predicate", "discuss"),
        ("conflict", "date", "participants", "agent: Orvel; agent: Tavik"),
        ("echo", "statement", "content", "they will build anew elsewhere"),
    ],
)
def test_a_finding_goes_with_a_correction_of_its_claims_and_comes_back_without_it(ledger, kind, label, field, value):
    before = standing(ledger, kind, label)
    decision = ledger.correct(before[0].claims[0], field, value, who="Ines")
    assert (1, 0) == (len(before), len(standing(ledger, kind, label)))
    assert [(field, False)] == [(one.field, one.stale) for one in ledger.claim(decision.target).corrections]
    ledger.take_back(decision.id)
    assert before == standing(ledger, kind, label)


def test_a_figure_told_to_be_a_part_of_another_conflicts_with_it_no_longer(ledger):
    (conflict,) = standing(ledger, "conflict", "killed")
    whole, part = sorted(conflict.claims, key=lambda claim: -ledger.claim(claim).claim.figure.best)
    decision = ledger.correct(part, "subset_of", whole[:10])
    assert whole == ledger.claim(part).claim.figure.subset_of
    assert [] == standing(ledger, "conflict", "killed")
    ledger.take_back(decision.id)
    assert [conflict] == standing(ledger, "conflict", "killed")


def test_a_figure_is_a_part_of_a_figure_of_its_matter_and_never_of_its_own_part(ledger):
    (conflict,) = standing(ledger, "conflict", "killed")
    one, other = conflict.claims
    statement = next(ledger.claims(kind="statement")).claim.id
    with pytest.raises(BadValue, match="give a figure"):
        ledger.correct(one, "subset_of", statement)
    with pytest.raises(BadValue, match="itself"):
        ledger.correct(one, "subset_of", one)
    with pytest.raises(UnknownName, match="no claim"):
        ledger.correct(one, "subset_of", "c_0000")
    ledger.correct(one, "subset_of", other)
    with pytest.raises(BadValue, match="belongs to it"):
        ledger.correct(other, "subset_of", one)
    assert ["subset_of"] == [decision.field for decision in ledger.decisions()]


def test_a_claim_stands_in_a_statement_of_its_own_report(ledger):
    figure = next(ledger.claims(report="bell.txt", kind="figure")).claim.id
    ours, theirs = (next(ledger.claims(report=name, kind="statement")) for name in ("bell.txt", "gazette.txt"))
    with pytest.raises(BadValue, match="same report"):
        ledger.correct(figure, "within", theirs.claim.id)
    decision = ledger.correct(figure, "within", "none")
    ledger.correct(figure, "within", ours.claim.id)
    assert ours.claim.id == ledger.claim(figure).claim.within
    assert {decision.target} == {figure}


def test_of_two_who_correct_the_words_of_one_statement_the_second_is_told(ledger):
    claim = next(ledger.claims(kind="statement")).claim.id
    ledger.correct(claim, "content", "it will be built anew", who="Ines", seen="")
    with pytest.raises(OutdatedDecision, match="Ines decided correct content"):
        ledger.correct(claim, "content", "it will be sold", who="Orvel", seen="")
    assert "it will be built anew" == ledger.claim(claim).claim.statement.content
