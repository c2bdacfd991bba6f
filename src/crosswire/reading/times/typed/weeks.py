"""Days, weeks and months of something longer: the 18th, week 31, the first week of 2015, the weekend of Halloween."""

from __future__ import annotations

from dataclasses import replace

from crosswire.reading.times import dates, days, months
from crosswire.reading.times.dates import DAY, Date, Interval
from crosswire.reading.times.days import date_of
from crosswire.reading.times.expressions import Expression, Reading
from crosswire.reading.times.relative import exactly, unit_of

OPENING = frozenset({"beginning", "commencing", "starting", "of"})
LONG_WEEKEND = frozenset({0, 3, 4})
"""Weekdays, from Monday's 0 on, whose holidays make a weekend longer."""


def week_weekday(reading: Reading) -> Expression | None:
    """last Wednesday, next Monday: of the week before or after this one."""
    if reading.anchor is None:
        return None
    monday = dates.week(reading.anchor + reading.number("which") * 7 * DAY).start
    return reading.date(dates.day(monday + reading.number("weekday") * DAY))


def day_of_month(reading: Reading) -> Expression | None:
    """the 18th; the 15th day of next month."""
    anchor, day = reading.anchor, reading.number("day")
    if anchor is None or not 1 <= day <= 31 or ("unit" in reading and reading.string("unit") != "M"):
        return None
    steps = reading.number("which") if "which" in reading else 0
    if "unit" not in reading and reading.direction >= 0 and day < anchor.day:
        steps = 1
    found = date_of(*dates.shifted(anchor.year, anchor.month, steps), day)
    return reading.date(dates.day(found)) if found else None


def week_number(reading: Reading) -> Expression | None:
    """week 31; week 3 of 2027."""
    number = reading.number("nth")
    if reading.word("unit") != "week" or not 1 <= number <= 53 or reading.anchor is None:
        return None
    year = reading.number("year") if "year" in reading else reading.anchor.year + reading.number("which", 0)
    return reading.date(dates.week(Date.fromisocalendar(year, min(number, 52), 1)))


def first_of(reading: Reading) -> Expression | None:
    """the first week of 2015; the third month of 2021; the last 3 weeks of this year; 1st week of Oct on Friday."""
    whole, unit = _whole(reading), unit_of(reading)
    if whole is None or unit not in {"D", "W", "M", "Q"}:
        return None
    last, count = reading.atom("nth").code == "L", reading.number("count", 1)
    if last and reading.number("nth") != -1:
        return None
    steps = -count if last else (0 if "count" in reading else reading.number("nth") - 1)
    start, after = _steps(whole, unit, steps, count)
    if "weekday" in reading or (unit == "D" and count == 1):
        return reading.date(dates.day(start + reading.number("weekday", 0) * DAY))
    return reading.date(Interval(start, after - DAY, "span", dates.week(start).value if unit == "W" else ""))


def _steps(whole: Interval, unit: str, steps: int, count: int) -> tuple[Date, Date]:
    """The first day, and the day after the last, of ``count`` units from so many steps into ``whole``."""
    first, beyond = whole.start, whole.end + DAY
    if unit == "W":
        first, beyond = _monday(first), _monday(beyond)
    base = beyond if steps < 0 else first
    return exactly(base, steps, unit) or base, exactly(base, steps + count, unit) or base


def _monday(date: Date) -> Date:
    """The Monday of the first week that has most of its days from ``date`` on."""
    monday = date - date.weekday() * DAY
    return monday if date.weekday() <= 3 else monday + 7 * DAY


def _whole(reading: Reading) -> Interval | None:
    if "month" in reading:
        number = reading.number("month")
        if "year" in reading:
            return dates.month(reading.number("year"), number)
        return days.near(reading, lambda year: dates.month(year, number))
    if "year2" in reading:
        return dates.year(reading.number("year2"))
    if reading.anchor is None or reading.string("unit2") not in {"Y", "M", "Q"}:
        return None
    return dates.stepped(reading.anchor, reading.number("which"), reading.string("unit2"))


def week_after_next(reading: Reading) -> Expression | None:
    """the week after next."""
    if reading.anchor is None or reading.word("which") != "next" or reading.word("after") != "after":
        return None
    return reading.date(dates.stepped(reading.anchor, 2, unit_of(reading)))


def week_from_day(reading: Reading) -> Expression | None:
    """the week commencing February 4."""
    return months.week_of_day(reading) if reading.word("opening") in OPENING else None


def week_of_nth(reading: Reading) -> Expression | None:
    """the week of the 18th."""
    if reading.anchor is None or reading.string("unit") != "W":
        return None
    found = date_of(reading.anchor.year, reading.anchor.month, reading.number("day"))
    return reading.date(dates.week(found)) if found else None


def weekend_of(reading: Reading) -> Expression | None:
    """the weekend of Halloween."""
    found = days.holiday(reading)
    if found is None or found.interval is None:
        return None
    day = found.interval.start
    near = dates.weekend(day - 3 * DAY if day.weekday() < 3 else day)
    if day.weekday() in LONG_WEEKEND:
        near = replace(near, start=min(near.start, day), end=max(near.end, day))
    return Expression(reading.span, "date", near.value, near)


def bare_weekend(reading: Reading) -> Expression | None:
    """the weekend: the one to come, unless the text tells of the past."""
    if reading.anchor is None or (reading.direction < 0 and reading.anchor.weekday() < 5):
        return None
    return reading.date(dates.weekend(reading.anchor))
