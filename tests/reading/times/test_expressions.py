"""Time expressions of single sentences, told on a known day or on none."""

import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.lexicons import load
from crosswire.reading.times.composing import shifted_by
from crosswire.reading.times.finder import Finder
from crosswire.reading.times.tense import LinearTense

THURSDAY = datetime.date(2019, 5, 16)


def found(text, anchor=THURSDAY):
    lexicons = load()
    return Finder.of(lexicons.times, lexicons.numbers).find(text, anchor, LinearTense(text, lexicons.times.tense))


def days(text, anchor=THURSDAY):
    """The words, first and last day of the only expression in the text."""
    (expression,) = found(text, anchor)
    bounds = expression.interval
    return (
        expression.span.of(text),
        bounds.start.isoformat() if bounds else None,
        bounds.end.isoformat() if bounds else None,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dam broke on 4 January 2009.", ("4 January 2009", "2009-01-04", "2009-01-04")),
        ("The dam broke on Jan. 4, 2009.", ("Jan. 4, 2009", "2009-01-04", "2009-01-04")),
        ("Filed 2013-07-02 by our desk", ("2013-07-02", "2013-07-02", "2013-07-02")),
        ("The dam broke in June 2013.", ("June 2013", "2013-06-01", "2013-06-30")),
        ("The dam broke in 1996.", ("1996", "1996-01-01", "1996-12-31")),
        ("The dam broke in late 2014.", ("late 2014", "2014-09-01", "2014-12-31")),
        ("The dam broke in mid-2014.", ("mid-2014", "2014-05-01", "2014-08-31")),
        ("The mill ran through the 1990s.", ("the 1990s", "1990-01-01", "1999-12-31")),
        ("The mill ran in the 19th century.", ("the 19th century", "1801-01-01", "1900-12-31")),
        ("Floods came in the summer of 2013.", ("the summer of 2013", "2013-06-01", "2013-08-31")),
        ("Sales rose in the third quarter of 2016.", ("the third quarter of 2016", "2016-07-01", "2016-09-30")),
        ("It opened in the first week of May 2018.", ("the first week of May 2018", "2018-05-01", "2018-05-07")),
        ("They met on Christmas Day 2011.", ("Christmas Day 2011", "2011-12-25", "2011-12-25")),
        ("They met on Thanksgiving 2018.", ("Thanksgiving 2018", "2018-11-22", "2018-11-22")),
        ("They met on Good Friday 2019.", ("Good Friday 2019", "2019-04-19", "2019-04-19")),
    ],
)
def test_a_full_date_or_year_needs_no_report_date(text, expected):
    assert expected == days(text, None)
    assert expected == days(text, THURSDAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dam broke on Tuesday.", ("Tuesday", "2019-05-14", "2019-05-14")),
        ("The dam broke on Thursday.", ("Thursday", "2019-05-16", "2019-05-16")),
        ("The council will meet on Tuesday.", ("Tuesday", "2019-05-21", "2019-05-21")),
        ("The dam broke last Thursday.", ("last Thursday", "2019-05-09", "2019-05-09")),
        ("The dam broke early on Monday night.", ("early on Monday night", "2019-05-13", "2019-05-13")),
        ("The dam broke yesterday.", ("yesterday", "2019-05-15", "2019-05-15")),
        ("The dam broke last night.", ("last night", "2019-05-15", "2019-05-15")),
        ("The dam broke overnight.", ("overnight", "2019-05-16", "2019-05-16")),
        ("The dam broke last week.", ("last week", "2019-05-06", "2019-05-12")),
        ("The dam broke at the weekend.", ("the weekend", "2019-05-11", "2019-05-12")),
        ("The dam broke earlier this month.", ("earlier this month", "2019-05-01", "2019-05-16")),
        ("Nine barges sank so far this year.", ("so far this year", "2019-01-01", "2019-05-16")),
        ("The dam broke in April.", ("April", "2019-04-01", "2019-04-30")),
        ("The dam broke in October.", ("October", "2018-10-01", "2018-10-31")),
        ("The port will reopen in October.", ("October", "2019-10-01", "2019-10-31")),
        ("The dam broke in April last year.", ("April last year", "2018-04-01", "2018-04-30")),
        ("The dam broke at the end of March.", ("the end of March", "2019-03-21", "2019-03-31")),
        ("The dam broke last autumn.", ("last autumn", "2018-09-01", "2018-11-30")),
        ("The dam broke two days ago.", ("two days ago", "2019-05-14", "2019-05-14")),
        ("The dam broke four years ago.", ("four years ago", "2015-01-01", "2015-12-31")),
        ("Six mills closed in the past three months.", ("the past three months", "2019-02-16", "2019-05-16")),
        ("The port will close the week of June 5.", ("the week of June 5", "2019-06-03", "2019-06-09")),
        ("The dam broke on 6 December.", ("6 December", "2018-12-06", "2018-12-06")),
        ("The dam broke on Friday (May 10).", ("Friday (May 10)", "2019-05-10", "2019-05-10")),
        ("The dam broke at 9.30 p.m. on Tuesday.", ("9.30 p.m. on Tuesday", "2019-05-14", "2019-05-14")),
        ("It broke in the early hours of Monday.", ("the early hours of Monday", "2019-05-13", "2019-05-13")),
    ],
)
def test_what_is_counted_from_the_report_date(text, expected):
    assert expected == days(text)
    assert (expected[0], None, None) == days(text, None)


