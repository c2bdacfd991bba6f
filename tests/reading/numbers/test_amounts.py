"""Amounts of money: value and currency, with the sign, code or name on either side, and coins."""

import pytest

from crosswire.lexicons import load
from crosswire.reading.numbers.amounts import read_amounts


def amounts(text):
    return [(amount.value, amount.code) for amount in read_amounts(text, load())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("US$7 million", (7_000_000, "USD")),
        ("the us $ 7 million loan", (7_000_000, "USD")),
        ("USD7.5", (7.5, "USD")),
        ("7.5EUR", (7.5, "EUR")),
        ("7 EUR million", (7_000_000, "EUR")),
        ("a loss of 7 MEUR", (7_000_000, "EUR")),
        ("MGBP 7", (7_000_000, "GBP")),
        ("euro 7 million", (7_000_000, "EUR")),
        ("half million usd", (500_000, "USD")),
        ("7元", (7, "CNY")),
        ("70 pence", (0.7, "GBP")),
        ("a 7-cent rise", (0.07, "USD")),
        ("7 dollars and 60 cents", (7.6, "USD")),
        ("7 $ 60 cents", (7.6, "USD")),
        ("seven dollars sixty", (7.6, "USD")),
        ("7 lakh rupees", (700_000, "INR")),
        ("P7.5 million", (7_500_000, "PHP")),
        ("R80,000", (80_000, "ZAR")),
        ("N7 billion", (7_000_000_000, "NGN")),
    ],
)
def test_an_amount_has_its_value_and_currency(text, expected):
    assert [expected] == amounts(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7 rmb 60 usd", [(7, "CNY"), (60, "USD")]),
        ("rmb 7 usd 60", [(7, "CNY"), (60, "USD")]),
        ("6 USD70 notes", [(70, "USD")]),
        ("seven dollars sixty times", [(7, "USD")]),
        ("$7.25 and 60 is the count", [(7.25, "USD")]),
        ("All 70 of us", []),
    ],
)
def test_a_number_takes_no_more_than_is_its_own(text, expected):
    assert expected == amounts(text)


@pytest.mark.parametrize("text", ["an N95 mask", "the R1200", "a K-9 unit", "page P7", "the XP7 million"])
def test_a_letter_before_a_small_number_is_no_currency(text):
    assert [] == [pair for pair in amounts(text) if pair[1] is not None]
