"""What tells one crime from the next in the same town: whom it befell, where, when, how many.

A trait is a word with its kind before it ("street:larch", "aged:17"), read off the text by its form alone, so that it
needs no other report and no network.
"""

from __future__ import annotations

import calendar
import datetime
import re
from collections import Counter
from collections.abc import Iterator

from crosswire.lexicons import Lexicons
from crosswire.lexicons.countries import plain
from crosswire.records import Report

KINDS = ("aged", "named", "street", "block", "clock", "toll", "day", "title", "crime")
AGED = re.compile(r"\b(\d{1,2})[- ]year[- ]?s?[- ]old\b|, (\d{1,2})\b(?=[,.;]| of)|\((\d{1,2})\)|\bage (\d{1,2})\b")
LAST_NAME = r"(?:Mc|Mac|De|O['’])?[A-Z][a-zA-Z'’-]+"
NAMED = re.compile(
    rf"\b[A-Z][a-z]+(?: [A-Z]\.?| [\"“]\w+[\"”])? ({LAST_NAME})(?:,? (?:Jr|Sr|II|III)\.?)?,?"
    r" (?:aged? )?\d{1,2}\b(?! [A-Z])"
    rf"|\b\d{{1,2}}[- ]year[- ]old [A-Z][a-z]+(?: [A-Z]\.?)? ({LAST_NAME})"
)
STREET = re.compile(
    r"\b(?:(?:[A-Z][a-z]+|[NSEW]\.?) ){0,2}([A-Z][a-z]+|\d+(?:st|nd|rd|th)) (?:Street|St|Avenue|Ave|Road|Rd|Boulevard"
    r"|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Place|Way|Highway|Parkway|Circle|Terrace|Loop|Pike|Trail|Route|Square)\b"
)
BLOCK = re.compile(
    r"\b(\d{1,5})(?:th)?[ -]block\b"
    r"|\b(\d{3,5}) (?=(?:[NSEW]\.? )?[A-Z][a-z]+ (?:St|Ave|Rd|Road|Dr|Blvd|Lane|Ln|Court|Street|Avenue)\b)"
)
CLOCK = re.compile(r"\b(\d{1,2})(?::(\d\d))? ?[ap]\.?m\b", re.IGNORECASE)
WEEKDAY = re.compile(r"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
WEEKDAYS = ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
DATE = re.compile(
    r"\b(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.? (\d{1,2})\b(?!\d)"
)
TOLL = re.compile(
    r"\b(\d{1,2}|\w+) (?:other )?(?:people|persons|teens|teenagers|men|women|children|kids|officers|victims|others"
    r"|students|dead|killed|injured|wounded|shot|hurt|juveniles|adults|boys|girls)\b",
    re.IGNORECASE,
)
WORD = re.compile(r"[a-z]{4,}")
HEAD, FRONT = 900, 2500
"""Characters in which weekdays, and in which hours, dates and tolls, are the report's own crime's."""
CRIME_WORDS = 2
"""Words of crime in the head of a report that is about one."""
LARGEST_TOLL = 99


def traits_of(report: Report, lexicons: Lexicons) -> Iterator[str]:
    """The traits of a report about a crime; none of a report about anything else."""
    text, front = report.text, report.text[:FRONT]
    if not is_about_crime(text[:HEAD], lexicons):
        return
    yield "crime:yes"
    yield from (f"aged:{_group(match)}" for match in AGED.finditer(text))
    yield from (f"named:{plain(_group(match))}" for match in NAMED.finditer(text))
    yield from (f"street:{match[1].lower()}" for match in STREET.finditer(text))
    yield from (f"block:{_group(match)}" for match in BLOCK.finditer(text))
    yield from (f"clock:{match[1]}:{match[2] or '00'}" for match in CLOCK.finditer(front))
    yield from (f"toll:{number}" for match in TOLL.finditer(front) if (number := _toll(match[1], lexicons)))
    yield from (f"day:{day}" for day in days_of(report))
    known = lexicons.plainwords.crime | lexicons.plainwords.function | lexicons.plainwords.page
    yield from (f"title:{word}" for word in WORD.findall(text.split("\n", 1)[0].lower()) if word not in known)


def is_about_crime(head: str, lexicons: Lexicons) -> bool:
    """Whether words of crime stand often enough in the head, and more often than those of what goes on for long."""
    words = Counter(re.findall(r"[a-z]+", head.lower()))
    crime = sum(count for word, count in words.items() if word in lexicons.plainwords.crime)
    lasting = sum(count for word, count in words.items() if lexicons.happenings.get(word) in {"sudden", "unfolding"})
    return crime >= CRIME_WORDS and crime > lasting


def days_of(report: Report) -> Iterator[datetime.date]:
    """The days that weekdays in the head and dates in the front mean, the last such before the report came out."""
    published = report.published
    if published is None:
        return
    for match in WEEKDAY.finditer(report.text[:HEAD]):
        yield published - datetime.timedelta(days=(published.weekday() - WEEKDAYS.index(match[1])) % 7)
    for match in DATE.finditer(report.text[:FRONT]):
        month, day = MONTHS.index(match[1][:3].lower()) + 1, int(match[2])
        latest = published + datetime.timedelta(days=2)
        year = latest.year - ((month, day) > (latest.month, latest.day))
        if 1 <= day <= calendar.monthrange(year, month)[1]:
            yield datetime.date(year, month, day)


def _group(match: re.Match[str]) -> str:
    return next(group for group in match.groups() if group)


def _toll(word: str, lexicons: Lexicons) -> int:
    """The number of a toll, from two on; 0 for any other word."""
    if word.isdigit():
        return int(word) if 1 < int(word) <= LARGEST_TOLL else 0
    numeral = lexicons.numbers.get(word.lower())
    return int(numeral.value) if numeral is not None and numeral.kind in {"ones", "teen"} and numeral.value > 1 else 0
