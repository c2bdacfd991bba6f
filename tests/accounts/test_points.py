"""A question's figures as points: what echoes, and what conflicts."""

import datetime

from crosswire.accounts import points_of, question_of
from crosswire.records import Claim, Entry, Evidence, Figure, Finding, Link, Span

SPAN = Span(0, 4)
POLICE = Link("Orvel police", "Orvel police", ("Orvel police",), "origin", SPAN)


def entry(claim, report, number, day, chain=(POLICE,)):
    figure = Figure("killed", number, number, number, "exact", "miners")
    evidence = Evidence(SPAN, "five")
    made = Claim(claim, "figure", report, SPAN, evidence, "asserted", 0.9, attribution=chain, figure=figure)
    return Entry(made, f"{report}.txt", "Orvel Post", datetime.date(2031, 5, day))


def points(*entries, findings=()):
    return {point.entry.claim.id: point for point in points_of(question_of("q_1", entries, {}), findings)}


def test_the_same_number_of_one_origin_in_a_later_report_is_an_echo():
    found = points(entry("c_1", "r_1", 5, 1), entry("c_2", "r_2", 5, 2))
    assert (False, True) == (found["c_1"].echo, found["c_2"].echo)


def test_another_number_of_one_origin_is_no_echo():
    assert not points(entry("c_1", "r_1", 5, 1), entry("c_2", "r_2", 6, 2))["c_2"].echo


def test_the_same_number_of_another_origin_is_no_echo():
    mayor = Link("the mayor", "the mayor", ("the mayor",), "origin", SPAN)
    assert not points(entry("c_1", "r_1", 5, 1), entry("c_2", "r_2", 5, 2, (mayor,)))["c_2"].echo


def test_a_report_that_repeats_itself_is_no_echo():
    assert not points(entry("c_1", "r_1", 5, 1), entry("c_2", "r_1", 5, 1))["c_2"].echo


def test_only_a_conflict_marks_its_claims():
    said = {"matter": "m_1", "question": "q_1", "label": "killed", "origins": (), "parties": (), "reports": 2,
            "field": "number", "why": "five is not six"}  # fmt: skip
    findings = [Finding("f_1", "conflict", claims=("c_1",), **said), Finding("f_2", "echo", claims=("c_2",), **said)]
    found = points(entry("c_1", "r_1", 5, 1), entry("c_2", "r_2", 6, 2), findings=findings)
    assert (True, False) == (found["c_1"].conflicting, found["c_2"].conflicting)
