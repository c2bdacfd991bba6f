"""People whom only their number names, and those who are said to number so many."""

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Report, report_id


@pytest.fixture(scope="module")
def figures(parser):
    def read(text):
        report = Report(report_id(text, None, None), "report.txt", text, "", None, None)
        found = [claim.figure for claim in read_claims(report, parser.parse(report), load()) if claim.figure]
        return [(figure.measure, figure.low, figure.counted) for figure in found]

    return read


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("A crowd of 14,000 cheered the rowers.", 14000),
        ("Hundreds marched past the mill.", 100),
        ("In Elsmoor, where 6,000 gathered for the fair, it rained.", 6000),
        ("The fair drew about 9,000 to Dunmoor.", 9000),
        ("Eleven shells fell on Elsmoor. Thousands rallied against the siege.", 1000),
    ],
)
def test_a_bare_number_of_those_who_come_together_counts_people(figures, text, low):
    assert ("count", low, "people") == figures(text)[-1]


@pytest.mark.parametrize("text", ["Six gathered at the door.", "The offer drew dozens more.", "The 30 marched home."])
def test_those_told_of_elsewhere_are_no_crowd(figures, text):
    assert [] == figures(text)


def test_those_who_number_so_many_are_counted(figures):
    assert [("count", 320, "rebels")] == figures("The rebels in the fort numbered 320.")
    assert [] == figures("The door numbered 40 was green.")


def test_what_some_are_out_of_is_no_part_of_what_they_are_called(figures):
    text = "The guild holds about 3.1 million of Orvel's 12.4 million common shares."
    assert ["common shares", "common shares"] == [counted for *_, counted in figures(text)]
    assert ("count", 6, "matches") == figures("The club won six of its last nine matches.")[0]
    assert ("injured", 1, "12-year-old girls") == figures("One of the 12-year-old girls was hurt.")[0]


def test_cents_of_a_country_are_money(figures):
    assert not [figure for figure in figures("The bonds rose 85 Canadian cents.") if figure[0] == "count"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two guards fled over the wall.", [("count", 2, "guards")]),
        ("The crew had two pistols and a flare.", [("count", 2, "pistols")]),
        ("The two guards fled over the wall.", []),
        ("Her two sons fled over the wall.", []),
        ("The last two boats were late.", []),
        ("Two others fled over the wall.", []),
    ],
)
def test_two_known_people_or_things_first_told_of_are_counted(figures, text, expected):
    assert expected == figures(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The clerk lives three doors down from the mill.", []),
        ("She was found four blocks away.", []),
        ("The rebels took nine boys away.", [("count", 9, "boys")]),
        ("Fire burned nine houses down.", [("destroyed", 9, "houses")]),
    ],
)
def test_how_far_off_something_is_counts_nothing(figures, text, expected):
    assert expected == figures(text)
