"""Dates as they are written above reports."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.intake.dates import dates_in, read_date

FOURTH = datetime.date(2031, 6, 4)


@pytest.mark.parametrize(
    "text",
    [
        "June 4, 2031", "Jun. 4 2031", "4 June 2031", "Wednesday, June 4, 2031", "WEDNESDAY 04 JUNE 2031",
        "June 4th, 2031", "2031-06-04", "2031-06-04T10:00:00Z", "4th of June 2031",
    ],
)  # fmt: skip
def test_a_full_date_is_read_in_any_order(text):
    assert FOURTH == read_date(text)


@pytest.mark.parametrize("text", ["June 4", "4/6/2031", "2031", "June 31, 2031", "4 June 20311", "soon", ""])
def test_what_is_no_one_day_is_no_date(text):
    assert read_date(text) is None


def test_a_date_in_numbers_counts_where_only_one_reading_fits():
    assert [datetime.date(2031, 6, 24)] * 2 == [read_date(text) for text in ("24/6/2031", "6/24/2031")]


@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31)))
def test_every_day_is_found_where_it_stands(day):
    text = f"Posted {day:%B} {day.day}, {day.year}."
    ((match, found),) = dates_in(text)
    assert (day, f"{day:%B} {day.day}, {day.year}") == (found, match.group())
