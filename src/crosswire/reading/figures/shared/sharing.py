"""Quantities whose measure another word or quantity says: lists, parts ("including three children"), tolls."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.figures.governed import OBJECT, Governed
from crosswire.reading.figures.happenings.beside import past_set_off
from crosswire.reading.figures.happenings.measures import MeasureFinder
from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.wording import BE, HARM, RELATIVE, Wording
from crosswire.records import Token

LONGEST_REACH = 16
BETWEEN = frozenset({"them", "whom", "these", "those", "were", "was", "the", "at", "least", ",", "also", "of", "dead"})
LONGEST_LIST = 24
APART = frozenset({"without", "aboard"})
"""Words behind a number that say something else of it than was said of the one before."""
COUNT = "count"
THEM = frozenset({"them", "these", "those"})


def by_list(
    finder: MeasureFinder, counted: Counted, before: Sequence[Reading], others: Sequence[Counted]
) -> Governed | None:
    """The measure of the quantity before in one list: 40 barns, two roads and nine mills."""
    wording = finder.wording
    previous = next((r for r in reversed(before) if not r.implied and r.governed.measure != "money"), None)
    if previous is None or counted.first - previous.counted.last > LONGEST_LIST:
        return None
    if previous.counted.noun is not None and previous.counted.noun == counted.noun:
        return Governed(previous.governed.measure, previous.governed.predicate, 0.9, shared=True)
    between = range(previous.counted.last + 1, counted.first)
    if any(o.first in between for o in others) or not (
        {wording.words[i] for i in between} & wording.lexicons.counting.joint
    ):
        return None
    for i in range(max(between.start, previous.governed.predicate + 1), counted.first):
        verb = wording.tokens[i].upos == "VERB"
        if (
            verb
            and wording.tokens[i].deprel not in {"amod", "acl", "acl:relcl", "xcomp", "case"}
            and wording.words[i] not in wording.lexicons.counting.including
            and not (wording.tokens[i].xpos == "VBN" and wording.word(i - 1) in {"them", "which", "whom"})
        ):
            return None
    behind = wording.tokens[counted.last + 1] if counted.last + 1 < len(wording.tokens) else None
    if behind is not None and behind.text.lower() in APART:
        return None  # "nine missing and 900 families without power"; "missing after the ferry, with 200 aboard, sank"
    other = counted.noun is None and behind is not None and behind.xpos == "VBN" and behind.upos == "VERB"
    if other or has_own_clause(wording, counted) or is_subject(wording, counted, previous):
        return None
    if past_set_off(wording, counted.last) > counted.last:
        return None  # "three died and one — a nurse — has been flown out"
    if (
        wording.words[counted.first - 1] not in (wording.lexicons.counting.joint | wording.lexicons.counting.including)
        and wording.tokens[counted.head].relation != "conj"
    ):
        return None
    governed = finder.by_verb(previous.governed.predicate, OBJECT, counted, 0.8) if wording.kinds(counted) else None
    if governed:
        return Governed(governed.measure, governed.predicate, 0.8, shared=True)
    return inherited(wording, counted, previous)


def is_subject(wording: Wording, counted: Counted, previous: Reading) -> bool:
    """Whether a bare number is the subject of a verb further on: three died and one, a nurse, has been flown out."""
    head = wording.tokens[counted.head]
    verb = wording.sentence.parent(head) if head.relation == "nsubj" else None
    own = verb is not None and verb.upos == "VERB" and verb.index not in {previous.governed.predicate, counted.last + 1}
    told = previous.governed.measure != COUNT and counted.noun is None
    return told and own and verb is not None and verb.index > counted.last


def in_ward(wording: Wording, counted: Counted, before: Sequence[Reading]) -> Governed | None:
    """Injured for others than the dead who are in hospital: a fire left nine dead and three in the hospital."""
    if not before or before[-1].governed.measure != "killed":
        return None
    others = counted.noun is None or wording.words[counted.noun] in wording.lexicons.counting.stand_in
    if not others or wording.word(counted.last + 1) not in {"in", "at"}:
        return None
    i = counted.last + 2
    while i < len(wording.tokens) - 1 and wording.tokens[i].upos in {"DET", "ADJ", "PRON"}:
        i += 1
    return Governed("injured", i, 0.8) if wording.words[i] in wording.lexicons.counting.ward else None


def has_own_clause(wording: Wording, counted: Counted) -> bool:
    """Whether a verb of another sense follows the phrase: of the 121 held, 77 have been deported."""
    auxiliary = False
    for token in wording.tokens[past_set_off(wording, counted.last) + 1 :]:
        if token.upos == "VERB" and token.lemma.lower() in wording.lexicons.counting.known and auxiliary:
            return False  # "40 died and nine have been identified"
        if token.upos == "VERB":
            return auxiliary or token.xpos in {"VBD", "VBZ", "VBP"} or does_it(wording, counted, token)
        if token.upos not in {"ADV", "AUX"}:
            return False
        auxiliary = auxiliary or token.upos == "AUX"
    return False


def does_it(wording: Wording, counted: Counted, verb: Token) -> bool:
    """Whether those counted do what a verb tells, though it is tagged a participle: 30 more refused to leave."""
    subject = wording.child(verb, "nsubj")
    own = subject is not None and subject.index == counted.head and subject.deprel == "nsubj"
    return own and wording.child(verb, "obj", "xcomp") is not None


def inherited(wording: Wording, counted: Counted, previous: Reading) -> Governed | None:
    """The measure of ``previous`` for ``counted``, where both count the same kind of thing."""
    kinds, former = wording.kinds(counted), previous.wording.kinds(previous.counted)
    if previous.wording.names_measure(previous.counted.noun):
        former = frozenset()
    if (kinds and former and not kinds & former) or ("neither" in kinds and "neither" not in former):
        return None
    if previous.governed.measure in HARM and kinds == {"thing"} and not wording.is_only_thought(counted.noun):
        return None  # "50 were hurt, and 25 cars and nine shops damaged"
    own = previous.wording is wording
    return Governed(previous.governed.measure, previous.governed.predicate if own else counted.head, 0.8, shared=True)


def by_whole(wording: Wording, counted: Counted, before: Sequence[Reading], same_sentence: bool) -> Governed | None:
    """The measure of the whole for a part with no word of its own: including three children; two of them."""
    if not before or is_object(wording, counted) or is_told_who(wording, counted):
        return None
    relative = counted.noun is not None and wording.tokens[counted.noun].xpos in RELATIVE  # whatever else they did
    if has_own_clause(wording, counted) and not relative:
        return None
    if relative and not same_sentence and counted.first > 0:
        return None  # "the gunmen, one of whom": others than those counted before
    pronoun = counted.part and counted.noun is not None and wording.tokens[counted.noun].upos == "PRON"
    if pronoun or (same_sentence and is_including(wording, counted)):
        wholes = (r for r in reversed(before) if not r.implied and r.governed.measure != "money")
        whole = next((r for r in wholes if is_larger(r, counted)), None)
        return inherited(wording, counted, whole) if whole else None
    return None


def by_counted_whole(wording: Wording, counted: Counted, before: Sequence[Reading]) -> Governed | None:
    """Count for some of the things that were only counted before, whatever is told of these: the town has 90 shops; 40
    of them stand empty."""
    pronoun = counted.part and counted.noun is not None and wording.words[counted.noun] in THEM
    wholes = (r for r in reversed(before) if not r.implied and r.governed.measure != "money")
    whole = next(wholes, None)
    if not pronoun or whole is None or whole.governed.measure != COUNT or not is_larger(whole, counted):
        return None
    verb = wording.tokens[counted.head].head
    return Governed(COUNT, verb if verb >= 0 else counted.head, 0.6, shared=True)


def by_freed(wording: Wording, counted: Counted, before: Sequence[Reading]) -> Governed | None:
    """Rescued for some of the abducted whom somebody lets go: 40 pupils were seized; two of them were freed."""
    verb = wording.sentence.parent(wording.tokens[counted.head])
    let_go = verb is not None and verb.lemma.lower() in wording.lexicons.scopes.freeing
    pronoun = counted.noun is None or wording.tokens[counted.noun].upos == "PRON"
    if verb is None or not let_go or not pronoun or wording.tokens[counted.head].deprel not in {"obj", "nsubj:pass"}:
        return None
    held = any(r.governed.measure == "abducted" and is_larger(r, counted) for r in before)
    return Governed("rescued", verb.index, 0.8) if held else None


def by_of_whom(wording: Wording, counted: Counted, before: Sequence[Reading]) -> Governed | None:
    """The measure of the whole for a bare number of it, whatever else they did: 58 were held, of whom 20 were freed."""
    wholes = (r for r in reversed(before) if not r.implied and r.governed.measure != "money")
    whole = next((r for r in wholes if is_larger(r, counted)), None)
    return inherited(wording, counted, whole) if whole is not None and is_of_whom(wording, counted) else None


def is_of_whom(wording: Wording, counted: Counted) -> bool:
    """Whether a bare number stands behind "of whom" or "of which"."""
    whole = counted.first - 1
    relative = whole > 0 and wording.tokens[whole].xpos in RELATIVE
    return relative and counted.noun is None and wording.words[whole - 1] == "of"


def is_told_who(wording: Wording, counted: Counted) -> bool:
    """Whether the sentence says who the one is, and nothing of how many: one of them is the owner's mother."""
    who = wording.sentence.parent(wording.tokens[counted.head])
    if who is None or counted.quantity.value != 1 or not wording.sentence.kids(who, "cop"):
        return False
    definite = any(det.text.lower() == "the" for det in wording.sentence.kids(who, "det"))
    return who.upos == "PROPN" or definite or bool(wording.sentence.kids(who, "nmod:poss"))


