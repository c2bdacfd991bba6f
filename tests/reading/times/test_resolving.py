"""What typed dates come to: days, ranges with open ends, durations, told on a known day."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.lexicons import load
from crosswire.reading.times.resolving import read_dates

THURSDAY = datetime.date(2019, 5, 16)


def told(text):
    """The words, first day and the day after the last of the only date in the text."""
    (one,) = read_dates(text, load(), THURSDAY)
    return one.start and one.start.isoformat(), one.after and one.after.isoformat()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("back on 21/06", "2019-06-21"),
        ("back on Jun-21", "2019-06-21"),
        ("back jun21", "2019-06-21"),
        ("on 21/Jun/2020", "2020-06-21"),
        ("on 2020-jun-21", "2020-06-21"),
        ("on 20200621", "2020-06-21"),
        ("on the 21st", "2019-05-21"),
        ("friday the 24th", "2019-05-24"),
        ("next monday", "2019-05-20"),
        ("wednesday of next week", "2019-05-22"),
        ("next week on wednesday", "2019-05-22"),
        ("in 3 weeks", "2019-06-06"),
        ("2 weeks and 3 days ago", "2019-04-29"),
        ("6 days after tomorrow", "2019-05-23"),
        ("a week before 9 june 2019", "2019-06-02"),
        ("the 9th day of next month", "2019-06-09"),
        ("the 9th of june in 2021", "2021-06-09"),
        ("last easter", "2019-04-21"),
        ("on june ninth nineteen eighty seven", "1987-06-09"),
    ],
)
def test_a_day_is_told_however_it_is_typed(text, day):
    after = (datetime.date.fromisoformat(day) + datetime.timedelta(days=1)).isoformat()
    assert (day, after) == told(text)


@pytest.mark.parametrize(
    ("text", "start", "after"),
    [
        ("from 3 to 9 june 2019", "2019-06-03", "2019-06-09"),
        ("from june 3 to july 9, 2020", "2020-06-03", "2020-07-09"),
        ("between nov and feb 2021", "2020-11-01", "2021-02-01"),
        ("from march to date", "2019-03-01", "2019-05-16"),
        ("june 3rd through the 9th", "2019-06-03", "2019-06-09"),
        ("the last 3 months", "2019-02-16", "2019-05-16"),
        ("the next 3 days", "2019-05-17", "2019-05-20"),
        ("the next two quarters", "2019-07-01", "2020-01-01"),
        ("week 9", "2019-02-25", "2019-03-04"),
        ("the second week of 2020", "2020-01-06", "2020-01-13"),
        ("the last 2 weeks of this year", "2019-12-16", "2019-12-30"),
        ("the week after next", "2019-05-27", "2019-06-03"),
        ("the week beginning june 3", "2019-06-03", "2019-06-10"),
        ("end of month", "2019-05-16", "2019-06-01"),
        ("2020 h1", "2020-01-01", "2020-07-01"),
        ("q3-2020", "2020-07-01", "2020-10-01"),
        ("dec/2020", "2020-12-01", "2021-01-01"),
        ("in two thousand and six", "2006-01-01", "2007-01-01"),
        ("a week starting tomorrow", "2019-05-17", "2019-05-24"),
        ("the weekend of christmas", "2018-12-22", "2018-12-24"),
    ],
)
def test_a_range_ends_before_the_day_named_last(text, start, after):
    assert (start, after) == told(text)


@pytest.mark.parametrize(
    ("text", "start", "after"),
    [
        ("after 2016", "2017-01-01", None),
        ("since 3 june 2018", "2018-06-03", None),
        ("before 2016", None, "2016-01-01"),
        ("no later than june 3, 2020", None, "2020-06-03"),
        ("3 june 2020 or later", "2020-06-03", None),
    ],
)
def test_what_bounds_one_side_leaves_the_other_open(text, start, after):
    assert (start, after) == told(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("two and a half hours", "PT2.5H"),
        ("an hour and a half", "PT1.5H"),
        ("4.5 years", "P4.5Y"),
        ("two years and three months", "P2Y3M"),
        ("1 hour 20 minutes", "PT1H20M"),
        ("six nights", "P6D"),
        ("6h", "PT6H"),
        ("a few weeks", "P3W"),
        ("all day", "P1D"),
    ],
)
def test_a_length_is_told_as_timeml_writes_it(text, value):
    (one,) = read_dates(text, load(), THURSDAY)
    assert ("duration", value) == (one.kind, one.value)


def test_two_days_of_one_month_are_two():
    assert ["2019-06-08", "2019-06-09"] == [d.start.isoformat() for d in read_dates("8 and 9 june", load(), THURSDAY)]


@given(st.text(alphabet="0123456789/-. may thoctxnlswkd", max_size=40))
def test_no_text_makes_reading_dates_fail(text):
    for one in read_dates(text, load(), THURSDAY):
        assert one.start is None or one.after is None or one.start < one.after
