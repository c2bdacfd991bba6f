"""Sentences that tell of claims, cut so that each number in them can lead to the words that it is from."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from crosswire.records import Entry, Figure
from crosswire.records.wording import HEDGES, number_words

SAID_TOO = {"more_than": ("more than",), "less_than": ("less than", "fewer than"), "at_most": ("at most",)}
"""Hedges as sentences put them beside the wording of tables."""
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
    told = [words for words in waiting if words in sentence]
    if not told:
        return [(sentence, None)]
    numbers = "|".join(map(re.escape, sorted(told, key=len, reverse=True)))
    made: list[tuple[str, Entry | None]] = []
    for part in re.split(rf"(?<![\w.,-])({numbers})(?![\w-]|[.,]\d|{COUNTS})", sentence):
        own = waiting.get(part)
        made.append((part, None if own is None else own.pop(0) if len(own) > 1 else own[0]))
    return [(words, entry) for words, entry in made if words]


def _said(figure: Figure) -> tuple[str, ...]:
    """The number as sentences have it: "8 to 9" or "between 8 and 9", "over 300", "more than 300" or only "300"."""
    words = number_words(figure)
    low, to, high = words.partition(" to ")
    if to and figure.qualifier == "between":
        return words, f"between {low} and {high}"
    hedge, plain = HEDGES.get(figure.qualifier, ""), words.removeprefix(HEDGES.get(figure.qualifier, ""))
    others = (f"{other} {plain}" for other in SAID_TOO.get(figure.qualifier, ()))
    return tuple(dict.fromkeys((words, *others, plain))) if hedge else (words,)
