"""Words by which one account answers another: denials, contrasts, disclaimers and accusations."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.loading import LexiconError, entries

KINDS = (
    "deny",
    "ignorant",
    "against",
    "untrue",
    "account",
    "part",
    "innocent",
    "accused",
    "harming",
    "asked",
    "refuse",
    "weigh",
)

Answers = Mapping[str, re.Pattern[str]]
"""One pattern per kind, which finds any of its words, with either apostrophe; case does not matter."""


@lru_cache(maxsize=8)
def load_answers(extra: tuple[Path, ...] = ()) -> Answers:
    """The bundled words and the user's. Raises LexiconError on an unknown kind or an entry without words."""
    words: dict[str, list[str]] = {kind: [] for kind in KINDS}
    for entry in entries("answers", extra):
        kind = entry.get("kind")
        if kind not in words or not entry.get("words"):
            raise LexiconError(f"lexicon answers: {entry!r} needs words and a kind of {KINDS}")
        words[kind] += map(str, entry["words"])
    return MappingProxyType({kind: _any_of(found) for kind, found in words.items()})


def _any_of(words: list[str]) -> re.Pattern[str]:
    longest = sorted(words, key=lambda word: (-len(word), word))
    alternatives = "|".join(re.escape(word).replace(r"\ ", r"\s+").replace("'", "['’]") for word in longest)
    return re.compile(rf"\b(?:{alternatives})\b", re.IGNORECASE)