@pytest.mark.parametrize(
    "text",
    [
        "A ten-year-old barge sank.",
        "The clinic is open 24/7.",
        "April Holt spoke.",
        "The crew may march on.",
        "ALMA TODAY is a paper.",
        "They fed 2000 people.",
        "It stands at 1903 Mill Street.",
        "Copyright 2015 Lowmere Post",
        "They wished her a happy New Year.",
    ],
)
def test_what_only_looks_like_a_time_is_none(text):
    assert [] == found(text)


def test_a_duration_bounds_nothing():
    (expression,) = found("It took just two weeks.")
    assert ("duration", "P2W", None, False) == (
        expression.kind,
        expression.value,
        expression.interval,
        expression.dates,
    )


def test_a_stretch_ahead_is_a_week_to_come_only_where_the_text_tells_of_what_is_to_come():
    assert ("in two weeks", "2019-05-27", "2019-06-02") == days("The port will reopen in two weeks.")
    assert ("two weeks", None, None) == days("The port was rebuilt in two weeks.")


def test_a_year_back_from_a_quarter_is_that_quarter_of_then():
    text = "Profit fell in the first quarter of 2019 from 3 million crowns a year ago."
    assert ["2019-Q1", "2018-Q1"] == [e.value for e in found(text)]


@given(st.text(max_size=80), st.one_of(st.none(), st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 1, 1))))
def test_no_text_makes_the_finder_raise_and_spans_are_in_order(text, anchor):
    spans = [e.span for e in found(text, anchor)]
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))


TIME_WORDS = """early late mid last next this the of in on since until from to between and Monday May Jan. 4 31 2009 1st
third quarter week weeks year years ago earlier later day weekend two several a about every tonight p.m. 9 : , - '90s
1990s century summer fall Christmas fiscal latest recent hours morning end beginning"""
WORDS = st.sampled_from(TIME_WORDS.split())


@given(st.lists(WORDS, max_size=12), st.one_of(st.none(), st.just(THURSDAY), st.just(datetime.date(2020, 2, 29))))
def test_no_row_of_time_words_makes_the_finder_raise(words, anchor):
    text = " ".join(words)
    assert all(e.interval is None or e.interval.start <= e.interval.end for e in found(text, anchor))


@pytest.mark.parametrize(
    ("text", "words", "start"),
    [
        ("On 4 May a dam broke. Three weeks later a second one did.", "Three weeks later", "2019-05-20"),
        ("On 4 May a dam broke. Two days earlier it had rained.", "Two days earlier", "2019-05-02"),
        ("In June 2016 a dam broke. The following year it was mended.", "The following year", "2017-01-01"),
        ("He left in March 1998 and came back that year.", "that year", "1998-01-01"),
    ],
)
def test_what_is_counted_from_a_time_just_told_is_counted_from_it(text, words, start):
    last = found(text)[-1]
    assert (words, start) == (last.span.of(text), last.interval.start.isoformat())


def test_three_weeks_later_without_a_time_before_it_has_no_days():
    (expression,) = found("Three weeks later a dam broke.")
    assert expression.interval is None


def test_an_anniversary_is_a_time_and_dated_where_the_day_it_is_of_is():
    text = "They met on the tenth anniversary of the 4 May 2009 flood and on the second anniversary of the strike."
    first, _, second = shifted_by(found(text), text)
    assert ("the tenth anniversary", "2019-05-04") == (first.span.of(text), first.interval.start.isoformat())
    assert ("the second anniversary", None) == (second.span.of(text), second.interval)


def test_a_length_before_or_after_a_day_is_a_day():
    text = "It sank two weeks after Christmas 2018."
    (expression,) = shifted_by(found(text), text)
    assert datetime.date(2019, 1, 8) == expression.interval.start


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It ran from 3 to 9 June 2018.", ("3 to 9 June 2018", "2018-06-03", "2018-06-09")),
        ("It closed in H2 2018.", ("H2 2018", "2018-07-01", "2018-12-31")),
        ("It closed in Q3 2018.", ("Q3 2018", "2018-07-01", "2018-09-30")),
        ("It closed on Tuesday the 14th.", ("Tuesday the 14th", "2019-05-14", "2019-05-14")),
        ("It closed on Tuesday of last week.", ("Tuesday of last week", "2019-05-07", "2019-05-07")),
        ("It closed last Easter.", ("last Easter", "2019-04-21", "2019-04-21")),
        ("It closed on the thirty-first of March.", ("the thirty-first of March", "2019-03-31", "2019-03-31")),
    ],
)
def test_further_days_and_parts_of_a_year(text, expected):
    assert expected == days(text)
