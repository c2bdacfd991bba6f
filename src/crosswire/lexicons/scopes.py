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
    """Each kind as a pattern that finds its words whole, in any case; ``wounding`` holds lemmas to compare with."""

    running: re.Pattern[str]
    incident: re.Pattern[str]
    disease: re.Pattern[str]
    wounding: re.Pattern[str]
    total: re.Pattern[str]
    once: re.Pattern[str]


@lru_cache(maxsize=8)
def load_scopes(extra: tuple[Path, ...] = ()) -> ScopeWords:
    """The bundled words and the user's. Raises LexiconError on an unknown kind."""
    kinds: dict[str, list[str]] = {field.name: [] for field in dataclasses.fields(ScopeWords)}
    for entry in entries("scopes", extra):
        if entry.get("kind") not in kinds:
            raise LexiconError(f"lexicon scopes: {entry!r} needs a kind out of {', '.join(kinds)}")
        kinds[entry["kind"]] += map(str, entry.get("words", ()))
    return ScopeWords(**{kind: whole_words(words) for kind, words in kinds.items()})


def whole_words(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern of any of ``words``, the longest first, on word boundaries."""
    either = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"\b(?:{either})\b", re.IGNORECASE)
