"""Words that make numbers: two, dozen, hundreds, lakh, bn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from crosswire.lexicons.loading import LexiconError, entries

KINDS = frozenset(
    {
        "ones", "teen", "tens", "hundred", "scale", "group", "suffix", "attached", "engineering", "vague", "indefinite",
        "pair", "part", "ordinal",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class NumberWord:
    """One word (lower case) of a number; what ``kind`` may be, numbers.yaml says. ``value`` is 0 where it has none."""

    word: str
    kind: str
    value: int | float


NumberWords = Mapping[str, NumberWord]
"""Number words by their lower-case form."""


@lru_cache(maxsize=8)
def load_numbers(extra: tuple[Path, ...] = ()) -> NumberWords:
    """Number words by their lower-case form. Raises LexiconError on an unknown kind."""
    found: dict[str, NumberWord] = {}
    for entry in entries("numbers", extra):
        if entry.get("kind") not in KINDS:
            raise LexiconError(f"lexicon numbers: {entry.get('word')!r} needs a kind out of {', '.join(sorted(KINDS))}")
        found[str(entry["word"]).lower()] = NumberWord(str(entry["word"]).lower(), entry["kind"], entry.get("value", 0))
    return found
