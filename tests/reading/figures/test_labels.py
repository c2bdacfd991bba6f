"""Situation reports: numbers behind labels, and words of relief that hurt nobody, over the shipped network."""

from __future__ import annotations

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Report, report_id


@pytest.fixture(scope="module")
def figures(parser):
    def read(text):
        report = Report(id=report_id(text, None, None), path="report.txt", text=text, sha256="")
        found = [claim for claim in read_claims(report, parser.parse(report), load()) if claim.figure]
        return [(c.figure.measure, c.figure.low, c.figure.counted) for c in found]

    return read


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Deaths - 9", ("killed", 9, "people")),
        ("Missing: 4", ("missing", 4, "people")),
        ("Houses destroyed: 96", ("destroyed", 96, "Houses")),
        ("Partially damaged houses - 345", ("damaged", 345, "houses")),
        ("Affected families: 18,204", ("count", 18_204, "Affected families")),
        ("Evacuation centres open: 23", ("count", 23, "Evacuation centres")),
        ("Displaced persons: 8,450", ("displaced", 8_450, "persons")),
    ],
)
def test_a_label_tells_what_its_number_counts(figures, text, figure):
    assert [figure] == figures(text)


def test_cases_behind_a_label_are_infected_where_the_report_tells_of_a_disease(figures):
    assert ("infected", 412, "Cases") in figures("Cholera is back, and cholera spreads.\n\nCases: 412\n\nDeaths: 9")


def test_a_colon_behind_a_clause_makes_no_label(figures):
    assert [("killed", 12, "people")] == figures("The news from the pit was bad: 12 dead.")


def test_who_is_affected_is_only_counted(figures):
    assert [("count", 31, "districts")] == figures("The floods affected 31 districts.")
    assert [("count", 61_200, "affected households")] == figures("The number of affected households rose to 61,200.")
    assert [("damaged", 40, "homes")] == figures("The storm affected 40 homes.")


def test_who_receives_aid_is_not_hurt(figures):
    assert [("count", 9_400, "families")] == figures("About 9,400 families are receiving food aid.")
    assert [("injured", 40, "people")] == figures("Forty received first aid.")


def test_a_boat_that_capsized_is_not_destroyed(figures):
    assert [("killed", 12, "people")] == figures("A ferry capsized off Arn on Monday, killing 12 people.")


def test_patients_in_hospital_are_not_all_who_are_infected(figures):
    text = "The measles outbreak has grown to 68 cases. One person has been hospitalised, and measles is spreading."
    assert [("infected", 68, "cases"), ("count", 1, "person")] == figures(text)
