"""Quoted titles of songs, books and films, whose numbers count nothing: "Harbour Rain (12 Shots)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from crosswire.lexicons import Lexicons
from crosswire.records import Span
from crosswire.records.quotes import Quote, find_quotes

WORD = re.compile(r"[^\W\d_][\w'’]*")
STOPS = (".", "!", "?", "…")
LONGEST = 80
"""Characters of a title."""
SMALL = frozenset(
    ["a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "with", "from", "as", "vs"]
)
"""Words that a title leaves in small letters."""
LEAST = 3
"""Letters of a word whose case tells whether the line around a title has titles' capitals itself."""


def titles(text: str, lexicons: Lexicons) -> list[Span]:
    """The quotations with capitals throughout, in lines that do without them."""
    quotes = find_quotes(text)
    return [quote.outer for quote in quotes if is_title(quote.inner.of(text), lexicons) and is_plain(quote, text)]


def is_title(quoted: str, lexicons: Lexicons) -> bool:
    """Whether words are a title by their capitals; not so a number of a nation's people ("12 Danes")."""
    words = WORD.findall(quoted)
    long = [word for word in words if word.lower() not in SMALL]
    if not long or len(quoted) > LONGEST or quoted.rstrip().endswith(STOPS) or len(quoted.split()) < 2:
        return False
    return all(word[0].isupper() for word in long) and not counts_people(quoted, lexicons)


def counts_people(quoted: str, lexicons: Lexicons) -> bool:
    """Whether a number stands before a nation's people."""
    pairs = pairwise(quoted.split())
    return any(one[0].isdigit() and lexicons.countries.of_demonym(other.strip(",.)")) for one, other in pairs)


def is_plain(quote: Quote, text: str) -> bool:
    """Whether most words of the line around a quotation are in small letters, as in no headline."""
    start, end = text.rfind("\n", 0, quote.outer.start) + 1, text.find("\n", quote.outer.end)
    around = text[start : quote.outer.start] + " " + text[quote.outer.end : end if end >= 0 else len(text)]
    words = [word for word in WORD.findall(around) if len(word) > LEAST]
    return len(words) > 0 and 2 * sum(word[0].islower() for word in words) >= len(words)


def is_in(span: Span, titled: Sequence[Span]) -> bool:
    return any(title.contains(span) for title in titled)