def by_fronted_whole(wording: Wording, counted: Counted, before: Sequence[Reading]) -> Governed | None:
    """The measure of a counted whole that stands first: of the 90 cases, 31 were children."""
    whole = before[-1] if before else None
    if whole is None or counted.noun is not None or not is_larger(whole, counted) or has_own_clause(wording, counted):
        return None
    first, between = whole.counted.first, wording.tokens[whole.counted.last + 1 : counted.first]
    fronted = "of" in wording.words[max(0, first - 2) : first] and wording.word(counted.first - 1) == ","
    return inherited(wording, counted, whole) if fronted and all(token.upos != "NUM" for token in between) else None


def by_included(wording: Wording, counted: Counted) -> Governed | None:
    """The measure that a list names which the phrase belongs to: among the dead were nine boys."""
    words = wording.lexicons.counting
    i = counted.first - 1
    while i >= 0 and wording.words[i] in words.joint | BE:
        i -= 1
    start = counted.first - 1
    while start > max(0, counted.first - LONGEST_REACH) and wording.words[start] not in words.including:
        start -= 1
    verb = wording.words[start] in words.included
    if wording.words[start] not in words.including or not (verb or i < counted.first - 1):
        return None
    if any(token.upos == "VERB" and not verb for token in wording.tokens[i + 1 : counted.first]):
        return None
    measure = wording.measure_near(start - 3, start) if verb else wording.measure_near(start + 1, start + 5)
    return Governed(measure, start, 0.8) if measure and "neither" not in wording.kinds(counted) else None


def is_including(wording: Wording, counted: Counted) -> bool:
    """Whether the phrase stands right behind "including", "among them" or the like."""
    i = counted.first - 1
    while i >= 0 and i > counted.first - 5:
        if wording.words[i] in wording.lexicons.counting.including:
            return wording.words[i] != "among" or i < counted.first - 1  # "among 20 people" names the whole
        if wording.words[i] not in BETWEEN:
            return False
        i -= 1
    return False


def is_object(wording: Wording, counted: Counted) -> bool:
    """Whether a verb of another sense takes the phrase: they freed two of them."""
    head = wording.tokens[counted.head]
    parent = wording.sentence.parent(head)
    return head.deprel == "obj" and parent is not None and parent.upos == "VERB" and not is_including(wording, counted)


def is_larger(whole: Reading, counted: Counted) -> bool:
    return whole.counted.quantity.value >= counted.quantity.value
