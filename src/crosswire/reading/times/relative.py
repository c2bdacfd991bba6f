"""Counted from the report's day: two days ago, last week, the past three months, earlier this year."""

from __future__ import annotations

from dataclasses import replace

from crosswire.reading.times import dates
from crosswire.reading.times.dates import DAY, DAYS_OF, Date, Interval
from crosswire.reading.times.expressions import Expression, Reading

TURNING = frozenset({"previous", "preceding", "following", "prior", "same"})
"""Counted from another time in the text rather than from the report's day."""


WRITTEN = {"F": (2, "W"), "Q": (3, "M"), "E": (10, "Y"), "C": (100, "Y")}
"""Units that TimeML's annotators write as so many of another."""
UNCOUNTED = {"F": "W", "Q": "M"}


def unit_of(reading: Reading) -> str:
    return "Q" if reading.atom("unit").code == "q" else reading.string("unit")


def length(count: float | None, unit: str) -> str:
    """A duration as TimeML writes it: P3D, PT5H, P2.5Y, PXW; a count of None is an X."""
    times, unit = WRITTEN.get(unit, (1, unit)) if count is not None else (1, UNCOUNTED.get(unit, unit))
    number = "X" if count is None else f"{count * times:g}"
    return f"PT{number}{unit[1]}" if unit.startswith("T") else f"P{number}{unit}"


def count_of(reading: Reading) -> int | None:
    """How many units: one for "a", None for "several"."""
    if "count" not in reading:
        return 1
    atom = reading.atom("count")
    if atom.code == "N":
        return int(atom.value) if isinstance(atom.value, int | float) else None
    return None if atom.code in "vH" else 1


def exactly(anchor: Date, count: int, unit: str) -> Date | None:
    """The day that lies ``count`` units after ``anchor``; None where a unit is less than a day or the year is none."""
    months = {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200}.get(unit)
    if unit.startswith("T"):
        return None
    try:
        return dates.moved(anchor, count * months) if months else anchor + count * DAYS_OF[unit] * DAY
    except (OverflowError, ValueError):
        return None


def ago(reading: Reading) -> Expression | None:
    """two days ago; a year ago; several weeks ago; a few hours ago, which is the day itself."""
    unit, count = unit_of(reading), count_of(reading)
    if count is None or reading.anchor is None:
        today = dates.day(reading.anchor) if reading.anchor is not None and unit.startswith("T") else None
        return reading.date(today, "PAST_REF")
    found = reading.date(_back(reading.anchor, count, unit))
    return replace(found, years_back=count if unit == "Y" else 0, exact=exactly(reading.anchor, -count, unit))


def _back(anchor: Date, count: int, unit: str) -> Interval:
    if unit in {"E", "C"}:
        years = count * (10 if unit == "E" else 100)
        return dates.year(max(dates.EARLIEST, anchor.year - years))
    if unit == "Y":
        return dates.year(max(dates.EARLIEST, anchor.year - count))
    return dates.stepped(anchor, -min(count, 20000), unit)


def earlier(reading: Reading) -> Expression | None:
    """three weeks earlier; the day before: from another time than the report's, so no dates of its own."""
    unit, count = unit_of(reading) or "Y", count_of(reading)
    if reading.atom("unit").code == "R" or reading.word("earlier") == "after":
        return None
    if reading.atom("earlier").text.lower() == "before" and _governs(reading):
        return None
    value = "PAST_REF"
    if reading.anchor is not None and count is not None:
        value = _back(reading.anchor, count, unit).value
    back = years_back(count, unit)
    return Expression(reading.span, "date", value, years_back=back, turn=None if count is None else (-count, unit))


def years_back(count: int | None, unit: str) -> int:
    return count or 0 if unit == "Y" else 0


def _governs(reading: Reading) -> bool:
    """Whether words follow that "before" or "after" binds: "two days before the vote"."""
    after = reading.after()
    return after is not None and after.code in "ta_dWMYyDLSNn" and after.text[:1].isalnum()


def later(reading: Reading) -> Expression | None:
    """three weeks later; two days after the vote: from another time than the report's."""
    if reading.word("later") == "after" and _governs(reading):
        return None
    if reading.anchor is not None and (count := count_of(reading)) is not None and "from" in reading.word("later"):
        return _forward(reading, reading.anchor, min(count, 2000))
    count = count_of(reading)
    return Expression(reading.span, "date", "FUTURE_REF", turn=None if count is None else (count, unit_of(reading)))


def anniversary(reading: Reading) -> Expression | None:
    """the tenth anniversary: so many years after what it is of, undated where that is."""
    return Expression(reading.span, "anniversary", "XXXX", after=reading.number("nth"))


