"""What words say became of people: that they died, or how they fare."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosswire.reading.figures.happenings.outliving import is_outlived_by_none
from crosswire.reading.figures.wording import Wording
from crosswire.records import Token

KILLED, INJURED = "killed", "injured"
LONGEST_DENIED = 4
LONGEST_NONE = 3
POSSIBLE = frozenset({"could", "might", "would", "may"})
PEOPLE = frozenset({"person", "organization"})
ASKING = frozenset({"if", "whether", "unless"})
BODY = frozenset({"body"})
FLESHLY = frozenset({"to", "in"})
"""What stands before a body that is only hit: wounds to the body."""
NAMING = frozenset({"NOUN", "PROPN", "NUM"})
ASIDE = frozenset({"nsubj", "conj", "advcl", "parataxis"})
"""What is not said of whom a verb is done to: "shot the cook and was found dead"."""


def outcome(wording: Wording, i: int) -> str:
    """What token ``i`` says became of people, "" where it tells nothing of it."""
    if is_outlived_by_none(wording, i):
        return KILLED
    measures, word = wording.lexicons.measures, wording.words[i]
    if whole := measures.outcomes.get(wording.whole_word(i)):
        return whole  # "a non-fatal shooting"
    adjective = measures.adjectives.get(word)
    said = measures.outcomes.get(word) or (adjective.people if adjective else "")
    for form in measures.verbs.get(word, ()) if not said else ():
        loose = form.measure.particle and not does_with(wording, i, form.measure.particle)  # "a gun" guns nobody down
        said = said or ("" if form.measure.near or form.measure.only or loose else form.measure.people)
    return said if said in {KILLED, INJURED} else ""


def does_with(wording: Wording, i: int, particle: str) -> bool:
    """Whether token ``i`` is a verb with that particle behind it: not so "put the guns down"."""
    return wording.tokens[i].upos != "NOUN" and wording.has_particle(i, particle)


def fared(wording: Wording, places: Sequence[int]) -> str:
    """What the words at those places say became of people: their death, else how they fare; "" where nothing."""
    words, counting = {wording.words[i] for i in places}, wording.lexicons.counting
    if any(is_outlived_by_none(wording, i) for i in places):
        return KILLED
    if not counting.denial.isdisjoint(words):
        return INJURED if is_mild(wording, places) else ""
    if any(outcome(wording, i) == KILLED and is_said(wording, i) for i in places):
        return KILLED
    return INJURED if is_mild(wording, places) or any(hurts(wording, i, words) for i in places) else ""


def is_said(wording: Wording, i: int) -> bool:
    """Whether a word of death is said of its subject: not so "but killed the raider", "named the dead"."""
    token = wording.tokens[i]
    named = token.upos in NAMING and any(kid.relation == "det" for kid in wording.sentence.kids(token))
    before = {*wording.words[max(0, i - LONGEST_NONE) : i]}
    none = not before.isdisjoint(wording.lexicons.counting.nobody)  # "none fatally"
    return wording.child(token, "obj") is None and not named and not none and wording.word(i - 1) != "the"


def is_mild(wording: Wording, places: Sequence[int]) -> bool:
    """Whether wounds are said not to be grave: "their wounds are not thought life-threatening"."""
    words, counting = [wording.words[i] for i in places], wording.lexicons.counting
    denied = not (counting.denial | counting.nobody).isdisjoint(words)
    grave = any(wording.whole_word(i) in counting.grave for i in places)
    return denied and grave and any(word in wording.lexicons.measures.wounds for word in words)


def hurts(wording: Wording, i: int, words: set[str]) -> bool:
    """Whether token ``i`` tells of somebody who lives, by itself or with those words beside it."""
    measures, word = wording.lexicons.measures, wording.words[i]
    near = [form.measure.near for form in measures.verbs.get(word, ()) if form.measure.people == INJURED]
    noun = wording.tokens[i].upos == "NOUN"
    state = measures.states.get(word) == INJURED and noun
    told = outcome(wording, i) == INJURED and not (noun and word in measures.wounds)  # "with a wound", who may die
    return state or told or any(not some.isdisjoint(words) for some in near)


def speaks_of_life(wording: Wording) -> bool:
    """Whether a sentence says that somebody lives or is stable, or of a wound that it is not grave."""
    measures = wording.lexicons.measures
    places = range(len(wording.words))
    lives = any(measures.outcomes.get(wording.whole_word(i)) == INJURED for i in places)
    return lives or is_mild(wording, places) or not wording.lexicons.counting.steady.isdisjoint(wording.words)


def names_death(wording: Wording) -> bool:
    """Whether a sentence speaks of anyone's death, attempts, denials and what only could be aside."""
    return any(names_death_at(wording, i) for i in range(len(wording.words)))


