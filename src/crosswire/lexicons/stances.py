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
    """Words in lower case (governors are lemmas) to the stance they put; ``phrases`` are rows of words."""

    adverbs: Mapping[str, str]
    modals: Mapping[str, str]
    governors: Mapping[str, str]
    phrases: Mapping[tuple[str, ...], str]
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
        {tuple(words.split()): stance for words, stance in tables["phrase"].items()},
        frozenset(tables["negation"]), tables["mark"],
    )  # fmt: skip
