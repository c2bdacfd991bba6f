"""Single days: full dates, days of a month, weekdays, today, holidays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from crosswire.reading.times import dates
from crosswire.reading.times.dates import DAY, Date, Interval
from crosswire.reading.times.expressions import Expression, Reading

LONG_AGO, NEAR, NEAR_SURE = 300, 35, 14
FAR_AHEAD, LATELY = 200, 100
"""Days; found on TimeBank and AQUAINT, where dates without a year are nearly always within some months."""
LEADS = frozenset("iOsfuEFB")
"""Codes of the words that make a shy holiday one: before New Year."""


def full_date(reading: Reading) -> Expression | None:
    """4 January 2009; Friday, Jan. 4, 2009."""
    found = date_of(reading.number("year"), reading.number("month"), reading.number("day"))
    return reading.date(dates.day(found)) if found else None


def numeric_date(reading: Reading) -> Expression | None:
    """2009-01-04, 1/4/2009."""
    value = reading.value("date")
    return reading.date(dates.day(Date(*value))) if isinstance(value, tuple) else None


def month_day(reading: Reading) -> Expression | None:
    """Jan. 4; the 4th of January; Jan. 4 last year."""
    month, day = reading.number("month"), reading.number("day")
    if date_of(2000, month, day) is None or _counts(reading):
        return None
    return reading.date(_day_near(reading, month, day), f"XXXX-{month:02}-{day:02}" if not reading.anchor else "")


def _counts(reading: Reading) -> bool:
    """Whether what follows the number makes it a count: "May 3 people" is none, "Jan. 4, 30 people" is a date."""
    after, last = reading.after(), reading.atoms[reading.last - 1]
    return bool(
        after and last.code == "N" and after.text in {"%", "percent", "per", "million", "billion", "people", "years"}
    )


def _day_near(reading: Reading, month: int, day: int) -> Interval | None:
    if reading.anchor is None:
        return None
    if "which" in reading and reading.string("unit") == "Y":
        found = date_of(reading.anchor.year + reading.number("which"), month, day)
        return dates.day(found) if found else None
    return near(reading, lambda year: day_of(year, month, day))


def day_of(year: int, month: int, day: int) -> Interval | None:
    found = date_of(year, month, day)
    return dates.day(found) if found else None


def day_range(reading: Reading) -> Expression | None:
    """Jan. 4-6; 4 to 6 January 2009."""
    month, first, last = reading.number("month"), reading.number("day"), reading.number("until")
    if not first < last or date_of(2000, month, last) is None:
        return None
    if "year" in reading:
        start: Interval | None = day_of(reading.number("year"), month, first)
    else:
        start = _day_near(reading, month, first)
    if start is None:
        return reading.date(None, f"XXXX-{month:02}-{first:02}")
    end = start.start + (last - first) * DAY
    return replace(reading.date(Interval(start.start, end, "span", start.value)), upto=end)


def date_of(year: int, month: int, day: int) -> Date | None:
    """The date, or None where there is no such day."""
    try:
        return Date(year, month, day)
    except ValueError:
        return None


def near(reading: Reading, of_year: Callable[[int], Interval | None], direction: int | None = None) -> Interval | None:
    """The one of a yearly row of intervals that the text means: the latest that has begun where it tells of the past,
    the earliest not yet over where of what is to come, the nearest where nothing tells. ``direction`` overrides what
    the text tells."""
    anchor = reading.anchor
    if anchor is None:
        return None
    row = [found for year in range(anchor.year - 4, anchor.year + 5) if (found := of_year(year)) is not None]
    past = [i for i in row if i.start <= anchor]
    coming = [i for i in row if i.end >= anchor]
    direction = reading.direction if direction is None else direction
    if direction > 0 and not (direction == 1 and _just_behind(past, coming, anchor)):
        return coming[0] if coming else None
    if direction < 0 and not _just_ahead(past, coming, anchor, direction < -1):
        return past[-1] if past else None
    return min(past[-1:] + coming[:1], key=lambda i: _distance(i, anchor), default=None)


def _just_ahead(past: Sequence[Interval], coming: Sequence[Interval], anchor: Date, sure: bool) -> bool:
    """Whether the next of a yearly row is so near, and the last so long ago, that the text means the next though its
    verb is past: who means last year's says so. ``sure`` is whether the verb governs the time itself."""
    if not past or not coming or (anchor - past[-1].end).days < LONG_AGO:
        return False
    return (coming[0].start - anchor).days < (NEAR_SURE if sure else NEAR)


def _just_behind(past: Sequence[Interval], coming: Sequence[Interval], anchor: Date) -> bool:
    """The same the other way round, where only a word near tells of what is to come."""
    if not past or not coming or (coming[0].start - anchor).days < FAR_AHEAD:
        return False
    return (anchor - past[-1].end).days < LATELY


def _distance(interval: Interval, anchor: Date) -> int:
    if interval.start > anchor:
        return 2 * (interval.start - anchor).days
    return max(0, (anchor - interval.end).days)


