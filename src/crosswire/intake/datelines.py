"""The line that opens a dispatch: where from, when, by which agency ("TARSK, June 4 (Atlas Wire) — ")."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from functools import lru_cache

from crosswire.intake.dates import date_pattern, month_numbers

PLACE = r"[^\W\d_](?:[^\W\d_]|[.'’ /-]){0,40}?(?:,\s+[^\W\d_](?:[^\W\d_]|[.'’ -]){0,30}?)?"
AGENCY = r"\([^\W\d_][^()\n]{1,40}\)|/[^\W\d_][^/\n]{1,40}/"
DASH = r"(?:—|–|--|-(?=\s)|―)"
LONGEST_PLACE = 6  # words, region included: PORT OF SPAIN, Trinidad and Tobago


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

    It needs an agency's credit, or a dash behind a place in capitals or behind a place and a date. ``not_places``
    are words in lower case that open a line likewise ("UPDATE - ").
    """
    match = next(filter(None, (pattern.match(line) for pattern in _patterns())), None)
    if not match:
        return None
    place, agency = match["place"].strip(), match["agency"]
    capitals = place.split(",")[0].isupper()
    if place.split(",")[0].lower() in not_places or place.startswith(("A ", "AN ", "THE ")):
        return None
    if len(place.split()) > LONGEST_PLACE or (agency and not agency[1].isupper()):
        return None
    if not all(word[0].isupper() or word in {"de", "of", "and", "the", "la", "al", "el"} for word in place.split()):
        return None
    dash, dated, whole = match["dash"], bool(match["date"]), match.end() == len(line)
    if not ((dash and (agency or capitals or dated)) or (agency and (dated or (whole and capitals)))):
        return None
    text = line[: match.start("dash") if dash else match.end()].strip()
    return Dateline(text.rstrip(" ,"), match.end(), agency.strip("()/ ") if agency else None)


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    """A dateline that a dash ends, and one that an agency's credit, or a date behind it, ends."""
    months = "|".join(re.escape(month) for month in sorted(month_numbers(), key=len, reverse=True))
    full = re.sub(r"\?P<\w+>", "?:", date_pattern().pattern)
    date = rf"{full}|(?:(?:{months})\.?\s+\d{{1,2}}|\d{{1,2}}\s+(?:{months})\.?)(?!\d)"
    opening = rf"(?P<place>{PLACE})(?:,?\s+(?P<date>{date})\.?)?"
    agency, behind = rf",?\s*(?P<agency>{AGENCY})\.?", rf"(?:\s+(?:{date}))?"
    endings = (rf"(?:{agency})?{behind}\s*(?P<dash>{DASH})(?=\s|$|[^\W\d_])", rf"{agency}{behind}(?P<dash>)(?=\s|$)")
    return tuple(re.compile(opening + ending, re.IGNORECASE) for ending in endings)
