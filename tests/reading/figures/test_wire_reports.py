"""Figures as agencies write them of raids, wrecks and wars: totals, rows, short forms, what is put behind its verb."""

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Report, report_id


@pytest.fixture(scope="module")
def figures(parser):
    """Measure, least number and what is counted, of each figure of a text."""

    def of(text):
        report = Report(id=report_id(text, None, None), path="report.txt", text=text, sha256="")
        claims = read_claims(report, parser.parse(report), load())
        return [(c.figure.measure, c.figure.low, c.figure.counted) for c in claims if c.figure is not None]

    return of


def test_a_total_is_of_the_whole_row_behind_it(figures):
    text = "Customs officers seized a total of 17 pistols, 42 magazines and 610 cartridges in Dunmoor."
    assert [("seized", 17, "pistols"), ("seized", 42, "magazines"), ("seized", 610, "cartridges")] == figures(text)


def test_what_stands_behind_whom_it_was_taken_from_is_taken(figures):
    assert [("seized", 36, "rockets")] == figures("The soldiers have confiscated from the smugglers 36 rockets.")


def test_who_died_with_others_makes_them_dead(figures):
    assert [("killed", 7, "divers")] == figures("Imran Vole died with seven other divers off Pelos.")


def test_who_met_others_makes_them_nothing(figures):
    assert [("count", 7, "divers")] == figures("Imran Vole met with seven other divers off Pelos.")


def test_dashes_part_nobody_from_what_befell_him(figures):
    text = "The pilot and 14 other travellers -- including a surgeon -- died when the plane hit a hill."
    assert [("killed", 14, "travellers")] == figures(text)


def test_a_short_form_in_brackets_ends_no_phrase(figures):
    text = "Six Vik Liberation League (VLL) gunmen were killed near the dam."
    assert [("killed", 6, "Vik Liberation League (VLL) gunmen")] == figures(text)


def test_those_who_hit_are_not_hit(figures):
    text = "She is one of just four bowlers in the club to hit a ball over the mill."
    assert [("count", 4, "bowlers")] == figures(text)


def test_things_in_a_row_with_the_hurt_are_not_hurt(figures):
    text = "Six were killed, at least 30 were wounded, and about 19 lorries and eight shops were damaged."
    assert [("killed", 6), ("injured", 30), ("damaged", 19), ("damaged", 8)] == [f[:2] for f in figures(text)]


def test_who_escaped_injury_was_not_hurt(figures):
    assert [("count", 5, "clerks")] == figures("The five clerks who were inside escaped injury.")
    assert [("injured", 5, "clerks")] == figures("Five clerks escaped with light injuries.")


def test_taking_on_a_life_kills_nobody(figures):
    assert [] == figures("The rumour soon took on a life of its own.")


def test_some_of_which_behind_a_dash_are_of_the_plural_before_it(figures):
    text = "Guards seized 31 lorries -- six of which were empty -- in Dunmoor."
    assert [("seized", 31, "lorries"), ("seized", 6, "lorries")] == figures(text)


def test_casualties_broken_down_in_brackets_are_not_all_dead(figures):
    text = "The brigade has suffered 71 casualties (26 dead and 45 wounded)."
    assert [("killed_or_injured", 71), ("killed", 26), ("injured", 45)] == [f[:2] for f in figures(text)]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("The Kenyans suffered 31 deaths in the border raids.", "KE"),
        ("Portugal lost 17 sailors in the wreck.", "PT"),
        ("The Chilean garrison has sustained 24 casualties.", "CL"),
        ("The garrison has sustained 24 casualties.", None),
        ("Portugal seized 17 rifles in the raid.", None),
    ],
)
def test_those_lost_are_of_whoever_lost_them(parser, text, side):
    report = Report(id=report_id(text, None, None), path="report.txt", text=text, sha256="")
    claims = read_claims(report, parser.parse(report), load())
    assert [side] == [claim.figure.side for claim in claims if claim.figure]


def test_those_aboard_are_not_yet_missing(figures):
    text = "More than 70 pilgrims are missing after the ferry, with 310 aboard, sank off Pelos."
    assert ("missing", 310) not in [f[:2] for f in figures(text)]


def test_one_of_those_that_only_tells_what_a_place_is_counts_nothing(figures):
    text = "Eleven pilots were captured near Dunmoor, one of the towns attacked by the rebels."
    assert [("captured", 11, "pilots")] == figures(text)


def test_one_of_those_behind_where_it_was_is_one(figures):
    assert [("injured", 1, "pilots")] == figures("In Dunmoor, one of the pilots was wounded.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nothing would make us treat these three differently.", []),
        ("She was the star of the nineteen sixties.", []),
        ("The nurse treated three clerks for burns.", [("injured", 3, "clerks")]),
        (
            "Orvel sold its nine paper mills to Ferro's Vole unit for $370 million.",
            [("money", 370_000_000, "paper mills")],
        ),
    ],
)
def test_fair_treatment_a_decade_and_a_buyer_are_no_part_of_a_figure(figures, text, expected):
    assert expected == [figure for figure in figures(text) if figure[0] != "count"]


def test_an_estimated_cost_is_about_so_much(parser):
    text = "The dam was built at an estimated cost of $9 million."
    report = Report(id=report_id(text, None, None), path="report.txt", text=text, sha256="")
    assert ["about"] == [c.figure.qualifier for c in read_claims(report, parser.parse(report), load()) if c.figure]


def test_what_stands_before_its_worth_is_worth_so_much(figures):
    text = "Raiders took watches worth an estimated four million euros. They stole gems worth $9 million."
    assert ["watches", "gems"] == [counted for measure, _, counted in figures(text) if measure == "money"]


def test_what_adds_up_to_a_sum_is_the_sum_and_no_addition(figures):
    text = "The property damage left by the raids adds up to $7 million."
    assert [("money", 7_000_000, "property damage")] == figures(text)
