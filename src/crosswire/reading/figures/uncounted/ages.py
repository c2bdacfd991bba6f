"""Bare numbers that are somebody's age, which the words before them say: a woman thought to be about 40."""

from __future__ import annotations

from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.wording import Wording
from crosswire.records import Token

OLDEST = 110
LONGEST_GUESS = 4
"""How far before "to be" stands the one whose age is guessed at: a man, who is thought to be 40."""
SINGLE = frozenset({"NN", "NNP"})
ONE = frozenset({"he", "she", "who"})
BETWEEN = frozenset({",", "who", "is", "was", "also"})


def is_age_of_one(wording: Wording, counted: Counted) -> bool:
    """Whether a bare number is what one person's age is taken to be; not so a toll ("it is thought to be 40")."""
    before = wording.words[max(0, counted.first - 3) : counted.first]
    if (
        counted.noun is not None
        or counted.quantity.unit
        or counted.quantity.value > OLDEST
        or before[1:] != ["to", "be"]
    ):
        return False
    guessed = counted.first - 3
    if wording.tokens[guessed].lemma.lower() not in wording.lexicons.stances.governors:
        return False
    for i in range(guessed - 1, max(-1, guessed - 1 - LONGEST_GUESS), -1):
        if wording.words[i] not in BETWEEN:
            return is_one_person(wording, wording.tokens[i])
    return False


def is_one_person(wording: Wording, token: Token) -> bool:
    person = token.mention == "person" or "people" in wording.kinds_of(token.index)
    return token.text.lower() in ONE or (token.xpos in SINGLE and person)
