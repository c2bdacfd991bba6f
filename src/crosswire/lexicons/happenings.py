"""Nouns of what reports are about, and whether it is soon over or goes on."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.inflection import noun_forms
from crosswire.lexicons.loading import LexiconError, entries

NATURES = ("momentary", "sudden", "unfolding")

Happenings = Mapping[str, str]
"""The nature of each noun, by each of its forms in lower case."""


@lru_cache(maxsize=8)
def load_happenings(extra: tuple[Path, ...] = ()) -> Happenings:
    """The bundled nouns and the user's. Raises LexiconError on an unknown nature or an entry without words."""
    found: dict[str, str] = {}
    for entry in entries("happenings", extra):
        nature, words = entry.get("nature"), entry.get("words")
        if nature not in NATURES or not words:
            raise LexiconError(f"lexicon happenings: {entry!r} needs words and a nature of {NATURES}")
        found |= {form: str(nature) for word in words for form in noun_forms(str(word).lower())}
    return MappingProxyType(found)
