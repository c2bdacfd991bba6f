"""What a speaker did next, which the tree hangs on the verb of saying as it does what he said."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.attribution.closing import FINITE
from crosswire.reading.attribution.found import Hit
from crosswire.reading.attribution.phrases import subject
from crosswire.records import Token


def is_next_deed(hit: Hit, verb: Token) -> bool:
    """Whether a bare participle tells what who demands a thing did next: "demanded cash before shooting two clerks"."""
    own = verb.head == hit.token.index and verb.xpos == "VBG" and not hit.sentence.kids(verb, "nsubj", "aux")
    marks = {mark.text.lower() for mark in hit.sentence.kids(verb, "mark", "case")}
    return own and hit.cue.stance == "intended" and bool(marks & {"before", "after"})


def is_joined_deed(hit: Hit, joined: Token, tokens: Sequence[Token]) -> bool:
    """Whether a verb behind "and" is the next thing that the speaker did, where what he said is but a noun: "demanded
    money and got away with $900"."""
    alone = subject(hit.sentence, joined) is None and joined.xpos == hit.token.xpos
    return alone and joined.xpos in FINITE and all(t.upos not in {"VERB", "AUX"} for t in tokens)
