"""Words that end in a full stop of their own, by what tends to follow them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.loading import LexiconError, entries

OPENER, CLOCK_FOLLOWER = "opener", "clock_follower"
KINDS = frozenset(
    {"title", "month", "day", "number", "firm", "street", "measure", "place", "latin", "clock", OPENER, CLOCK_FOLLOWER}
)


@dataclass(frozen=True, slots=True, eq=False)
class Abbreviations:
    """``kinds`` maps each written form, its full stop included, to its kinds; a form may have several.

    ``openers`` are the capitalised words that open a new sentence behind one; behind an hour all do but the
    ``clock_followers`` ("7 a.m. Monday").
    """

    kinds: Mapping[str, frozenset[str]]
    openers: frozenset[str]
    clock_followers: frozenset[str]


@lru_cache(maxsize=8)
def load_abbreviations(extra: tuple[Path, ...] = ()) -> Abbreviations:
    """The bundled abbreviations and the user's. Raises LexiconError where an entry has no known kind or no forms."""
    found: dict[str, frozenset[str]] = {}
    words: dict[str, set[str]] = {OPENER: set(), CLOCK_FOLLOWER: set()}
    for entry in entries("abbreviations", extra):
        kind, forms = entry.get("kind"), entry.get("forms")
        if kind not in KINDS or not isinstance(forms, list):
            raise LexiconError(f"abbreviations: {entry!r} needs forms and a kind, one of {', '.join(sorted(KINDS))}")
        for form in map(str, forms):
            if kind in words:
                words[kind].add(form)
            elif not form.endswith("."):
                raise LexiconError(f"abbreviations: {form!r} must end in its full stop")
            else:
                found[form] = found.get(form, frozenset()) | {kind}
    return Abbreviations(MappingProxyType(found), *map(frozenset, words.values()))
