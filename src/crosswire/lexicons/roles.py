"""Words for who a person or body is: titles, offices, occupations, kinds of organization."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from crosswire.lexicons.loading import LexiconError, entries

KINDS = ("title", "office", "qualifier", "body", "letters", "page")
FIRST = "first"


@dataclass(frozen=True, slots=True)
class Roles:
    """Lower-case words of each kind; ``full`` maps abbreviations ("sen.") to the word they stand for, ``letters`` are
    those of rank or degree behind a name, ``pages`` what a page puts before one.

    ``genders`` gives male or female for the words that tell it, ``first_names`` for first names, written with their
    capital, ``sorts`` what sorts of body a word stands for, ``varying`` the words by which a report calls somebody whom
    it has named.
    """

    titles: frozenset[str]
    offices: frozenset[str]
    qualifiers: frozenset[str]
    bodies: frozenset[str]
    letters: frozenset[str]
    pages: frozenset[str]
    full: Mapping[str, str]
    genders: Mapping[str, str]
    sorts: Mapping[str, frozenset[str]]
    first_names: Mapping[str, str]
    varying: frozenset[str] = frozenset()

    def is_personal(self, word: str) -> bool:
        """Whether ``word`` (lower case) is a title or an office, or an abbreviation of one."""
        return self.full.get(word, word) in self.titles | self.offices


@lru_cache(maxsize=8)
def load_roles(extra: tuple[Path, ...] = ()) -> Roles:
    """The roles of the bundled lexicon and of the user's files. Raises LexiconError on an unknown kind."""
    words: dict[str, set[str]] = {kind: set() for kind in KINDS}
    full: dict[str, str] = {}
    genders: dict[str, str] = {}
    sorts: dict[str, frozenset[str]] = {}
    first: dict[str, str] = {}
    varying: set[str] = set()
    for entry in entries("roles", extra):
        if entry.get("kind") == FIRST:
            first |= dict.fromkeys(map(str, entry.get("names", ())), str(entry.get("gender")))
            continue
        role, kind = str(entry.get("role", "")).lower(), entry.get("kind")
        if not role or kind not in KINDS:
            raise LexiconError(f"lexicon roles: {entry!r} needs a role and a kind of {KINDS}")
        words[kind].add(role)
        full |= {short.lower(): role for short in entry.get("short", ())}
        if entry.get("varies"):
            varying.add(role)
        if entry.get("sorts"):
            sorts[role] = frozenset(entry["sorts"])
        if entry.get("gender"):
            genders |= dict.fromkeys([role, *(s.lower() for s in entry.get("short", ()))], entry["gender"])
    return Roles(
        frozenset(words["title"]), frozenset(words["office"]), frozenset(words["qualifier"]),
        frozenset(words["body"]), frozenset(words["letters"]), frozenset(words["page"]), full, genders, sorts, first,
        frozenset(varying),
    )  # fmt: skip
