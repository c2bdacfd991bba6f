"""Words of what is pasted along with an article: menus, adverts, notices, links, and labels of dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.loading import LexiconError, entries

KINDS = ("line", "start", "anywhere", "section", "kicker", "label", "update", "menu", "slug")


@dataclass(frozen=True, slots=True, eq=False)
class Furniture:
    """Phrases in lower case with straight quotes, by kind; furniture.yaml says what each kind means.

    ``starts`` maps each phrase to the word that must stand behind it, "" where none must.
    """

    lines: frozenset[str]
    starts: Mapping[str, str]
    anywhere: frozenset[str]
    sections: frozenset[str]
    kickers: frozenset[str]
    labels: frozenset[str]
    updates: frozenset[str]
    menu: frozenset[str]
    _start: re.Pattern[str]
    _anywhere: re.Pattern[str]
    _section: re.Pattern[str]
    _label: re.Pattern[str]
    _slug: re.Pattern[str]

    def is_furniture(self, text: str) -> bool:
        """Whether a line or sentence is furniture by its words alone."""
        plain = plain_phrase(text)
        if plain.strip(" .:;|>»") in self.lines or plain in self.lines or self._anywhere.search(plain):
            return True
        start = self._start.match(plain)
        return bool(start) and _has(plain[start.end() :], self.starts[start.group()]) if start else False

    def is_section(self, text: str) -> bool:
        """Whether a short line is a heading over links."""
        return bool(self._section.match(plain_phrase(text)))

    def slug_length(self, text: str) -> int:
        """How many characters of wire slug a headline begins with ("UPDATE 2-", "CORRECTED-"), 0 for none; slugs are in
        capitals, and a dash or a colon ends each."""
        match = self._slug.match(text)
        return match.end() if match and match.end() < len(text) else 0

    def label_at_start(self, text: str) -> str:
        """The label of a date that ``text`` begins with, as it is written; "" where it begins with none."""
        match = self._label.match(plain_phrase(text))
        return text[: match.end()] if match else ""

    def label_at_end(self, text: str) -> str:
        """The label of a date that is the end of ``text``; "" where there is none."""
        plain = plain_phrase(text).rstrip(" :")
        ends = [m for m in self._label.finditer(plain) if m.end() == len(plain)]
        return ends[0].group() if ends else ""


def plain_phrase(text: str) -> str:
    """``text`` in lower case with straight quotes; its characters keep their places."""
    lower = text.lower()
    if len(lower) != len(text):  # a few capitals, such as İ, have two characters in lower case
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return lower.translate({0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"', 0xA0: " "})


def _has(text: str, word: str) -> bool:
    return not word or re.search(rf"\b{re.escape(word)}", text) is not None


@lru_cache(maxsize=8)
def load_furniture(extra: tuple[Path, ...] = ()) -> Furniture:
    """The bundled phrases and the user's. Raises LexiconError on an entry without a phrase or with an unknown kind."""
    found: dict[str, dict[str, str]] = {kind: {} for kind in KINDS}
    for entry in entries("furniture", extra):
        phrase, kind = entry.get("phrase"), entry.get("kind")
        if not isinstance(phrase, str) or not phrase.strip() or kind not in KINDS:
            raise LexiconError(f"lexicon furniture: {entry!r} needs a phrase and a kind out of {', '.join(KINDS)}")
        found[kind][plain_phrase(phrase)] = plain_phrase(str(entry.get("with", "")))
    labels = frozenset(found["label"]) | frozenset(found["update"])
    return Furniture(
        lines=frozenset(found["line"]),
        starts=MappingProxyType(found["start"]),
        anywhere=frozenset(found["anywhere"]),
        sections=frozenset(found["section"]),
        kickers=frozenset(found["kicker"]),
        labels=labels,
        updates=frozenset(found["update"]),
        menu=frozenset(found["menu"]),
        _start=_either(found["start"]),
        _anywhere=_either(found["anywhere"]),
        _section=_either(found["section"]),
        _label=_either(labels),
        _slug=_slugs(found["slug"]),
    )


def _slugs(phrases: Iterable[str]) -> re.Pattern[str]:
    """Matches slugs in a row, each with its number where it has one."""
    words = "|".join(re.escape(phrase.upper()) for phrase in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"(?:(?:{words})(?:\s\d{{1,2}})?\s?(?:-{{1,2}}|[–—:])\s?)+" if words else r"(?!)")


def _either(phrases: Iterable[str]) -> re.Pattern[str]:
    """Matches any of ``phrases``, the longest that fits; where they begin or end with a letter, whole words only."""
    parts = [
        (r"\b" if phrase[0].isalnum() else "") + re.escape(phrase) + (r"(?![^\W\d_])" if phrase[-1].isalpha() else "")
        for phrase in sorted(phrases, key=len, reverse=True)
    ]
    return re.compile("|".join(parts) or r"(?!)")
