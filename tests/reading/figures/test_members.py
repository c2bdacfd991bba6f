"""What a number is broken down into, over the shipped network: by place, sort, brackets, of which and of whom."""

from __future__ import annotations

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Report, report_id


@pytest.fixture(scope="module")
def figures(parser):
    def read(text):
        report = Report(id=report_id(text, None, None), path="report.txt", text=text, sha256="")
        return [claim for claim in read_claims(report, parser.parse(report), load()) if claim.figure]

    return read


def measured(claims):
    return [(c.figure.measure, c.figure.low, c.figure.counted) for c in claims]


def parts(claims):
    """Each figure's number with that of its whole, None where it is no part."""
    by_id = {c.id: c.figure.low for c in claims}
    return [(c.figure.low, by_id.get(c.figure.subset_of)) for c in claims]


def test_places_in_a_row_break_down_a_toll(figures):
    claims = figures("Nine deaths are being checked: five in Arn; two each in Pelos and Vik; one in Dunmoor.")
    assert [(9, None), (5, 9), (2, 9), (1, 9)] == parts(claims)
    assert {"killed"} == {c.figure.measure for c in claims}


def test_one_each_is_a_part(figures):
    assert [(3, None), (1, 3)] == parts(figures("Three deaths were reported, one each in Arn, Pelos and Vik."))


def test_what_adds_up_to_the_first_number_is_its_parts(figures):
    claims = figures("Officials confirmed 20 deaths, with 12 in Arn, five in Pelos and three in Vik.")
    assert [(20, None), (12, 20), (5, 20), (3, 20)] == parts(claims)


def test_siblings_that_do_not_add_up_are_no_parts(figures):
    claims = figures("Nine people were killed in Oregon, three in North Dakota and one in Idaho.")
    assert [(9, None), (3, None), (1, None)] == parts(claims)
    assert ["Oregon", "North Dakota", "Idaho"] == [c.place.name for c in claims]


def test_each_member_has_a_place_of_its_own_and_the_whole_none_of_theirs(figures):
    claims = figures("At least 33 people died on Sunday: five in Ohio, 20 in Iowa and eight in the north.")
    assert [None, "Ohio", "Iowa", None] == [c.place.name if c.place else None for c in claims]


def test_numbers_in_brackets_behind_places_are_parts_and_no_ages(figures):
    claims = figures("The quake killed 52 people in the districts of Leeds (31), Bristol (17) and Derby (4).")
    assert [("killed", 31, "people"), ("killed", 17, "people"), ("killed", 4, "people")] == measured(claims)[1:]
    assert [None, "Leeds", "Bristol", "Derby"] == [c.place.name if c.place else None for c in claims]


def test_numbers_in_brackets_behind_people_are_ages(figures):
    claims = figures("Two brothers, Pavel (12) and Imran Vole (14), were killed.")
    assert [("killed", 2, "brothers")] == measured(claims)


def test_those_of_whom_something_else_is_told_belong_to_the_whole(figures):
    claims = figures("Fifteen people were killed, two of whom had come from abroad.")
    assert [(15, None), (2, 15)] == parts(claims)
    claims = figures("Police said 58 were detained, of whom 20 were released on Tuesday.")
    assert [("detained", 58, "people"), ("detained", 20, "people")] == measured(claims)


def test_deaths_are_of_people_of_whom_some_are_told_of(figures):
    claims = figures("The clinic saw 40 fatalities, six of whom were children.")
    assert [("killed", 40, "fatalities"), ("killed", 6, "children")] == measured(claims)


def test_which_takes_up_things(figures):
    claims = figures("More than 300 shells hit the port, more than 60 of which fell on the market.")
    assert [("count", 300, "shells"), ("count", 60, "shells")] == measured(claims)


def test_the_remaining_are_the_rest_of_those_told_before(figures):
    claims = figures("Eight people are missing, two of whom are children. Still unnamed are the remaining six.")
    assert [("missing", 8), ("missing", 2), ("missing", 6)] == [(c.figure.measure, c.figure.low) for c in claims]


def test_an_adjective_alone_takes_the_noun_before(figures):
    claims = figures("There were 58 cases of cholera, including 30 confirmed, 20 probable and eight suspected.")
    assert ["cases", "confirmed cases", "probable cases", "suspected cases"] == [c.figure.counted for c in claims]


def test_a_new_death_is_not_what_all_the_deaths_are(figures):
    claims = figures("One new death was reported on Monday, bringing to 27 the number of deaths from the fever.")
    assert [("killed", 1, "new death"), ("killed", 27, "people")] == measured(claims)


def test_what_tells_members_apart_may_be_why(figures):
    claims = figures("Some 23 dockers were arrested on the quay — 18 for trespass and five over a brawl.")
    assert [("detained", 23), ("detained", 18), ("detained", 5)] == [(c.figure.measure, c.figure.low) for c in claims]


def test_the_number_of_anything_is_a_count_of_it(figures):
    claims = figures("The number of registered boats in the 2019 season was 2,630.")
    assert ("count", 2_630, "registered boats") in measured(claims)
    (claim,) = figures("The number of schools in the valley that closed rose to 90.")
    assert ("schools in the valley that closed rose to 90", 90) == (claim.evidence.quote, claim.figure.low)


@pytest.mark.parametrize(
    "brought",
    [
        "the total number of closed files in the vault to 740",
        "the number of files in the vault found to be forged to 740",
    ],
)
def test_a_number_brought_up_is_of_what_it_numbers(figures, brought):
    claims = figures(f"Nine more files went, bringing {brought}.")
    assert [("count", 740)] == [(c.figure.measure, c.figure.low) for c in claims if c.figure.low > 9]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The town has 90 shops. Now 40 of them stand empty.", [(90, "shops", False), (40, "shops", True)]),
        ("Wardens looked at 60 bridges and closed nine of them.", [(60, "bridges", False), (9, "bridges", True)]),
        ("The mill sold 60 looms, down from a peak of 90.", [(60, "looms", False), (90, "looms", False)]),
        ("The yard told 120 head office staff to go home.", [(120, "head office staff", False)]),
    ],
)
def test_some_of_what_was_counted_are_counted_too(figures, text, expected):
    told = [(c.figure.best, c.figure.counted, c.figure.subset_of is not None) for c in figures(text)]
    assert expected == told


def test_how_far_a_number_may_be_out_is_no_figure(figures):
    assert [170] == [c.figure.best for c in figures("The mill expects sales of $170, plus or minus $50.")]


def test_ammunition_is_seized_with_the_guns(figures):
    text = "Two rifles and 120 rounds of ammunition were recovered."
    assert [("seized", 2), ("seized", 120)] == [(c.figure.measure, c.figure.best) for c in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 90 government and 40 rebel soldiers were killed.", ["government soldiers", "rebel soldiers"]),
        ("Police arrested 30 male and nine female students.", ["female students", "male students"]),
        ("They found 12 gold and 40 silver coins.", ["gold coins", "silver coins"]),
        ("The dead are 12 staff and 40 elderly visitors.", ["staff", "elderly visitors"]),
    ],
)
def test_a_noun_before_and_takes_what_is_counted_from_behind_it(figures, text, expected):
    assert set(expected) == {c.figure.counted for c in figures(text)}
