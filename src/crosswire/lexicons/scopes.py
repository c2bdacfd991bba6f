"""Words that tell a running story from one incident, and a total so far from what one incident counts."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from crosswire.lexicons.loading import LexiconError, entries


@dataclass(frozen=True, slots=True)
class ScopeWords:
    """The words of each kind, lower case; ``total``, whose words are phrases, as a pattern that finds them whole."""

    running: frozenset[str]
    incident: frozenset[str]
    disease: frozenset[str]
    wounding: frozenset[str]
    nursing: frozenset[str]
    once: frozenset[str]
    captivity: frozenset[str]
    holding: frozenset[str]
    freeing: frozenset[str]
    jailing: frozenset[str]
    sliding: frozenset[str]
    blow: frozenset[str]
    record: frozenset[str]
    day: frozenset[str]
    total: re.Pattern[str]


@lru_cache(maxsize=8)
def load_scopes(extra: tuple[Path, ...] = ()) -> ScopeWords:
    """The bundled words and the user's. Raises LexiconError on an unknown kind."""
    kinds: dict[str, set[str]] = {field.name: set() for field in dataclasses.fields(ScopeWords)}
    for entry in entries("scopes", extra):
        if entry.get("kind") not in kinds:
            raise LexiconError(f"lexicon scopes: {entry!r} needs a kind out of {', '.join(kinds)}")
        kinds[entry["kind"]].update(str(word).lower() for word in entry.get("words", ()))
    total = whole_words(kinds.pop("total"))
    return ScopeWords(**{kind: frozenset(words) for kind, words in kinds.items()}, total=total)


def whole_words(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern of any of ``words``, the longest first, on word boundaries."""
    either = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"\b(?:{either})\b", re.IGNORECASE)
