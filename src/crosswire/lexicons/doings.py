"""Predicates that mean the same doing, with the nouns that they are done to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.inflection import noun_forms, verb_forms
from crosswire.lexicons.loading import LexiconError, entries
from crosswire.lexicons.word_forms import load_word_forms


@dataclass(frozen=True, slots=True)
class Doing:
    """One doing; ``objects`` are forms of the nouns it is done to, in lower case; ``once``: it has one date."""

    name: str
    objects: frozenset[str]
    once: bool


@dataclass(frozen=True, slots=True)
class Doings:
    """Doings by verb form (several where they share a verb), and the name of a doing by any word that tells it."""

    by_verb: Mapping[str, tuple[Doing, ...]]
    by_word: Mapping[str, str]


@lru_cache(maxsize=8)
def load_doings(extra: tuple[Path, ...] = ()) -> Doings:
    """The bundled doings and the user's. Raises LexiconError on an entry without doing or verbs."""
    by_verb: dict[str, tuple[Doing, ...]] = {}
    by_word: dict[str, str] = {}
    irregular = load_word_forms(extra).get("VERB", {})
    for entry in entries("doings", extra):
        name, verbs, nouns = entry.get("doing"), entry.get("verbs"), entry.get("of", [])
        if not name or not verbs:
            raise LexiconError(f"lexicon doings: {entry!r} needs a doing and its verbs")
        objects = frozenset(form for noun in nouns for form in noun_forms(str(noun).lower()))
        names = {form for noun in entry.get("nouns", []) for form in noun_forms(str(noun).lower())}
        doing = Doing(str(name), objects, bool(entry.get("once")))
        forms = {form for verb in verbs for form in verb_forms(str(verb).lower())}
        forms |= {form for form, verb in irregular.items() if verb in verbs}
        for form in forms:
            by_verb[form] = (*by_verb.get(form, ()), doing)
        for word in sorted(forms | names):
            by_word.setdefault(word, doing.name)
    return Doings(MappingProxyType(by_verb), MappingProxyType(by_word))
