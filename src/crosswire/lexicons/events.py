"""Predicates that code an event, by PLOVER type (Open Event Data Alliance, PLOVER 0.7), and OTHER."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.loading import LexiconError, entries
from crosswire.records import EVENT_TYPES

TYPES = frozenset(EVENT_TYPES)
FRAMES = frozenset({"happen", "light"})
"""Kinds of verb whose subject (happen) or object (light) names the event."""


@dataclass(frozen=True, slots=True)
class EventWords:
    """The type of each verb and of each noun by lemma; verbs whose subject or object is the event; a verb with its
    particle is written with an underscore (go_off). ``objects`` gives a verb, by the noun that it is done to, another
    type: to fire rockets is an assault, to fire a clerk a sanction."""

    verbs: Mapping[str, str]
    nouns: Mapping[str, str]
    happening: frozenset[str]
    light: frozenset[str]
    objects: Mapping[tuple[str, str], str]


@lru_cache(maxsize=8)
def load_events(extra: tuple[Path, ...] = ()) -> EventWords:
    """The bundled predicates and the user's; of two types for one lemma the first counts, the user's before any.

    Raises LexiconError where an entry has no known type or no lemma.
    """
    verbs: dict[str, str] = {}
    nouns: dict[str, str] = {}
    objects: dict[tuple[str, str], str] = {}
    frames: dict[str, set[str]] = {frame: set() for frame in FRAMES}
    bundled = len(entries("events"))
    found = entries("events", extra)
    for entry in (*found[bundled:], *found[:bundled]):
        kind, lemmas = entry.get("type"), [*entry.get("verbs", ()), *entry.get("nouns", ())]
        if kind not in TYPES | FRAMES or not lemmas:
            raise LexiconError(f"lexicon events: {entry!r} needs verbs or nouns and a type, such as ASSAULT or OTHER")
        if kind in FRAMES:
            frames[kind].update(map(str, entry["verbs"]))
            continue
        if "of" in entry:
            objects |= {(str(verb), str(noun)): kind for verb in entry["verbs"] for noun in entry["of"]}
            continue
        for lemma in entry.get("verbs", ()):
            verbs.setdefault(str(lemma), kind)
        for lemma in entry.get("nouns", ()):
            nouns.setdefault(str(lemma), kind)
    return EventWords(
        MappingProxyType(verbs),
        MappingProxyType(nouns),
        frozenset(frames["happen"]),
        frozenset(frames["light"]),
        MappingProxyType(objects),
    )
