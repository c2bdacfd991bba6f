"""Amounts that only say what a rule lets or bids each of several do: owners may deduct up to $9,000; a visa for those
who invest $90,000."""

from __future__ import annotations

from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.wording import Wording
from crosswire.records import Token

LEAVE = frozenset({"can", "may"})
PLURAL = frozenset({"NNS", "NNPS"})
THEM = frozenset({"them", "they"})
PAST = frozenset({"VBD", "VBN"})
AT_MOST = "at_most"
TOLD = ("det", "nummod", "nmod:poss")
"""What makes some of the people of those that a noun names."""


def is_of_a_rule(wording: Wording, counted: Counted) -> bool:
    """Whether an amount is the most that a rule lets each of several pay, get or deduct, or what it makes them pay for
    what they may get."""
    verb = verb_over(wording, counted)
    if verb is None:
        return False
    if counted.quantity.qualifier == AT_MOST and is_allowed(wording, verb):
        return True
    by = any(mark.text.lower() == "by" for mark in wording.sentence.kids(verb, "mark"))
    over = wording.sentence.parent(verb) if by and verb.xpos == "VBG" else None
    return over is not None and is_allowed(wording, over)


def verb_over(wording: Wording, counted: Counted) -> Token | None:
    """The nearest verb that an amount stands under."""
    ancestors = wording.sentence.ancestors(wording.tokens[counted.head])
    return next((token for token in ancestors if token.upos == "VERB"), None)


def is_allowed(wording: Wording, verb: Token) -> bool:
    """Whether a verb is what people of a sort may do, by a rule told in the present: owners can deduct; it lets them
    deduct."""
    subject, helpers = wording.child(verb, "nsubj"), wording.sentence.kids(verb, "aux")
    if any(helper.text.lower() in LEAVE for helper in helpers):
        done = any(helper.lemma.lower() == "have" for helper in helpers)
        ruled = verb.lemma.lower() in wording.lexicons.counting.permitted
        return ruled and not done and subject is not None and is_sort(wording, subject)
    over = wording.sentence.parent(verb)
    if over is None or verb.relation not in {"xcomp", "ccomp"} or over.xpos in PAST:
        return False
    whom = subject or wording.child(over, "obj", "iobj")
    allows = over.lemma.lower() in wording.lexicons.counting.allowing and whom is not None
    return allows and whom is not None and (whom.text.lower() in THEM or is_sort(wording, whom))


def is_sort(wording: Wording, whom: Token) -> bool:
    """Whether people of a sort are meant, and none of them told from others."""
    return whom.xpos in PLURAL and whom.mention == "person" and not wording.sentence.kids(whom, *TOLD)
