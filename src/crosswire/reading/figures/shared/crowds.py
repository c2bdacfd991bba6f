"""People whom only their number names: thousands marched, a crowd of 9,000; and those said to number so many."""

from __future__ import annotations

from crosswire.reading.figures.governed import Governed
from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.wording import Wording

COUNT = "count"
LEAST_CROWD = 10
"""The least bare number that people gather in: of nine who meet, the report has told before who they are."""


def by_crowd(wording: Wording, counted: Counted) -> Governed | None:
    """A count of people whom a bare number names: thousands marched, a crowd of 9,000, the fair drew 9,000."""
    return Governed(COUNT, counted.number, 0.6) if is_crowd(wording, counted) else None


def is_crowd(wording: Wording, counted: Counted) -> bool:
    """Whether a bare number, of nobody told before, is of people who came together."""
    words = wording.lexicons.counting
    if counted.noun is not None or counted.quantity.unit or counted.quantity.value < LEAST_CROWD:
        return False
    if is_throng(wording, counted):
        return True
    number = wording.tokens[counted.head]
    verb = wording.sentence.parent(number)
    told = wording.word(counted.first - 1) in words.definite or wording.word(counted.last) in words.more
    if verb is None or told or wording.word(counted.last + 1) == "of":
        return False
    if number.deprel == "nsubj":
        return verb.lemma.lower() in words.assembling
    return number.deprel == "obj" and verb.lemma.lower() in words.attracting


def is_throng(wording: Wording, counted: Counted) -> bool:
    """Whether a bare number stands behind a noun for people who came together: an audience of 9,000."""
    of = wording.word(counted.first - 1) == "of" and wording.word(counted.first - 2) in wording.lexicons.counting.throng
    return of and counted.noun is None and not counted.quantity.unit


def by_numbering(wording: Wording, counted: Counted) -> Governed | None:
    """The measure of those who are said to number so many: the dead numbered 90, the victims numbered 213."""
    who = wording.numbering(counted)
    if who is None:
        return None
    adjective = wording.lexicons.measures.adjectives.get(wording.words[who])
    senses = wording.lexicons.measures.nouns.get(wording.words[who], ())
    said = next((one.people for one in senses if one.people and wording.is_near(one, who)), "")
    return Governed((adjective.people if adjective else said) or COUNT, who, 0.75)
