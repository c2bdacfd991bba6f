"""One more person whom an article before another is for too: a man and woman were hurt; a boy, 9, and girl, 7."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.reading.figures.phrases import Counted, past_particle
from crosswire.reading.figures.quantities import Quantity
from crosswire.reading.figures.wording import Wording
from crosswire.records import Span, Token

SEVERAL = frozenset({"were", "are", "have"})
SINGLE = frozenset({"was", "is", "has"})
MODIFYING = frozenset({"amod", "compound"})
OWNED = ("det", "nmod:poss", "nummod", "case")
"""What makes a joined noun a phrase of its own."""


def joined_persons(wording: Wording, noun: int) -> Iterator[Counted]:
    """The persons that "and" joins to a single one without an article of their own."""
    for kid in wording.sentence.kids(wording.tokens[noun], "conj"):
        person = kid.xpos == "NN" and "people" in wording.kinds_of(kid.index)
        if person and not wording.sentence.kids(kid, *OWNED) and are_two(wording, wording.tokens[noun], kid):
            first = first_of(wording, kid)
            one = Quantity(Span(wording.tokens[first].start, kid.end), 1, 1, 1, "exact", value=1)
            yield Counted(one, first, kid.index, kid.index, first, past_particle(wording.sentence, kid.index))


def first_of(wording: Wording, noun: Token) -> int:
    """Where the words before a noun begin that tell what kind it is of."""
    before = (t for kid in wording.sentence.kids(noun, *MODIFYING) for t in wording.sentence.subtree(kid))
    return min((t.index for t in before), default=noun.index)


def are_two(wording: Wording, noun: Token, joined: Token) -> bool:
    """Whether two joined nouns are two people and not one of two callings: not "a husband and father was hurt"."""
    verb = wording.sentence.parent(noun)
    if verb is not None and noun.relation == "nsubj":
        said = {one.text.lower() for one in (verb, *wording.sentence.kids(verb, "aux", "aux:pass", "cop"))}
        if said & (SEVERAL | SINGLE):
            return bool(said & SEVERAL)
    sexes = [wording.lexicons.sorts.sex.get(token.lemma.lower(), "") for token in (noun, joined)]
    return (all(sexes) and sexes[0] != sexes[1]) or all(has_age(wording, token) for token in (noun, joined))


def has_age(wording: Wording, noun: Token) -> bool:
    """Whether an age stands before a noun: a 40-year-old man."""
    return any(kid.text.lower() in {"old", "aged"} for kid in wording.sentence.kids(noun, "amod"))
