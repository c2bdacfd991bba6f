"""Words that say what happened to what is counted: killed, toll, dead, taken to hospital."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from crosswire.lexicons.inflection import verb_forms
from crosswire.lexicons.loading import Entry, LexiconError, entries
from crosswire.lexicons.word_forms import load_word_forms
from crosswire.records import MEASURES

KINDS = frozenset(["verb", "noun", "adjective", "toll", "number", "outcome", "victim", "wound", "state"])
COUNTS = frozenset(["object", "subject", "either", "passive", "self", "of", "both", "oblique"])


@dataclass(frozen=True, slots=True)
class Measure:
    """One sense of a word: the measure that it gives people and things ("" where it counts none of them).

    ``counts``: which argument of a verb (object, subject, either, or oblique: what its preposition brings), or whether
    a noun counts itself (12 deaths), what follows "of" or both. ``particle``: the second word of a verb (gun down).
    ``near``: words of which the clause must hold one. ``only``: nouns, or groups of nouns, that alone it counts.
    ``least``: the smallest number it counts. ``without``: words of which none may follow it closely. ``by_people``:
    only people do it; ``by``: who alone does it in this sense (rescuers search for the missing); ``not_by``: what does
    it where it means something else ("the camera captured"); ``alone``: only where the verb has no object.
    """

    kind: str
    people: str
    things: str
    counts: str
    particle: str = ""
    near: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    least: int = 0
    without: frozenset[str] = frozenset()
    by_people: bool = False
    by: frozenset[str] = frozenset()
    not_by: frozenset[str] = frozenset()
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a verb ("base", "s", "ed", "ing", or "irregular") with one of its senses."""

    form: str
    measure: Measure


@dataclass(frozen=True, slots=True)
class Measures:
    """Senses by form, lower case. ``outcomes`` and ``victims`` map a word to the measure that it turns a verb of harm,
    or the word victims, into; ``tolls`` to the measure that it counts; ``numbers`` are words for a number of;
    ``wounds`` what people are hurt with; ``states`` map what people are in (custody) to the measure then."""

    verbs: Mapping[str, tuple[Form, ...]]
    nouns: Mapping[str, tuple[Measure, ...]]
    adjectives: Mapping[str, Measure]
    tolls: Mapping[str, str]
    numbers: frozenset[str]
    outcomes: Mapping[str, str]
    victims: Mapping[str, str]
    wounds: frozenset[str]
    states: Mapping[str, str]


@lru_cache(maxsize=8)
def load_measures(extra: tuple[Path, ...] = ()) -> Measures:
    """The bundled measures and the user's. Raises LexiconError on an unknown kind, measure or argument."""
    verbs: dict[str, list[Form]] = {}
    nouns: dict[str, list[Measure]] = {}
    plain: dict[str, dict[str, str]] = {"toll": {}, "number": {}, "outcome": {}, "victim": {}, "wound": {}, "state": {}}
    adjectives: dict[str, Measure] = {}
    irregular = irregular_forms()
    for entry in entries("measures", extra):
        checked(entry)
        for word in map(str.lower, entry["words"]):
            kind = entry["kind"]
            if kind == "verb":
                add_verb(verbs, word, entry, irregular)
            elif kind == "noun":
                nouns.setdefault(word, []).append(measure_of(entry))
            elif kind == "adjective":
                adjectives.setdefault(word, measure_of(entry))
            else:
                plain[kind][word] = entry["measure"]
    return Measures(
        {form: tuple(senses) for form, senses in verbs.items()},
        {word: tuple(senses) for word, senses in nouns.items()},
        adjectives,
        plain["toll"],
        frozenset(plain["number"]),
        plain["outcome"],
        plain["victim"],
        frozenset(plain["wound"]),
        plain["state"],
    )


def checked(entry: Entry) -> None:
    measures = {entry.get("measure", ""), entry.get("things", "")} - {""}
    if entry.get("kind") not in KINDS or entry.get("counts") not in COUNTS or not measures <= set(MEASURES):
        raise LexiconError(f"lexicon measures: {entry!r} needs a kind, counts and measures of the claims contract")


def measure_of(entry: Entry, particle: str = "") -> Measure:
    """The sense that an entry states."""
    return Measure(
        entry["kind"],
        entry.get("measure", ""),
        entry.get("things", ""),
        entry["counts"],
        particle,
        frozenset(map(str.lower, entry.get("with", ()))),
        frozenset(map(str.lower, entry.get("only", ()))),
        int(entry.get("least", 0)),
        frozenset(map(str.lower, entry.get("without", ()))),
        entry.get("by") == "people",
        frozenset(map(str.lower, entry["by"])) if isinstance(entry.get("by"), list) else frozenset(),
        frozenset(map(str.lower, entry.get("not_by", ()))),
        bool(entry.get("alone")),
    )


def add_verb(verbs: dict[str, list[Form]], word: str, entry: Entry, irregular: Mapping[str, list[str]]) -> None:
    """Adds every form of a verb with the sense that ``entry`` states."""
    base, _, particle = word.partition(" ")
    measure = measure_of(entry, particle)
    forms = verb_forms(base) | {f: "ing" if f.endswith("ing") else "irregular" for f in irregular.get(base, ())}
    for form, kind in forms.items():
        verbs.setdefault(form, []).append(Form(kind, measure))


def irregular_forms() -> dict[str, list[str]]:
    """The irregular forms of each verb, be and have among them."""
    forms: dict[str, list[str]] = {}
    words = load_word_forms()
    for form, lemma in (*words.get("VERB", {}).items(), *words.get("AUX", {}).items()):
        forms.setdefault(lemma, []).append(form)
    return forms
