"""Counts of two: two guards, two boats, told of for the first time."""

from __future__ import annotations

from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.wording import Wording

PAIR = 2
LEADING = frozenset({"between", "number", "last", "first", "next", "past", "top", "other", "both", "all", "another"})
"""What stands by a two of which it is known, or no matter, which they are."""


def is_new_pair(wording: Wording, counted: Counted) -> bool:
    """Whether two known people or things are told of for the first time: two guards, two boats; not the two sides, his
    two sons, two of them, two others."""
    words, noun = wording.lexicons.counting, counted.noun
    before = wording.tokens[counted.first - 1] if counted.first else None
    led = before is not None and (before.xpos in {"PRP$", "POS", "DT", "WP$", "JJ"} or before.text.lower() in LEADING)
    if noun is None or counted.quantity.value != PAIR or counted.holds_of or led:
        return False
    verb = wording.sentence.parent(wording.tokens[noun])
    if verb is not None and wording.tokens[noun].deprel == "nsubj" and wording.lexicons.cues.says(verb.lemma.lower()):
        return False  # "two officials said": whose word it is
    known = wording.countable(noun)
    told = wording.words[noun] in words.stand_in or wording.word(counted.number + 1) in LEADING
    return known is not None and bool(known.kinds & {"people", "thing"}) and not told
