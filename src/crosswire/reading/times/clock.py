"""Times of day: 4:30 a.m.; around 10 p.m. on Saturday."""

from __future__ import annotations

from crosswire.reading.times import dates, days
from crosswire.reading.times.dates import DAY, Interval
from crosswire.reading.times.expressions import Expression, Reading


def clock_time(reading: Reading) -> Expression | None:
    """A time of day with the day it is of, where one stands beside it; without one it bounds no date."""
    day = _day(reading)
    date = day.start.isoformat() if day else (reading.anchor.isoformat() if reading.anchor else "XXXX-XX-XX")
    return Expression(reading.span, "time", date + reading.string("clock"), day)


def _day(reading: Reading) -> Interval | None:
    if "weekday" in reading:
        found = days.weekday(reading)
    elif "deictic" in reading:
        return dates.day(reading.anchor + reading.number("deictic") * DAY) if reading.anchor else None
    elif "date" in reading:
        found = days.numeric_date(reading)
    elif "year" in reading:
        found = days.full_date(reading)
    elif "month" in reading:
        found = days.month_day(reading)
    else:
        return None
    return found.interval if found else None
