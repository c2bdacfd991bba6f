"""Numerals that are no number of what happened: "no one", Flight 370, a Falk 500 rifle, "or six", "by six to 46"."""

from __future__ import annotations

from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.wording import Wording

LONGEST_BEST = 6
"""How far behind "one" a superlative makes it no number: one of the very worst."""
SUPERLATIVE = frozenset({"JJS", "RBS"})
COMPARED = frozenset({"higher", "lower", "fewer", "more", "less"})
"""Words before "than" behind a difference."""


def is_lone_one(wording: Wording, counted: Counted) -> bool:
    """Whether "one" stands for no number: no one, this one, the second one, one day, one of the best."""
    if wording.words[counted.number] != "one":
        return False
    before = wording.word(counted.number - 1)
    if not counted.quantity.hedge and wording.sentence.kids(wording.sentence.tokens[counted.number], "amod"):
        return True
    if before in wording.lexicons.counting.lone and not counted.quantity.hedge:
        return counted.noun is None or before in {"no", "every", "any", "each"}
    if before == "," and wording.words[counted.number + 1 : counted.number + 3] in (
        ["of", "several"],
        ["of", "many"],
    ):
        return True  # "a clerk was hit, one of several who had come back"
    if is_apposed(wording, counted):
        return True
    behind = wording.sentence.tokens[counted.number + 1 : counted.number + 1 + LONGEST_BEST]
    if behind and behind[0].text.lower() == "of" and any(token.xpos in SUPERLATIVE for token in behind):
        return True
    return wording.word(counted.number + 1) in wording.lexicons.counting.lone_behind


def is_apposed(wording: Wording, counted: Counted) -> bool:
    """Whether "one of the" only says what a name right before its comma is: "Dunmoor, one of the towns taken"."""
    tokens, comma = wording.tokens, counted.first - 1
    if comma < 1 or wording.words[comma] != "," or not counted.part or counted.noun is None:
        return False
    head = tokens[counted.head]
    if head.relation != "appos" and not 0 <= head.head < counted.first:
        return False  # "in Dunmoor, one of the guards was hurt"
    person = any(n.kind == "PER" and n.first < comma <= n.last + 1 for n in wording.sentence.names)
    named = tokens[comma - 1].xpos in {"NN", "NNP"} and tokens[comma - 1].mention not in {"person", "time"}
    return named and not person and tokens[counted.noun].upos == "NOUN" and not counted.quantity.hedge


def is_label(wording: Wording, counted: Counted) -> bool:
    """Whether the number names what stands right before it: Flight 370, page 4, the Lakers 98."""
    token, before = wording.sentence.tokens[counted.number], wording.word(counted.first - 1)
    if before == "numbered" and wording.numbering(counted) is None:
        return True  # "the door numbered 40"
    if before in wording.lexicons.counting.toll_link or before in wording.lexicons.measures.verbs:
        return False
    if counted.noun is not None or counted.quantity.hedge or token.head != counted.first - 1:
        return False
    named = token.relation in {"nummod", "flat", "compound", "appos", "dep"}
    return named and wording.sentence.tokens[token.head].upos in {"NOUN", "PROPN"} and counted.number == counted.last


def is_model(wording: Wording, counted: Counted) -> bool:
    """Whether the number belongs to a name that tells which make is meant: two Falk 500 rifles, an Orla 737."""
    token = wording.sentence.tokens[counted.number]
    before = wording.sentence.tokens[counted.first - 1] if counted.first else None
    if before is None or counted.noun is None or counted.quantity.hedge or token.relation not in {"flat", "compound"}:
        return False
    named = before.upos == "PROPN" and before.relation in {"compound", "flat"}
    return named and token.text.isdigit() and token.head in {before.index, counted.noun, before.head}


def is_alternative(wording: Wording, counted: Counted) -> bool:
    """Whether a bare number only guesses again at the one before, or at a few: five shots or six; a boat or two."""
    noun = wording.sentence.tokens[counted.first - 2] if counted.first > 1 else None
    guesses = noun is not None and noun.upos == "NOUN" and wording.word(counted.first - 1) == "or"
    behind = wording.sentence.tokens[min(counted.last + 1, len(wording.sentence.tokens) - 1)]
    return guesses and counted.noun is None and behind.upos not in {"VERB", "AUX"} and not counted.quantity.hedge


def is_difference(wording: Wording, counted: Counted) -> bool:
    """Whether the number only says by how much another changed or fell short: it rose by six to 46; two behind."""
    words, units = wording.words, wording.lexicons.units
    if counted.noun is None and wording.word(counted.last + 1) in {"behind", "ahead", "short", "shy"}:
        return True
    behind = wording.words[counted.last + 1 : counted.last + 3]
    if behind in (["short", "of"], ["shy", "of"]):
        return True  # nine seats short of half
    if counted.noun is None and len(behind) == 2 and behind[0] in COMPARED and behind[1] == "than":
        return True  # "catches are about 7,000 higher than in the spring"
    changed = any(units.has(word, "change") for word in words[max(0, counted.first - 3) : counted.first - 1])
    return changed and wording.word(counted.first - 1) == "by" and wording.word(counted.last + 1) == "to"


def is_left_out(wording: Wording, counted: Counted) -> bool:
    """Whether the phrase is what "all" leaves out: all but one guard were hurt."""
    words, counting = wording, wording.lexicons.counting
    excepted = words.word(counted.first - 1) in counting.excepting
    return excepted and words.word(counted.first - 2) in counting.everyone


def is_way_off(wording: Wording, counted: Counted) -> bool:
    """Whether the phrase only tells how far off something is: three blocks away, two doors down, four farms east."""
    words, noun = wording.lexicons.counting, counted.noun
    return noun is not None and wording.words[noun] in words.stretch and wording.word(counted.last + 1) in words.afar
