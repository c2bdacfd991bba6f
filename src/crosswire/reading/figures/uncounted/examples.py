"""Amounts that only serve a worked example or advice to the reader: nobody paid, owes or plans them."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.wording import Wording
from crosswire.records import Token

READER = frozenset({"you", "yourself", "yourselves", "one"})
READERS_OWN = "your"
LONGEST_SUPPOSING = 3
"""Words of what opens an example: let's say."""
LONGEST_HEADING = 6
"""Words in capitals that may stand before it."""
PAST = "VBD"


def is_example(wording: Wording, counted: Counted, before: Sequence[Wording]) -> bool:
    """Whether an amount of the outlet's own is the reader's, or part of a sum worked out for any reader; ``before`` are
    the sentences before it."""
    if counted.quantity.unit is None:
        return False
    return (
        is_readers(wording, counted) or is_asked_about(wording, counted) or goes_on_supposing(wording, counted, before)
    )


def is_readers(wording: Wording, counted: Counted) -> bool:
    """Whether the amount is what the reader has, needs or does: you would need $90 a month, your $900."""
    if wording.word(counted.first - 1) == READERS_OWN:
        return True
    head = wording.tokens[counted.head]
    for token in (head, *wording.sentence.ancestors(head)):
        subject = wording.child(token, "nsubj")
        if subject is not None and subject is not head:
            owners = (kid.text.lower() for kid in wording.sentence.kids(subject, "nmod"))
            return subject.text.lower() in READER or READERS_OWN in owners  # your child would earn $900
    return False


def is_asked_about(wording: Wording, counted: Counted) -> bool:
    """Whether a question takes up an amount named before: where is that $90 to come from?"""
    return wording.words[-1] == "?" and wording.word(counted.first - 1) in {"that", "this"}


def goes_on_supposing(wording: Wording, counted: Counted, before: Sequence[Wording]) -> bool:
    """Whether a sentence of the same paragraph has opened an example, and this one goes on with it in the present."""
    if any(token.xpos == PAST for token in wording.tokens) or names_subject(wording, wording.tokens[counted.head]):
        return False
    same = [one for one in before if one.sentence.paragraph == wording.sentence.paragraph]
    return any(supposes(one) for one in same)


def names_subject(wording: Wording, head: Token) -> bool:
    """Whether somebody or something with a name is the subject of a clause that the amount stands in."""
    subjects = (wording.child(token, "nsubj") for token in (head, *wording.sentence.ancestors(head)))
    return any(subject is not None and subject.upos == "PROPN" for subject in subjects)


def supposes(wording: Wording) -> bool:
    """Whether a sentence opens an example, perhaps behind a heading: let's say, suppose, imagine."""
    texts = [token.text for token in wording.tokens]
    heading = next((i for i, text in enumerate(texts[:LONGEST_HEADING]) if not text.isupper()), 0)
    last = min(heading + LONGEST_SUPPOSING, len(texts)) - 1
    opening = wording.phrase(heading, last)
    return any(f"{opening} ".startswith(f"{words} ") for words in wording.lexicons.counting.supposing)
