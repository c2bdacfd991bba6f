"""Numbers and single persons that are no claim at all: idioms, the plots of fiction, appeals, advice to anybody."""

from __future__ import annotations

from crosswire.reading.figures.money.payments import payment_of
from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.uncounted.thresholds import only_bounds
from crosswire.reading.figures.wording import RELATIVE, Wording
from crosswire.records import Token

PRESENT = frozenset({"VBZ", "VBP"})
LONGEST_OPENING = 8
"""How far into a sentence the work stands whose plot it tells: in her second novel, a clerk."""
LONGEST_IDIOM = 4
"""How far an idiom goes on behind its noun: one death is one too many."""
PAST = frozenset({"VBD", "VBN"})
LONGEST_LEAD = 5
"""How far before "leading to" stands what leads to it: information that could possibly lead to an arrest."""
LONGEST_WARRANT = 8
"""How far before an arrest stands the warrant for it: a warrant was issued on Friday for the arrest of two men."""
LONGEST_ANY = 3
"""How far before a number stands the "any" of any of the nine."""
FINITE = PRESENT | {"VBD"}
QUOTES = frozenset({'"', "“", "'", "‘"})
BEFORE_APPEAL = QUOTES | {"", ":", "please", "—"}


def is_no_claim(wording: Wording, counted: Counted) -> bool:
    """Whether the phrase claims nothing of the world."""
    return (
        is_idiom(wording, counted)
        or is_fiction(wording, counted)
        or (counted.quantity.unit is not None and any(test(wording, counted) for test in NO_SUMS))
    )


def is_sought(wording: Wording, predicate: int) -> bool:
    """Whether one only hopes for it: "a reward for tips that lead to the arrest of a suspect"; a warrant for the arrest
    of two men."""
    words, noun = wording.lexicons.counting, wording.tokens[predicate]
    before = wording.words[max(0, predicate - LONGEST_WARRANT) : predicate]
    if any(case.text.lower() == "for" for case in wording.sentence.kids(noun, "case")) and words.warrant & {*before}:
        return True
    for token in (wording.tokens[predicate], *wording.sentence.ancestors(wording.tokens[predicate])):
        if token.lemma.lower() in words.leading and token.xpos not in PAST:
            before = wording.words[max(0, token.index - LONGEST_LEAD) : token.index]
            return not words.clues.isdisjoint(before)
    return False


def is_one_of_the_shots(wording: Wording, counted: Counted) -> bool:
    """Whether one shot of all is only told apart, and no shots are counted: "one of the shots broke a window", "fired
    nine shots, one of which broke it"."""
    relative = counted.noun is not None and wording.tokens[counted.noun].xpos in RELATIVE
    shots = relative or (counted.noun is not None and wording.names_measure(counted.noun))
    return shots and counted.quantity.value == 1 and wording.word(counted.number + 1) == "of"


def is_of_any(wording: Wording, counted: Counted, predicate: int) -> bool:
    """Whether what is said is said of any of several, and so of none that are counted: we doubt that any of the nine
    shot each other; not so "any of the nine killed there"."""
    before = wording.words[max(0, counted.first - LONGEST_ANY) : counted.first]
    verb = wording.tokens[predicate]
    any_of = before[-2:] == ["any", "of"] or before[:2] == ["any", "of"]
    return any_of and predicate > counted.last and (verb.xpos in FINITE or bool(wording.child(verb, "obj", "aux")))


def is_likened(wording: Wording, predicate: int) -> bool:
    """Whether harm only tells what a trace looks like: dents consistent with hitting somebody."""
    verb = wording.tokens[predicate]
    over = wording.sentence.parent(verb)
    with_it = any(mark.text.lower() == "with" for mark in wording.sentence.kids(verb, "mark", "case"))
    return with_it and over is not None and over.lemma.lower() in wording.lexicons.counting.likening


def is_missing_thing(wording: Wording, counted: Counted) -> bool:
    """Whether a bare number counts some of the things counted before: "two guns were used, and one is missing"."""
    if counted.noun is not None:
        return False
    before = wording.tokens[: counted.first]
    nouns = [t for t in before if t.upos == "NOUN" and wording.sentence.kids(t, "nummod")]
    return bool(nouns) and wording.kinds_of(nouns[-1].index) == {"thing"}


