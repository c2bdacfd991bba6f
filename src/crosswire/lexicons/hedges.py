"""Words that bound or blur a number: at least, up to, nearly, or so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from crosswire.lexicons.loading import LexiconError, entries
from crosswire.records import QUALIFIERS

NONE = "none"


@dataclass(frozen=True, slots=True)
class Hedge:
    """``bound`` is a qualifier of the claims contract, or none; ``verb`` says it bounds only as or behind a verb,
    ``place`` that it may also tell where or by what terms ("under a $500 bond"), as it does before an article;
    ``behind`` are the words of which one must stand right before it, if any."""

    bound: str
    verb: bool = False
    place: bool = False
    behind: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Hedges:
    """Hedges before and after a number, by their words (lower case, one blank between), and the longest in words."""

    before: Mapping[str, Hedge]
    after: Mapping[str, Hedge]
    longest: int


@lru_cache(maxsize=8)
def load_hedges(extra: tuple[Path, ...] = ()) -> Hedges:
    """The bundled hedges and the user's. Raises LexiconError on an unknown bound or side."""
    sides: dict[str, dict[str, Hedge]] = {"before": {}, "after": {}}
    for entry in entries("hedges", extra):
        phrase, bound, side = entry.get("phrase"), entry.get("bound"), entry.get("where")
        if not phrase or bound not in (*QUALIFIERS, NONE) or side not in sides:
            raise LexiconError(f"lexicon hedges: {entry!r} needs a phrase, a bound and where (before or after)")
        behind = frozenset(map(str.lower, entry.get("behind", ())))
        sides[side][str(phrase).lower()] = Hedge(bound, entry.get("needs") == "verb", bool(entry.get("place")), behind)
    longest = max(len(phrase.split()) for side in sides.values() for phrase in side)
    return Hedges(sides["before"], sides["after"], longest)
