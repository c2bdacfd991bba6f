"""Dates as reports write them above and below their text: June 4, 2025 · 3 July 2013 · 2025-06-04 · 31/12/2024."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import lru_cache

from crosswire.lexicons.times import load_times

EARLIEST, LATEST = 1900, 2100
"""Years outside these are no years of publication but other numbers."""


def read_date(text: str) -> datetime.date | None:
    """The date that ``text`` begins with (a day with its year, as ISO 8601 or in words); None where it tells none."""
    found = next(dates_in(text), None)
    return found[1] if found and not text[: found[0].start()].strip() else None


def dates_in(text: str) -> Iterator[tuple[re.Match[str], datetime.date]]:
    """Every full date in ``text``, its weekday included in the match; numbers that fit two dates are none."""
    for match in date_pattern().finditer(text):
        day = _date(match)
        if day is not None:
            yield match, day


def _date(match: re.Match[str]) -> datetime.date | None:
    part = match.groupdict()
    if part["iso_year"]:
        year, month, day = (int(part[f"iso_{unit}"]) for unit in ("year", "month", "day"))
    elif part["first"]:
        day, month, year = int(part["first"]), int(part["second"]), int(part["numeric_year"])
        if month > 12:
            day, month = month, day
        elif day <= 12 and day != month:
            return None
    else:
        name = part["month"] or part["month_behind"]
        month = month_numbers()[name.lower()]
        day = int(part["day"] or part["day_before"])
        year = int(part["year"] or part["year_behind"])
    try:
        return datetime.date(year, month, day) if EARLIEST <= year <= LATEST else None
    except ValueError:
        return None


@lru_cache(maxsize=1)
def month_numbers() -> dict[str, int]:
    """The number of each month by its names in lower case, with and without a full stop."""
    words = load_times().words
    return {form: int(word.value) for form, word in words.items() if word.kind == "month"}


@lru_cache(maxsize=1)
def date_pattern() -> re.Pattern[str]:
    """Matches a date with its year, and the weekday before it."""
    month = f"(?:{_either(month_numbers())})"
    weekday = rf"(?:{weekdays()}),?\s+"
    ordinal = r"(?:st|nd|rd|th)?"
    month_first = rf"(?P<month>{month})\.?\s+(?P<day>\d{{1,2}}){ordinal},?\s+(?P<year>\d{{4}})"
    day_first = (
        rf"(?P<day_before>\d{{1,2}}){ordinal}\s+(?:of\s+)?(?P<month_behind>{month})\.?,?\s+(?P<year_behind>\d{{4}})"
    )
    iso = r"(?P<iso_year>\d{4})-(?P<iso_month>\d{2})-(?P<iso_day>\d{2})(?=\D|$)"
    numeric = r"(?P<first>\d{1,2})[/.](?P<second>\d{1,2})[/.](?P<numeric_year>\d{4})"
    return re.compile(
        rf"(?<![\w/.-])(?:{weekday})?(?:{month_first}|{day_first}|{iso}|{numeric})(?![\d/])", re.IGNORECASE
    )


@lru_cache(maxsize=1)
def weekdays() -> str:
    """A pattern of the days of the week, longest form first."""
    return _either(form for form, word in load_times().words.items() if word.kind == "weekday")


def _either(words: object) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))  # type: ignore[call-overload]