def is_averted(wording: Wording, predicate: int) -> bool:
    """Whether what would have happened was missed: nine sailors narrowly avoided being hurt; it just missed killing
    nine; nobody can walk there without being robbed."""
    verb = wording.tokens[predicate]
    over = wording.sentence.parent(verb)
    if any(mark.text.lower() == "without" for mark in wording.sentence.kids(verb, "mark")):
        return True
    being = any(kid.text.lower() == "being" for kid in wording.sentence.kids(verb, "aux"))
    averted = over is not None and over.lemma.lower() in wording.lexicons.counting.averting
    return (being or verb.xpos == "VBG") and averted and verb.relation in {"xcomp", "ccomp", "advcl", "obj"}


def is_offence(wording: Wording, predicate: int) -> bool:
    """Whether a bare noun of harm only names an offence, or any such harm: charged with injury to a child."""
    noun = wording.tokens[predicate]
    while noun.relation == "conj" and (first := wording.sentence.parent(noun)) is not None:
        noun = first
    over = wording.sentence.parent(noun)
    if over is not None and noun.relation == "nmod" and over.lemma.lower() == "risk":
        noun, over = over, wording.sentence.parent(over)  # "charged with risk of injury to a child"
    determiners = {kid.text.lower() for kid in wording.sentence.kids(wording.tokens[predicate], "det", "nmod:poss")}
    if wording.tokens[predicate].upos not in {"NOUN", "PROPN"} or over is None:
        return False
    charged = noun.relation in {"obl", "nmod", "obj"} and over.lemma.lower() in wording.lexicons.counting.charging
    return determiners == {"any"} or (charged and not determiners)


def is_idiom(wording: Wording, counted: Counted) -> bool:
    """Whether the phrase is a figure of speech: the $64,000 question."""
    said = wording.phrase(counted.first, min(counted.last + LONGEST_IDIOM, len(wording.tokens) - 1))
    return any(idiom in said for idiom in wording.lexicons.counting.idiom)


def is_fiction(wording: Wording, counted: Counted) -> bool:
    """Whether the phrase belongs to a plot: in her novel, a clerk is kidnapped; he plays a guard killed in a raid."""
    return is_of_part_played(wording, counted) or is_in_plot(wording, counted)


def is_of_part_played(wording: Wording, counted: Counted) -> bool:
    """Whether the phrase is the part that somebody plays, or stands within it."""
    words = wording.lexicons.counting
    head = wording.tokens[counted.head]
    for token in (head, *wording.sentence.ancestors(head)):
        over = wording.sentence.parent(token)
        role = token.relation == "obj" and token.mention == "person"
        if role and over is not None and over.lemma.lower() in words.playing and over.index < token.index:
            return wording.child(over, "nsubj") is not None and wording.word(token.index - 1) not in words.definite
    return False


def is_in_plot(wording: Wording, counted: Counted) -> bool:
    """Whether the sentence opens with a work of fiction whose plot it tells in the present."""
    for token in wording.tokens[:LONGEST_OPENING]:
        verb = wording.sentence.parent(token)
        if token.text.lower() not in wording.lexicons.counting.fiction or verb is None:
            continue
        inside = any(one.index == counted.head for one in wording.sentence.subtree(token))
        placed = token.relation == "obl" and any(k.text.lower() == "in" for k in wording.sentence.kids(token, "case"))
        told = token.relation == "nsubj" and counted.quantity.unit is None
        if not inside and (placed or told) and is_present(wording, verb) and token.index < counted.first:
            return True
    return False


def is_present(wording: Wording, verb: Token) -> bool:
    """Whether a clause is told in the present."""
    marks = [verb, *wording.sentence.kids(verb, "aux", "aux:pass", "cop")]
    perfect = any(one.lemma.lower() == "have" for one in marks[1:])
    return not perfect and any(one.xpos in PRESENT for one in marks)


def is_appeal(wording: Wording, counted: Counted) -> bool:
    """Whether the amount is only asked of the reader: "Donate $9 today"."""
    verb = wording.sentence.parent(wording.tokens[counted.head])
    if verb is None or verb.xpos != "VB" or not payment_of(wording, verb):
        return False
    opening = wording.word(verb.index - 1)
    quoted = opening in QUOTES  # she asked them to "donate $9"
    free = not wording.sentence.kids(verb, "nsubj", "aux", *(() if quoted else ("mark",)))
    return free and opening in BEFORE_APPEAL


def is_for_anyone(wording: Wording, counted: Counted) -> bool:
    """Whether the amount only tells whom a rule is for: anybody hoping to borrow $9,000."""
    for token in wording.sentence.ancestors(wording.tokens[counted.head]):
        if token.text.lower() in wording.lexicons.counting.whoever:
            return token.index < counted.first
        if token.relation not in {"acl", "acl:relcl", "xcomp", "obj", "obl"}:
            return False
    return False


NO_SUMS = (is_appeal, is_for_anyone, only_bounds)
"""What makes an amount no claim."""
