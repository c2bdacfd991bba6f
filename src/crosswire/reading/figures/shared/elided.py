"""Numbers whose noun another number has: 30 confirmed cases, 20 probable and eight suspected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosswire.reading.figures.phrases import PLURAL, Counted
from crosswire.reading.figures.wording import Wording

LONGEST_ROW = 8
SINGULAR = frozenset({"NN", "NNP", "JJ"})
CLOSING = frozenset({",", ";", ".", "and", "or", ")", "", "—", "–"})
OF_DISEASE = frozenset({"of", "in"})
"""What stands behind the status of cases beside what closes a member: nine suspected of measles."""


def elided(wording: Wording, phrases: Sequence[Counted]) -> list[Counted]:
    """The phrases of a sentence, those that leave out the noun of the one before, or behind, with that noun."""
    found: list[Counted] = []
    for i, phrase in enumerate(phrases):
        before, behind = found[-1] if found else None, phrases[i + 1] if i + 1 < len(phrases) else None
        if before is not None and is_listed(wording, phrase) and phrase.first - before.last <= LONGEST_ROW:
            phrase = with_noun(wording, phrase, before.noun)
        if behind is not None and is_listed(wording, behind):
            if behind.first == phrase.last + 3:
                phrase = with_noun(wording, phrase, behind.noun)
            elif behind.first == phrase.last + 2 and is_sort(wording, phrase, behind):
                phrase = replace(phrase, noun=behind.noun, named=(phrase.last, behind.noun or phrase.last))
        found.append(phrase)
    return found


def with_noun(wording: Wording, counted: Counted, noun: int | None) -> Counted:
    """The phrase with the noun of another, where only an adjective of its own stands behind it."""
    i = counted.last + 1
    if counted.noun is not None or noun is None or counted.quantity.unit:
        return counted
    if wording.tokens[noun].xpos not in PLURAL or not is_alone(wording, i):
        return counted
    return replace(counted, noun=noun, named=(i, noun), last=i)


def is_sort(wording: Wording, counted: Counted, behind: Counted) -> bool:
    """Whether the singular behind a plural number only tells of which sort those are whom the next number names: "90
    government and 40 rebel soldiers"."""
    noun, other = counted.noun, behind.noun
    if noun is None or other is None or counted.quantity.unit or counted.quantity.value < 2 or counted.holds_of:
        return False
    singular = wording.tokens[noun].xpos in SINGULAR and noun == counted.last == counted.number + 1
    plain = wording.words[noun] not in wording.lexicons.counting.uninflected
    sorted_too = wording.tokens[other].xpos in PLURAL and other == behind.number + 2
    return singular and plain and sorted_too and wording.kinds_of(other) != frozenset()


def is_alone(wording: Wording, i: int) -> bool:
    """Whether token ``i`` is an adjective, or a participle without an argument, that says nothing of anybody's fate."""
    if not 0 <= i < len(wording.tokens):
        return False
    token, word, measures = wording.tokens[i], wording.words[i], wording.lexicons.measures
    status = word in wording.lexicons.counting.status
    if wording.word(i + 1) not in (CLOSING | OF_DISEASE if status else CLOSING):
        return False
    fate = word in measures.adjectives or word in measures.verbs or word in measures.outcomes or word.endswith("ly")
    return (token.upos == "ADJ" or token.xpos == "VBN") and not fate


def is_listed(wording: Wording, counted: Counted) -> bool:
    """Whether the number opens a member of a list or of a part."""
    words = wording.lexicons.counting
    return wording.word(counted.first - 1) in words.joint | words.including
