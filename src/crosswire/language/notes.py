"""Marks of notes and of editing among a page's words, as encyclopedias set them: "were hurt.[12]", "Victims [edit]"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

NOTE = re.compile(r"\[ ?(?:(?:note )?\d{1,3}|edit|citation needed) ?\](?::\d{1,3}(?!\d))?", re.IGNORECASE)
"""With the page that is cited: "[4]:17"."""
ENOUGH = 3
"""So many notes right behind a word say that the page has notes, and that one set apart by a space is one too."""
Range = tuple[int, int]
OPENERS = "([{\"'“‘«"


def outside(notes: Sequence[Range], words: Iterable[Range]) -> Iterator[Range]:
    """Yield the words, as half-open offsets, that are in none of ``notes``."""
    for start, end in words:
        at = bisect_right(notes, start, key=lambda note: note[0]) - 1
        if at < 0 or notes[at][1] <= start:
            yield start, end


def notes_of(text: str) -> list[Range]:
    """The half-open offsets of every note in ``text``, in order. A numeral in brackets behind a space may stand for a
    word ("[20] people were held") where the text has few notes."""
    found = [match.span() for match in NOTE.finditer(text)]
    attached = [(start, end) for start, end in found if follows_word(text, start)]
    return found if len(attached) >= ENOUGH else attached


def follows_word(text: str, start: int) -> bool:
    """Whether a word, a stop or another note stands right before ``start``."""
    return start > 0 and not text[start - 1].isspace() and text[start - 1] not in OPENERS
