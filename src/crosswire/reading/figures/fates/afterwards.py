"""What the sentences behind say of how those shot or struck fared: he, the boy, both, all four victims."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.figures.fates.outcomes import (
    INJURED,
    KILLED,
    clause_places,
    clauses,
    done_to,
    fared,
    is_mild,
    names_death,
    outcome,
)
from crosswire.reading.figures.fates.recalling import SEVERAL, SEXES, is_single, owns, recalls
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.wording import Wording
from crosswire.records import PEOPLE_MEASURES, Token

OTHERS = frozenset({"others", "rest", "remainder"})
LONGEST_OUTCOME = 10
"""How far behind "both" or "all" stands what became of them."""
NEAR_KIND = 2
"""How many sentences before may tell of what kind the shooting was."""
ENDS = frozenset({",", ";", ".", "but", "except"})
PRONOUNS = frozenset(SEXES) | SEVERAL


def told_of_all(wording: Wording, start: int, reading: Reading) -> str:
    """What a clause that "both" or "all" opens from token ``start`` on says: "all are expected to survive"."""
    for i in range(start, len(wording.words)):
        opens = i == 0 or wording.word(i - 1) in {",", ";", "—", "–", "and", "but"}
        everyone = wording.words[i] in {"both", "all"} and (wording.words[i] == "all" or is_pair(reading))
        if opens and everyone and wording.word(i + 1) != "but":
            return fared(wording, reach(wording, i + 1))
    return ""


def reach(wording: Wording, start: int) -> list[int]:
    """The places from ``start`` on up to the end of the clause, or as far as an outcome stands."""
    found: list[int] = []
    for i in range(start, min(len(wording.words), start + LONGEST_OUTCOME)):
        if wording.words[i] in ENDS:
            break
        found.append(i)
    return found


def told_of_kind(reading: Reading, wordings: Sequence[Wording]) -> str:
    """Injured, where the sentence or one just before says that the shooting was not fatal, and tells of no death."""
    at = next(i for i, wording in enumerate(wordings) if wording is reading.wording)
    near = wordings[max(0, at - NEAR_KIND) : at + 1]
    mild = any(is_mild_kind(wording, i) for wording in near for i in range(len(wording.words)))
    return INJURED if mild and not any(names_death(wording) for wording in near) else ""


def is_mild_kind(wording: Wording, i: int) -> bool:
    """Whether token ``i`` says of a shooting or the like that nobody died of it: two non-fatal stabbings."""
    token = wording.tokens[i]
    over = wording.sentence.parent(token) if token.relation == "amod" else None
    told = over is not None and over.text.lower() not in wording.lexicons.measures.wounds
    return told and wording.lexicons.measures.outcomes.get(wording.whole_word(i)) == INJURED


def is_pair(reading: Reading) -> bool:
    return reading.counted.quantity.best == 2


def told_afterwards(reading: Reading, readings: Sequence[Reading], following: Sequence[Wording]) -> str:
    """What the next sentences say of the same people, share by share, or by what means them again."""
    if following and shares_out(reading, following[0]):
        told = fared(following[0], range(len(following[0].tokens)))
        return told if told == INJURED else ""
    linked, so_far = True, ""
    for i, wording in enumerate(following):
        crowded = any(r.wording is wording and r.governed.measure in PEOPLE_MEASURES for r in readings)
        named = told_of_group(reading, readings, wording, linked) or told_of_everybody(reading, readings, wording)
        if named:
            return so_far or named
        met, told = told_in(reading, wording, linked and not crowded)
        if told == KILLED:
            return told  # "was flown to a hospital. The boy was later pronounced dead"
        so_far = so_far or told
        if crowded or (not met and i):
            return so_far or told_of_as_many(reading, readings, following[i + 1 :])
        linked = met
    return so_far


def told_of_as_many(reading: Reading, readings: Sequence[Reading], later: Sequence[Wording]) -> str:
    """What a sentence further on says of all of just as many people."""
    several = (reading.counted.quantity.best or 0) > 1
    found = (told_of_everybody(reading, readings, wording) for wording in later if several)
    return next((told for told in found if told), "")


def died_of_it(reading: Reading, readings: Sequence[Reading], following: Sequence[Wording]) -> bool:
    """Whether one who was found wounded, or taken to hospital, is then told to have died: "Officers found a man with a
    gunshot wound. He was pronounced dead." """
    wording, verb = reading.wording, reading.wording.tokens[reading.governed.predicate]
    told = not is_plainly_hurt(reading) and verb.upos == "VERB" and wording.is_passive(verb.index)
    behind = [i for i in clause_places(wording, verb) if i >= verb.index]  # not "besides the man who died"
    if told and fared(wording, behind) == KILLED:
        return True  # "was rushed to a hospital, where she died"
    return is_one_found(reading) and told_afterwards(reading, readings, following) == KILLED


