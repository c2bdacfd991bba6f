"""What one report gives as the killed and injured of its incident, and what several reports settle on."""

import datetime

import pytest

from crosswire.evaluation.readings import plain_report, read
from crosswire.evaluation.tolls import Toll, settled, tolls_of


def given(text):
    report = plain_report("orlen", text, datetime.date(2031, 5, 5))
    return {name: toll.number for name, toll in tolls_of(read(report), [report]).items()}


def counted(*numbers):
    return [Toll(number, written=False) for number in numbers]


def test_most_reports_decide_and_of_several_numbers_the_one_given_first():
    assert (2, 2, 0) == (settled(counted(2, 1, 2)), settled(counted(2, 3)), settled([]))


def test_a_written_number_outweighs_one_counted_from_people_named():
    assert 3 == settled([*counted(1), Toll(3, written=True)])


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Four people were shot at a mill in Orlen on Sunday and one of them died, police said.", 1, 3),
        ("Imran Vole, 31, was shot dead in Orlen on Sunday, police said.", 1, 0),
        ("A 17-year-old boy was shot in the leg and an 18-year-old man was wounded in the hand in Orlen.", 0, 2),
        ("A woman was shot in Orlen on Sunday. She was taken to a hospital.", 0, 1),
    ],
)
def test_a_report_gives_its_totals_and_those_it_names_one_by_one(text, killed, injured):
    assert {"killed": killed, "injured": injured} == given(text)


def test_a_report_that_speaks_of_nobody_hurt_gives_nothing():
    assert {} == given("The council of Orlen met on Sunday and agreed to mend the bridge over the Tarn.")


def test_a_count_over_the_year_is_no_incident_s_toll():
    text = "A man was shot dead in Orlen on Sunday. Police have counted 29 people killed in the city this year."
    assert 1 == given(text)["killed"]
