"""Amounts that tell a change or a lack, which keep the word for it: a cut in grants, a shortfall in fees."""

from __future__ import annotations

from crosswire.reading.figures.money.payments import is_sum_word, is_timed, particles, payment_of
from crosswire.reading.figures.phrases import chunk_end
from crosswire.reading.figures.texts import modified_text
from crosswire.reading.figures.wording import Wording
from crosswire.records import Token

ELSEWHERE = frozenset({"time", "place", "person"})
STANDING = {"up": "rise", "down": "fall", "off": "fall"}
"""What something has seen that stands so much higher or lower than before."""
UNMARKED = frozenset({"obj", "obl:unmarked", "obl:npmod", "obl"})


def changed_by(wording: Wording, verb: Token, head: Token, text: str) -> str:
    """The noun of a verb of change with what changed by the amount ``head``: cut in grants of "cut grants by $9
    million", rise in profit of "profit rose $9 million"; "" where the amount is no difference."""
    noun = change_of(wording, verb)
    if not noun or not is_difference(wording, verb, head):
        return ""
    subject = "nsubj:pass" if wording.child(verb, "aux:pass") is not None else "nsubj"
    done = next((kid for kid in wording.sentence.kids(verb, "obj") if kid.index != head.index), None)
    what = done or wording.child(verb, subject)
    if what is None or not says_what(wording, what):
        return noun
    return in_changed(wording, noun, what, text)


def difference_over(wording: Wording, head: Token, text: str) -> str:
    """What an amount that the tree hangs on what changed tells: the cut of "cut grants by $9 million"."""
    over = wording.sentence.parent(head)
    verb = wording.sentence.parent(over) if over is not None and over.relation == "obj" else None
    return changed_by(wording, verb, head, text) if verb is not None and head.relation == "nmod" else ""


def standing_by(wording: Wording, first: int, text: str) -> str:
    """What an amount from token ``first`` on tells behind "up", "down" or "off": the rise in profits of "profits are up
    $9 million"."""
    i = first - 1
    set_off = i > 0 and (wording.tokens[i - 1].lemma == "be" or wording.words[i - 1] == ",")
    noun = STANDING.get(wording.word(i), "") if set_off else ""
    what = next((token for token in reversed(wording.tokens[: max(0, i - 1)]) if token.relation == "nsubj"), None)
    return in_changed(wording, noun, what, text) if noun and what is not None and says_what(wording, what) else ""


def in_changed(wording: Wording, noun: str, what: Token, text: str) -> str:
    """A noun of change in what changed: rise in profits."""
    named = modified_text(wording, what, text)
    return f"{noun} in {named.lower() if what.index == 0 else named}"


def change_of(wording: Wording, verb: Token) -> str:
    """The noun of a verb of change, "" for other verbs; with its particle a verb may be another (scale back)."""
    changes, word = wording.lexicons.changes, verb.text.lower()
    phrases = (f"{word} {particle}" for particle in particles(wording, verb))
    return next((changes[phrase] for phrase in phrases if phrase in changes), changes.get(word, ""))


def is_difference(wording: Wording, verb: Token, head: Token) -> bool:
    """Whether a verb of change changes something by the amount: by $9 million; rose $9 million."""
    cases = {case.text.lower() for case in wording.sentence.kids(head, "case")}
    if cases or head.head != verb.index:
        over = wording.tokens[head.head] if head.head >= 0 else head
        below = over.index == verb.index or (over.head == verb.index and over.relation == "obj")
        return cases == {"by"} and below  # "cut grants by $9 million", whatever the tree hangs the amount on
    alone = all(kid.index == head.index for kid in wording.sentence.kids(verb, "obj"))
    amounts = verb.lemma.lower() in wording.lexicons.counting.amounting and not payment_of(wording, verb)
    return alone and amounts and head.deprel in UNMARKED


def says_what(wording: Wording, noun: Token) -> bool:
    """Whether a noun tells what changed: no person, place or time, and no bare total."""
    words = wording.lexicons.counting
    if noun.text.lower() in words.figure | words.light or is_timed(wording, noun):
        return False
    return is_sum_word(wording, noun) or (noun.upos == "NOUN" and noun.mention not in ELSEWHERE | {"organization"})


def in_what(wording: Wording, noun: int, text: str) -> str:
    """What stands behind "in" behind a noun of change or lack, with the "in": in grants; "" for other nouns, and where
    that is a time or a place."""
    if wording.words[noun] not in wording.lexicons.counting.difference or wording.word(noun + 1) != "in":
        return ""
    what = chunk_end(wording.sentence, noun + 2)
    if what is None or not says_what(wording, wording.tokens[what]):
        return ""
    return f" in {modified_text(wording, wording.tokens[what], text)}"


def difference_before(wording: Wording, first: int, text: str) -> str:
    """The noun of change or lack that stands with "of" before an amount at token ``first``: a cut of $9 million."""
    noun = first - 2
    said = noun >= 0 and wording.words[noun] in wording.lexicons.counting.difference
    if not said or wording.word(first - 1) != "of" or wording.tokens[noun].upos != "NOUN":
        return ""
    return modified_text(wording, wording.tokens[noun], text)
