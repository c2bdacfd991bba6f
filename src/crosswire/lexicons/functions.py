"""Offices by what they do, so that "the islands' spy agency" and its proper name can be told to be one office."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.loading import LexiconError, entries

UNTOLD = "untold"
"""The function of words that cite somebody without saying who: officials, sources, reports."""


@dataclass(frozen=True, slots=True)
class Functions:
    """Functions by words (lower case), longest words first; those of a national executive; and those whose holders in
    one matter are one party."""

    by_words: Mapping[str, str]
    executive: frozenset[str]
    one: frozenset[str]

    def of(self, name: str) -> str | None:
        """The function that ``name`` tells of, by its longest words; None where it tells none."""
        words = name.lower().split(" ")
        runs = (" ".join(words[start:end]) for start, end in combinations(range(len(words) + 1), 2))
        told = [run for run in runs if run in self.by_words]
        return self.by_words[min(told, key=_longest)] if told else None


@lru_cache(maxsize=8)
def load_functions(extra: tuple[Path, ...] = ()) -> Functions:
    """The bundled functions and the user's. Raises LexiconError on an entry without function or words."""
    found: dict[str, str] = {}
    executive: set[str] = set()
    one: set[str] = set()
    for entry in entries("functions", extra):
        function, words = entry.get("function"), entry.get("words")
        if not function or not words:
            raise LexiconError(f"lexicon functions: {entry!r} needs a function and its words")
        for form in words:
            found.setdefault(str(form).lower(), str(function))
        if entry.get("executive"):
            executive.add(str(function))
        if entry.get("one"):
            one.add(str(function))
    in_order = {form: found[form] for form in sorted(found, key=_longest)}
    return Functions(MappingProxyType(in_order), frozenset(executive), frozenset(one))


def _longest(form: str) -> tuple[int, str]:
    """The order of forms: the longest first."""
    return -len(form), form
