"""Words that decide how a claim is put forward: hedges, modals, governors, doubting phrases, negations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from crosswire.lexicons.loading import LexiconError, entries
from crosswire.records import STANCES

KINDS = ("adverb", "modal", "governor", "phrase", "negation", "mark")


@dataclass(frozen=True, slots=True)
class Stances:
    """Words in lower case (governors are lemmas) to the stance they put; ``phrases`` are rows of words by the first."""

    adverbs: Mapping[str, str]
    modals: Mapping[str, str]
    governors: Mapping[str, str]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    negations: frozenset[str]
    marks: Mapping[str, str]


@lru_cache(maxsize=8)
def load_stances(extra: tuple[Path, ...] = ()) -> Stances:
    """The stance words of the bundled lexicon and of the user's files. Raises LexiconError on an unknown kind."""
    tables: dict[str, dict[str, str]] = {kind: {} for kind in KINDS}
    for entry in entries("stances", extra):
        words, kind, stance = str(entry.get("words", "")).lower(), entry.get("kind"), entry.get("stance")
        if not words or kind not in KINDS or stance not in STANCES:
            raise LexiconError(f"lexicon stances: {entry!r} needs words, a kind of {KINDS}, a stance of {STANCES}")
        tables[kind][words] = stance
    return Stances(
        tables["adverb"], tables["modal"], tables["governor"],
        by_first_word(tables["phrase"]),
        frozenset(tables["negation"]), tables["mark"],
    )  # fmt: skip


def by_first_word(phrases: Mapping[str, str]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Phrases as rows of words with their stances, by their first word."""
    found: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for phrase, stance in phrases.items():
        words = tuple(phrase.split())
        found[words[0]] = (*found.get(words[0], ()), (words, stance))
    return found
