"""Numbers as they are written, whatever they count: values, signs, fractions, ratios; and what is no number."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.lexicons import load
from crosswire.reading.numbers.percentages import bare_percentages, read_percentages
from crosswire.reading.numbers.reading import read_numbers


def values(text):
    return [number.value for number in read_numbers(text, load())]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("four hundred and seventeen", 417),
        ("six thousand and two hundred", 6200),
        ("7 thousand 4 hundred and 12", 7412),
        ("9 million and a half", 9_500_000),
        ("two billion and a quarter million", 2_000_250_000),
        ("five crore and six hundred", 50_000_600),
        ("7 dozens", 84),
        ("four hundred and two dozen", 424),
        ("eleven hundreds", 1100),
        ("nine point nought six", 9.06),
        ("two point five million", 2_500_000),
        ("7e6", 7_000_000),
        ("3.1x10^4", 31_000),
        ("1.2^2", 1.44),
        ("17 450 300", 17_450_300),
        ("60 000", 60_000),
        ("2.300.400", 2_300_400),
        ("2.300,75", 2300.75),
        ("12,5", 12.5),
        ("23,45,678.5", 2_345_678.5),
        ("6G", 6_000_000_000),
        ("7 K", 7000),
        ("-7", -7),
        ("minus seven", -7),
    ],
)
def test_a_number_has_the_value_that_is_written(text, value):
    (found,) = values(text)
    assert math.isclose(value, found)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("two sevenths", 2 / 7),
        ("a twelfth", 1 / 12),
        ("a hundred millionths", 1e-4),
        ("one thirty-second", 1 / 32),
        ("three forty-firsts", 3 / 41),
        ("two hundred thirty-sevenths", 200 / 37),
        ("one one hundred and ninth", 1 / 109),
        ("sixteen and two sevenths", 16 + 2 / 7),
        ("four hundred and two thirds", 400 + 2 / 3),
        ("ninety-two thirds", 92 / 3),
        ("three quarters of a million", 750_000),
        ("7/8", 0.875),
        ("3 7/8", 3.875),
        ("3¾", 3.75),
        ("one over seven", 1 / 7),
        ("two out of nine", 2 / 9),
        ("one in forty", 1 / 40),
    ],
)
def test_a_fraction_is_one_number(text, value):
    (found,) = values(text)
    assert math.isclose(value, found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("between one thousand and two hundred", [1000, 200]),
        ("6 hundred and 2 hundred", [600, 200]),
        ("40 over 7 years", [40, 7]),
        ("nine in six huts", [9, 6]),
        ("four in 2012", [4, 2012]),
        ("10.20.30.40", [10, 20, 30, 40]),
        ("rows 14,15,16", [14, 15, 16]),
        ("four-nought-two", [4, 0, 2]),
    ],
)
def test_numbers_that_only_stand_together_stay_apart(text, expected):
    assert expected == values(text)


@pytest.mark.parametrize(
    "text", ["this one", "the 5th", "70ml", "the twenty-fifth hut", "a second hut", "lake.example/?q=30%25", "8m deep"]
)
def test_what_only_looks_like_a_number_is_none(text):
    assert [] == values(text)


def test_percentages_stand_before_a_sign_or_word_or_behind_one():
    text = "12% of lamps, thirty per cent of 9 oars, percent of six"
    found = read_percentages(text, load())
    assert [("12%", 12), ("thirty per cent", 30), ("percent of six", 6)] == [(p.span.of(text), p.value) for p in found]
    assert [] == bare_percentages(text, found)


def test_a_percent_without_a_number_is_bare():
    text = "a small percent of the oars"
    assert ["percent"] == [span.of(text) for span in bare_percentages(text, read_percentages(text, load()))]


@given(st.text(max_size=60))
def test_no_text_makes_reading_numbers_fail(text):
    for number in read_numbers(text, load()):
        assert text[number.span.start : number.span.end] == number.span.of(text) != ""


@given(st.integers(min_value=0, max_value=10**12))
def test_digits_have_their_value_with_separators_and_without(value):
    assert [value] == values(str(value)) == values(f"{value:,}")
