"""Words of one crime that tell it from the next: whom it befell, how and where it came about, whether anyone died."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.loading import LexiconError, entries

CLASSED = ("who", "how")


@dataclass(frozen=True, slots=True)
class CrimeWords:
    """Words in lower case: ``who`` and ``how`` with the class of each."""

    who: Mapping[str, str]
    how: Mapping[str, str]
    deadly: frozenset[str]


@lru_cache(maxsize=8)
def load_crimes(extra: tuple[Path, ...] = ()) -> CrimeWords:
    """The bundled words and the user's. Raises LexiconError on an unknown kind, or an entry without words or class."""
    classes: dict[str, dict[str, str]] = {kind: {} for kind in CLASSED}
    deadly: set[str] = set()
    for entry in entries("crimes", extra):
        kind, of, words = entry.get("kind"), entry.get("of"), entry.get("words")
        if not words or (kind != "deadly" and not (kind in CLASSED and of)):
            raise LexiconError(f"lexicon crimes: {entry!r} needs words, and a kind: deadly, or who or how with an of")
        if kind == "deadly":
            deadly |= {str(word).lower() for word in words}
        else:
            classes[str(kind)] |= {str(word).lower(): str(of) for word in words}
    return CrimeWords(MappingProxyType(classes["who"]), MappingProxyType(classes["how"]), frozenset(deadly))