def names_death_at(wording: Wording, i: int) -> bool:
    """Whether token ``i`` speaks of a death that was."""
    measures, counting = wording.lexicons.measures, wording.lexicons.counting
    before = {*wording.words[max(0, i - LONGEST_DENIED) : i]}
    if is_outlived_by_none(wording, i):
        return True
    if before & (counting.attempted | counting.denial | counting.nobody | POSSIBLE | {"no"}):
        return False
    said = outcome(wording, i) == KILLED
    named = any(sense.people == KILLED and not sense.near for sense in measures.nouns.get(wording.words[i], ()))
    return (said or named) and not is_of_office(wording, i) and not only_sounds_deadly(wording, i)


def only_sounds_deadly(wording: Wording, i: int) -> bool:
    """Whether a word of death tells of none: meant to kill, gunfire died down, wounds to the body, Ada Lynch."""
    token = wording.tokens[i]
    meant = token.xpos == "VB" and wording.word(i - 1) == "to"
    apart = (kid.text.lower() for kid in wording.sentence.kids(token, "compound:prt", "advmod") if kid.index == i + 1)
    with_particle = any(form.measure.particle for form in wording.lexicons.measures.verbs.get(wording.words[i], ()))
    faded = "down" in apart and not with_particle  # "gun down" is a death
    of_flesh = token.xpos == "NN" and any(kid.text.lower() in FLESHLY for kid in wording.sentence.kids(token, "case"))
    of_flesh = of_flesh and token.lemma.lower() in BODY
    named = any(name.kind == "PER" and name.first < i <= name.last for name in wording.sentence.names)
    return meant or faded or of_flesh or (named and token.upos == "PROPN")


def is_of_office(wording: Wording, i: int) -> bool:
    """Whether a word of death only tells which people, or weapon, are meant: homicide detectives, a deadly weapon."""
    token = wording.tokens[i]
    over = wording.sentence.parent(token)
    if over is None or token.relation not in {"compound", "amod"} or over.index < i:
        return False
    return over.mention == "object" or (token.relation == "compound" and over.mention in PEOPLE)


def clauses(wording: Wording) -> Iterator[tuple[Token, list[int]]]:
    """The subject of each clause, with the places of the clause."""
    for token in wording.tokens:
        subject = wording.child(token, "nsubj", "nsubj:pass")
        if subject is not None and not is_asked(wording, token):
            yield subject, clause_places(wording, token)


def done_to(wording: Wording) -> Iterator[tuple[Token, list[int]]]:
    """Whom somebody does something to, with the places that tell what: medics pronounced the cook dead."""
    for verb in wording.tokens:
        whom = wording.child(verb, "obj")
        if whom is not None and whom.index > verb.index and not is_asked(wording, verb):
            apart = [kid for kid in wording.sentence.kids(verb) if kid.relation in ASIDE]
            others = {token.index for kid in apart for token in wording.sentence.subtree(kid)}
            yield whom, [i for i in clause_places(wording, verb) if i >= verb.index and i not in others]


def is_asked(wording: Wording, verb: Token) -> bool:
    """Whether a clause tells only what is asked or supposed: whether she survived."""
    return any(kid.text.lower() in ASKING for kid in wording.sentence.kids(verb, "mark"))


def clause_places(wording: Wording, verb: Token) -> list[int]:
    """The places of a clause, without those within it that tell of somebody else: was taken to a hospital, where a
    guard died."""
    found, stack = [verb.index], [verb]
    while stack:
        for kid in wording.sentence.kids(stack.pop()):
            subject = wording.child(kid, "nsubj", "nsubj:pass")
            if subject is None or subject.upos not in NAMING:
                found.append(kid.index)
                stack.append(kid)
    return sorted(found)
