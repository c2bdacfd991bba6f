"""What can be counted: nouns of people, of things, and those no measure counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from crosswire.lexicons.inflection import noun_forms
from crosswire.lexicons.loading import LexiconError, entries

KINDS = frozenset({"people", "thing", "neither"})
CLASSES = frozenset(["civilian", "combatant", "child", "woman", "journalist", "medic"])


@dataclass(frozen=True, slots=True)
class Countable:
    """``kinds`` out of people, thing and neither; ``classes`` of people as the claims contract names them;
    ``groups`` are the sorts that measures ask for."""

    kinds: frozenset[str]
    classes: frozenset[str]
    groups: frozenset[str]


Countables = Mapping[str, Countable]
"""Countable nouns by each of their forms, lower case."""


@lru_cache(maxsize=8)
def load_people(extra: tuple[Path, ...] = ()) -> Countables:
    """The bundled nouns and the user's. Raises LexiconError on an unknown kind or class."""
    found: dict[str, tuple[set[str], set[str], set[str]]] = {}
    for entry in entries("people", extra):
        kind, people = entry.get("kind"), entry.get("as")
        if kind not in KINDS or (people is not None and people not in CLASSES):
            raise LexiconError(f"lexicon people: {entry!r} needs a kind out of {sorted(KINDS)} and a known class")
        for word in map(str.lower, entry["words"]):
            for form in noun_forms(word):
                kinds, classes, groups = found.setdefault(form, (set(), set(), set()))
                kinds.add(kind)
                classes.update([people] if people else [])
                groups.update([entry["group"]] if entry.get("group") else [])
    return {
        form: Countable(frozenset(kinds), frozenset(classes), frozenset(groups))
        for form, (kinds, classes, groups) in found.items()
    }
