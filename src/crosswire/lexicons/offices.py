"""Offices, bodies and titles: who speaks for which state, and who is a party of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.alternatives import alternatives
from crosswire.lexicons.loading import LexiconError, entries

WORDS = ("police", "agency-word", "staff", "employee", "executive", "own", "local")
SOLE = "intelligence"
KINDS = (*WORDS, "function", "office", "body")


@dataclass(frozen=True, slots=True)
class Office:
    """A state's office by its name; ``office`` says what it does, "" where the lexicon does not."""

    name: str
    country: str
    office: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Offices:
    """Phrases in lower case by kind (offices.yaml says what each means), and names as they are written.

    ``functions`` maps a phrase to the office it means; those in ``often_local`` are as often a town's as a country's.
    ``named`` and ``bodies`` map every form of a name to its office or to the body's full name;
    ``sole`` gives a country's intelligence agency where just one is known.
    """

    words: Mapping[str, frozenset[str]]
    functions: Mapping[str, str]
    often_local: frozenset[str]
    named: Mapping[str, Office]
    bodies: Mapping[str, str]
    sole: Mapping[tuple[str, str], Office]
    _patterns: Mapping[str, re.Pattern[str]]
    _names: re.Pattern[str]

    def find(self, kind: str, text: str) -> re.Match[str] | None:
        """The first phrase of ``kind`` (a kind of words, or function) in ``text``, the longest that fits there."""
        return self._patterns[kind].search(text.lower()) if len(text.lower()) == len(text) else None

    def find_all(self, kind: str, text: str) -> Iterator[re.Match[str]]:
        """Every phrase of ``kind`` in ``text``, in order."""
        return self._patterns[kind].finditer(text.lower() if len(text.lower()) == len(text) else text)

    def ends(self, kind: str, text: str) -> bool:
        """Whether ``text`` ends in a phrase of ``kind``."""
        lower = text.lower().rstrip(" .,")
        return any(match.end() == len(lower) for match in self._patterns[kind].finditer(lower))

    def find_name(self, text: str) -> re.Match[str] | None:
        """The first office or body that ``text`` names, as it is written."""
        return self._names.search(text)

    def find_names(self, text: str) -> Iterator[re.Match[str]]:
        """Every office and body that ``text`` names, in order."""
        return self._names.finditer(text)


@lru_cache(maxsize=8)
def load_offices(extra: tuple[Path, ...] = ()) -> Offices:
    """The bundled offices and the user's, which stand before the bundled ones. Raises LexiconError."""
    words: dict[str, set[str]] = {kind: set() for kind in WORDS}
    functions: dict[str, str] = {}
    often_local: set[str] = set()
    named: dict[str, Office] = {}
    bodies: dict[str, str] = {}
    for entry in entries("offices", extra):
        kind, said = entry.get("kind"), entry.get("name", entry.get("phrase"))
        if kind not in KINDS or not isinstance(said, str) or (kind == "office" and not entry.get("country")):
            raise LexiconError(
                f"lexicon offices: {entry!r} needs a phrase or name, a kind out of {', '.join(KINDS)}, and for an "
                "office its country"
            )
        forms = (said, *map(str, entry.get("names", ())))
        if kind == "function":
            functions[said.lower()] = str(entry.get("office", said))
            often_local |= {said.lower()} if entry.get("often") == "local" else set()
        elif kind == "office":
            named |= dict.fromkeys(forms, Office(said, str(entry["country"]), str(entry.get("office", ""))))
        elif kind == "body":
            bodies |= dict.fromkeys(forms, said)
        else:
            words[str(kind)].add(said.lower())
    patterns = {kind: _either(found) for kind, found in (*words.items(), ("function", functions))}
    return Offices(
        MappingProxyType({kind: frozenset(found) for kind, found in words.items()}),
        MappingProxyType(functions),
        frozenset(often_local),
        MappingProxyType(named),
        MappingProxyType(bodies),
        MappingProxyType(_sole(named.values())),
        MappingProxyType(patterns),
        _either((*named, *bodies)),
    )


def _sole(offices: Iterable[Office]) -> dict[tuple[str, str], Office]:
    """Intelligence agencies that are their country's only one, so that "the spy agency" can be no other."""
    found: dict[tuple[str, str], set[Office]] = {}
    for office in offices:
        if office.office == SOLE:
            found.setdefault((office.country, office.office), set()).add(office)
    return {key: next(iter(several)) for key, several in found.items() if len(several) == 1}


def _either(phrases: Iterable[str]) -> re.Pattern[str]:
    forms = {form for phrase in phrases for form in (phrase, phrase.replace("'", "’"))}
    either = alternatives(sorted(forms))
    return re.compile(rf"(?<![\w-])(?:{either})(?![^\W_]|-\w)" if either else "(?!)")
