"""Whose people a content speaks of: "Ruritanian soldiers" are Ruritania's, "our soldiers" the speaker's."""

from __future__ import annotations

import re

from crosswire.crosscheck.voices import Voice
from crosswire.lexicons import Lexicons
from crosswire.lexicons.countries import plain

PUNCTUATION = ".,;:!?\"'“”‘’()"
OWN = frozenset({"its", "our", "their"})
BETWEEN = 2
"""Words that may stand between the owner and the people ("its own border guards")."""
ALIKE = 4
"""Letters at the beginning of a country's name that its people's share, where the lexicon knows neither."""


def whose_people(text: str, voice: Voice, lexicons: Lexicons) -> tuple[str, str] | None:
    """The side and the sort of the first people in ``text`` that are told to be somebody's; None where none are."""
    words = text.split()
    for at, word in enumerate(words):
        sort = lexicons.sorts.of.get(word.strip(PUNCTUATION).lower())
        if sort is None or word[:1].isupper():
            continue
        for owner in reversed(words[max(0, at - BETWEEN - 1) : at]):
            if owner[:1].isupper() and owner is not words[0]:
                return _side(owner, lexicons), sort
            if owner.lower() in OWN:
                speaker = _country_of(voice)
                return (_side(speaker, lexicons), sort) if speaker else None
    return None


def _country_of(voice: Voice) -> str | None:
    """The country that a voice speaks for by its name: "Ruritania" for "Ruritania's army"."""
    owner = re.match(r"((?:[A-Z][\w-]+\s?)+)[’']s\b", voice.origin or "")
    return owner.group(1) if owner else None


def _side(name: str, lexicons: Lexicons) -> str:
    bare = name.removesuffix("'s").removesuffix("’s")
    code = lexicons.countries.of_demonym(bare) or lexicons.countries.of_name(bare)
    return code or plain(bare)[:ALIKE]
