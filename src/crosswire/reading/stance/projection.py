"""What is taken for granted: clauses and phrases that no denial, plan, doubt, question or condition around bears on.

"The court did not free the man who shot nine people" leaves nine people shot: what a past clause behind a noun, the
time and the cause of a thing, the answer to who or why, and a noun that is known are said of, are presupposed, and
project out of what stands over them (Karttunen, Presuppositions of compound sentences, 1973). What opens such clauses
and phrases, and what lets none out, are words of the lexicon; here is what holds of the tree.
"""

from __future__ import annotations

from crosswire.lexicons.stances import Stances
from crosswire.reading.stance.embedding import FOR, NOUNS, VERBAL, is_known, is_negated, is_none, is_outcome, is_to
from crosswire.records import Sentence, Span, Token

WH = frozenset({"who", "whom", "whose", "what", "why", "how", "when", "where", "which"})
WHOSE = frozenset({"of", "in", "by"})
"""What stands before the noun by which a doing is known: "a raid in Elsmoor", "deaths of the three clerks"."""
ANYBODY = frozenset({"any", "anyone", "anybody", "someone", "somebody", "anything", "every", "whoever"})
HAD = frozenset({"'d", "’d"})
CLAUSES = frozenset({"advcl", "obl", "nmod"})
NOMINAL = frozenset({"nummod", "compound", "nmod", "amod", "appos", "nsubj", "obj", "obl", "conj"})


def granted(sentence: Sentence, token: Token, lexicon: Stances, within: Span | None) -> Token | None:
    """The lowest word, from ``token`` up, whose clause or phrase is taken for granted by what is over it."""
    below, noun, way = token, True, token
    while (over := sentence.parent(below)) is not None:
        if is_wh_clause(sentence, below) or is_circumstance(sentence, below, lexicon):
            return below
        if within is not None and not within.overlaps(over.span):
            return None
        if noun and is_known_thing(sentence, token, below, lexicon):
            return below
        if is_told(sentence, below, over, lexicon) or is_participle(sentence, below, over, lexicon):
            return below
        if is_object_of_knowing(sentence, below, over, lexicon) or is_aside(sentence, way, below, over):
            return below
        if tells_who(sentence, below, over, lexicon):
            return below
        noun = noun and below.upos not in VERBAL and below.relation in NOMINAL
        below, way = over, below
    return None


def reach(sentence: Sentence, head: Token, within: Span | None) -> Span:
    """The stretch that the word's clause or phrase covers, and so where words still bear on what is in it."""
    words = sentence.subtree(head)
    whole = Span(words[0].start, words[-1].end)
    if within is None or not within.overlaps(whole):
        return whole
    return Span(max(whole.start, within.start), min(whole.end, within.end))


def is_told(sentence: Sentence, verb: Token, noun: Token, lexicon: Stances) -> bool:
    """Whether a clause behind a noun tells what it did or underwent: "the man who shot nine", not "no man who …"."""
    told = verb.deprel == "acl:relcl" and is_before_now(sentence, verb)
    return told and noun.lemma.lower() not in lexicon.quantities and not is_nobody(sentence, noun, lexicon)


def is_circumstance(sentence: Sentence, below: Token, lexicon: Stances) -> bool:
    """Whether a clause or phrase tells when or why: "after nine died", "after killing nine", "because of the gap"."""
    if below.relation not in CLAUSES:
        return False
    opens = openings(sentence, below)
    if below.upos not in VERBAL and not sentence.kids(below, "cop"):
        return bool(opens & lexicon.circumstances.keys())
    if opens & lexicon.marks.keys():
        return False
    bare = below.xpos == "VBG" and not sentence.kids(below, "aux", "nsubj")
    return bool(opens & (lexicon.circumstances if bare else lexicon.backgrounds).keys()) and (
        bare or is_before_now(sentence, below) or is_going_on(sentence, below)
    )


def openings(sentence: Sentence, below: Token) -> set[str]:
    """The words that open a clause or phrase, those of a fixed row joined: "because_of"."""
    return {
        "_".join([mark.text.lower(), *(t.text.lower() for t in sentence.kids(mark, "fixed"))])
        for mark in sentence.kids(below, "mark", "case", "advmod")
        if mark.index < below.index
    }


def is_wh_clause(sentence: Sentence, verb: Token) -> bool:
    """Whether a clause of the past tells who, why or how, and so that it was: "who shot the nine is unknown"."""
    if verb.relation not in {"ccomp", "csubj"} or verb.upos not in VERBAL or not is_before_now(sentence, verb):
        return False
    first = sentence.subtree(verb)[0]
    return first.text.lower() in WH and first.index < verb.index


def is_participle(sentence: Sentence, verb: Token, noun: Token, lexicon: Stances) -> bool:
    """Whether a participle tells which of them are meant: "an imprisoned rival", "the people killed in the fire"; not
    so one that tells what became of them ("may leave nine people wounded", "fears nine killed")."""
    if verb.relation == "compound" and noun.lemma.lower() == "victim":
        return is_counted(sentence, noun) and noun.relation == "obj"  # "called to help a gunshot victim"
    if verb.relation != "amod" and (verb.xpos != "VBN" or verb.deprel != "acl"):
        return False
    if is_known(sentence, noun):
        return True
    over = sentence.parent(noun)
    if over is None or noun.relation in {"conj", "root"} or not is_counted(sentence, noun):
        return False
    if over.lemma.lower() in lexicon.leavings or governs(over, lexicon) or sentence.kids(over, "expl"):
        return False
    return verb.relation == "amod" or noun.relation == "nsubj" or bool(sentence.kids(verb, "obl", "obl:agent"))


