"""The line that opens a dispatch: where from, when, by which agency ("TARSK, June 4 (Atlas Wire) — ")."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from functools import lru_cache

from crosswire.intake.dates import date_pattern, month_numbers
from crosswire.lexicons.countries import load_countries, plain
from crosswire.lexicons.gazetteer import load_gazetteer

REGION = r"(?:\s+\([^\W\d_][^()\n]{2,30}\)(?=\s*\())?"  # GAZA CITY (Gaza Strip) (AFP)
PLACE = rf"[^\W\d_](?:[^\W\d_]|[.'’ /-]){{0,40}}?(?:,\s+[^\W\d_](?:[^\W\d_]|[.'’ -]){{0,30}}?)?{REGION}"
CAPITALS = r"(?-i:[^\W\d_a-z](?:[^\W\d_a-z]|[.'’ /-]){1,40})(?:,\s+(?-i:[A-Z])[\w.]+)?"
AGENCY = r"\([^\W\d_][^()\n]{1,40}\)|/[^\W\d_][^/\n]{1,40}/"
DASH = r"(?:—|–|--|-(?=\s)|―|_(?=\s))"
NEWS = r"(?=\s+(?-i:[\"'“‘]?[A-Z0-9]))"  # how the news begins that no dash sets apart
LONGEST_PLACE = 6  # words, region included: PORT OF SPAIN, Trinidad and Tobago
LARGE = 250_000  # people of a city that is known without its country
LEAST_NEWS = 10  # words of a line that tells news behind a place and a colon


@dataclass(frozen=True, slots=True)
class Dateline:
    """``end`` is where it ends in its line, dash included; ``text`` is the dateline without that dash.

    ``agency`` is the credit in brackets or slashes.
    """

    text: str
    end: int
    agency: str | None


def read_dateline(line: str, not_places: Container[str]) -> Dateline | None:
    """The dateline that ``line`` begins with.

    It needs an agency's credit, a dash behind a place in capitals or behind a place and a date, a date behind a place
    in capitals, or a place that everybody knows before a colon or a credit. ``not_places`` are words in lower case
    that open a line likewise ("UPDATE - ").
    """
    matches = ((pattern.match(line), test) for pattern, test in zip(_patterns(), TESTS, strict=True))
    match = next((m for m, test in matches if m and _may_be_place(m, not_places) and test(m, line)), None)
    if match is None:
        return None
    text = line[: match.start("dash") if match["dash"] else match.end()].strip()
    return Dateline(text.rstrip(" ,"), match.end(), match["agency"].strip("()/ ") if match["agency"] else None)


def _may_be_place(match: re.Match[str], not_places: Container[str]) -> bool:
    place, agency = match["place"].strip(), match["agency"]
    if agency and not agency[1].isupper():
        return False
    if place.split(",")[0].lower() in not_places or place.startswith(("A ", "AN ", "THE ")):
        return False
    if len(place.split()) > LONGEST_PLACE:
        return False
    words = re.findall(r"[^\s()]+", place)
    return all(word[0].isupper() or word in {"de", "of", "and", "the", "la", "al", "el"} for word in words)


def _is_set_apart(match: re.Match[str], line: str) -> bool:
    """Whether a dash or a credit ends a dateline, with enough before it to tell it from other openings."""
    agency, dash, dated = match["agency"], match["dash"], match["date"]
    capitals, whole = match["place"].split(",")[0].isupper(), match.end() == len(line)
    return bool((dash and (agency or capitals or dated)) or (agency and (dated or (whole and capitals))))


def _tells_news(line: str) -> bool:
    """Whether a line is a sentence of some length, as a headline ("Tarsk: Nine dead in fire") is not."""
    return len(line.split()) >= LEAST_NEWS and line.rstrip()[-1:] in '."”'


def _is_dated(match: re.Match[str], line: str) -> bool:
    """Whether a date is there, and news behind it or nothing."""
    return bool(match["date"]) and match.end() <= len(line)


def _is_known(match: re.Match[str], line: str) -> bool:
    """Whether a colon or a credit stands behind a capital or a large city, before news."""
    if not (match["agency"] or match["dash"]) or not _tells_news(line):
        return False
    city = match["place"].split(",")[0].strip()
    if load_countries().of_capital(city):
        return True
    return any(c.population >= LARGE and plain(c.name) == plain(city) for c in load_gazetteer().named(city))


TESTS = (_is_set_apart, _is_set_apart, _is_dated, _is_known)
"""What tells a dateline from other openings, by the pattern that it fits."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    """A dateline that a dash ends; that an agency's credit, or a date behind it, ends; that a date ends, behind a place
    in capitals; that a colon or a credit ends."""
    months = "|".join(re.escape(month) for month in sorted(month_numbers(), key=len, reverse=True))
    full = re.sub(r"\?P<\w+>", "?:", date_pattern().pattern)
    short = rf"(?:(?:{months})\.?\s+\d{{1,2}}|\d{{1,2}}\s+(?:{months})\.?(?:\s+\d\d)?)(?!\d)"
    date = rf"{full}|{short}"
    opening = rf"(?P<place>{PLACE})(?:,?\s+(?P<date>{date})\.?)?"
    agency, behind = rf",?\s*(?P<agency>{AGENCY})\.?", rf"(?:\s+(?:{date}))?"
    endings = (
        rf"{opening}(?:{agency})?{behind}\s*(?P<dash>{DASH})(?=\s|$|[^\W\d_])",
        rf"{opening}{agency}{behind}(?P<dash>)(?=\s|$)",
        rf"(?P<place>{CAPITALS}),\s+(?P<date>{date})(?P<agency>)\.?(?P<dash>)(?:{NEWS}|$)",
        rf"(?P<place>{PLACE})(?P<date>)(?:\s+(?P<agency>{AGENCY}))?(?P<dash>:)?{NEWS}",
    )
    return tuple(re.compile(ending, re.IGNORECASE) for ending in endings)
