"""Offices by what they do, so that "the islands' spy agency" and its proper name can be told to be one office."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.loading import LexiconError, entries

POSSESSION = re.compile(r"['’]s?(?=\s|$)")
UNTOLD = "untold"
"""The function of words that cite somebody without saying who: officials, sources, reports."""


@dataclass(frozen=True, slots=True)
class Functions:
    """Functions by words (lower case), longest words first; those of a national executive; those whose holders in one
    matter are one party; and those whose holders tell of what is their ``own``."""

    by_words: Mapping[str, str]
    executive: frozenset[str]
    one: frozenset[str]
    own: frozenset[str]
    ranks: frozenset[str]
    """Words (lower case) that are a rank in some force, whichever that is."""
    branches: Mapping[str, str]
    """Which of the forces of one function, by words (lower case), the longest first."""

    def of(self, name: str, without: str = "") -> str | None:
        """The function that ``name`` tells of, by its longest words, but for the function ``without``; None where it
        tells none."""
        told = [run for run in _runs(name) if self.by_words.get(run, without) != without]
        return self.by_words[min(told, key=_longest)] if told else None

    def branch_of(self, name: str) -> str | None:
        """Which of the forces of its function ``name`` is, by its longest words; None where it tells none."""
        told = [run for run in _runs(name) if run in self.branches]
        return self.branches[min(told, key=_longest)] if told else None


def _runs(name: str) -> Iterator[str]:
    """Every run of words in ``name``, in lower case."""
    words = name.lower().split(" ")
    return (" ".join(words[start:end]) for start, end in combinations(range(len(words) + 1), 2))


@lru_cache(maxsize=8)
def load_functions(extra: tuple[Path, ...] = ()) -> Functions:
    """The bundled functions and the user's. Raises LexiconError on an entry without function or words."""
    found: dict[str, str] = {}
    branches: dict[str, str] = {}
    ranks: set[str] = set()
    marked: dict[str, set[str]] = {"executive": set(), "one": set(), "own": set()}
    for entry in entries("functions", extra):
        function, words = entry.get("function"), entry.get("words")
        if not function or not words:
            raise LexiconError(f"lexicon functions: {entry!r} needs a function and its words")
        forms = {written for form in words for written in (str(form).lower(), bare(str(form).lower()))}
        for form in forms:
            found.setdefault(form, str(function))
        if entry.get("branch"):
            branches |= dict.fromkeys(forms, str(entry["branch"]))
        for mark, functions in marked.items():
            if entry.get(mark):
                functions.add(str(function))
        if entry.get("rank"):
            ranks |= {str(form).lower() for form in words}
    in_order = {form: found[form] for form in sorted(found, key=_longest)}
    return Functions(
        MappingProxyType(in_order),
        ranks=frozenset(ranks),
        branches=MappingProxyType(branches),
        **{mark: frozenset(functions) for mark, functions in marked.items()},
    )


def bare(form: str) -> str:
    """A form without the endings of possession: "attorney office" for "attorney's office"."""
    return POSSESSION.sub("", form)


def _longest(form: str) -> tuple[int, str]:
    """The order of forms: the longest first."""
    return -len(form), form
