"""Sentences that tell of claims, cut so that each number in them can lead to the words that it is from."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from crosswire.records import Entry, Figure
from crosswire.records.wording import number_words

COUNTS = r"\s(?:reports?|origins?|sources?|outlets?|parties|findings?|conflicts?)\b"
"""What stands behind a number that counts what the ledger holds, and is no claim's."""


def with_words(sentence: str, claims: Sequence[str], entries: Mapping[str, Entry]) -> list[tuple[str, Entry | None]]:
    """``sentence`` cut into stretches, each with the claim whose number it is, None where it is that of none of
    ``claims`` (ids, of which ``entries`` has some). Of claims with one number the one that is told of next is taken, so
    that "12 and 12" lead to two."""
    waiting: dict[str, list[Entry]] = {}
    for claim in claims:
        entry = entries.get(claim)
        if entry is not None and entry.claim.figure is not None:
            for words in _said(entry.claim.figure):
                waiting.setdefault(words, []).append(entry)
    if not waiting:
        return [(sentence, None)]
    numbers = "|".join(map(re.escape, sorted(waiting, key=len, reverse=True)))
    made: list[tuple[str, Entry | None]] = []
    for part in re.split(rf"(?<![\w.,-])({numbers})(?![\w-]|[.,]\d|{COUNTS})", sentence):
        own = waiting.get(part)
        made.append((part, None if own is None else own.pop(0) if len(own) > 1 else own[0]))
    return [(words, entry) for words, entry in made if words]


def _said(figure: Figure) -> tuple[str, ...]:
    """The number as sentences have it: "8 to 9", or "between 8 and 9"."""
    words = number_words(figure)
    low, to, high = words.partition(" to ")
    return (words, f"between {low} and {high}") if to else (words,)
