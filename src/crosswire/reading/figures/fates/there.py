"""What the sentence that tells of people shot or struck says of how they fared."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.figures.fates.outcomes import INJURED, KILLED, clause_places, fared, outcome
from crosswire.reading.figures.fates.recalling import owns, recalls
from crosswire.reading.figures.governed import OBJECT, SUBJECT
from crosswire.reading.figures.happenings.measures import MeasureFinder
from crosswire.reading.figures.happenings.refinement import joined_subject
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.wording import BE, Wording
from crosswire.records import Token

NEAREST = 3
"""Words from the end of a clause, "and" among them, in which another verb goes on with it."""
ANYONE = frozenset({"people", "person", "other"})
"""Nouns that do not tell who is meant."""


def told_by_noun(reading: Reading) -> str:
    """What a noun over the phrase, or a relative clause on it, says: the killing of a girl who was shot; the condition
    of a woman shot in the neck; a boy who died was shot by his cousin."""
    wording, head = reading.wording, reading.wording.tokens[reading.counted.head]
    over = wording.sentence.parent(head) if head.relation == "nmod" else None
    measures = wording.lexicons.measures
    if measures.outcomes.get(wording.word(reading.counted.last)) == INJURED:
        return INJURED  # three survivors were hit
    if over is not None and over.index < reading.counted.first and wording.word(reading.counted.first - 1) == "of":
        tried = not wording.lexicons.counting.attempted.isdisjoint(wording.words[max(0, over.index - 3) : over.index])
        senses = [s for s in measures.nouns.get(over.text.lower(), ()) if s.counts in {"of", "both"}]
        if not tried and any(sense.people == KILLED and wording.is_near(sense, over.index) for sense in senses):
            return KILLED
        if any(measures.outcomes.get(kid.text.lower()) == KILLED for kid in wording.sentence.kids(over, "amod")):
            return KILLED  # the fatal shooting of a girl
        if measures.states.get(over.text.lower()) == INJURED:
            return INJURED
    if is_among_the_dead(wording, head):
        return KILLED
    dead = (kid for kid in wording.sentence.kids(head, "acl:relcl") if outcome(wording, kid.index) == KILLED)
    return KILLED if any(wording.child(kid, "obj") is None and wording.child(kid, "nsubj") for kid in dead) else ""


def is_among_the_dead(wording: Wording, head: Token) -> bool:
    """Whether a verb lists somebody among those who died: "the dead included a clerk who was hit and a cook"."""
    listed = head
    while listed.relation == "conj":
        listed = wording.tokens[listed.head]
    verb = wording.sentence.parent(listed) if listed.relation == "obj" else None
    if verb is None or verb.text.lower() not in wording.lexicons.counting.including:
        return False
    subject = wording.child(verb, "nsubj")
    adjective = wording.lexicons.measures.adjectives.get(subject.text.lower()) if subject is not None else None
    return adjective is not None and adjective.people == KILLED


def told_behind(reading: Reading, readings: Sequence[Reading]) -> str:
    """What a verb that goes on after the harm says of the same people: "was shot, but is expected to recover"; "but his
    wounds are not life-threatening"; not what has a number of its own ("5 shot, 2 killed")."""
    wording, sentence = reading.wording, reading.wording.sentence
    harm = wording.tokens[reading.governed.predicate]
    found = sentence.parent(harm) if harm.relation == "xcomp" else None  # "was found shot and pronounced dead there"
    done = not wording.is_passive(harm.index)
    later = (*sentence.kids(harm, "conj", "parataxis"), *(sentence.kids(found, "conj") if found is not None else ()))
    for verb in later:
        if done and wording.child(verb, "nsubj", "nsubj:pass") is None:
            continue  # "shot a guard, then was killed" tells of the one who shot
        if any(r.wording is wording and r.governed.predicate == verb.index for r in readings if r is not reading):
            continue
        of_them = is_of_them(reading, wording, verb) or is_of_all_harmed(reading, readings, verb)
        if of_them and (told := fared(wording, clause_places(wording, verb))):
            return told
    return KILLED if died_too(wording, harm) else ""


def died_too(wording: Wording, harm: Token) -> bool:
    """Whether a death right behind the relative clause of the harm is joined to a verb over it by the tree alone:
    "arrested the uncle of a girl who was hit at home and later died"."""
    if harm.deprel != "acl:relcl" or not wording.is_passive(harm.index):
        return False
    end = wording.sentence.subtree(harm)[-1].index
    verb = next((t for t in wording.tokens[end + 1 : end + 1 + NEAREST] if t.xpos == "VBD"), None)
    if verb is None or wording.word(end + 1) != "and" or wording.child(verb, "nsubj", "nsubj:pass") is not None:
        return False
    over = {token.index for token in wording.sentence.ancestors(harm)}
    return verb.head in over and outcome(wording, verb.index) == KILLED


def is_of_all_harmed(reading: Reading, readings: Sequence[Reading], verb: Token) -> bool:
    """Whether "they" are all whom the harm befell: a cook and two clerks were shot; they are in a hospital."""
    subject = reading.wording.child(verb, "nsubj", "nsubj:pass")
    same = [r for r in readings if r.wording is reading.wording and r.governed.predicate == reading.governed.predicate]
    return subject is not None and subject.text.lower() == "they" and len(same) > 1


