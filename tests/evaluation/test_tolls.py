"""What one report gives as the killed and injured of its incident, and what several reports settle on."""

import datetime

import pytest

from crosswire.evaluation.readings import plain_report, read
from crosswire.evaluation.tolls import Toll, settled, tolls_of


def given(text):
    report = plain_report("orlen", text, datetime.date(2031, 5, 5))
    return {name: toll.number for name, toll in tolls_of(read(report), [report]).items()}


def toll(killed, injured, written=False):
    return {"killed": Toll(killed, written), "injured": Toll(injured, written)}


def agreed(*given):
    return tuple(settled(given).values())


def test_most_reports_decide_and_reports_that_give_nothing_do_not():
    assert ((0, 2), (0, 0)) == (agreed(toll(0, 2), toll(0, 1), {}, toll(0, 2)), agreed({}, {}))


def test_a_written_number_outweighs_one_counted_from_people_named():
    assert (0, 3) == agreed(toll(0, 1), toll(0, 3, written=True))


def test_of_two_numbers_killed_the_later_one_stands_for_the_hurt_die_later():
    assert (1, 0) == agreed(toll(0, 1), toll(1, 0))


def test_the_injured_are_those_of_the_reports_with_so_many_killed():
    assert (2, 3) == agreed(toll(1, 4, written=True), toll(2, 3, written=True), toll(1, 4), toll(2, 3))


def test_of_two_numbers_injured_the_larger_one_stands_for_one_report_tells_of_fewer_of_them():
    written = toll(0, 4, written=True), toll(0, 5, written=True)
    assert ((1, 3), (0, 5)) == (agreed(toll(1, 3), toll(1, 0)), agreed(*written))


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Four people were shot at a mill in Orlen on Sunday and one of them died, police said.", 1, 3),
        ("Imran Vole, 31, was shot dead in Orlen on Sunday, police said.", 1, 0),
        ("A 17-year-old boy was shot in the leg and an 18-year-old man was wounded in the hand in Orlen.", 0, 2),
        ("A woman was shot in Orlen on Sunday. She was taken to a hospital.", 0, 1),
        ("A boy was shot dead in Orlen on Sunday. Neighbours saw that the boy was wounded in the chest.", 1, 0),
        ("Guards found a woman suffering from burns in Orlen on Sunday. Ada Quill, 40, died at the clinic.", 1, 0),
        ("A boy was killed and his father was wounded in Orlen on Sunday.", 1, 1),
        ("A stray bullet struck a wall and a boy in Orlen on Sunday.", 0, 1),
        ("The blast in Orlen on Sunday injured Imran Vole, of Tarn County.", 0, 1),
        ("Three passengers were hurt in Orlen on Sunday. A fourth passenger was injured, too.", 0, 4),
        ("Two boys were injured in separate fires on Sunday. Imran Vole, 9, was injured in Orlen.", 0, 1),
        ("Nine people were hurt in two fires on Sunday. Imran Vole, 9, was injured in Orlen.", 0, 1),
        ("A guard was hurt in Orlen on Sunday. Since Easter at least nine guards have been hurt.", 0, 1),
        ("A woman was shot dead in Orlen on Sunday. Ada Quill was also shot.", 1, 1),
        ("A young couple was killed in Orlen on Sunday.", 2, 0),
        ("Ada Quill was mortally wounded in Orlen on Sunday.", 1, 0),
        ("A guard was hurt in Orlen on Sunday. The mayor said that such stoves kill people.", 0, 1),
        ("A man wounded by a falling tree in Orlen on Sunday dies.", 1, 0),
        ("One man died in Orlen on Sunday. Two men were killed, police said. Two men were killed by smoke.", 2, 0),
    ],
)
def test_a_report_gives_its_totals_and_those_it_names_one_by_one(text, killed, injured):
    assert {"killed": killed, "injured": injured} == given(text)


def test_a_report_that_speaks_of_nobody_hurt_gives_nothing():
    assert {} == given("The council of Orlen met on Sunday and agreed to mend the bridge over the Tarn.")


def test_a_count_over_the_year_is_no_incident_s_toll():
    text = "A man was shot dead in Orlen on Sunday. Police have counted 29 people killed in the city this year."
    assert 1 == given(text)["killed"]


def test_a_report_of_a_trial_tells_of_the_incident_that_it_dates_months_back():
    text = (
        "A jury found Imran Vole guilty on Monday. In June 2030 a mill fire in Orlen killed one miner and hurt three."
    )
    assert {"killed": 1, "injured": 3} == given(text)
