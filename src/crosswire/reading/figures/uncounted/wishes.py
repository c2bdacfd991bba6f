"""Harm that a speaker only says how he takes: I hate to see a boy get hurt."""

from __future__ import annotations

from crosswire.reading.figures.governed import Governed
from crosswire.reading.figures.wording import Wording

SPEAKERS = frozenset({"i", "we", "you"})


def is_unwanted(wording: Wording, governed: Governed) -> bool:
    """Whether somebody only says of himself how he takes such things: I hate to see a boy get hurt."""
    token = wording.tokens[governed.predicate]
    while (over := wording.sentence.parent(token)) is not None:
        opened = token.relation in {"ccomp", "advcl"} and any(
            kid.text.lower() == "to" for kid in wording.sentence.kids(token, "mark")
        )
        if token.relation != "xcomp" and not opened:
            return False
        subject = wording.child(over, "nsubj")
        if over.lemma.lower() in wording.lexicons.counting.wishing and subject is not None:
            return subject.text.lower() in SPEAKERS
        token = over
    return False
