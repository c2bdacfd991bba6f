"""None of whom, and none besides whom: figures of zero in short reports, over the shipped network."""

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Report, report_id


@pytest.fixture(scope="module")
def figures(parser):
    def figures_of(text):
        report = Report(id=report_id(text, None, None), path="report.txt", text=text, sha256="")
        claims = [c for c in read_claims(report, parser.parse(report), load()) if c.figure]
        return [(c.figure.measure, c.figure.best, c.figure.counted) for c in claims]

    return figures_of


@pytest.mark.parametrize(
    "text",
    [
        "None of the injured were dockers, the harbourmaster said.",
        "No one among the dead was a guard, the mayor said.",
        "No one injured in the blast was from Orla, police said.",
        "No deaths were preventable.",
        "None were seriously injured.",
        "Nobody was badly hurt in the fire.",
    ],
)
def test_what_is_denied_of_the_hurt_makes_nobody_unhurt(figures, text):
    assert [] == figures(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There was no one injured in the blast.", ("injured", 0, "people")),
        ("No injured people were found.", ("injured", 0, "injured people")),
        ("None of the injured died.", ("killed", 0, "people")),
        ("No arrests have been made.", ("detained", 0, "arrests")),
        ("No deaths are known.", ("killed", 0, "deaths")),
        ("The warden said not one rower had been hurt.", ("injured", 0, "rower")),
        ("The warden claimed not a single rower was hurt.", ("injured", 0, "rower")),
    ],
)
def test_that_there_were_none_is_zero(figures, text, expected):
    assert [expected] == figures(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No other injuries were reported.", ("injured", 0, "other injuries")),
        ("Nobody else was hurt in the fire.", ("injured", 0, "others")),
        ("No more people were hurt, the chief said.", ("injured", 0, "more people")),
        ("No other guards were killed.", ("killed", 0, "other guards")),
    ],
)
def test_none_besides_those_told_of_is_no_zero_of_all(figures, text, expected):
    assert [expected] == figures(text)


def test_who_killed_two_is_held_and_not_the_two(figures):
    assert [("killed", 2, "guards")] == figures("The individual responsible for killing two guards was held.")
    assert ("missing", 9, "people") in figures("Divers went out to rescue nine still trapped.")


@pytest.mark.parametrize(
    "text",
    [
        'She sang "Harbour Rain (12 Shots)" at the benefit.',
        'His book, "Nine Dead Men," sold well.',
        "The film “Twelve Killed at Dawn” opened on Friday.",
    ],
)
def test_a_title_counts_nothing(figures, text):
    assert [] == figures(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The clerk wrote of "nine dead" in a note.', ("killed", 9, "people")),
        ("Mayor: “Nine Guards Killed”", ("killed", 9, "Guards")),
    ],
)
def test_words_that_are_only_quoted_count(figures, text, expected):
    assert [expected] == figures(text)
