"""What tells one crime from the next in the same town: whom it befell, where, when, how many.

A trait is a word with its kind before it ("street:larch", "aged:17", "who:boy"), read off the text by its form and by
the words of crimes.yaml, so that it needs no other report and no network.
"""

from __future__ import annotations

import calendar
import datetime
import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from crosswire.crosscheck.wording import stem
from crosswire.lexicons import Lexicons
from crosswire.lexicons.countries import plain
from crosswire.lexicons.crimes import CrimeWords
from crosswire.lexicons.plainwords import load_plainwords
from crosswire.records import Report

AGED = re.compile(
    r"(?<=[- ])(?P<unit>year|month|week|day)s?[- ]?s?[- ]old\b"
    r"|, (\d{1,2})\b(?=[,.;:]| of| (?:shot|dies|dead|killed|wounded|injured|hurt|hit|struck))"
    r"|\((\d{1,2})\)|\bage (\d{1,2})\b|\b(\d{1,2})-year|\b(\d)[- ]?y/?o\b",
    re.IGNORECASE,
)
COUNTED = re.compile(r"(?<!\w)\w{1,9}$")
"""The word before a unit of age."""
LAST_NAME = r"(?:Mc|Mac|De|O['’])?[A-Z][a-zA-Z'’-]+"
NAMED = re.compile(
    rf"\b[A-Z][a-z]+(?: [A-Z]\.?| [\"“]\w+[\"”])? ({LAST_NAME})(?:,? (?:Jr|Sr|II|III)\.?)?,?"
    r" (?:aged? )?\d{1,2}\b(?! [A-Z]| of\b)"
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
WORD = re.compile(r"[A-Za-z][A-Za-z’'-]*[A-Za-z]")
LEAD, HEAD, OWN, FRONT = 350, 900, 1200, 2500
"""Characters in which ages, weekdays, words, and in which hours, dates and tolls are the report's own crime's."""
CRIME_HEAD = 500
"""Characters in which whom a crime befell, how, and that it was deadly are told."""
CRIME_WORDS = 1
"""Words of crime in the head of a report that is about one, at least."""
LARGEST_TOLL = 99


def traits_of(report: Report, lexicons: Lexicons) -> Iterator[str]:
    """The traits of a report about a crime; none of a report about anything else."""
    text, front = report.text, report.text[:FRONT]
    if not is_about_crime(text[:HEAD], lexicons):
        return
    title = text.split("\n", 1)[0]
    yield "crime:yes"
    yield from aged_traits(text, len(title), lexicons)
    yield from (f"named:{plain(_group(match))}" for match in NAMED.finditer(text))
    yield from (f"street:{match[1].lower()}" for match in STREET.finditer(text))
    yield from (f"block:{_group(match)}" for match in BLOCK.finditer(text))
    yield from (f"clock:{match[1]}:{match[2] or '00'}" for match in CLOCK.finditer(front))
    yield from (f"toll:{number}" for match in TOLL.finditer(front) if (number := _toll(match[1], lexicons)))
    yield from (f"day:{day}" for day in days_of(report))
    yield from (f"word:{word}" for word in words_of(text[:OWN], lexicons))
    yield from (f"title:{word}" for word in words_of(title, lexicons))
    yield from crime_traits(title, text[:CRIME_HEAD], lexicons.crimes)


def crime_traits(title: str, head: str, words: CrimeWords) -> Iterator[str]:
    """What title and head tell of a crime by the words for it."""
    in_title, in_head = (re.findall(r"[a-z]+", part.lower()) for part in (title, head))
    yield from (f"title-who:{words.who[word]}" for word in in_title if word in words.who)
    yield from (f"who:{words.who[word]}" for word in in_head if word in words.who)
    yield from (f"how:{words.how[word]}" for word in in_head if word in words.how)
    if not words.deadly.isdisjoint(in_head):
        yield "deadly:yes"


def words_of(text: str, lexicons: Lexicons) -> frozenset[str]:
    """The stems of the words of ``text`` that reports of crimes do not all have."""
    found = {match.lower().replace("’", "'").removesuffix("'s") for match in WORD.findall(text)}
    return frozenset(stem(word) for word in found - unspecific(lexicons.extra) if len(word) > 2)


@lru_cache(maxsize=8)
def unspecific(extra: tuple[Path, ...]) -> frozenset[str]:
    """The words that tell nothing of one crime: those of any report, and those of any crime."""
    words = load_plainwords(extra)
    return words.function | words.crime | words.page | words.calendar


def aged_traits(text: str, title: int, lexicons: Lexicons) -> Iterator[str]:
    """The ages that ``text`` tells, those in its title (the first ``title`` characters), and those in its head, which
    are the title's where it has any, else the lead's."""
    ages = list(ages_in(text, lexicons))
    in_title = [age for at, age in ages if at < title]
    yield from (f"aged:{age}" for _, age in ages)
    yield from (f"title-aged:{age}" for age in in_title)
    yield from (f"head-aged:{age}" for age in in_title or [age for at, age in ages if at < LEAD])


def ages_in(text: str, lexicons: Lexicons) -> Iterator[tuple[int, str]]:
    """Each age in ``text`` with where it stands, in years or with its unit ("8month")."""
    for match in AGED.finditer(text):
        unit = (match["unit"] or "year").lower()
        counted = COUNTED.search(text, max(0, match.start() - 10), match.start() - 1) if match["unit"] else None
        word = counted.group() if counted else next((group for group in match.groups()[1:] if group), "")
        number = int(word) if word.isdecimal() else _number(word.lower(), lexicons)
        if number:
            yield match.start(), str(number) if unit == "year" else f"{number}{unit}"


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
    number = int(word) if word.isdigit() else _number(word.lower(), lexicons)
    return number if 1 < number <= LARGEST_TOLL else 0


def _number(word: str, lexicons: Lexicons) -> int:
    """The number that a word stands for, up to nineteen; 0 for any other word."""
    numeral = lexicons.numbers.get(word)
    return int(numeral.value) if numeral is not None and numeral.kind in {"ones", "teen"} else 0
