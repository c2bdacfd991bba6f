"""Dates as people type them to a clerk or a program: oct/2, mon 13th, the 18th, week 31, end of month, 3h.

In a report such words rarely say when a thing happened, so that these rules stand beside those of the grammar, for
texts that are known to be typed. Counting is exact (in two weeks: that day) and weeks of a month or year are those of
ISO 8601 that have most of their days in it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from crosswire.reading.times import dates, days, grammar, months
from crosswire.reading.times.dates import DAY, Date, Interval
from crosswire.reading.times.days import date_of
from crosswire.reading.times.expressions import Builder, Expression, Reading
from crosswire.reading.times.lengths import pairs_of
from crosswire.reading.times.relative import exactly, length, unit_of

FEW = 3
"""What "a few" is taken for, where a number is wanted."""
LETTERS = {"h": "TH", "hr": "TH", "d": "D", "w": "W", "y": "Y", "min": "TM", "sec": "TS", "s": "TS"}
EDGES = {"START": "H1", "END": "H2"}
OPENING = frozenset({"beginning", "commencing", "starting", "of"})


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


def dotted(reading: Reading) -> Expression | None:
    """Friday 7.6: month and day."""
    parts = reading.atom("day").text.split(".")
    if len(parts) != 2 or date_of(2000, int(parts[0]), int(parts[1])) is None:
        return None
    return yearly(reading, int(parts[0]), int(parts[1]))


def month_to_month(reading: Reading) -> Expression | None:
    """The Jan of Jan-Feb 2017 and the May of May to March."""
    number = reading.number("month")
    return reading.date(days.near(reading, lambda year: dates.month(year, number)), f"XXXX-{number:02}")


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


def until_today(reading: Reading) -> Expression | None:
    """to date: today."""
    if reading.word("date") != "date" or reading.anchor is None:
        return None
    return reading.date(dates.day(reading.anchor))


def shared_month(reading: Reading) -> Expression | None:
    """The 18 of "18 and 19 June"."""
    return days.full_date(reading) if "year" in reading else days.month_day(reading)


def week_number(reading: Reading) -> Expression | None:
    """week 31; week 3 of 2027."""
    number = reading.number("nth")
    if reading.word("unit") != "week" or not 1 <= number <= 53 or reading.anchor is None:
        return None
    year = reading.number("year") if "year" in reading else reading.anchor.year
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


def weekend_of(reading: Reading) -> Expression | None:
    """the weekend of Halloween."""
    found = days.holiday(reading)
    if found is None or found.interval is None:
        return None
    day = found.interval.start
    return reading.date(dates.weekend(day - 3 * DAY if day.weekday() < 3 else day))


def bare_weekend(reading: Reading) -> Expression | None:
    """the weekend: the one to come, unless the text tells of the past."""
    if reading.anchor is None or (reading.direction < 0 and reading.anchor.weekday() < 5):
        return None
    return reading.date(dates.weekend(reading.anchor))


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
    interval = dates.part_of(whole, edge)
    if "early" in reading and edge == "H2" and interval.start < anchor and unit != "Y":
        interval = replace(interval, start=anchor)
    return Expression(reading.span, "date", whole.value, interval)


def to_date(reading: Reading) -> Expression | None:
    """year to date."""
    if reading.anchor is None or reading.word("date") != "date":
        return None
    start = dates.stepped(reading.anchor, 0, unit_of(reading)).start
    return reading.date(Interval(start, reading.anchor - DAY, "span", "")) if start < reading.anchor else None


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
    if reading.anchor is None or ("within" in reading and reading.word("within") not in {"in", "within"}):
        return None
    back = "ago" in reading
    day: Date | None = reading.anchor
    for count, unit in pairs_of(reading):
        day = exactly(day, -int(count) if back else int(count), unit) if day else None
    return replace(reading.date(dates.day(day)), exact=day) if day else None


def vague_length(reading: Reading) -> Expression | None:
    """a few days, some weeks."""
    if "some" in reading and reading.word("some") != "some":
        return None
    return Expression(reading.span, "duration", length(FEW, unit_of(reading)), dates=False)


def whole_length(reading: Reading) -> Expression | None:
    """all day, another week."""
    if reading.word("all") not in {"all", "another"}:
        return None
    return Expression(reading.span, "duration", length(1, unit_of(reading)), dates=False)


def nights(reading: Reading) -> Expression | None:
    """two nights."""
    if not reading.word("night").startswith("night"):
        return None
    return Expression(reading.span, "duration", length(reading.number("count"), "D"), dates=False)


def lettered(reading: Reading) -> Expression | None:
    """3h, 10D."""
    unit, count, letter = LETTERS.get(reading.word("letter")), reading.atom("count"), reading.atom("letter")
    if unit is None or count.end != letter.start or not isinstance(count.value, int | float):
        return None
    return Expression(reading.span, "duration", length(count.value, unit), dates=False)


OF_WHOLE = r"(?:(?P<month>M)(?:,?[io]?(?P<year>Y))?|(?P<year2>Y)|t?(?P<which>L)(?P<unit2>U))"
PATTERNS: tuple[tuple[str, Builder], ...] = (
    # joined by signs
    (r"(?P<year>Y)[-_](?P<month>M)[-_](?P<day>N)", slashed_date),
    (r"(?P<day>N)[-_](?P<month>M)[-_](?P<year>Y)", slashed_date),
    (r"(?P<month>M)-(?P<year>Y)-(?P<day>N)", days.full_date),
    (r"(?P<month>M)[-_](?P<year>Y)", slashed_month),
    (r"(?P<year>Y)-(?P<month>N)(?![-_N])", year_month),
    (r"(?P<which>L)?W?,?(?P<pair>X)", pair),
    (r"(?P<which>L)?W[-,]?\(?(?P<month>M)-?(?P<day>N|n)\)?", slashed),
    (r"(?P<month>M)[-_](?P<day>N|n)(?!-|u[Nn])", slashed),
    (r"(?P<month>M)(?P<day>N|n)(?:,?(?P<year>Y))?", impossible),
    # rows of days
    (r"(?P<month>M)t?(?P<day>N|n)(?:-|u)t?(?P<until>N|n)(?:,?(?P<year>Y))?", days.day_range),
    (r"Bt?(?P<day>N|n)&t?(?P<until>N|n)o?(?P<month>M)(?:,?(?P<year>Y))?", days.day_range),
    (r"(?P<day>N|n)(?=&(?:N|n)o?(?P<month>M)(?:,?(?P<year>Y))?)", shared_month),
    # weeks, days and months of something longer
    (r"t?(?P<nth>n|L)(?P<count>N)?(?P<unit>U|q)[oi]" + OF_WHOLE + r"(?:,?O?(?P<weekday>W))?", first_of),
    (r"t?(?P<unit>U)(?P<nth>N)(?:[oi]?(?P<year>Y))?", week_number),
    (r"t(?P<unit>U)(?P<after>F)(?P<which>L)", week_after_next),
    (r"t?(?P<unit>U)(?P<opening>_|o|f|b)(?P<month>M)(?P<day>N|n)(?:,?(?P<year>Y))?", week_from_day),
    (r"t(?P<day>n)U?o(?P<month>M)(?!(?:,|[oi])?Y)", days.month_day),
    (r"t(?P<day>n)(?:U?ot?(?P<which>L)?(?P<unit>U))", day_of_month),
    (r"(?:O|f|u|s)t(?P<day>n)(?![a-zA-Z-])", day_of_month),
    (r"(?P<which>L)?W(?P<day>N)(?![-:]?[UNM])", dotted),
    (r"(?P<weekday>W)t?(?P<day>N|n)(?![-:_]?[UNM]|o?M)", days.weekday_of_day),
    (r"(?P<month>M)(?=(?:u|-)M)", month_to_month),
    (r"t?(?P<weekend>w)o(?P<holiday>y)", weekend_of),
    # weekdays of the week before, this and after
    (r"(?P<which>L)(?P<weekday>W)(?![P,]?C|P)", week_weekday),
    (r"(?P<weekday>W)ot?(?P<which>L)(?P<unit>U)", week_weekday),
    # counted from the day itself
    (r"(?P<within>i)g?[Na]U(?:(?:,?&|,)?NU)*(?![AEF&])", counted),
    (r"g?[Na]U(?:(?:,?&|,)?NU)+(?P<ago>A)", counted),
    (r"g?[Na]U(?:(?:,?&|,)?NU)*F(?![tadWMYyDLS])", counted),
    # edges and this one
    (r"(?P<early>E|F)it(?P<unit>U)", edge_of),
    (r"(?P<early>E|F)(?P<which>L)(?P<unit>U)", edge_of),
    (r"t?(?P<edge>b)ot?(?P<which>L)?(?P<unit>U)", edge_of),
    (r"(?P<edge>b)o?(?P<which>L)?(?P<unit>U)", edge_of),
    (r"(?P<unit>U)u(?P<date>_)", to_date),
    (r"(?<=u)(?P<date>_)", until_today),
    (r"t?(?P<which>L)(?P<unit>U)", same_unit),
    (r"(?<!L)t(?:w)", bare_weekend),
    # lengths
    (r"t?(?P<which>L)(?P<count>N)(?P<unit>q)", quarters),
    (r"t?(?P<which>L)(?P<count>v)-?(?P<unit>U|q)", few),
    (r"(?:a?v-?|(?P<some>g))(?P<unit>U)(?![AEF])", vague_length),
    (r"(?P<all>_)(?P<unit>U)(?!s)", whole_length),
    (r"(?P<count>N|a)(?P<night>P)", nights),
    (r"(?P<count>N)(?P<letter>_)", lettered),
    # what the grammar knows
    *grammar.PATTERNS,
    (r"t(?P<unit>U)(?![AEFo])", this_unit),
)

RULES: tuple[tuple[re.Pattern[str], Builder], ...] = tuple((re.compile(p), build) for p, build in PATTERNS)
"""The rules for typed texts, those of the grammar among them."""
