"""How two fared of whom a report tells in turn: one after the other, or one of two by what became of the other."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.figures.fates.afterwards import is_plainly_hurt
from crosswire.reading.figures.fates.outcomes import INJURED, KILLED, clauses, fared, is_mild, is_said, outcome
from crosswire.reading.figures.fates.recalling import ANYONE, is_single, lemma_of
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.wording import EITHER, Wording
from crosswire.records import Token

BOTH = frozenset({"they", "both"})
REST = frozenset({"other", "second"})
REMAINING = frozenset({"other", "others", "remaining"})
WHOLE = frozenset({"the", "all", "both"})
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


def is_parted(reading: Reading, readings: Sequence[Reading], following: Sequence[Wording]) -> bool:
    """Whether one of those found with wounds is then told to have died, and the rest told of beside: two men had knife
    wounds. Ivo Marsh, 40, died. The other man is stable."""
    wording = reading.wording
    wounds = not wording.lexicons.measures.wounds.isdisjoint(wording.words)
    told = wording.tokens[reading.governed.predicate]
    plain = outcome(wording, told.index) != "" and told.upos != "NOUN"  # "two were wounded"
    if not wounds or plain or is_single(reading) or reading.implied:
        return False
    rest = {r.wording for r in readings if is_the_rest(r, reading)}
    died = False
    for later in following[:LONGEST_PARTING]:
        parted = is_of_the_rest(later) if reading.counted.quantity.best == 2 else later in rest
        if died and parted:
            return True
        died = died or any(is_one_dead(later, subject, places) for subject, places in clauses(later))
        if died and parted:
            return True
    return False


def is_the_rest(part: Reading, whole: Reading) -> bool:
    """Whether a later figure is of all of them but one: the three other guests."""
    counted, number = part.counted, whole.counted.quantity.best or 0
    phrase = {*part.wording.words[max(0, counted.first - 1) : counted.last + 1]}
    return part.sentence > whole.sentence and counted.quantity.best == number - 1 and not REMAINING.isdisjoint(phrase)


def all_died(reading: Reading, readings: Sequence[Reading]) -> bool:
    """Whether several found with wounds are told to have died, by their number: four were found with knife wounds. The
    four died there. Nine hikers died. The nine hikers had burns."""
    wording, number = reading.wording, reading.counted.quantity.best
    wounded = reading.governed.measure == INJURED and not is_plainly_hurt(reading)
    if not wounded or is_single(reading) or is_mild(wording, range(len(wording.words))):
        return False
    dead = [r for r in readings if r.governed.measure == KILLED and r.counted.quantity.best == number]
    return any(is_whole_again(reading, other) or is_whole_again(other, reading) for other in dead)


def is_whole_again(reading: Reading, later: Reading) -> bool:
    """Whether a figure just behind another of as many means the same people: four sailors; the four."""
    counted, words = later.counted, later.wording.words
    phrase = words[max(0, counted.first - 1) : counted.last + 1]
    others = not (REMAINING | later.wording.lexicons.counting.more).isdisjoint(phrase)
    near = 0 < later.sentence - reading.sentence <= LONGEST_PARTING
    first, again = lemma_of(reading), lemma_of(later)
    alike = not first or again in {"", first, *ANYONE}
    return near and alike and not others and not WHOLE.isdisjoint(phrase[:2])


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