def is_plainly_hurt(reading: Reading) -> bool:
    """Whether a verb or adjective says that they were hurt, and no wound or hospital: a cook was injured."""
    verb = reading.wording.tokens[reading.governed.predicate]
    return verb.upos != "NOUN" and outcome(reading.wording, verb.index) == INJURED


def is_one_found(reading: Reading) -> bool:
    """Whether one is only told to have been found wounded, or taken to hospital, and may have died since."""
    single = is_single(reading) and reading.counted.noun is not None
    return single and not is_plainly_hurt(reading) and not is_done_by_pronoun(reading)


def names_wound(reading: Reading) -> bool:
    """Whether a wound that is not slight tells the harm: a man with a gunshot wound; a man who had suffered burns."""
    wording, verb = reading.wording, reading.wording.tokens[reading.governed.predicate]
    noun = verb.upos == "NOUN"
    told = wording.words[reading.counted.last + 1 : verb.index] if noun else wording.clause_words(verb.index)
    wounded = verb.relation == "acl" and not wording.lexicons.measures.wounds.isdisjoint(told)
    return (noun or wounded) and wording.lexicons.counting.slight.isdisjoint(told)


def is_done_by_pronoun(reading: Reading) -> bool:
    """Whether "he" behind the sentence may be who did it: he shot a guard in the leg."""
    wording = reading.wording
    verb = wording.tokens[reading.governed.predicate]
    over = (verb, *wording.sentence.ancestors(verb))
    subjects = (wording.child(one, "nsubj") for one in over)
    return any(subject is not None and subject.text.lower() in SEXES for subject in subjects)


def told_in(reading: Reading, wording: Wording, linked: bool) -> tuple[bool, str]:
    """Whether a sentence means those counted again, and what it says became of them at last ("he was unconscious when
    flown to a hospital, where the boy died"); by a pronoun only where it is ``linked`` to a sentence that does."""
    met, so_far = False, ""
    for subject, places in clauses(wording):
        pronoun = subject.text.lower() in PRONOUNS
        if pronoun and (not linked or harms(wording, subject) or is_speakers(wording, subject)):
            continue
        if recalls(reading, wording, subject) or (linked and owns(reading, wording, subject)):
            met = True
            so_far = KILLED if (told := fared(wording, places)) == KILLED else so_far or told
    for whom, places in done_to(wording):
        told = fared(wording, places) if linked or whom.text.lower() not in PRONOUNS else ""
        if told and recalls(reading, wording, whom):
            met, so_far = True, KILLED if told == KILLED else so_far or told
    return met or any(is_meant(reading, wording, token) for token in wording.tokens), so_far


def is_meant(reading: Reading, wording: Wording, noun: Token) -> bool:
    """Whether a noun that is no subject means whom the reading counts: police found the victim near a van."""
    return noun.upos == "NOUN" and noun.mention == "person" and recalls(reading, wording, noun)


