"""Days and months joined by signs or left unfinished: 22/04, oct/2, mar3, Dec-2018, the 8 of 8 and 9 June."""

from __future__ import annotations

from crosswire.reading.times import dates, days, months
from crosswire.reading.times.days import date_of
from crosswire.reading.times.expressions import Expression, Reading


def pair(reading: Reading) -> Expression | None:
    """22/04, 5/12, this Friday 5/12: month and day, or day and month where the first can be no month."""
    value = reading.value("pair")
    if not isinstance(value, tuple):
        return None
    month, day = value if value[0] <= 12 else (value[1], value[0])
    if date_of(2000, month, day) is None:
        return None
    return yearly(reading, month, day)


def yearly(reading: Reading, month: int, day: int) -> Expression | None:
    """The day of this year where a word says so, else the nearest."""
    if "which" in reading and reading.anchor is not None:
        found = date_of(reading.anchor.year + reading.number("which"), month, day)
        return reading.date(dates.day(found)) if found else None
    return reading.date(days.near(reading, lambda year: days.day_of(year, month, day)), f"XXXX-{month:02}-{day:02}")


def slashed(reading: Reading) -> Expression | None:
    """Oct/2, mar3, Jun-15."""
    return yearly(reading, reading.number("month"), reading.number("day")) if _slash(reading) else None


def impossible(reading: Reading) -> Expression | None:
    """Feb 30: written as it stands, with no day that it could be."""
    month, day = reading.number("month"), reading.number("day")
    year = f"{reading.number('year'):04}" if "year" in reading else "XXXX"
    if not 0 < day < 32 or date_of(reading.number("year", 2000), month, day):
        return None
    return Expression(reading.span, "date", f"{year}-{month:02}-{day:02}")


def slashed_date(reading: Reading) -> Expression | None:
    """23/Sep/2020, 2019/aug/01."""
    return days.full_date(reading) if _slash(reading) else None


def slashed_month(reading: Reading) -> Expression | None:
    """Dec-2018, Dec/2018."""
    return months.month_of_year(reading) if _slash(reading) else None


def _slash(reading: Reading) -> bool:
    signs = [a.text for a in reading.atoms[reading.first : reading.last] if a.code == "_"]
    return all(sign == "/" for sign in signs)


def year_month(reading: Reading) -> Expression | None:
    """2015-12."""
    number = reading.number("month")
    if not 1 <= number <= 12 or len(reading.atom("month").text) != 2:
        return None
    return reading.date(dates.month(reading.number("year"), number))


def dotted(reading: Reading) -> Expression | None:
    """Friday 7.6: month and day."""
    parts = reading.atom("day").text.split(".")
    if len(parts) != 2 or date_of(2000, int(parts[0]), int(parts[1])) is None:
        return None
    return yearly(reading, int(parts[0]), int(parts[1]))


def shared_month(reading: Reading) -> Expression | None:
    """The 18 of "18 and 19 June"."""
    return days.full_date(reading) if "year" in reading else days.month_day(reading)


def month_to_month(reading: Reading) -> Expression | None:
    """The Jan of Jan-Feb 2017 and the May of May to March."""
    number = reading.number("month")
    return reading.date(days.near(reading, lambda year: dates.month(year, number)), f"XXXX-{number:02}")
