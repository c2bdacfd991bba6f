"""What became of those shot, stabbed or struck, as the rest of the report tells it: killed, injured, or left open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from crosswire.reading.figures.governed import OBJECT, SUBJECT
from crosswire.reading.figures.measures import MeasureFinder
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.sharing import is_larger
from crosswire.reading.figures.wording import BE, Wording
from crosswire.records import Token

OPEN, KILLED, INJURED = "killed_or_injured", "killed", "injured"
UNTOLD = frozenset({"people", "person", "man", "woman", "other"})
"""Nouns that do not tell which people are meant."""
OTHERS = frozenset({"others", "rest", "remainder"})
ALONE, SEVERAL = frozenset({"he", "she"}), frozenset({"they", "all", "both"})
LONGEST_OUTCOME = 10
"""How far behind "both" or "all" stands what became of them."""


def settled(readings: Sequence[Reading], wordings: Sequence[Wording]) -> list[Reading]:
    """The readings, those of people shot or struck with the outcome that the report tells of them.

    It may say that both died, that others were killed beside them or how they fare; where it speaks of no death at
    all, they are injured."""
    deadly = any(is_death(reading) for reading in readings) or any(names_death(wording) for wording in wordings)
    following = dict(pairwise(wordings))
    return [
        replace(r, governed=replace(r.governed, measure=fate(r, readings, following.get(r.wording), deadly) or OPEN))
        if is_open(r)
        else r
        for r in readings
    ]


def is_open(reading: Reading) -> bool:
    """Whether a verb of harm, or a word beside "victims", leaves open whether those it counts lived."""
    measures = reading.wording.lexicons.measures
    word, second = reading.wording.word(reading.governed.predicate), reading.governed.joined
    if word in measures.adjectives and second is not None and reading.wording.words[second] in measures.adjectives:
        return False  # "600 dead and wounded" are both
    harmed = any(form.measure.people == OPEN for form in measures.verbs.get(word, ())) or word in measures.victims
    return reading.governed.measure == OPEN and reading.counted.quantity.high != 0 and harmed


def fate(reading: Reading, readings: Sequence[Reading], following: Wording | None, deadly: bool) -> str:
    """What became of the people of an open reading, "" where the report leaves it open."""
    told = told_of_all(reading.wording, reading.counted.last + 1, reading)
    told = told or (told_of_all(following, 0, reading) if following else "")
    told = told or told_behind(reading) or (told_next(reading, following) if following else "")
    told = told or told_elsewhere(reading, readings) or told_by_verb(reading) or told_before(reading, readings)
    if told:
        return told
    if not deadly or is_beside_the_dead(reading, readings) or is_in_hospital(reading):
        return INJURED
    return ""


def told_of_all(wording: Wording, start: int, reading: Reading) -> str:
    """What a clause that "both" or "all" opens from token ``start`` on says: "all are expected to survive"."""
    for i in range(start, len(wording.words)):
        opens = i == 0 or wording.word(i - 1) in {",", ";", "—", "–", "and", "but"}
        everyone = wording.words[i] in {"both", "all"} and (wording.words[i] == "all" or is_pair(reading))
        if opens and everyone and wording.word(i + 1) != "but":
            reach = wording.words[i + 1 : i + 1 + LONGEST_OUTCOME]
            return next((said for word in reach if (said := outcome(wording, word))), "")
    return ""


def told_behind(reading: Reading) -> str:
    """What a verb that goes on after the harm says of the same people: "was shot, but is expected to recover"."""
    wording, sentence = reading.wording, reading.wording.sentence
    harm = wording.tokens[reading.governed.predicate]
    found = sentence.parent(harm) if harm.relation == "xcomp" else None  # "was found shot and pronounced dead there"
    for verb in (*sentence.kids(harm, "conj"), *(sentence.kids(found, "conj") if found is not None else ())):
        if is_of_them(reading, wording, verb) and (told := fared(wording, [t.index for t in sentence.subtree(verb)])):
            return told
    return ""


def told_next(reading: Reading, following: Wording) -> str:
    """What the next sentence says of them by a pronoun ("A boy was shot. He is in a stable condition.") or share by
    share ("One is in critical condition, the others are stable.")."""
    if shares_out(reading, following):
        told = fared(following, range(len(following.tokens)))
        return told if told == INJURED else ""
    root = next((token for token in following.tokens if token.head < 0), None)
    if root is None or following.child(root, "nsubj", "nsubj:pass") is None or not is_of_them(reading, following, root):
        return ""
    return fared(following, range(len(following.tokens)))


def shares_out(reading: Reading, following: Wording) -> bool:
    """Whether a sentence tells of one or some, and then of the others."""
    several = (reading.counted.quantity.best or 0) > 1
    opens = following.words[0] in following.lexicons.numbers or following.words[0] == "some"
    return several and opens and not OTHERS.isdisjoint(following.words) and following.words[1:2] != ["of"]


def is_of_them(reading: Reading, wording: Wording, verb: Token) -> bool:
    """Whether a verb has no subject of its own, or a pronoun that fits how many they are."""
    subject = wording.child(verb, "nsubj", "nsubj:pass")
    one = reading.counted.quantity.best == 1
    return subject is None or subject.text.lower() in (ALONE if one else SEVERAL)


def fared(wording: Wording, places: Sequence[int]) -> str:
    """What the words at those places say became of people: their death, else how they fare; "" where nothing."""
    words, measures = [wording.words[i] for i in places], wording.lexicons.measures
    if not wording.lexicons.counting.denial.isdisjoint(words):
        return ""
    for i, word in zip(places, words, strict=True):
        dead = measures.outcomes.get(word) == KILLED or outcome(wording, word) == KILLED
        if dead and wording.child(wording.tokens[i], "obj") is None:  # not so "but killed the raider"
            return KILLED
    for i, word in zip(places, words, strict=True):
        near = [form.measure.near for form in measures.verbs.get(word, ()) if form.measure.people == INJURED]
        state = measures.states.get(word) == INJURED and wording.tokens[i].upos == "NOUN"
        if state or outcome(wording, word) == INJURED or any(not some.isdisjoint(words) for some in near):
            return INJURED
    return ""


def is_pair(reading: Reading) -> bool:
    return reading.counted.quantity.best == 2


def outcome(wording: Wording, word: str) -> str:
    """What a word says became of people, "" for those that tell nothing of it."""
    measures = wording.lexicons.measures
    adjective = measures.adjectives.get(word)
    said = measures.outcomes.get(word) or (adjective.people if adjective else "")
    for form in measures.verbs.get(word, ()) if not said else ():
        said = said or ("" if form.measure.near or form.measure.only else form.measure.people)
    return said if said in {KILLED, INJURED} else ""


def told_elsewhere(reading: Reading, readings: Sequence[Reading]) -> str:
    """What another figure of as many of the same people says: two bystanders were hit; the two injured bystanders."""
    counted = reading.counted
    if not reading.wording.lexicons.counting.ranked.isdisjoint(reading.wording.words[counted.first : counted.last + 1]):
        return ""  # a second guard is another than the one told of
    noun = reading.wording.tokens[counted.noun].lemma if counted.noun is not None else ""
    for other in readings:
        told, best = other.governed.measure in {KILLED, INJURED}, other.counted.quantity.best
        if told and noun and noun not in UNTOLD and best == counted.quantity.best and counts(other, noun):
            return other.governed.measure
    return ""


def told_by_verb(reading: Reading) -> str:
    """What the verb says whose subject the phrase is: two boys who were shot died; two others shot went to hospital."""
    wording, head = reading.wording, reading.wording.tokens[reading.counted.head]
    verb = wording.sentence.parent(head)
    if verb is None or head.relation != "nsubj" or verb.index <= reading.governed.predicate:
        return ""
    role = OBJECT if head.deprel == "nsubj:pass" else SUBJECT
    found = MeasureFinder(wording).by_verb(verb.index, role, reading.counted, 0.8)
    return found.measure if found and found.measure in {KILLED, INJURED} else ""


def told_before(reading: Reading, readings: Sequence[Reading]) -> str:
    """That the injured who were just counted are told one by one: three were hurt. One was shot in the hip."""
    i = readings.index(reading)
    before = readings[i - 1] if i else None
    if before is None or reading.counted.noun is not None or reading.sentence - before.sentence != 1:
        return ""
    return INJURED if before.governed.measure == INJURED and is_larger(before, reading.counted) else ""


def counts(reading: Reading, noun: str) -> bool:
    counted = reading.counted
    return counted.noun is not None and reading.wording.tokens[counted.noun].lemma == noun


def is_beside_the_dead(reading: Reading, readings: Sequence[Reading]) -> bool:
    """Whether they are others than the dead of the same sentence: two killed and seven more shot."""
    counted, words = reading.counted, reading.wording
    behind = {*words.words[counted.first : counted.last + 2]} & words.lexicons.counting.more
    return bool(behind) and any(
        other.wording is words and is_death(other) and other.counted.last < counted.first for other in readings
    )


def is_in_hospital(reading: Reading) -> bool:
    """Whether the clause goes on to say how they fare: two of those shot were in critical condition."""
    wording = reading.wording
    for i in range(reading.governed.predicate + 1, len(wording.words)):
        if wording.words[i] not in BE | {"and", "also"}:
            return False
        told = [form.measure for form in wording.lexicons.measures.verbs.get(wording.words[i], ())]
        words = set(wording.clause_words(i))
        if any(measure.people == INJURED and measure.near & words for measure in told):
            return True
    return False


def is_death(reading: Reading) -> bool:
    return reading.governed.measure == KILLED and reading.counted.quantity.high != 0


def names_death(wording: Wording) -> bool:
    """Whether a sentence speaks of anyone's death, attempts and denials aside."""
    measures, counting = wording.lexicons.measures, wording.lexicons.counting
    for i, word in enumerate(wording.words):
        before = {*wording.words[max(0, i - 4) : i]}
        undone = before & (counting.attempted | counting.denial | counting.nobody | {"no"})
        said = measures.outcomes.get(word) == KILLED or outcome(wording, word) == KILLED
        named = any(sense.people == KILLED and not sense.near for sense in measures.nouns.get(word, ()))
        if (said or named) and not undone:
            return True
    return False