def weekday(reading: Reading) -> Expression | None:
    """Tuesday; late on Tuesday night; last Tuesday; Tuesday of last week; every Tuesday; Tuesdays."""
    atom, number = reading.atom("weekday"), reading.number("weekday")
    if atom.text.lower().endswith("days") or reading.atoms[reading.first].code == "e":
        return Expression(reading.span, "set", f"XXXX-WXX-{number + 1}", dates=False)
    if atom.shy and reading.last - reading.first == 1 and not _beside_number(reading):
        return None
    found = _weekday_near(reading, number)
    part = reading.string("part")
    value = found.isoformat() if found else f"XXXX-WXX-{number + 1}"
    value += ("T12:00" if reading.word("part") == "noon" else f"T{part}") if part else ""
    return Expression(reading.span, "date", value, dates.day(found) if found else None)


def weekday_of_day(reading: Reading) -> Expression | None:
    """Tuesday the 11th: the nearest such day of a month that is one."""
    number, day = reading.number("weekday"), reading.number("day")
    anchor = reading.anchor
    if anchor is None:
        return reading.date(None, f"XXXX-WXX-{number + 1}")
    row = [date_of(*dates.shifted(anchor.year, anchor.month, step), day) for step in range(-14, 15)]
    fitting = [found for found in row if found is not None and found.weekday() == number]
    nearest = min(fitting, key=lambda found: abs(found - anchor), default=None)
    return reading.date(dates.day(nearest)) if nearest else None


def _beside_number(reading: Reading) -> bool:
    after = reading.after()
    return bool(after and after.code in "NnMDP")


def _weekday_near(reading: Reading, number: int) -> Date | None:
    anchor = reading.anchor
    if anchor is None:
        return None
    if "which2" in reading and reading.string("unit") == "W":
        return dates.week(anchor + reading.number("which2") * 7 * DAY).start + number * DAY
    back, ahead = (anchor.weekday() - number) % 7, (number - anchor.weekday()) % 7
    if "which" in reading:
        which = reading.number("which")
        if which == 0:
            return dates.week(anchor).start + number * DAY
        return anchor - (back or 7) * DAY if which < 0 else anchor + (ahead or 7) * DAY
    if reading.direction > 0:
        return anchor + ahead * DAY
    return anchor - back * DAY


def deictic(reading: Reading) -> Expression | None:
    """today; late yesterday; tomorrow morning; overnight."""
    if _is_capital_name(reading):
        return None
    part = reading.string("part") or reading.atom("deictic").part
    if reading.anchor is None:
        return Expression(reading.span, "date", f"XXXX-XX-XXT{part}" if part else "XXXX-XX-XX")
    found = reading.anchor + reading.number("deictic") * DAY
    value = found.isoformat() + (f"T{part}" if part else reading.string("clock"))
    return Expression(reading.span, "time" if part else "date", value, dates.day(found))


def after_or_before(reading: Reading) -> Expression | None:
    """The today of "two days after today", the Monday of "before Monday"; "later today" is read with its "later"."""
    before = reading.before()
    if before is None or before.text.lower() not in {"after", "before"}:
        return None
    return deictic(reading) if "deictic" in reading else weekday(reading)


def _is_capital_name(reading: Reading) -> bool:
    """Whether a word in capitals is the tail of a name in capitals, in a text that is not: USA TODAY."""
    before, after = reading.before(), reading.after()
    if not reading.atom("deictic").text.isupper() or before is None or not before.text.isupper():
        return False
    return after is None or not after.text.isupper()


def which_part(reading: Reading) -> Expression | None:
    """this morning; last night; early this evening."""
    which, part = reading.number("which"), reading.string("part")
    if reading.word("which") not in {"this", "last"}:
        return Expression(reading.span, "time", f"XXXX-XX-XXT{part}")
    if reading.anchor is None:
        return Expression(reading.span, "time", f"XXXX-XX-XXT{part}")
    found = reading.anchor + which * DAY
    return Expression(reading.span, "time", f"{found.isoformat()}T{part}", dates.day(found))


def early_hours(reading: Reading) -> Expression | None:
    """the early hours of Monday."""
    if reading.string("hours") != "TH":
        return None
    if "weekday" in reading:
        return weekday(reading)
    return deictic(reading) if "deictic" in reading else month_day(reading)


def holiday(reading: Reading) -> Expression | None:
    """Christmas Day; last Easter; Thanksgiving 2011."""
    rule, before = reading.string("holiday"), reading.before()
    if reading.atom("holiday").shy and (before is None or before.code not in LEADS):
        return None  # a happy New Year
    if "year" in reading:
        return reading.date(dates.day(dates.holiday(rule, reading.number("year"))))
    if reading.anchor is None:
        return reading.date(None, "XXXX-XX-XX")
    if "which2" in reading and reading.string("unit") == "Y":
        return reading.date(dates.day(dates.holiday(rule, reading.anchor.year + reading.number("which2"))))
    if "which" in reading:
        row = [dates.day(dates.holiday(rule, reading.anchor.year + step)) for step in range(-2, 3)]
        return reading.date(which_of(row, reading.anchor, reading.number("which")))
    return reading.date(near(reading, lambda year: dates.day(dates.holiday(rule, year))))


def which_of(row: Sequence[Interval], anchor: Date, which: int) -> Interval:
    """The last, this or next of a yearly row of intervals."""
    if which < 0:
        return [i for i in row if i.end < anchor][-1]
    if which > 0:
        return next(i for i in row if i.start > anchor)
    return next((i for i in row if i.start <= anchor <= i.end), next(i for i in row if i.start.year == anchor.year))
