"""Who harms himself, and who only stands in the same sentence as harm done to others."""

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Report, report_id


@pytest.fixture(scope="module")
def figures(parser):
    def read(text):
        report = Report(report_id(text, None, None), "report.txt", text, "", None, None)
        found = [claim for claim in read_claims(report, parser.parse(report), load()) if claim.figure]
        return [(claim.figure.measure, claim.figure.low, claim.evidence.quote) for claim in found]

    return read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A porter killed himself in a cell at Elsmoor.", ("killed", 1, "A porter killed himself")),
        ("Four sailors hanged themselves in the fort.", ("killed", 4, "Four sailors hanged themselves")),
        ("A weaver took her own life at Dunmoor.", ("killed", 1, "A weaver took her own life")),
        ("Two raiders blew themselves up at the gate.", ("killed", 2, "Two raiders blew themselves")),
        ("A clerk killed his brother and himself.", ("killed", 1, "A clerk killed his brother and himself")),
        ("A boy of nine accidentally shot himself in the foot.", ("injured", 1, None)),
        ("Seven divers drove themselves to hospital.", ("injured", 7, None)),
    ],
)
def test_who_harms_himself_is_harmed(figures, text, expected):
    measure, low, quote = next(figure for figure in figures(text) if figure[0] != "count")
    assert expected[:2] == (measure, low)
    assert quote == expected[2] or expected[2] is None


@pytest.mark.parametrize(
    "text",
    [
        "A sweep who lives by the mill told the mayor that the boy begged: 'Do not let me die!'",
        "A lawyer helped her friend die.",
        "The four houses are a barn, a mill and a health-food shop.",
        "One of the weavers is a nurse at Elsmoor Medical Center.",
        "The play hit a low 900 viewers.",
    ],
)
def test_harm_of_another_or_a_word_of_health_harms_nobody(figures, text):
    assert [] == [figure for figure in figures(text) if figure[0] != "count"]


def test_who_shoots_behind_a_clause_of_his_own_is_not_shot(figures):
    text = "A porter who was sacked in May shot and killed a cook and injured four clerks."
    assert [("killed", 1), ("injured", 4)] == [figure[:2] for figure in figures(text)]


def test_nobody_killed_or_wounded_is_told_once(figures):
    assert [("killed_or_injured", 0, "No one was killed or wounded")] == figures("No one was killed or wounded.")
