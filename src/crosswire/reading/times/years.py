"""Years, decades and centuries."""

from __future__ import annotations

import re
from dataclasses import replace

from crosswire.reading.times import dates
from crosswire.reading.times.dates import Interval
from crosswire.reading.times.expressions import Expression, Reading

LEADS = frozenset("isfuBomLj&bMt")
MODERN = 1900
"""Numbers from here on may be years without a word that says so; earlier ones need "in" or the like."""

OF_PEOPLE = frozenset({"his", "her", "their", "its", "my", "our", "your"})
COUNTED = re.compile(
    r"\s(?:[a-z]+ed\s)?(?:people|men|women|children|[a-z]+[^s\W]s)\b|\s?%"
    r"|\s(?:[A-Z]\w*\.?\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Way|Place)\b"
)
"""What follows a number that counts or is a house's: plurals, people, streets."""
MAKERS = frozenset({"copyright", "©", "c"})


def part_of_year(reading: Reading) -> Expression | None:
    """late 2024; the end of 1990; mid-2003."""
    return reading.date(dates.year(reading.number("year")))


def year_range(reading: Reading) -> Expression | None:
    """2010-2012; 1996-97."""
    first, last = reading.number("year"), reading.number("until")
    if last < 100:
        last += first // 100 * 100
    if not first < last <= first + 100:
        return None
    whole = Interval(dates.year(first).start, dates.year(last).end, "span", f"{first}")
    return replace(reading.date(whole), upto=dates.year(last).start)


def bare_year(reading: Reading) -> Expression | None:
    """2004; fiscal 2004."""
    number, before = reading.number("year"), reading.before()
    if before is not None and before.text.lower() in MAKERS:
        return None
    led = before is not None and before.code in LEADS
    if "unit" in reading and reading.string("unit") != "Y":
        return None
    if "fiscal" not in reading and "unit" not in reading and not led and (number < MODERN or _is_count(reading)):
        return None
    if led and before is not None and before.code == "t" and _is_count(reading):
        return None
    return reading.date(dates.year(number))


def _is_count(reading: Reading) -> bool:
    """Whether the number counts what follows it, or is a part of a longer sign."""
    end, start = reading.span.end, reading.span.start
    around = reading.text[start - 1 : start] + reading.text[end : end + 1]
    return bool(COUNTED.match(reading.text, end)) or bool(set(around) & set("-#/_@&="))


def decade(reading: Reading) -> Expression | None:
    """the 1990s; the early '90s; the nineties."""
    atom, before = reading.atom("decade"), reading.before()
    if before is not None and before.text.lower() in OF_PEOPLE:
        return None
    short = len(atom.text.strip("'’s")) == 2
    if short and not atom.text.startswith(("'", "’")):
        return None
    if atom.shy and not (before and before.code == "t") and reading.atoms[reading.first].code not in "tm":
        return None
    return reading.date(dates.decade(reading.number("decade")))


def century(reading: Reading) -> Expression | None:
    """the 19th century; the early 20th century."""
    number = reading.number("nth")
    if reading.string("unit") != "C" or not 11 <= number <= 22:
        return None
    return reading.date(dates.century(number))
