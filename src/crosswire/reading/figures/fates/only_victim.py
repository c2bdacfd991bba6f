"""What is told of the only one who was shot, by a name or a pronoun: a cook was shot. Ivo Marsh died at the scene."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from crosswire.reading.figures.fates.outcomes import INJURED, KILLED, clauses, fared
from crosswire.reading.figures.fates.recalling import (
    ANYONE,
    SEXES,
    age_of,
    is_same_sort,
    is_single,
    lemma_of,
    names_beside,
    recalls,
    sex_of,
)
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.wording import EITHER, Wording
from crosswire.records import Token

HARM = frozenset({KILLED, INJURED, EITHER})
SOON = 2
"""How many sentences behind somebody who was shot the name of who died is theirs."""


def told_of_only_one(reading: Reading, readings: Sequence[Reading], wordings: Sequence[Wording]) -> str:
    """Killed, where the report counts nobody else who was harmed, save one of the same sort who died, and tells of one
    person's death."""
    harmed = [r for r in readings if r.governed.measure in HARM and r.counted.quantity.high != 0]
    if not all(is_single(r) and r.governed.measure != INJURED and not is_another(r) for r in harmed):
        return ""
    dead = [r for r in harmed if r.governed.measure == KILLED]
    if dead:
        return KILLED if all(may_be_same(reading, r) for r in dead) else ""
    return KILLED if any(tells_death_of_one(reading, wording, wordings) for wording in wordings) else ""


def found_only_one(reading: Reading, readings: Sequence[Reading], found: Callable[[Reading], bool]) -> str:
    """Killed, where the report counts nobody else who was harmed but one of the same sort who died, and others that
    are, as this one, only ``found``: sent for a male with a wound; the shooting left a boy dead."""
    harmed = [r for r in readings if r.governed.measure in HARM and r.counted.quantity.high != 0]
    dead = [r for r in harmed if r.governed.measure == KILLED]
    if not all(is_single(r) and not is_another(r) and (r in dead or found(r)) for r in harmed):
        return ""
    return KILLED if dead and all(may_be_same(reading, r) for r in dead) else ""


def hurt_only_one(reading: Reading, readings: Sequence[Reading], wordings: Sequence[Wording]) -> str:
    """Injured, where the report counts nobody else who was harmed but one person hurt before, and tells nowhere that
    one died: the blast left one person injured; a woman was hit."""
    harmed = [r for r in readings if r.governed.measure in HARM and r.counted.quantity.high != 0]
    hurt = [r for r in harmed if r.governed.measure == INJURED]
    if not hurt or not all(is_single(r) and r.governed.measure != KILLED and not is_another(r) for r in harmed):
        return ""
    before = all(r.sentence < reading.sentence and lemma_of(r) in {"", *ANYONE} for r in hurt)
    return INJURED if before and not any(tells_death_of_one(reading, w, wordings) for w in wordings) else ""


def is_another(reading: Reading) -> bool:
    """Whether the phrase tells that somebody else is meant than the one before: another cook, a second boy."""
    words, counting = reading.wording.words, reading.wording.lexicons.counting
    phrase = {*words[max(0, reading.counted.first - 1) : reading.counted.last + 1]}
    return bool(phrase & (counting.more | counting.ranked | {"another"}))


def may_be_same(reading: Reading, other: Reading) -> bool:
    """Whether two phrases can mean one person: a toddler and a girl of three; not two of different age."""
    unsaid = lemma_of(reading) in ANYONE and lemma_of(other) == lemma_of(reading)  # shooting and homicide victims
    if other.counted.noun is None or other.wording is reading.wording or unsaid:
        return False
    ages = {age for r in (reading, other) if (age := age_of(r))}
    sexes = {sex for r in (reading, other) if (sex := sex_of(r))}
    alike = is_same_sort(reading, other.wording, other.wording.tokens[other.counted.noun])
    return alike and len(ages) < 2 and len(sexes) < 2


def tells_death_of_one(reading: Reading, wording: Wording, wordings: Sequence[Wording]) -> bool:
    """Whether a clause tells of the death of somebody by name, or of whom the reading counts; not of who shot."""
    for subject, places in clauses(wording):
        unnamed = is_name(subject) and not names_beside(reading)
        meant = unnamed or subject.text.lower() in SEXES or recalls(reading, wording, subject)
        if meant and fared(wording, places) == KILLED and not is_doer(subject, wordings):
            return True
    return False


def is_name(subject: Token) -> bool:
    return subject.upos == "PROPN" and subject.mention == "person"


def is_doer(subject: Token, wordings: Sequence[Wording]) -> bool:
    """Whether the same word is told to shoot somebody, or to be charged with it."""
    word = subject.text.lower()
    for wording in wordings:
        for other, _ in clauses(wording):
            verb = wording.tokens[other.head]
            harms = any(form.measure.people in HARM for form in wording.verb_senses(verb.index))
            active = other.deprel == "nsubj" and wording.child(verb, "obj") is not None
            charged = verb.lemma.lower() in wording.lexicons.counting.charging
            same = word in {other.text.lower(), *(kid.text.lower() for kid in wording.sentence.kids(other, "flat"))}
            if same and ((harms and active) or charged):
                return True
    return False


def told_by_name(reading: Reading, readings: Sequence[Reading], wordings: Sequence[Wording], soon: int = SOON) -> str:
    """Killed, where one of the ``soon`` next sentences tells of the death of one whom it is the first to name, and they
    count nobody."""
    if not is_single(reading) or names_beside(reading):
        return ""
    harmed = [r for r in readings if r.governed.measure in HARM and r is not reading]
    if any(r.wording is reading.wording for r in harmed):
        return ""
    start = next(i for i, wording in enumerate(wordings) if wording is reading.wording)
    known = {word for wording in wordings[: start + 1] for word in wording.words}
    for wording in wordings[start + 1 : start + 1 + soon]:
        if any(r.wording is wording for r in harmed):
            return ""
        for subject, places in clauses(wording):
            new = is_name(subject) and subject.text.lower() not in known and not is_shot(wording, subject)
            if new and fared(wording, places) == KILLED and not is_doer(subject, wordings):
                return KILLED
    return ""


def is_shot(wording: Wording, subject: Token) -> bool:
    """Whether the clause tells of a shooting anew, as another story does: Ada Vole, 13, was shot and killed."""
    senses = wording.verb_senses(wording.tokens[subject.head].index)
    return any(form.measure.people == EITHER for form in senses)
