"""Crimes of one town told apart by whom, where, when and how many."""

from __future__ import annotations

import datetime

import pytest

from crosswire.crosscheck.crimes import WEIGHTS, are_one_crime, probability, signs_of
from crosswire.crosscheck.likeness import profile
from crosswire.crosscheck.told_crimes import ToldCrime, told_crime
from crosswire.crosscheck.traits import days_of, traits_of
from crosswire.lexicons import load
from crosswire.records import Report, report_id

LARCH = (
    "Man shot dead on Larch Street\n\nIMRAN VALE – Police in Port Ellen said Imran Vole, 31, was shot dead in the 400 "
    "block of Larch Street at 9:15 p.m. on Sunday. Officers arrested a suspect near the Ellen ferry."
)
LARCH_TOO = (
    "Suspect charged in Port Ellen killing\n\nA suspect was charged on Tuesday with the murder of 31-year-old Imran "
    "Vole, who was shot on Larch Street in Port Ellen on Sunday night, police said."
)
QUAY = (
    "Two wounded on Quay Road\n\nPolice in Port Ellen said two men, aged 22 and 24, were shot and wounded in the 1200 "
    "block of Quay Road at 2 a.m. on Saturday. Officers have no suspect near the Ellen ferry."
)
FLOOD = "Flood in Port Ellen\n\nThe flood reached Port Ellen on Sunday. Police closed Larch Street."


def report(text: str, day: int) -> Report:
    return Report(report_id(text, None, None), "x", text, "", published=datetime.date(2031, 5, day))


def told(text: str, day: int = 5) -> ToldCrime:
    crime = told_crime(profile(report(text, day), load()).weights)
    assert crime is not None
    return crime


def test_the_traits_of_a_crime_are_read_off_its_words() -> None:
    found = set(traits_of(report(LARCH, 5), load()))
    assert {"aged:31", "named:vole", "street:larch", "block:400", "clock:9:15", "day:2031-05-04"} <= found
    assert {"toll:2", "block:1200", "clock:2:00"} <= set(traits_of(report(QUAY, 5), load()))


def test_ages_are_read_in_figures_and_words_with_the_unit_of_the_very_young() -> None:
    found = set(
        traits_of(report("Girl, 10, and 8-month-old boy shot\n\nA ten-year-old and a baby were shot.", 5), load())
    )
    assert {"aged:10", "aged:8month", "title-aged:10", "head-aged:10", "title-who:girl", "who:baby"} <= found
    assert not [trait for trait in found if trait.startswith("aged:") and trait not in {"aged:10", "aged:8month"}]


def test_how_a_crime_came_about_and_that_it_was_deadly_are_told_by_words() -> None:
    found = set(traits_of(report("Clerk killed in store robbery\n\nA clerk was shot dead.", 5), load()))
    assert {"how:robbery", "how:shop", "deadly:yes"} <= found


def test_a_report_of_anything_else_has_no_traits() -> None:
    assert [] == list(traits_of(report(FLOOD, 5), load()))
    assert told_crime(profile(report(FLOOD, 5), load()).weights) is None


def test_a_date_without_a_year_is_the_last_before_the_report() -> None:
    late = Report("r", "x", "Shot on Dec. 30, he died on January 2.", "", published=datetime.date(2031, 1, 3))
    assert [datetime.date(2030, 12, 30), datetime.date(2031, 1, 2)] == list(days_of(late))


def test_traits_weigh_nothing_among_names() -> None:
    found = profile(report(LARCH, 5), load())
    assert {0.0} == {found.weights[name] for name in found.weights if name.startswith(("street:", "named:", "day:"))}
    assert not [name for name in found.top if ":" in name and not name.startswith("number ")]


def test_the_name_that_opens_the_headline_of_a_crime_is_looked_up_and_weighs_nothing() -> None:
    found = profile(report("Larkspur man shot\n\nHe was shot on Sunday, police said.", 5), load())
    assert "larkspur" in found.top
    assert not found.weights.get("larkspur")


SHORT = "Imran Vole was the victim on Larch Street"
"""A page that has little beside its headline."""


@pytest.mark.parametrize(("other", "day", "same"), [(LARCH_TOO, 7, True), (QUAY, 5, False), (SHORT, 6, True)])
def test_two_reports_are_of_one_crime_by_its_victim_street_and_day(other: str, day: int, same: bool) -> None:
    one, two = told(LARCH), told(other, day)
    assert same == are_one_crime(one, two, datetime.date(2031, 5, 5), datetime.date(2031, 5, day))


def test_other_ages_in_the_headline_speak_against_one_crime() -> None:
    girl = told("Girl, 2, shot in Larkspur\n\nA girl was shot in Larkspur, police said.")
    same, other = (
        told(f"Girl, {age}, hurt in Larkspur shooting\n\nPolice said that a girl was shot.") for age in (2, 9)
    )
    signs = [signs_of(girl, two, datetime.date(2031, 5, 5), datetime.date(2031, 5, 6)) for two in (same, other)]
    assert [0.0, 1.0] == [one["title aged otherwise"] for one in signs]
    assert probability(signs[1]) < probability(signs[0])


def test_the_order_of_two_reports_changes_nothing() -> None:
    one, two = told(LARCH), told(QUAY)
    first, second = datetime.date(2031, 5, 5), datetime.date(2031, 5, 9)
    assert probability(signs_of(one, two, first, second)) == probability(signs_of(two, one, second, first))


def test_every_sign_has_its_weight() -> None:
    signs = {**signs_of(told(LARCH), told(LARCH), None, None), **signs_of(told(QUAY), told(QUAY), None, None)}
    assert signs.keys() == WEIGHTS.keys()
