"""Days, weeks, months, seasons and longer as intervals with the value that TimeML writes for them.

Weeks are those of ISO 8601, Monday to Sunday; seasons are the meteorological ones of the northern half of the world,
named by the year they begin in; both ends of an interval are inclusive.
"""

from __future__ import annotations

import calendar
import datetime
from dataclasses import dataclass, replace

Date = datetime.date
DAY = datetime.timedelta(days=1)
SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
DAYS_OF = {"D": 1, "W": 7, "F": 14, "M": 30, "Q": 91, "Y": 365, "E": 3652, "C": 36524, "TH": 1, "TM": 1, "TS": 1}
EARLIEST, LATEST = 1000, 2200
"""Years outside these are no dates of a news report."""


@dataclass(frozen=True, slots=True)
class Interval:
    """From ``start`` to ``end``; ``precision`` as records.Time has it; ``value`` as TimeML's TIMEX3 writes it."""

    start: Date
    end: Date
    precision: str
    value: str


def day(date: Date) -> Interval:
    return Interval(date, date, "day", date.isoformat())


def week(date: Date) -> Interval:
    monday = date - date.weekday() * DAY
    year, number, _ = date.isocalendar()
    return Interval(monday, monday + 6 * DAY, "week", f"{year}-W{number:02}")


def weekend(date: Date) -> Interval:
    """The Saturday and Sunday of the week that ``date`` is in."""
    whole = week(date)
    return Interval(whole.end - DAY, whole.end, "span", f"{whole.value}-WE")


def month(year: int, number: int) -> Interval:
    last = calendar.monthrange(year, number)[1]
    return Interval(Date(year, number, 1), Date(year, number, last), "month", f"{year:04}-{number:02}")


def season(year: int, name: str) -> Interval:
    first = month(year, SEASON_STARTS[name])
    return Interval(first.start, month(*shifted(year, SEASON_STARTS[name], 2)).end, "season", f"{year:04}-{name}")


def quarter(year: int, number: int) -> Interval:
    return Interval(month(year, 3 * number - 2).start, month(year, 3 * number).end, "quarter", f"{year:04}-Q{number}")


def quarter_of(date: Date, steps: int = 0) -> Interval:
    """The quarter ``steps`` after the one that ``date`` is in."""
    year, index = divmod(date.year * 4 + (date.month - 1) // 3 + steps, 4)
    return quarter(year, index + 1)


def year(number: int) -> Interval:
    return Interval(Date(number, 1, 1), Date(number, 12, 31), "year", f"{number:04}")


def decade(first: int) -> Interval:
    return Interval(Date(first, 1, 1), Date(first + 9, 12, 31), "decade", f"{first // 10}")


def century(number: int) -> Interval:
    """The 19th century is 1801 to 1900; TimeML writes 18."""
    first = (number - 1) * 100 + 1
    return Interval(Date(first, 1, 1), Date(first + 99, 12, 31), "century", f"{number - 1:02}")


def shifted(year: int, month: int, months: int) -> tuple[int, int]:
    """The year and month so many ``months`` later (earlier where negative)."""
    index = year * 12 + month - 1 + months
    return index // 12, index % 12 + 1


def moved(date: Date, months: int) -> Date:
    """The same day so many ``months`` later, or the month's last where it has no such day."""
    year, number = shifted(date.year, date.month, months)
    return Date(year, number, min(date.day, calendar.monthrange(year, number)[1]))


def stepped(date: Date, count: int, unit: str) -> Interval:
    """The interval of ``unit`` (as times.yaml names units) that lies ``count`` units after ``date``."""
    if unit == "D":
        return day(date + count * DAY)
    if unit in {"W", "F"}:
        return week(date + count * (7 if unit == "W" else 14) * DAY)
    if unit == "M":
        return month(*shifted(date.year, date.month, count))
    if unit == "Q":
        return quarter_of(date, count)
    if unit == "Y":
        return year(date.year + count)
    if unit == "E":
        return decade((date.year // 10 + count) * 10)
    if unit == "C":
        return century((date.year - 1) // 100 + 1 + count)
    return day(date)


def part_of(whole: Interval, position: str) -> Interval:
    """The START, MID or END third, or the H1 or H2 half, of an interval; its value is the whole's.

    Of a year: January to April, May to August, September to December; of a month: the first ten days, the next ten,
    the rest.
    """
    if (whole.end - whole.start).days < 2 or not position:
        return whole
    if whole.precision == "year" and position in {"H1", "H2"}:
        first, last = (1, 6) if position == "H1" else (7, 12)
    elif whole.precision == "year":
        first = {"START": 1, "MID": 5, "END": 9}[position]
        last = first + 3
    else:
        return _share(whole, position)
    start, end = month(whole.start.year, first).start, month(whole.start.year, last).end
    return replace(whole, start=start, end=end, precision="span")


def _share(whole: Interval, position: str) -> Interval:
    days = (whole.end - whole.start).days + 1
    third = 10 if whole.precision == "month" else max(1, days // 3)
    cuts = {"START": (0, third), "MID": (third, 2 * third), "END": (2 * third, days)}
    cuts |= {"H1": (0, (days + 1) // 2), "H2": (days // 2, days)}
    first, last = cuts[position]
    return replace(whole, start=whole.start + first * DAY, end=whole.start + (last - 1) * DAY, precision="span")


def easter(year: int) -> Date:
    """Easter Sunday by the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    l_ = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l_) // 451
    number, rest = divmod(h + l_ - 7 * m + 114, 31)
    return Date(year, number, rest + 1)


def holiday(rule: str, year: int) -> Date:
    """The day of a holiday: MM-DD, MM/weekday/n with an optional +days (n −1 is the last), or easter±days."""
    if rule.startswith("easter"):
        return easter(year) + int(rule.removeprefix("easter")) * DAY
    if "/" not in rule:
        number, date = map(int, rule.split("-"))
        return Date(year, number, date)
    rule, _, days = rule.partition("+")
    number, weekday, nth = map(int, rule.split("/"))
    whole = month(year, number)
    if nth < 0:
        found = whole.end - ((whole.end.weekday() - weekday) % 7) * DAY
    else:
        found = whole.start + ((weekday - whole.start.weekday()) % 7 + 7 * (nth - 1)) * DAY
    return found + int(days or 0) * DAY
