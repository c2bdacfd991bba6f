"""Words that say nothing about what a text is of: function words, days and months, page furniture, names of media."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from crosswire.lexicons.loading import LexiconError, entries

KINDS = ("function", "calendar", "page", "common", "given", "media", "negation", "particle", "crime")


@dataclass(frozen=True, slots=True)
class PlainWords:
    """Lower-case words of each kind."""

    function: frozenset[str]
    calendar: frozenset[str]
    page: frozenset[str]
    common: frozenset[str]
    given: frozenset[str]
    media: frozenset[str]
    negation: frozenset[str]
    particle: frozenset[str]
    crime: frozenset[str]


@lru_cache(maxsize=8)
def load_plainwords(extra: tuple[Path, ...] = ()) -> PlainWords:
    """The bundled words and the user's. Raises LexiconError on an unknown kind or an entry without words."""
    words: dict[str, set[str]] = {kind: set() for kind in KINDS}
    for entry in entries("plainwords", extra):
        kind = entry.get("kind")
        if kind not in words or not entry.get("words"):
            raise LexiconError(f"lexicon plainwords: {entry!r} needs words and a kind of {KINDS}")
        words[kind] |= {str(word).lower() for word in entry["words"]}
    return PlainWords(**{kind: frozenset(found) for kind, found in words.items()})