def is_counted(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun means so many, or one, and not the kind: "a rival", "nine people", not "rivals", "no people"."""
    few = any(kid.text.lower() in {"a", "an", "another"} for kid in sentence.kids(noun, "det"))
    return few or noun.upos == "NUM" or bool(sentence.kids(noun, "nummod"))


def governs(over: Token, lexicon: Stances) -> bool:
    """Whether a word puts anything on the noun under it: "expects", "reports of", "a risk of"."""
    word = over.lemma.lower()
    if over.upos in VERBAL:
        return word in lexicon.objects or word in lexicon.governors
    return any(word in table for table in (lexicon.nouns, lexicon.tidings, lexicon.tellings, lexicon.governors))


def is_object_of_knowing(sentence: Sentence, verb: Token, over: Token, lexicon: Stances) -> bool:
    """Whether a clause is what one knows or regrets, or what one was moved to do: so, whatever is denied of that."""
    word = over.lemma.lower()
    if verb.relation in {"xcomp", "advcl"}:
        moved = word in lexicon.motives and bool(sentence.kids(over, "obj"))
        return moved and is_to(sentence, verb)
    signature = lexicon.embedders.get(word)
    factive = signature is not None and signature.stance == signature.negated == "asserted"
    factive = factive or is_amazed(sentence, over, lexicon)
    conditional = bool({m.text.lower() for m in sentence.kids(over, "mark")} & lexicon.marks.keys())
    return factive and verb.relation == "ccomp" and is_before_now(sentence, verb) and not conditional


def is_aside(sentence: Sentence, way: Token, aside: Token, over: Token) -> bool:
    """Whether ``way`` is of a noun between commas that only tells what a known one is, whatever that does not do: "Osk,
    a firm with debts of $9 million, did not reply"."""
    of_it = aside.deprel == "appos" and way.relation in {"nmod", "acl"} and way.head == aside.index
    return of_it and aside.upos in NOUNS and over.index < aside.index and is_known(sentence, over)


def tells_who(sentence: Sentence, deed: Token, blamed: Token, lexicon: Stances) -> bool:
    """Whether a deed only tells who is meant, on whom it is laid: "find the man accused of shooting nine"."""
    opens = openings(sentence, deed) & {"of", "for", "with", "in"}
    whose = blamed.relation in {"amod", "acl"} and blamed.lemma.lower() in lexicon.blamings
    return deed.xpos == "VBG" and bool(opens) and whose


def is_amazed(sentence: Sentence, verb: Token, lexicon: Stances) -> bool:
    """Whether one says how a thing struck one, which was so: "could not believe that nine had died"."""
    can = any(word.lemma.lower() in {"can", "could", "ca"} for word in sentence.kids(verb, "aux"))
    return can and verb.lemma.lower() in lexicon.fathomings and is_negated(sentence, verb, lexicon)


def is_known_thing(sentence: Sentence, token: Token, noun: Token, lexicon: Stances) -> bool:
    """Whether a noun that is known is over a number or a doing: "the $9 million merger", "one of the murder victims",
    "had no part in the deaths of the three clerks"."""
    predicated = noun.deprel == "root" or bool(sentence.kids(noun, "cop")) or is_outcome(sentence, noun, lexicon)
    if (
        (noun.upos not in NOUNS and not is_the_number(sentence, noun))
        or predicated
        or noun.lemma.lower() in lexicon.quantities
    ):
        return False
    if noun is not token:
        return is_known(sentence, noun) and noun.upos != "PROPN"
    cases = {case.text.lower() for case in sentence.kids(noun, "case")}
    if noun.relation not in {"nmod", "obl"} or not cases or cases & FOR:
        return False
    whose = [kid for kid in sentence.kids(noun, "nmod") if openings(sentence, kid) & WHOSE]
    return any(is_known(sentence, one) for one in (noun, *whose))


def is_the_number(sentence: Sentence, token: Token) -> bool:
    """Whether a bare number means so many that are known: "a word from the two in custody"."""
    return token.upos == "NUM" and is_known(sentence, token)


def is_nobody(sentence: Sentence, noun: Token, lexicon: Stances) -> bool:
    words = {noun.text.lower(), *(t.text.lower() for t in sentence.kids(noun, "det"))}
    return is_none(sentence, noun, lexicon) or bool(words & ANYBODY)


def is_before_now(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb is in the past or the perfect, under no modal and no "to"."""
    helpers = sentence.kids(verb, "aux", "cop")
    if is_to(sentence, verb) or any(word.xpos == "MD" for word in helpers):
        return False
    past = any(word.xpos == "VBD" for word in (verb, *helpers))
    had = any(word.lemma.lower() == "have" or word.text.lower() in HAD for word in helpers)
    return past or (verb.xpos == "VBN" and had)


def is_going_on(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb tells of what is under way: "is spending"."""
    helpers = sentence.kids(verb, "aux")
    return verb.xpos == "VBG" and any(word.lemma.lower() == "be" and word.xpos != "MD" for word in helpers)
