"""Percentages: 61 percent, twenty per cent, minus 5%, per cent of ten."""

from __future__ import annotations

import re

from crosswire.lexicons import Lexicons
from crosswire.reading.numbers.reading import Number, read_numbers
from crosswire.records import Span

BEHIND = re.compile(r"[ -]*(?:%|per\s?cents?\b|percentages?\b|percentage points?\b)", re.IGNORECASE)
BEFORE = re.compile(r"\b(?:per\s?cents?|percentages?)\s+of\s+$", re.IGNORECASE)
WORD = re.compile(r"(?<!\S)%(?!\S)|\b(?:per\s?cent|percentage)\b", re.IGNORECASE)
LONGEST_WORDS = 20


def read_percentages(text: str, lexicons: Lexicons) -> list[Number]:
    """The percentages of ``text`` in order, over the number and the sign or words; ``value`` is in hundredths."""
    found: list[Number] = []
    for number in read_numbers(text, lexicons):
        behind = BEHIND.match(text, number.span.end)
        taken = found[-1].span.end if found else 0
        before = BEFORE.search(text, max(taken, number.span.start - LONGEST_WORDS), number.span.start)
        if behind and not text[behind.end() : behind.end() + 1].isalnum():
            found.append(Number(Span(number.span.start, behind.end()), number.value, number.vague, share=True))
        elif before:
            found.append(Number(Span(before.start(), number.span.end), number.value, number.vague, share=True))
    return found


def bare_percentages(text: str, percentages: list[Number]) -> list[Span]:
    """The words and signs of percent that no number stands with: "a small percent of them"."""
    words = (Span(match.start(), match.end()) for match in WORD.finditer(text))
    return [word for word in words if not any(word.overlaps(p.span) for p in percentages)]