def ahead(reading: Reading) -> Expression | None:
    """in two weeks, where the text tells of what is to come; elsewhere it is how long a thing took."""
    count = count_of(reading)
    if reading.word("within") != "in" or reading.anchor is None or count is None or reading.direction <= 0:
        return None
    return _forward(reading, reading.anchor, min(count, 2000))


def _forward(reading: Reading, anchor: Date, count: int) -> Expression:
    unit = unit_of(reading)
    return replace(reading.date(dates.stepped(anchor, count, unit)), exact=exactly(anchor, count, unit))


def last_few(reading: Reading) -> Expression | None:
    """the last two weeks; the past 24 hours; the next three months."""
    unit, count, which = unit_of(reading), count_of(reading), reading.number("which", 0)
    if which == 0 or (count and count > 1 and not reading.word("unit").endswith("s")):
        return None
    interval = None
    if reading.anchor is not None and count is not None and reading.word("which") not in TURNING:
        interval = _stretch(reading.anchor, which * min(count, 1000), unit)
    return Expression(reading.span, "duration", length(count, unit), interval)


def _stretch(anchor: Date, steps: int, unit: str) -> Interval | None:
    """From so many units before the day to it, or from it to so many after."""
    if unit in {"Y", "E", "C", "M", "Q"}:
        other = dates.moved(anchor, steps * {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200}[unit])
    else:
        other = anchor + steps * max(1, DAYS_OF[unit]) * DAY
        if unit.startswith("T"):
            other = anchor + (1 if steps > 0 else -1) * DAY
    first, last = sorted((anchor, other))
    return Interval(first, last, "span", "")


def recent(reading: Reading) -> Expression | None:
    """recent weeks; the latest week."""
    if "unit" not in reading or reading.atom("unit").code == "w":
        return Expression(reading.span, "date", "PAST_REF")
    return Expression(reading.span, "duration", length(None, unit_of(reading)))


def which_unit(reading: Reading) -> Expression | None:
    """last week; this month; earlier this year; the end of next month; so far this year; the past year."""
    unit, which, word = unit_of(reading), reading.number("which", 0), reading.word("which")
    plural = reading.word("unit").endswith("s")
    if plural:
        return Expression(reading.span, "duration", length(None, unit))
    if word == "past" or (word == "coming" and unit != "D"):
        interval = _stretch(reading.anchor, which, unit) if reading.anchor else None
        return Expression(reading.span, "duration", length(1, unit), interval)
    if word in TURNING or unit.startswith("T"):
        value = length(1, unit) if unit.startswith("T") else _turned(reading, which, unit)
        return Expression(reading.span, "date", value, turn=(which, unit))
    if reading.anchor is None:
        return reading.date(None, f"XXXX-{unit}XX")
    return _clipped(reading, dates.stepped(reading.anchor, which, unit), which)


def _turned(reading: Reading, which: int, unit: str) -> str:
    return dates.stepped(reading.anchor, which, unit).value if reading.anchor else f"XXXX-{unit}XX"


def _clipped(reading: Reading, interval: Interval, which: int) -> Expression:
    """Of this week, month or year only what is past, or only what is to come, where the words say so."""
    anchor = reading.anchor
    edge = reading.atom("edge2").code if "edge2" in reading else ""
    ended = edge == "E" or "so_far" in reading or "so_far2" in reading or (not edge and reading.direction < 0)
    if anchor is None or which != 0 or reading.position:
        return reading.date(interval)
    if ended:
        return reading.date(replace(interval, end=anchor), interval.value)
    return reading.date(replace(interval, start=anchor) if edge == "F" else interval, interval.value)


def unit_end(reading: Reading) -> Expression | None:
    """year end; the end of the month: of which one, the text around would have to say."""
    unit = unit_of(reading)
    if reading.anchor is None or unit.startswith("T") or reading.word("edge") == "opening":
        return None
    return Expression(reading.span, "date", dates.stepped(reading.anchor, 0, unit).value)


def that_unit(reading: Reading) -> Expression | None:
    """that year; that week: some other time in the text."""
    unit = unit_of(reading) if reading.atom("unit").code in "Uq" else ""
    return Expression(reading.span, "date", "XXXX", turn=(0, unit) if unit else None)


def weekend(reading: Reading) -> Expression | None:
    """the weekend; last weekend; next weekend."""
    if reading.anchor is None:
        return reading.date(None, "XXXX-WXX-WE")
    if "which" in reading:
        return reading.date(dates.weekend(reading.anchor + reading.number("which") * 7 * DAY))
    begun = reading.anchor.weekday() >= 5
    back = 0 if begun or reading.direction > 0 else 7
    return reading.date(dates.weekend(reading.anchor - back * DAY))