def is_of_them(reading: Reading, wording: Wording, verb: Token) -> bool:
    """Whether a verb has no subject of its own, or one that means those counted, or their wounds."""
    subject = wording.child(verb, "nsubj", "nsubj:pass")
    if subject is None and verb.relation == "parataxis":
        return False  # "was shot, police say"
    if subject is None:
        joined = joined_subject(wording, verb)
        return joined is None or joined.index == reading.counted.head
    return recalls(reading, wording, subject) or owns(reading, wording, subject)


def told_by_verb(reading: Reading) -> str:
    """What the predicate says whose subject the phrase is: two boys who were shot died; three are recovering after
    being hit; three of those shot were in good condition."""
    wording, head = reading.wording, named_first(reading)
    verb = wording.sentence.parent(head)
    if verb is None or head.relation != "nsubj":
        return told_of_company(reading)
    if verb.index == reading.governed.predicate:
        return told_by_main(wording, verb)
    if wording.child(verb, "cop") is not None:
        state = wording.lexicons.measures.states.get(wording.words[verb.index], "")
        return INJURED if state == INJURED else ""
    if outcome(wording, verb.index) == INJURED:
        return INJURED
    if verb.index < reading.governed.predicate:
        return ""
    role = OBJECT if head.deprel == "nsubj:pass" else SUBJECT
    found = MeasureFinder(wording).by_verb(verb.index, role, reading.counted, 0.8)
    if found is not None and found.measure in {KILLED, INJURED}:
        return found.measure
    told = fared(wording, clause_places(wording, verb)) if is_expected(wording, verb) else ""
    return told if told == INJURED else ""


def told_by_own_clause(reading: Reading) -> str:
    """What the clause says whose subject some are who are counted out of others: six were hit; the remaining four are
    expected to recover."""
    wording, head = reading.wording, reading.wording.tokens[reading.counted.head]
    verb = wording.sentence.parent(head) if head.relation == "nsubj" else None
    alone = verb is not None and reading.governed.predicate == head.index
    return fared(wording, clause_places(wording, verb)) if verb is not None and alone else ""


def named_first(reading: Reading) -> Token:
    """The noun that the phrase stands beside, else its own: the other guest, a man shot twice, is stable."""
    wording = reading.wording
    head = wording.tokens[reading.counted.head]
    over = wording.sentence.parent(head)
    alone = over is not None and not wording.sentence.kids(over, "conj", "nummod") and over.xpos in {"NN", "NNP"}
    return over if over is not None and alone and head.relation == "appos" and over.index < head.index else head


def told_of_company(reading: Reading) -> str:
    """Injured for who shares the ward with somebody: a guard was treated there along with a clerk who was hit."""
    wording = reading.wording
    head = wording.tokens[reading.counted.head]
    verb = wording.sentence.parent(head)
    if verb is None or head.relation != "obl" or verb.index > head.index:
        return ""
    beside = not wording.lexicons.counting.company.isdisjoint(
        wording.words[max(0, reading.counted.first - 2) : reading.counted.first]
    )
    told = fared(wording, clause_places(wording, verb)) if beside and wording.is_passive(verb.index) else ""
    return told if told == INJURED else ""


def told_by_main(wording: Wording, harm: Token) -> str:
    """Killed, where the harm that the tree takes for the main verb only tells which one is meant, as another finite
    verb without a subject follows, unjoined: a boy shot in the head near a mill died."""
    if harm.xpos != "VBD" or wording.sentence.kids(harm, "obj", "aux:pass"):
        return ""
    for token in wording.tokens[harm.index + 1 :]:
        if token.upos in {"PUNCT", "CCONJ", "SCONJ"}:
            return ""
        if token.xpos == "VBD" and token.head in {harm.head, harm.index} and not wording.child(token, "nsubj"):
            return KILLED if outcome(wording, token.index) == KILLED else ""
    return ""


def is_expected(wording: Wording, verb: Token) -> bool:
    """Whether the verb only opens what is said of its subject: are expected to survive."""
    return verb.xpos == "VBN" and bool(wording.sentence.kids(verb, "xcomp"))


def is_beside_the_dead(reading: Reading, readings: Sequence[Reading]) -> bool:
    """Whether they are others than the dead of the same sentence: two killed and seven more shot; three women were shot
    and a boy was killed."""
    counted, wording = reading.counted, reading.wording
    others = {*wording.words[max(0, counted.first - 1) : counted.last + 2]} & wording.lexicons.counting.more
    for other in readings:
        dead = other.wording is wording and other.governed.measure == KILLED and other.counted.quantity.high != 0
        if dead and ((others and other.counted.last < counted.first) or are_apart(reading, other)):
            return True
    return False


def are_apart(one: Reading, other: Reading) -> bool:
    """Whether two readings of a sentence count people of different names, each by a verb of its own."""
    nouns = [r.wording.tokens[r.counted.noun].lemma.lower() if r.counted.noun is not None else "" for r in (one, other)]
    named = all(noun and noun not in ANYONE for noun in nouns) and nouns[0] != nouns[1]
    tokens = [r.wording.tokens[r.governed.predicate] for r in (one, other)]
    joined = any(t.relation == "conj" and t.head in {o.index for o in tokens} for t in tokens)
    return named and joined and tokens[0].index != tokens[1].index


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
