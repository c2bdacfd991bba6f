"""Ranges: which end is bounded, and whether it belongs to the range."""

import pytest

from crosswire.lexicons import load
from crosswire.reading.numbers.ranges import read_ranges


def ranges(text):
    return [(r.low, r.high, r.with_low, r.with_high) for r in read_ranges(text, load())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("more than 70 lamps", (70, None, False, False)),
        ("larger or equal than 70", (70, None, True, False)),
        ("equal to or more than 70", (70, None, True, False)),
        ("no fewer than 70 lamps", (70, None, True, False)),
        ("70 or more lamps", (70, None, True, False)),
        ("the count was 70 or greater than", (70, None, True, False)),
        ("more than 70 or equal to it", (70, None, True, False)),
        ("less than or equal to 70", (None, 70, False, True)),
        ("fewer than seventy", (None, 70, False, False)),
        ("up to 70 lamps", (None, 70, False, True)),
        ("n>70", (70, None, False, False)),
        ("n >= -70", (-70, None, True, False)),
        ("equal to 70", (70, 70, True, True)),
        ("equal to 70 or less", (None, 70, False, True)),
    ],
)
def test_a_bound_has_its_side_and_says_whether_it_is_included(text, expected):
    assert [expected] == ranges(text)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("between minus six and nine", -6, 9),
        ("from 2 to 6 million", 2_000_000, 6_000_000),
        ("6k-9k lamps", 6000, 9000),
        ("60 through 90", 60, 90),
        ("between the sixth and the ninth", 6, 9),
        ("at most 90 and at least 60 lamps", 60, 90),
        ("above one quarter and below a half", 0.25, 0.5),
        ("higher than the sixth but lower than the ninth", 6, 9),
    ],
)
def test_two_ends_make_one_range(text, low, high):
    assert [(low, high)] == [one[:2] for one in ranges(text)]


def test_bounds_that_cannot_both_hold_stay_apart():
    assert [(60, None), (None, 9)] == [one[:2] for one in ranges("more than 60 and less than 9")]


@pytest.mark.parametrize("text", ["<>70", "=>70", "2003-04", "+4-555-666-7777", "70 lamps", "60 and 90 lamps"])
def test_what_bounds_nothing_is_no_range(text):
    assert [] == ranges(text)
