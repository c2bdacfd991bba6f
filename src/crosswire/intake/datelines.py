"""The line that opens a dispatch: where from, when, by which agency ("TARSK, June 4 (Atlas Wire) — ")."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from functools import lru_cache

from crosswire.intake.dates import date_pattern, month_numbers

PLACE = r"[^\W\d_](?:[^\W\d_]|[.'’ /-])*?(?:,\s+[^\W\d_](?:[^\W\d_]|[.'’ -])*?)?"
AGENCY = r"\([^()\d]{2,40}\)|/[^/\n\d]{2,40}/"
DASH = r"(?:—|–|--|-(?=\s)|―|:(?=\s))"
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
    match = _pattern().match(line)
    if not match:
        return None
    place, agency = match["place"].strip(), match["agency"]
    capitals = place.split(",")[0].isupper()
    if place.split(",")[0].lower() in not_places or len(place.split()) > LONGEST_PLACE:
        return None
    if not all(word[0].isupper() or word in {"de", "of", "and", "the", "la", "al", "el"} for word in place.split()):
        return None
    dashed, dated, whole = bool(match["dash"]), bool(match["date"]), match.end() == len(line)
    credited = agency and ((dashed and match["dash"] != ":") or dated or (whole and capitals))
    if not (credited or (dashed and match["dash"] != ":" and (capitals or dated))):
        return None
    text = line[: match.start("dash") if dashed else match.end()].strip()
    return Dateline(text.rstrip(" ,"), match.end(), agency.strip("()/ ") if agency else None)


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    months = "|".join(re.escape(m) for m in sorted(month_numbers(), key=len, reverse=True))
    full = re.sub(r"\?P<\w+>", "?:", date_pattern().pattern)
    short = rf"(?:{months})\.?\s+\d{{1,2}}|\d{{1,2}}\s+(?:{months})\.?"
    date = rf"(?P<date>{full}|(?:{short})(?!\d))"
    behind = re.sub(r"\?P<date>", "?P<date_behind>", date)
    return re.compile(
        rf"(?P<place>{PLACE})(?:,?\s+{date}\.?)?(?:,?\s*(?P<agency>{AGENCY})\.?)?(?:\s+{behind})?\s*(?P<dash>{DASH})?(?=\s|$|[^\W\d_\s])",
        re.IGNORECASE,
    )
