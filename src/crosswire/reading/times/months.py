"""Months, seasons and quarters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from crosswire.reading.times import dates
from crosswire.reading.times.dates import DAY, Date, Interval
from crosswire.reading.times.days import full_date, month_day, near, which_of
from crosswire.reading.times.expressions import Expression, Reading

LEADS = frozenset("ifsuBomLOe&b")
"""Codes of the words that make a shy month one of time: in May, of May, last May."""
SEASON_LEADS = frozenset("iomLb")


def month_of_year(reading: Reading) -> Expression | None:
    """June 2023; late June 2023; April last year."""
    number = reading.number("month")
    if "year" in reading:
        return reading.date(dates.month(reading.number("year"), number))
    if reading.string("unit") != "Y":
        return None
    if reading.anchor is None:
        return reading.date(None, f"XXXX-{number:02}")
    return reading.date(dates.month(reading.anchor.year + reading.number("which"), number))


def week_of_month(reading: Reading) -> Expression | None:
    """the first week of May; the last week of May 2019: seven days from its first, or up to its last."""
    number, last = reading.number("nth"), reading.atom("nth").code == "L"
    if reading.string("unit") != "W" or (last and number != -1) or not (last or 1 <= number <= 5):
        return None
    if "year" in reading:
        whole: Interval | None = dates.month(reading.number("year"), reading.number("month"))
    else:
        whole = near(reading, lambda year: dates.month(year, reading.number("month")))
    if whole is None:
        return reading.date(None, f"XXXX-{reading.number('month'):02}")
    start = whole.end - 6 * DAY if last else whole.start + 7 * (number - 1) * DAY
    return reading.date(Interval(start, min(start + 6 * DAY, whole.end), "week", dates.week(start).value))


def week_of_day(reading: Reading) -> Expression | None:
    """the week of March 6."""
    found = full_date(reading) if "year" in reading else month_day(reading)
    if reading.string("unit") != "W" or found is None:
        return None
    week = dates.week(found.interval.start) if found.interval else None
    return reading.date(week, "" if week else found.value)


def which_month(reading: Reading) -> Expression | None:
    """last April; early next June."""
    number = reading.number("month")
    found = which_of_year(reading, lambda year: dates.month(year, number))
    return reading.date(found, "" if found else f"XXXX-{number:02}")


def which_of_year(reading: Reading, of_year: Callable[[int], Interval]) -> Interval | None:
    """The last, this or next of what comes every year."""
    anchor = reading.anchor
    if anchor is None:
        return None
    return which_of(
        [of_year(year) for year in range(anchor.year - 2, anchor.year + 3)], anchor, reading.number("which", 0)
    )


def bare_month(reading: Reading) -> Expression | None:
    """April; late November; the end of July."""
    month, number = reading.atom("month"), reading.number("month")
    if (month.shy and not _led(reading)) or _is_named(reading):
        return None
    found = near(reading, lambda year: dates.month(year, number))
    return reading.date(found, "" if found else f"XXXX-{number:02}")


def _led(reading: Reading) -> bool:
    before = reading.before()
    return reading.last - reading.first > 1 or bool(before and before.code in LEADS)


def _is_named(reading: Reading) -> bool:
    """Whether the month is a person's name: April Holt."""
    after, before = reading.after(), reading.before()
    if reading.last - reading.first > 1 or after is None or (before is not None and before.code in LEADS):
        return False
    return after.code == "_" and after.text[:1].isupper() and not after.text.isupper()


def season_of_year(reading: Reading) -> Expression | None:
    """the summer of 2013; winter 2009."""
    return reading.date(dates.season(reading.number("year"), reading.string("season")))


def which_season(reading: Reading) -> Expression | None:
    """last autumn; this summer; in the spring."""
    name = reading.string("season")
    if "which" in reading:
        found = which_of_year(reading, lambda year: dates.season(year, name))
        return reading.date(found, "" if found else f"XXXX-{name}")
    before = reading.before()
    if "the" not in reading and not (before and before.code in SEASON_LEADS) and not reading.position:
        return None
    found = near(reading, lambda year: dates.season(year, name))
    return reading.date(found, "" if found else f"XXXX-{name}")


def quarter_of_year(reading: Reading) -> Expression | None:
    """the third quarter; Q3 2019; the first quarter of last year."""
    number = reading.number("nth") if "nth" in reading else reading.number("quarter")
    if not 1 <= number <= 4:
        return None
    year = reading.number("year", 0) or reading.number("late", 0)
    if not year and "which" in reading and reading.anchor and reading.string("unit") == "Y":
        year = reading.anchor.year + reading.number("which")
    if year:
        return reading.date(dates.quarter(year, number))
    found = near(reading, lambda y: dates.quarter(y, number), 0)
    return reading.date(found, "" if found else f"XXXX-Q{number}")


def half_of_year(reading: Reading) -> Expression | None:
    """H1 2019; 2019 H2."""
    year = reading.number("year", 0) or reading.number("year2", 0)
    half = reading.string("half") or reading.string("half2")
    return reading.date(dates.part_of(dates.year(year), half), f"{year}-{half}")


def which_quarter(reading: Reading) -> Expression | None:
    """last quarter; the latest quarter."""
    if reading.anchor is None:
        return reading.date(None, "XXXX-QX")
    steps = -1 if "latest" in reading else reading.number("which")
    return reading.date(dates.quarter_of(reading.anchor, steps))


def year_ago_quarter(reading: Reading) -> Expression | None:
    """the year-ago quarter."""
    if reading.anchor is None or reading.atoms[reading.groups["year_ago"][1] - 1].value != "Y":
        return None
    last = dates.quarter_of(reading.anchor, -1).start
    return replace(reading.date(dates.quarter_of(Date(last.year - 1, last.month, 1))), years_back=1)
