"""Words that settle what a name is: University, Street, Inc."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from crosswire.lexicons.loading import LexiconError, entries

KINDS = ("body", "firm", "place", "lead")


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words as they are written in names, with capitals: the last ones of ``bodies``, ``firms`` and ``places``;
    ``leads``, the first ones of places."""

    bodies: frozenset[str]
    firms: frozenset[str]
    places: frozenset[str]
    leads: frozenset[str]

    def kind_of(self, word: str) -> str:
        """ORG or LOC where a name that ends in ``word`` is one, else ""."""
        if word in self.bodies or word in self.firms:
            return "ORG"
        return "LOC" if word in self.places else ""


@lru_cache(maxsize=8)
def load_name_words(extra: tuple[Path, ...] = ()) -> NameWords:
    """The bundled words of names and the user's. Raises LexiconError where an entry has no known kind or no words."""
    found: dict[str, set[str]] = {kind: set() for kind in KINDS}
    for entry in entries("name_words", extra):
        kind, words = entry.get("kind"), entry.get("words")
        if kind not in found or not isinstance(words, list):
            raise LexiconError(f"lexicon name_words: {entry!r} needs words and a kind out of {', '.join(KINDS)}")
        found[kind].update(map(str, words))
    return NameWords(*(frozenset(found[kind]) for kind in KINDS))
