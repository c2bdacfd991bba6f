"""Forty reprints of one agency story and a hospital's statement are two origins; a source of one's own is a third."""

import pytest
from crosscheck.made import crossed, figure, march, report

from crosswire.crosscheck.origins import credited, same_sentence
from crosswire.lexicons import load

STORY = (
    "A tanker full of ammonia overturned at the Larkspur junction near Marrowby before dawn on Monday.",
    "The leak killed 14 people in the Larkspur quarter, Reuters reported.",
    "Firefighters from Tern Island closed the Larkspur junction and the railway to Port Ellen.",
    "Residents of Cooper Lane were told to keep their windows shut until the evening.",
    "The driver of the tanker, Ivo Sand of Port Ellen, was taken to the Sallow Bridge clinic.",
    "It was the third accident at the Larkspur junction since the new road to Marrowby was opened.",
)
STRIPPED = "The leak killed 14 people in the Larkspur quarter."
ADDED = "Our editor was at the Larkspur junction an hour later and saw the tanker being lifted."


def reprint(number):
    """Every second one without the credit, every third one cut, every fifth one with a paragraph added."""
    lines = list(STORY)
    if number % 2:
        lines[1] = STRIPPED
    if number % 3 == 0:
        lines = lines[:4]
    if number % 5 == 0:
        lines.append(f"{ADDED} This is page {number} of the paper.")
    made = report(f"reprint{number}.txt", "\n".join(lines), outlet=f"Gazette {number}", published=march(3))
    source = None if number % 2 else "Reuters"
    return made, figure(made, "killed 14 people", "killed", 14, source=source)


@pytest.fixture(scope="module")
def told():
    reprints = [reprint(number) for number in range(40)]
    text = (
        "Statement of the Sallow Bridge hospital in Marrowby on the Larkspur junction.\nAfter the leak at the Larkspur "
        "junction near Marrowby on Monday our doctors have confirmed that 14 people died."
    )
    own = report("hospital.txt", text, outlet="Sallow Bridge hospital", published=march(3))
    claim = figure(own, "14 people died", "killed", 14, source="Sallow Bridge hospital")
    return [*reprints, (own, claim)]


def test_reprints_and_a_statement_of_ones_own_are_two_origins(told):
    check = crossed([made for made, _ in told], [claim for _, claim in told])
    kinds = [(f.kind, f.reports, f.origins) for f in check.findings if f.kind in ("corroborated", "echo", "conflict")]
    assert [("corroborated", 41, ("Reuters", "Sallow Bridge hospital"))] == kinds


def test_every_reprint_collapses_with_a_reason(told):
    check = crossed([made for made, _ in told], [claim for _, claim in told])
    assert 39 == len({collapse.copy for collapse in check.collapses})
    assert 1 == len({collapse.original for collapse in check.collapses})
    assert all("in 100 of the shorter text's runs of words" in collapse.reason for collapse in check.collapses)


def test_reprints_alone_are_one_origin(told):
    reprints = told[:-1]
    check = crossed([made for made, _ in reprints], [claim for _, claim in reprints])
    assert ["echo"] == [finding.kind for finding in check.findings if finding.kind != "drift"]


def test_a_rewrite_that_adds_a_source_of_its_own_is_a_third_origin(told):
    text = "\n".join([*STORY[:1], "Coroner Anna Lind said the leak killed 14 people.", *STORY[2:4]])
    made = report("rewrite.txt", text, outlet="Marrow Weekly", published=march(4))
    rewrite = (made, figure(made, "killed 14 people", "killed", 14, source="Anna Lind"))
    check = crossed([m for m, _ in [*told, rewrite]], [c for _, c in [*told, rewrite]])
    [found] = [finding for finding in check.findings if finding.kind == "corroborated"]
    assert ("Anna Lind", "Reuters", "Sallow Bridge hospital") == found.origins


def test_reports_without_any_source_corroborate_nothing():
    lines = (
        "The leak killed 14 people in Larkspur.",
        "In Larkspur 14 people died of the leak.",
        "The Larkspur leak took 14 lives.",
    )
    quotes = ("killed 14 people", "14 people died", "14 lives")
    head = "A tanker overturned at the Larkspur junction near Marrowby, on the road to Port Ellen.\n"
    made = [report(f"{n}.txt", head + line, outlet=f"Paper {n}", published=march(3)) for n, line in enumerate(lines)]
    claims = [figure(m, quote, "killed", 14) for m, quote in zip(made, quotes, strict=True)]
    [found] = crossed(made, claims).findings
    assert ("echo", 3, ()) == (found.kind, found.reports, found.origins)
    assert "no source can be told" in found.why


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        ("MARROWBY (AP) - A tanker overturned.", {"Associated Press"}),
        ("A tanker overturned, the mayor told Agence France-Presse.", {"Agence France-Presse"}),
        ("The app showed a map of the junction.", set()),
        ("Write to news@reuters.example for more.", set()),
    ],
)
def test_agencies_are_found_where_they_are_credited(text, agencies):
    assert frozenset(agencies) == credited(report("a.txt", text), load())


def test_a_sentence_taken_over_with_a_word_changed_is_the_same_sentence():
    assert same_sentence(
        "The leak killed 14 people in the old quarter.", "The leak had killed 14 people in the old quarter."
    )
    assert not same_sentence(
        "The leak killed 14 people in the old quarter.", "Rain fell on the harbour all the night through."
    )
