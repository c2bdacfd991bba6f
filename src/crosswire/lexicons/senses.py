"""Words by which two reports may tell of one event."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.loading import LexiconError, entries

Senses = Mapping[str, frozenset[str]]
"""The senses of each word, in lower case, a verb with its particle joined by an underscore (go_off)."""


@lru_cache(maxsize=8)
def load_senses(extra: tuple[Path, ...] = ()) -> Senses:
    """The bundled senses and the user's. Raises LexiconError on an entry without a sense or words."""
    found: dict[str, set[str]] = {}
    for entry in entries("senses", extra):
        sense, words = entry.get("sense"), entry.get("words")
        if not sense or not words:
            raise LexiconError(f"lexicon senses: {entry!r} needs a sense and its words")
        for word in words:
            found.setdefault(str(word).lower(), set()).add(str(sense))
    return MappingProxyType({word: frozenset(senses) for word, senses in found.items()})
