"""How claims read in a table."""

import datetime

import pytest

from crosswire.records import Figure, Link, Span, Time
from crosswire.records.wording import chain_words, figure_words, number_words, time_words

SPAN = Span(0, 1)


@pytest.mark.parametrize(("low", "best", "high", "qualifier", "unit", "words"), [
    (600, 600, 600, "about", None, "about 600"),
    (31, None, None, "at_least", None, "at least 31"),
    (3000, None, None, "more_than", None, "over 3,000"),
    (None, None, 20, "at_most", None, "up to 20"),
    (None, None, 20, "less_than", None, "under 20"),
    (10, None, 15, "between", None, "10 to 15"),
    (12, None, None, "vague", None, "12 or more"),
    (0, 0, 0, "exact", None, "0"),
    (12_000_000, 12_000_000, 12_000_000, "exact", "EUR", "EUR 12 million"),
    (6_500_000, 6_500_000, 6_500_000, "exact", "USD", "USD 6.5 million"),
    (48_250, 48_250, 48_250, "about", "EUR", "about EUR 48,250"),
])  # fmt: skip
def test_a_number_reads_with_its_hedge(low, best, high, qualifier, unit, words):
    assert words == number_words(Figure("killed", low, best, high, qualifier, "people", unit=unit))


@pytest.mark.parametrize(("measure", "counted", "unit", "words"), [
    ("killed", "people", None, "31 people killed"),
    ("killed_or_injured", "soldiers", None, "31 soldiers killed or injured"),
    ("count", "violations", None, "31 violations"),
    ("money", "aid", "EUR", "EUR 31 (aid)"),
])  # fmt: skip
def test_a_figure_reads_as_one_says_it(measure, counted, unit, words):
    assert words == figure_words(Figure(measure, 31, 31, 31, "exact", counted, unit=unit))


def test_a_chain_reads_from_the_outlet_inwards():
    links = [Link(name, name, (name,), "relay", SPAN) for name in ("Senna Tavrik", "State Security Bureau")]
    assert "Senna Tavrik ← State Security Bureau" == chain_words(tuple(links))


def test_no_chain_is_the_outlets_own_voice():
    assert "own voice" == chain_words(())


@pytest.mark.parametrize(("start", "end", "words"), [
    ("2025-06-01", "2025-06-01", "2025-06-01"), ("2025-06-01", "2025-06-30", "2025-06"),
    ("2025-12-01", "2025-12-31", "2025-12"), ("2024-01-01", "2024-12-31", "2024"),
    ("2025-06-01", "2025-06-07", "2025-06-01 – 06-07"), ("2024-12-31", "2025-01-02", "2024-12-31 – 2025-01-02"),
    ("2024-01-01", "2025-12-31", "2024-01-01 – 2025-12-31"),
])  # fmt: skip
def test_a_time_reads_as_shortly_as_it_can(start, end, words):
    days = (datetime.date.fromisoformat(start), datetime.date.fromisoformat(end))
    assert words == time_words(Time("then", SPAN, *days))


def test_a_time_bounded_on_one_side_leaves_the_other_open():
    assert "… – 2025-06-07" == time_words(Time("by Saturday", SPAN, None, datetime.date(2025, 6, 7)))


def test_a_time_without_dates_keeps_its_words():
    assert "“last week”" == time_words(Time("last week", SPAN))