def harms(wording: Wording, subject: Token) -> bool:
    """Whether a subject does something to somebody: he, the gunman, shot a guard who died."""
    verb = wording.sentence.parent(subject)
    done_to = wording.sentence.kids(verb, "obj") if verb is not None else []
    return any(kid.mention == "person" and not kid.text.lower().endswith(("self", "selves")) for kid in done_to)


def is_speakers(wording: Wording, subject: Token) -> bool:
    """Whether "they" may be those who say it: police said they are trying to name the dead."""
    verb = wording.sentence.parent(subject)
    over = wording.sentence.parent(verb) if verb is not None and verb.relation == "ccomp" else None
    return over is not None and subject.text.lower() in SEVERAL and wording.child(over, "nsubj") is not None


def shares_out(reading: Reading, following: Wording) -> bool:
    """Whether a sentence tells of one or some, and then of the others."""
    several = (reading.counted.quantity.best or 0) > 1
    opens = following.words[0] in following.lexicons.numbers or following.words[0] == "some"
    of_others = following.word(1) in {"of", *OTHERS}  # "three others were hurt"
    return several and opens and not OTHERS.isdisjoint(following.words) and not of_others


def told_of_group(reading: Reading, readings: Sequence[Reading], wording: Wording, linked: bool) -> str:
    """What is said of several who were told of one by one: a man was shot, and a woman was hit. Both were treated."""
    group = [r for r in readings if r.wording is reading.wording and r.governed.measure in PEOPLE_MEASURES]
    total = sum(r.counted.quantity.best or 0 for r in group)
    if not linked or len(group) < 2 or any(r.governed.measure == KILLED for r in group):
        return ""
    for subject, places in clauses(wording):
        word = subject.text.lower()
        means = word in {"they", "all"} or (word == "both" and total == 2)
        if means and (told := fared(wording, places)):
            return told
    return ""


def told_of_everybody(reading: Reading, readings: Sequence[Reading], wording: Wording) -> str:
    """Injured, where a later sentence says that all of them live: "all four victims survived"; "none of the injuries is
    life-threatening"."""
    died = any(r.governed.measure == KILLED and between(reading, r, wording) for r in readings)
    if (
        not died
        and is_mild(wording, range(len(wording.tokens)))
        and not names_death(wording)
        and speaks_of_all_wounds(wording)
    ):
        return INJURED
    for i, word in enumerate(wording.words[:-1]):
        if word == "all" and counts_as_many(reading, readings, wording, i + 1):
            places = reach(wording, i + 1)
            told = fared(wording, places) if not died or lives(wording, places) else ""
            return told if told == INJURED else ""
    return ""


def lives(wording: Wording, places: Sequence[int]) -> bool:
    """Whether a word among them says that people live, or will, not only that they are in hospital."""
    return any(wording.lexicons.measures.outcomes.get(wording.words[i]) == INJURED for i in places)


def speaks_of_all_wounds(wording: Wording) -> bool:
    """Whether the sentence denies of every wound that it is grave: none of the injuries, no life-threatening wounds."""
    return not wording.lexicons.counting.nobody.isdisjoint(wording.words) and "of" in wording.words


def counts_as_many(reading: Reading, readings: Sequence[Reading], wording: Wording, i: int) -> bool:
    """Whether a number at ``i``, or behind its article, is that of the reading, or of all counted in its sentence."""
    while wording.word(i) in {"of", "the"}:
        i += 1
    word = wording.word(i)
    known = wording.lexicons.numbers.get(word)
    number = int(word) if word.isdecimal() else known.value if known is not None else 0
    group = [r for r in readings if r.wording is reading.wording and r.governed.measure in PEOPLE_MEASURES]
    total = sum(r.counted.quantity.best or 0 for r in group)
    return number > 0 and number in {reading.counted.quantity.best, total}


def between(reading: Reading, other: Reading, wording: Wording) -> bool:
    """Whether another figure stands from the sentence of a reading on up to a later sentence."""
    start, end = reading.wording.tokens[0].start, wording.tokens[-1].end
    return start <= other.wording.tokens[0].start < end and other.counted.quantity.high != 0
