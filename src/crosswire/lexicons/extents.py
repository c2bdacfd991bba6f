"""Words that say how far a figure reaches: a part, one place's patients, a longer span, the whole."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.loading import LexiconError, entries

KINDS = (
    "part", "including", "more", "severe", "light", "stable", "care", "inside", "outside", "route", "place", "period",
    "yearly", "past", "wide", "running", "apart", "beside", "attacker", "fallen", "unborn", "total", "earlier", "later",
    "changing", "contrast", "close", "actual", "hearsay",
)  # fmt: skip

Extents = Mapping[str, re.Pattern[str]]
"""One pattern per kind, which finds any of its words, where they begin no second half of a longer word
("non-life-threatening"); case does not matter."""


@lru_cache(maxsize=8)
def load_extents(extra: tuple[Path, ...] = ()) -> Extents:
    """The bundled words and the user's. Raises LexiconError on an unknown kind or an entry without words."""
    words: dict[str, list[str]] = {kind: [] for kind in KINDS}
    for entry in entries("extents", extra):
        kind = entry.get("kind")
        if kind not in words or not entry.get("words"):
            raise LexiconError(f"lexicon extents: {entry!r} needs words and a kind of {KINDS}")
        words[kind] += map(str, entry["words"])
    return MappingProxyType({kind: _any_of(found) for kind, found in words.items()})


def _any_of(words: list[str]) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{alternatives})\b", re.IGNORECASE)
