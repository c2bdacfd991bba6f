"""Amounts that only serve a worked example or advice to the reader: nobody paid, owes or plans them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosswire.reading.figures.money.payments import payment_of
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
PRESENT = frozenset({"VBZ", "VBP"})
CASES = frozenset({"if", "when", "whenever", "once"})
COMING = frozenset({"that", "it", "this"})
"""What stands for the outcome of a case that is put: that's $90."""


def is_example(wording: Wording, counted: Counted, before: Sequence[Wording]) -> bool:
    """Whether an amount of the outlet's own is the reader's, or part of a sum worked out for any reader; ``before`` are
    the sentences before it."""
    if counted.quantity.unit is None:
        return False
    return (
        is_readers(wording, counted)
        or is_asked_about(wording, counted)
        or opens_supposing(wording, counted)
        or goes_on_supposing(wording, counted, before)
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


def is_supposed(wording: Wording, counted: Counted) -> bool:
    """Whether an amount, whoever names it, is only what anybody would pay or get in a case that is put."""
    return counted.quantity.unit is not None and (
        is_paid_in_a_case(wording, counted) or is_outcome_of_a_case(wording, counted)
    )


def is_paid_in_a_case(wording: Wording, counted: Counted) -> bool:
    """Whether the reader is to think of paying or getting it: if you spend $90 on a lock; imagine paying $90."""
    verb = next((token for token in ancestors(wording, counted) if token.upos == "VERB"), None)
    if verb is None or not (payment_of(wording, verb) or verb.lemma.lower() in wording.lexicons.counting.outlay):
        return False
    return is_case_of_reader(wording, verb) or is_imagined(wording, verb)


def is_outcome_of_a_case(wording: Wording, counted: Counted) -> bool:
    """Whether it is what a case comes to that anybody may be in: if a driver hits a hole, that's $90."""
    head = wording.tokens[counted.head]
    said = wording.child(head, "nsubj")
    if said is None or said.text.lower() not in COMING or not wording.sentence.kids(head, "cop"):
        return False
    over = list(ancestors(wording, counted))
    cases = [kid for token in (head, *over) for kid in wording.sentence.kids(token, "advcl")]
    return any(is_case_of_anybody(wording, case) for case in (*cases, *over))


def ancestors(wording: Wording, counted: Counted) -> Iterator[Token]:
    """The tokens over an amount, nearest first."""
    yield from wording.sentence.ancestors(wording.tokens[counted.head])


def is_case_of_reader(wording: Wording, verb: Token) -> bool:
    """Whether a clause puts a case for the reader: if you spend."""
    subject = wording.child(verb, "nsubj")
    puts = any(mark.text.lower() in CASES for mark in wording.sentence.kids(verb, "mark", "advmod"))
    return puts and subject is not None and subject.text.lower() in READER and verb.xpos != PAST


def is_case_of_anybody(wording: Wording, verb: Token) -> bool:
    """Whether a clause puts a case of no one in particular, in the present: if you spend, if a driver hits a hole."""
    if is_case_of_reader(wording, verb):
        return True
    subject = wording.child(verb, "nsubj")
    puts = any(mark.text.lower() in CASES for mark in wording.sentence.kids(verb, "mark", "advmod"))
    if subject is None or not puts or verb.xpos not in PRESENT:
        return False
    any_one = any(det.text.lower() in {"a", "an"} for det in wording.sentence.kids(subject, "det"))
    anybody = subject.text.lower() in wording.lexicons.counting.anyone
    return anybody or (any_one and subject.mention == "person")


def is_imagined(wording: Wording, verb: Token) -> bool:
    """Whether the reader is asked to think of doing it: imagine paying."""
    over = wording.sentence.parent(verb)
    bids = over is not None and over.lemma.lower() in wording.lexicons.stances.supposings and over.xpos == "VB"
    return bids and over is not None and verb.xpos == "VBG" and wording.child(over, "nsubj", "mark", "aux") is None


def is_asked_about(wording: Wording, counted: Counted) -> bool:
    """Whether a question takes up an amount named before: where is that $90 to come from?"""
    return wording.words[-1] == "?" and wording.word(counted.first - 1) in {"that", "this"}


def opens_supposing(wording: Wording, counted: Counted) -> bool:
    """Whether the amount stands in the sentence that opens an example of nobody with a name: let's say a roof costs
    $9,000."""
    bids = any(token.xpos == "VB" for token in wording.tokens[: LONGEST_HEADING + LONGEST_SUPPOSING])
    named = any(name.kind in {"PER", "ORG"} for name in wording.sentence.names)
    return bids and not named and supposes(wording) and is_of_nobody(wording, counted)


def goes_on_supposing(wording: Wording, counted: Counted, before: Sequence[Wording]) -> bool:
    """Whether a sentence of the same paragraph has opened an example, and this one goes on with it in the present."""
    if not is_of_nobody(wording, counted):
        return False
    same = [one for one in before if one.sentence.paragraph == wording.sentence.paragraph]
    return any(supposes(one) for one in same)


def is_of_nobody(wording: Wording, counted: Counted) -> bool:
    """Whether a sentence tells of nothing past, and an amount in it of nobody with a name."""
    past = any(token.xpos == PAST for token in wording.tokens)
    return not past and not names_subject(wording, wording.tokens[counted.head])


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
