"""Calendar arithmetic behind the times."""

import datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from crosswire.reading.times import dates

ANY_DAY = st.dates(datetime.date(1600, 1, 1), datetime.date(2200, 1, 1))


@given(ANY_DAY)
def test_a_day_lies_in_its_own_week_month_quarter_and_year(day):
    wholes = (dates.week(day), dates.month(day.year, day.month), dates.quarter_of(day), dates.year(day.year))
    assert all(whole.start <= day <= whole.end for whole in wholes)


@given(st.integers(1900, 2100), st.integers(1, 12))
def test_the_thirds_of_a_month_follow_each_other_and_fill_it(year, number):
    whole = dates.month(year, number)
    parts = [dates.part_of(whole, position) for position in ("START", "MID", "END")]
    assert (whole.start, whole.end) == (parts[0].start, parts[-1].end)
    assert all(a.end + dates.DAY == b.start for a, b in pairwise(parts))


def test_easter_sundays_are_those_of_the_gregorian_calendar():
    expected = [datetime.date(2000, 4, 23), datetime.date(2008, 3, 23), datetime.date(2019, 4, 21)]
    assert expected == [dates.easter(day.year) for day in expected]


def test_a_month_later_than_the_last_of_january_is_the_last_of_february():
    assert datetime.date(2019, 2, 28) == dates.moved(datetime.date(2019, 1, 31), 1)
