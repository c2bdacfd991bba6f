"""Stretches around today and days counted from it: end of month, the next two quarters, year to date, in 2 weeks."""

from __future__ import annotations

from dataclasses import replace

from crosswire.reading.times import dates
from crosswire.reading.times.dates import DAY, Date, Interval
from crosswire.reading.times.expressions import Expression, Reading
from crosswire.reading.times.lengths import pairs_of
from crosswire.reading.times.relative import exactly, length, unit_of
from crosswire.reading.times.typed.lengths import FEW

EDGES = {"START": "H1", "END": "H2"}


def quarters(reading: Reading) -> Expression | None:
    """the next two quarters: whole ones, from the one after this on."""
    count, which = reading.number("count"), reading.number("which")
    if reading.anchor is None or not which:
        return None
    first = dates.quarter_of(reading.anchor, 1 if which > 0 else -count).start
    last = dates.quarter_of(reading.anchor, count if which > 0 else -1).end
    return Expression(reading.span, "date", length(count, "Q"), Interval(first, last, "span", ""))


def few(reading: Reading) -> Expression | None:
    """the next few days; the last couple weeks."""
    which, unit = reading.number("which"), unit_of(reading)
    count = 2 if "couple" in reading.word("count") else FEW
    if reading.anchor is None or not which or unit.startswith("T"):
        return None
    other = exactly(reading.anchor, which * count, unit)
    first, last = sorted((reading.anchor, other or reading.anchor))
    return Expression(reading.span, "duration", length(count, unit), Interval(first, last, "span", ""))


def edge_of(reading: Reading) -> Expression | None:
    """end of month; later this year; EOY: a half of it."""
    unit, anchor = unit_of(reading), reading.anchor
    if anchor is None or unit.startswith("T") or unit == "D":
        return None
    whole = dates.stepped(anchor, reading.number("which") if "which" in reading else 0, unit)
    edge = EDGES.get(reading.string("edge"), "")
    if "early" in reading:
        edge = "H1" if reading.atom("early").code == "E" else "H2"
    if not edge:
        return None
    position = reading.string("edge")
    middle = dates.part_of(whole, "H2").start if unit == "Y" else whole.start + (whole.end - whole.start + DAY) // 2
    if "early" not in reading:
        start, end = (middle, whole.end) if edge == "H2" else (whole.start, middle - DAY)
    elif edge == "H2":
        start, end = max(middle, anchor), whole.end
    else:
        start, end = whole.start, min(middle, max(anchor, whole.start + DAY)) - DAY
    if start > end:
        return None
    return Expression(reading.span, "date", whole.value, Interval(start, end, "span", whole.value), position=position)


def to_date(reading: Reading) -> Expression | None:
    """year to date."""
    if reading.anchor is None or reading.word("date") != "date":
        return None
    start = dates.stepped(reading.anchor, 0, unit_of(reading)).start
    return reading.date(Interval(start, reading.anchor - DAY, "span", "")) if start < reading.anchor else None


def until_today(reading: Reading) -> Expression | None:
    """to date: today."""
    if reading.word("date") != "date" or reading.anchor is None:
        return None
    return reading.date(dates.day(reading.anchor))


def this_unit(reading: Reading) -> Expression | None:
    """the month; the week: this one."""
    unit = unit_of(reading)
    if reading.anchor is None or unit not in {"D", "W", "M", "Y"} or reading.word("unit").endswith("s"):
        return None
    return reading.date(dates.stepped(reading.anchor, 0, unit))


def same_unit(reading: Reading) -> Expression | None:
    """the same month; the following week."""
    if reading.anchor is None or reading.word("unit").endswith("s") or unit_of(reading).startswith("T"):
        return None
    if reading.word("which") not in {"same", "following", "previous", "preceding", "prior"}:
        return None
    return reading.date(dates.stepped(reading.anchor, reading.number("which"), unit_of(reading)))


def counted(reading: Reading) -> Expression | None:
    """in 2 weeks; a fortnight later; 2 weeks and 2 days ago: that day."""
    if reading.anchor is None or ("within" in reading and reading.word("within") != "in"):
        return None
    back = "ago" in reading
    day: Date | None = reading.anchor
    for count, unit in pairs_of(reading):
        day = exactly(day, -int(count) if back else int(count), unit) if day else None
    return replace(reading.date(dates.day(day)), exact=day) if day else None


def within(reading: Reading) -> Expression | None:
    """within 9 months; within the next 2 days: from today until then."""
    anchor = reading.anchor
    if anchor is None or reading.word("within") != "within":
        return None
    (count, unit), *_ = pairs_of(reading)
    end = exactly(anchor, int(count), unit)
    return reading.date(Interval(anchor, end - DAY, "span", "")) if end and end > anchor else None
