"""When a claim is the labelled one, and which of its fields agree."""

from dataclasses import replace
from datetime import date

import pytest

from crosswire.evaluation import agreement
from crosswire.evaluation.gold_claims import from_row
from crosswire.records import Claim, Evidence, Figure, Link, Span, Time

ROW = {
    "report": "harbour.txt", "kind": "figure", "start": 10, "end": 40, "measure": "killed", "low": 12, "high": 12,
    "qualifier": "exact", "attribution": [["Harbour Police", "the police"]], "stance": "asserted", "scope": "incident",
}  # fmt: skip


def gold(**fields):
    return from_row({**ROW, **fields})


def claim(
    low=12, high=12, start=10, end=40, measure="killed", stance="asserted", sources=("Harbour Police",), **fields
):
    figure = Figure(measure, low, low, high, "exact", "sailors")
    links = tuple(Link(name, name, (name,), "origin", Span(50, 60)) for name in sources)
    evidence = Evidence(Span(start, end), "x" * (end - start))
    own = {"attribution": links, "figure": figure, **fields}
    return Claim("c_1", "figure", "r_1", Span(12, 14), evidence, stance, 0.9, **own)


def test_the_same_number_and_measure_over_the_same_words_is_the_same_figure():
    assert agreement.same_figure(gold(), claim())


@pytest.mark.parametrize(
    "other", [{"low": 13, "high": 13}, {"high": None}, {"measure": "injured"}, {"start": 41, "end": 60}, {"end": 400}]
)
def test_another_number_bound_measure_or_place_is_another_figure(other):
    assert not agreement.same_figure(gold(), claim(**other))


def test_a_measure_that_the_labeller_holds_for_as_good_is_good():
    assert agreement.same_figure(gold(alt_measures=["injured"]), claim(measure="injured"))


@pytest.mark.parametrize(("low", "same"), [(100, True), (200, True), (201, False), (99, False), (None, False)])
def test_a_vague_number_may_be_up_to_twice_its_unit(low, same):
    assert same == agreement.same_number(gold(low=100, high=None, qualifier="vague"), claim(low=low, high=None))


@pytest.mark.parametrize(
    ("name", "same"),
    [("the Harbour Police", True), ("police", True), ("Harbour Police chief", True), ("Coast Guard", False),
     ("", False)],
)  # fmt: skip
def test_a_source_is_the_same_where_half_of_its_words_are(name, same):
    assert same == agreement.same_origin(gold(), claim(sources=(name,)))


def test_the_origin_is_the_last_of_the_chain():
    assert agreement.same_origin(gold(), claim(sources=("Daily Gull", "Harbour Police")))
    assert not agreement.same_chain(gold(), claim(sources=("Daily Gull", "Harbour Police")))


def test_the_own_voice_is_no_source():
    assert not agreement.same_origin(gold(), claim(sources=()))
    assert agreement.same_origin(gold(attribution=[]), claim(sources=()))
    assert agreement.same_origin(gold(also_own_voice=True), claim(sources=()))


def test_stances_count_as_said_open_or_denied():
    assert agreement.same_stance(gold(stance="predicted"), claim(stance="intended"))
    assert not agreement.same_stance(gold(stance="predicted"), claim(stance="asserted"))


@pytest.mark.parametrize(
    ("start", "end", "same"),
    [(date(2031, 4, 2), date(2031, 4, 2), True), (date(2031, 5, 9), date(2031, 5, 9), False),
     (date(2031, 1, 1), date(2031, 12, 31), False), (None, None, False)],
)  # fmt: skip
def test_a_time_agrees_where_the_days_meet_and_it_is_not_much_wider(start, end, same):
    dated = gold(time={"start": "2031-04-01", "end": "2031-04-03"})
    timed = replace(claim(), time=Time("then", Span(0, 4), start, end))
    assert same == agreement.same_time(dated, timed)
