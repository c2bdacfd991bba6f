"""A statement as it stands in its report: whom it names, who says it, and whether it denies in so many words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from crosswire.crosscheck.stands import OPENING, Stand
from crosswire.crosscheck.wording import Sentences, stem
from crosswire.lexicons import Lexicons

TOLD = ("asserted", "reported", "alleged", "predicted")
"""Stances under which something is put forward as so."""
HEARD = 300
"""Characters before a statement in which a person that it calls "he" is named."""
NAME = re.compile(r"[A-Z][\w’'-]+")
SMALL = re.compile(r"\b[a-z][\w’'-]*")
OPEN = re.compile(r"\W*(?:whether|if|what|who|how|why|when|where)\b", re.IGNORECASE)
"""How a content begins that leaves open what it speaks of."""


@dataclass(frozen=True, slots=True)
class Said:
    """A statement as it stands in its report: the names in its content, those in who says it, the last one before it
    (whom its "he" may be), and whether it denies in so many words."""

    stand: Stand
    names: frozenset[str]
    teller: frozenset[str]
    nearby: frozenset[str]
    denies: bool

    def is_answerable_by(self, other: Said) -> bool:
        """Whether it puts something forward as so, that the other, of another source, can stand against."""
        told = self.stand.claim.stance in TOLD and not self.denies and not OPEN.match(self.stand.text)
        return told and other.stand.is_by_another_than(self.stand)


def said_of(stand: Stand, lexicons: Lexicons) -> Said:
    text, cue = stand.report.text, stand.claim.marks.stance
    start = stand.claim.evidence.span.start
    before = text[max(0, start - HEARD) : start]
    refused = lexicons.answers["asked"].search(stand.text[:OPENING])
    denied = stand.claim.stance == "denied" and cue is not None and not refused
    denies = denied and cue is not None and lexicons.answers["deny"].search(cue.of(text))
    small = small_words(text)
    return Said(
        stand,
        names_of(stand.text, small, lexicons),
        names_of(stand.voice.origin or "", small, lexicons),
        _last_name(before, small, lexicons),
        bool(denies),
    )


def _last_name(text: str, small: frozenset[str], lexicons: Lexicons) -> frozenset[str]:
    """The name that stands last in ``text``, as a set of one or none."""
    found = (names_of(match.group(), small, lexicons) for match in reversed(list(NAME.finditer(text))))
    return next((names for names in found if names), frozenset())


@lru_cache(maxsize=64)
def small_words(text: str) -> frozenset[str]:
    """The words that a text writes with a small letter somewhere, which are no names."""
    return frozenset(SMALL.findall(text))


def names_of(text: str, small: frozenset[str], lexicons: Lexicons) -> frozenset[str]:
    """The stems of the names in ``text``, titles and words of the calendar and of any page apart."""
    words = lexicons.plainwords
    found = {match.group().lower().removesuffix("'s").removesuffix("’s") for match in NAME.finditer(text)}
    known = {word for word in found if lexicons.roles.is_personal(word) or lexicons.roles.is_personal(word + ".")}
    return frozenset(stem(w) for w in found - known - small - words.function - words.calendar - words.page)


def sentence_to(one: Stand) -> str:
    """The sentence that a statement stands in, up to its end, with the words that cite it."""
    span = one.claim.evidence.span
    start = Sentences.of(one.report).spans[one.sentence].start
    return one.report.text[min(start, span.start) : span.end]


def is_negated(content: str, lexicons: Lexicons) -> bool:
    return not lexicons.plainwords.negation.isdisjoint(
        re.findall(r"n['’]t|[\w]+n['’]t|\w+", content.lower().replace("’", "'"))
    )
