"""Quantities of a line of text: values, bounds, ranges, money, and numbers that count nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.lexicons import load
from crosswire.reading.figures.quantities import read_quantities


def read(text):
    return read_quantities(text, 0, len(text), load())


def one(text):
    quantities = read(text)
    assert 1 == len(quantities), quantities
    return quantities[0]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("14,300 miners", 14300),
        ("two hundred and six tents", 206),
        ("two hundred and six thousand tents", 206000),
        ("1.5 million doses", 1500000),
        ("twenty-nine ferries", 29),
        ("two dozen huts", 24),
        ("half a dozen huts", 6),
        ("half a million voters", 500000),
        ("two and a half million voters", 2500000),
        ("a hundred tents", 100),
        ("13 lakh voters", 1300000),
        ("12,34,567 voters", 1234567),
        ("a pair of ferries", 2),
        ("2000 people", 2000),
        ("60 000 people", 60000),
        ("2.300.000 voters", 2300000),
        ("2.300 people", 2300),
        ("1,5 million doses", 1500000),
        ("6 thousand 4 hundred voters", 6400),
        ("seven dozens of eggs", 84),
        ("three quarters of a million voters", 750000),
    ],
)
def test_a_number_has_its_value(text, value):
    assert (value, value, value, "exact") == (one(text).low, one(text).best, one(text).high, one(text).qualifier)


@pytest.mark.parametrize(
    ("text", "qualifier", "low", "best", "high"),
    [
        ("at least 40 tents", "at_least", 40, None, None),
        ("no fewer than two dozen tents", "at_least", 24, None, None),
        ("more than 40 tents", "more_than", 40, None, None),
        ("well over 40 tents", "more_than", 40, None, None),
        ("the count topped 40", "more_than", 40, None, None),
        ("up to 40 tents", "at_most", None, None, 40),
        ("as many as 40 tents", "at_most", None, None, 40),
        ("fewer than 40 tents", "less_than", None, None, 40),
        ("nearly 40 tents", "about", 40, 40, 40),
        ("some 40 tents", "about", 40, 40, 40),
        ("an estimated 40 tents", "about", 40, 40, 40),
        ("40 or more tents", "at_least", 40, None, None),
        ("$40 plus a tent", "exact", 40, 40, 40),
        ("40-plus tents", "at_least", 40, None, None),
        ("$20 million-plus", "at_least", 20000000, None, None),
        ("40 or so tents", "about", 40, 40, 40),
        ("at least about 40 tents", "at_least", 40, None, None),
        ("at least another 40 tents", "at_least", 40, None, None),
        ("a couple of tents", "about", 2, 2, 2),
        ("dozens of tents", "vague", 12, None, None),
        ("scores of tents", "vague", 20, None, None),
        ("several hundred tents", "vague", 100, None, None),
        ("tens of thousands of tents", "vague", 10000, None, None),
        ("between 10 and 15 tents", "between", 10, None, 15),
        ("10 to 15 tents", "between", 10, None, 15),
        ("10-15 tents", "between", 10, None, 15),
        ("2 to 3 million doses", "between", 2000000, None, 3000000),
        ("20 to as many as 45 sailors", "between", 20, None, 45),
        ("$2 million to nearly $4 million", "between", 2000000, None, 4000000),
        ("$200,000 to more than $900,000", "at_least", 200000, None, None),
        ("between 30 and more than 50 miners", "at_least", 30, None, None),
        ("the toll is up to 40", "exact", 40, 40, 40),
        ("held under a 40 crown bond", "exact", 40, 40, 40),
        ("over a million tents", "more_than", 1000000, None, None),
        ("more than the 40 of last year", "exact", 40, 40, 40),
    ],
)
def test_words_around_a_number_bound_it(text, qualifier, low, best, high):
    quantity = one(text)
    assert (qualifier, low, best, high) == (quantity.qualifier, quantity.low, quantity.best, quantity.high)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("$846.8million", 846800000, "USD"),
        ("a €2m loan", 2000000, "EUR"),
        ("2m euros in cash", 2000000, "EUR"),
        ("Rs 20 crore", 200000000, "INR"),
        ("10,000 Swiss francs", 10000, "CHF"),
        ("A$195,900", 195900, "AUD"),
        ("US$40m", 40000000, "USD"),
        ("EUR 125", 125, "EUR"),
        ("tens of millions of dollars", 10000000, "USD"),
        ("60 pence", 0.6, "GBP"),
        ("75 USD million", 75000000, "USD"),
        ("30 MEUR", 30000000, "EUR"),
        ("Rs 4.5 crore", 45000000, "INR"),
        ("half a million euros", 500000, "EUR"),
    ],
)
def test_money_has_its_currency(text, value, unit):
    assert (value, unit) == (one(text).value, one(text).unit)


@pytest.mark.parametrize(
    "text",
    [
        "30 kilometres from the port", "13 nautical miles offshore", "a 5.5 magnitude quake", "magnitude 6.3",
        "in 2014", "on July 3, 2013", "3 July", "at 9:56 p.m.", "at 2248 GMT", "a 10-year-old boy",
        "Imran Vole, 41, said", "aged 12 and 14 were hurt", "61 percent of them", "the 12th day", "in the 1990s",
        "two-thirds of them", "one in five huts",
        "nine out of every ten huts", "$4 of every $5 spent", "one guide for every 40 pilgrims", "412 Larch Street",
        "the 700 block of Elm", "of 741 N. Larch St. was held",
        "page 4 of 9", "slide 3 of 12 Divers rest", "call 658-6050", "1-877-903-2211", "a 3-1 win",
        "24/7 coverage", "a 4x4",
        "an MX-47 engine", "Page 4", "Flight 370", "a three-storey hut", "$12 an hour", "a handful of $20s",
        "300 pounds", "three times", "1 1/2-storey huts", "a father of three", "a 911 call",
        "it was for naught", "photo 1 / 5", "9/11", "the twenty-fifth hut", "5 ½ years",
        "one hundred and three quarters", "the late Ilse Marn Varden, 26 — who lived nearby — died there",
        "they held Bran Holt, 44 -- and then left",
        "he told us of Ola Vole and Treavon Lund, 22 “He was kind,” she said",
        "Ann Orvel, 66 and Bea Orvel, 64 were found dead", "in the house, 4120 NE 16", "On 11400 Larch, all was still",
        "she called 911 moments before", "the ’ 90 shooting", "the '90 fire was never solved",
    ],
)  # fmt: skip
def test_a_number_that_counts_nothing_is_left_out(text):
    assert [] == read(text)


def test_from_and_to_behind_a_verb_of_change_are_two_numbers():
    assert [40, 46] == [quantity.value for quantity in read("the toll rose from 40 to 46")]
    told = "the mill raised the number of lorries that it sends over the pass each day, from 40 to 46"
    assert [40, 46] == [quantity.value for quantity in read(told)]


def test_a_toll_behind_a_place_is_no_age():
    assert [14] == [quantity.value for quantity in read("In Orvel Bay, 14 — among them a boy — were killed")]
    assert "exact" == one("when it was all over 40 guards were dead").qualifier


def test_a_weight_counts_only_with_what_is_weighed():
    assert [12] == [quantity.value for quantity in read("12 tonnes of rice") if quantity.goods]
    assert [] == read("a load of 12 tonnes")


def test_headlines_and_reports_in_capitals_hide_no_number():
    assert [12] == [quantity.value for quantity in read("Gunman Kills 12 Students At School")]
    assert [22] == [quantity.value for quantity in read("SOLDIERS HAVE ARRESTED AT LEAST 22 MINERS")]


@given(st.text(alphabet=st.sampled_from("0123456789 ,.-–$€m%:/abdehilnorstuz’'\n")))
def test_any_text_reads_without_error_and_spans_stay_inside(text):
    for quantity in read(text):
        assert 0 <= quantity.span.start < quantity.span.end <= len(text)


@given(st.integers(min_value=0, max_value=10**12))
def test_a_written_integer_reads_as_itself(number):
    text = f"about {number:,} tents"
    assert [number] == [quantity.best for quantity in read(text)]
