"""How the tree links a counted phrase to the predicates that speak of it: as object, subject, or what it is done
with."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.reading.figures.governed import OBJECT, SUBJECT, Governed
from crosswire.reading.figures.happenings.doers import clause_role, shares_object
from crosswire.reading.figures.phrases import Counted, is_time
from crosswire.reading.figures.wording import GIVEN, HAVE, RELATIVE, Wording
from crosswire.records import Sentence, Token

BEHIND_AMOD = frozenset({"ADJ", "NOUN", "PROPN"})
RECEIVING = frozenset({"person", "organization", "place"})


def first_joined(sentence: Sentence, token: Token) -> Token:
    """The first noun of a row that "and" joins ``token`` to."""
    while token.relation == "conj":
        parent = sentence.parent(token)
        if parent is None or parent.upos not in {"NOUN", "PROPN", "NUM", "PRON", "SYM"}:
            return token
        token = parent
    return token


def outer_noun(wording: Wording, counted: Counted) -> Token:
    """The noun by which the phrase hangs on the rest: the first of its row, or the total that is of it ("a total of 14
    rifles and nine mortars")."""
    noun = first_joined(wording.sentence, wording.tokens[counted.head])
    over = wording.sentence.parent(noun)
    if over is None or noun.relation != "nmod" or over.text.lower() not in wording.lexicons.counting.totalling:
        return noun
    return first_joined(wording.sentence, over)


def shared_with(wording: Wording, counted: Counted) -> Token | None:
    """The verb whose subject shares what befell it with the phrase: killed along with 15; died with nine others."""
    words, head = wording.lexicons.counting, first_joined(wording.sentence, wording.tokens[counted.head])
    inside = wording.words[counted.first : counted.last + 1]
    beside = wording.word(counted.first - 1) == "with" and not words.more.isdisjoint(inside)
    case = any(kid.text.lower() in words.company for kid in wording.sentence.kids(head, "case"))
    company = beside or case or wording.word(counted.first - 2) in words.company
    return wording.sentence.parent(head) if company and head.relation == "obl" else None


def is_done_to(sentence: Sentence, noun: Token, verb: Token, first: int) -> bool:
    """Whether a noun is a verb's object or passive subject. ``first`` is where its phrase starts."""
    return noun.deprel in {"obj", "nsubj:pass"} or is_put_off(sentence, noun, verb, first)


def is_put_off(sentence: Sentence, noun: Token, verb: Token, first: int) -> bool:
    """Whether a bare noun behind what its active verb is done with or from is its object, whatever the tree calls it:
    "took from the rebels nine mortars"."""
    if noun.deprel != "obl" or noun.index < verb.index or noun.mention in {"time", "event"}:
        return False
    passive = verb.xpos == "VBN" and not is_perfect(sentence, verb)
    cases = (case.index for case in sentence.kids(noun, "case"))
    own = any(all(t.upos not in {"NOUN", "PROPN"} for t in sentence.tokens[case:first]) for case in cases)
    return not passive and not own and not sentence.kids(verb, "obj")


def is_perfect(sentence: Sentence, verb: Token) -> bool:
    """Whether a participle is one of an active perfect, whatever the tree calls its subject: "have taken"."""
    has = any(kid.text.lower() in HAVE for kid in sentence.kids(verb, "aux"))
    return has and not sentence.kids(verb, "aux:pass")


def roles(wording: Wording, counted: Counted) -> Iterator[tuple[str, Token]]:
    """The predicates that the phrase stands to as object or subject, nearest first."""
    sentence = wording.sentence
    head = wording.tokens[counted.head]
    for kid in (*sentence.kids(head, "acl", "acl:relcl", "xcomp", "amod", "advcl"), *strayed(wording, head)):
        if kid.index <= counted.last or is_of_part(wording, counted, kid) or is_of_another(wording, kid):
            continue
        if kid.relation == "amod" and wording.tokens[min(kid.index + 1, len(wording.tokens) - 1)].upos in BEHIND_AMOD:
            continue  # "a theatre and crumbling old bakeries": these crumble
        if (told := what_is_said(wording, kid)) is not None:
            yield OBJECT if wording.is_passive(told.index) else SUBJECT, told
        elif not (kid.relation == "advcl" and wording.child(kid, "nsubj", "nsubj:pass")) and not befalls(wording, kid):
            yield clause_role(wording, kid), kid
            if wording.is_passive(kid.index):
                yield from ((SUBJECT, state) for state in sentence.kids(kid, "xcomp") if state.upos == "ADJ")
    parent = sentence.parent(head)
    if parent is None or any(kid.index < head.index for kid in sentence.kids(head, "case")):
        return
    if head.deprel in {"nsubj", "nsubj:pass", "nsubj:outer", "dislocated", "dep"}:
        yield from subject_roles(wording, head, parent)
    elif head.deprel == "obj":
        yield OBJECT, parent
        for kid in sentence.kids(parent, "xcomp", "advcl", "ccomp"):
            if kid.index > head.index and not wording.child(kid, "nsubj", "nsubj:pass"):
                yield OBJECT if wording.is_passive(kid.index) else SUBJECT, kid
    elif head.relation == "conj" and (
        wording.names_measure(counted.noun) or (counted.noun is None and wording.word(counted.last + 1) == "for")
    ):
        return  # "nine were killed and 50 hurt": the hurt have a word of their own; "and 900 for the injured"
    elif head.relation == "conj" and sentence.kids(head, "cop", "nsubj"):
        return  # "nobody is in custody, and the only suspect is a man": the man is a clause of his own
    elif head.relation in {"conj", "appos", "nmod", "dep", "parataxis"} and parent.upos in {"VERB", "ADJ"}:
        yield OBJECT, parent
        if head.index < parent.index and wording.child(parent, "nsubj", "nsubj:pass") is None:
            yield SUBJECT, parent


def strayed(wording: Wording, head: Token) -> Iterator[Token]:
    """The clauses that "who" opens behind the place where people are, which the tree takes for the place's: found nine
    men near the mill who had been stabbed."""
    over = wording.sentence.parent(head) if head.relation == "obj" else None
    there = wording.sentence.kids(over, "obl") if over is not None else []
    for place in (*wording.sentence.kids(head, "nmod"), *there):
        if head.mention == "person" and place.mention == "place" and place.index > head.index:
            for clause in wording.sentence.kids(place, "acl:relcl"):
                who = wording.child(clause, "nsubj", "nsubj:pass")
                if who is not None and who.text.lower() == "who":
                    yield clause


def what_is_said(wording: Wording, clause: Token) -> Token | None:
    """What a relative clause has somebody say of its noun: nine men who the guard said were shot; None for another."""
    told = wording.child(clause, "ccomp") if clause.deprel == "acl:relcl" else None
    speaks = wording.lexicons.cues.says(clause.lemma.lower()) and wording.child(clause, "nsubj") is not None
    open_ended = told is not None and wording.child(told, "nsubj", "nsubj:pass", "mark") is None
    return told if speaks and open_ended else None


def befalls(wording: Wording, clause: Token) -> bool:
    """Whether a passive clause tells what befell somebody of its own: "was with a cousin when he was arrested"."""
    patient = wording.child(clause, "nsubj:pass")
    return patient is not None and patient.xpos not in RELATIVE and patient.xpos == "PRP"


def is_of_part(wording: Wording, counted: Counted, clause: Token) -> bool:
    """Whether a clause is said of some of those counted only: 900 people, nine of whom were hurt."""
    between = range(counted.last + 2, clause.index)
    return any(wording.tokens[i].xpos in RELATIVE and wording.word(i - 1) == "of" for i in between)


def is_of_another(wording: Wording, clause: Token) -> bool:
    """Whether a passive clause has a subject of its own: a woman whose son was shot; near where a boy was hit."""
    subject = wording.child(clause, "nsubj:pass")
    return clause.deprel == "acl:relcl" and subject is not None and subject.upos in {"NOUN", "PROPN"}


def subject_roles(wording: Wording, head: Token, parent: Token) -> Iterator[tuple[str, Token]]:
    """The verbs that a subject goes with: its own, those behind it ("are feared to have died"), those joined."""
    sentence = wording.sentence
    stack, seen = [parent], {parent.index}
    while stack:
        predicate = stack.pop(0)
        strict = wording.child(predicate, "aux:pass") is not None or predicate.xpos == "VBN"
        if wording.is_passive(predicate.index) and (strict or head.deprel == "nsubj:pass"):
            yield OBJECT, predicate
        copula = wording.child(predicate, "cop")
        if copula is not None:
            yield SUBJECT, copula
        yield SUBJECT, predicate
        taken = wording.child(predicate, "obj") is not None
        for kid in sentence.kids(predicate, "xcomp", "ccomp", "conj", "advcl", "obl", "parataxis"):
            state = kid.upos == "ADJ" or wording.words[kid.index] in wording.lexicons.measures.adjectives
            shared = kid.relation == "conj" and shares_object(wording, predicate, kid)
            bare = kid.xpos == "VB" and not sentence.kids(kid, "mark", "aux")
            if shared or (taken and kid.relation == "xcomp" and (state or bare)):
                continue  # "a guard shot and injured his son"; "nine guards shot him dead"; "let him die": it is he
            own = wording.child(kid, "nsubj", "nsubj:pass")
            open_ended = wording.can_predicate(kid) or wording.child(kid, "cop") is not None
            if kid.index > head.index and kid.index not in seen and own is None and open_ended:
                seen.add(kid.index)
                stack.append(kid)


def by_handing(wording: Wording, counted: Counted) -> Governed | None:
    """What someone is supplied with: it supplied the rebels with nine rockets."""
    head = first_joined(wording.sentence, wording.tokens[counted.head])
    parent = wording.sentence.parent(head)
    cased = any(kid.text.lower() == "with" for kid in wording.sentence.kids(head, "case"))
    if parent is None or head.relation != "obl" or not cased or "thing" not in wording.kinds(counted):
        return None
    receives = any(kid.mention in RECEIVING for kid in wording.sentence.kids(parent, "obj", "nsubj:pass"))
    senses = [form.measure for form in wording.verb_senses(parent.index) if form.measure.things in GIVEN]
    given = any(
        not one.only or (counted.noun is not None and wording.belongs(counted.noun, one.only)) for one in senses
    )
    return Governed("supplied", parent.index, 0.8) if given and receives else None


def modifies_noun(wording: Wording, token: Token) -> bool:
    """Whether an adjective stands before a noun of its own; not so before a time: "remained missing hours later"."""
    return token.deprel == "amod" and token.head > token.index and not is_time(wording.tokens[token.head])
