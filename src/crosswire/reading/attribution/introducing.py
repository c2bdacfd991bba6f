"""Sentences that only introduce a quotation below them: "The Harbour Times reports:", and then a paragraph of it."""

from __future__ import annotations

from itertools import pairwise

from crosswire.lexicons import Lexicons
from crosswire.reading.attribution.cues import find_cues
from crosswire.reading.attribution.found import SPEECH, Found, Ground, Hit
from crosswire.reading.attribution.speakers import can_speak, with_speakers
from crosswire.records import Sentence

LEADING = frozenset({":", ","})
"""What an introduction ends with."""


def introductions(ground: Ground) -> dict[int, list[Found]]:
    """What is found with whoever speaks the quotation that the next sentence opens with, where a sentence says no
    more."""
    opening, sentences = {quote.outer.start for quote in ground.quotes}, ground.parse.sentences
    result = {i: list(items) for i, items in ground.found.items()}
    for i, (sentence, following) in enumerate(pairwise(sentences)):
        leads = (
            any(token.text in LEADING for token in sentence.tokens[-1:])
            and following.paragraph - sentence.paragraph <= 1
        )
        opens = any(token.start in opening for token in following.tokens[:1])
        if not (leads and opens and ground.news[i] and ground.news[i + 1]) or result.get(i):
            continue
        if (hit := introducing(sentence, ground.lexicons)) is not None:
            result[i] = [Found(i, hit, hit.span, (), quoted=True)]
    return result


def introducing(sentence: Sentence, lexicons: Lexicons) -> Hit | None:
    """The last cue of a sentence that has a speaker and may speak a quotation."""
    hits = [
        hit
        for hit in with_speakers(find_cues(sentence, lexicons.cues), lexicons)
        if hit.source is not None and not hit.negated and can_speak(hit.source, lexicons)
        and (hit.cue.kind == "preposition" or hit.cue.contents & SPEECH)
    ]  # fmt: skip
    return hits[-1] if hits else None
