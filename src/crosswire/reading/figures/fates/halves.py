"""How two fared of whom a report tells in turn: one after the other, or one of two by what became of the other."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.figures.fates.outcomes import KILLED, clauses, fared, is_said, outcome
from crosswire.reading.figures.fates.recalling import is_single
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.wording import EITHER, Wording
from crosswire.records import Token

BOTH = frozenset({"they", "both"})
REST = frozenset({"other", "second"})
LONGEST_PARTING = 2
"""How many sentences behind two people the one who died and the other are told apart."""


def told_of_pair(reading: Reading, before: Wording | None, following: Sequence[Wording]) -> str:
    """What the next sentence says of both, where the one before tells of somebody harmed alike: the cook was shot in
    the neck. A clerk was shot in the chest. They are in critical condition."""
    if before is None or not following or not is_single(reading) or not tells_of_one_harmed(before):
        return ""
    for subject, places in clauses(following[0]):
        if subject.text.lower() in BOTH and subject.index == 0:
            return fared(following[0], places)
    return ""


def tells_of_one_harmed(wording: Wording) -> bool:
    """Whether the main clause of a sentence says that one person was shot, stabbed or struck."""
    for subject, _ in clauses(wording):
        verb = wording.tokens[subject.head]
        harmed = any(form.measure.people == EITHER for form in wording.verb_senses(verb.index))
        if harmed and subject.xpos == "NN" and wording.is_passive(verb.index):
            return True
    return False


def is_parted(reading: Reading, following: Sequence[Wording]) -> bool:
    """Whether one of two who were found with wounds is then told to have died, and the other told of beside: two men
    had knife wounds. Ivo Marsh, 40, died. The other man is stable."""
    wording = reading.wording
    wounds = not wording.lexicons.measures.wounds.isdisjoint(wording.words)
    told = wording.tokens[reading.governed.predicate]
    plain = outcome(wording, told.index) != "" and told.upos != "NOUN"  # "two were wounded"
    if not wounds or plain or reading.counted.quantity.best != 2 or reading.implied:
        return False
    died = False
    for later in following[:LONGEST_PARTING]:
        if died and is_of_the_rest(later):
            return True
        died = died or any(is_one_dead(later, subject, places) for subject, places in clauses(later))
        if died and is_of_the_rest(later):
            return True
    return False


def is_one_dead(wording: Wording, subject: Token, places: Sequence[int]) -> bool:
    """Whether a clause says that one person, no others, died."""
    one = (
        subject.mention == "person"
        and subject.xpos in {"NN", "NNP", "CD"}
        and not wording.sentence.kids(subject, "conj")
    )
    return one and any(outcome(wording, i) == KILLED and is_said(wording, i) for i in places)


def is_of_the_rest(wording: Wording) -> bool:
    """Whether a sentence goes on to the other of two: "the other man is stable"."""
    return any(word in REST and wording.word(i - 1) == "the" for i, word in enumerate(wording.words))
