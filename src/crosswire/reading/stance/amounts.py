"""What is put on an amount between its number and the predicate: "a threatened fine of $900", "the $9 million debt".

What is denied or planned there bears on what is done with the amount, and not on an amount that is known.
"""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.lexicons.stances import Stances
from crosswire.reading.drafts import FigureDraft
from crosswire.reading.stance.embedding import FOR, KNOWN, NOUNS, VERBAL, is_negated
from crosswire.reading.stance.projection import granted, is_before_now, openings
from crosswire.reading.stance.putting import KNOWN_TO_BE, Put, put
from crosswire.records import Sentence, Token

PARTICIPLES = frozenset({"amod", "acl"})
RELATIVES = frozenset({"that", "which", "who", "whom"})
AHEAD = frozenset({"intended", "predicted"})
OF_WHAT = frozenset({"in", "of", "on"})
COSTS = frozenset({"charge"})
"""Nouns for what one is accused of that of a sum are what one pays: charges of $9 million."""
DASHES = frozenset({"-", "--", "–", "—"})
UNDONE = frozenset({"denied", "doubted"})
SHARED = frozenset({"nummod", "compound", "nmod", "amod", "appos"})


def on_the_way(sentence: Sentence, draft: FigureDraft, lexicon: Stances) -> Put | None:
    """What the nouns from the number up to its predicate put on it, None where they leave that to the predicate."""
    for noun in nouns(sentence, draft):
        if is_former(sentence, noun):
            return KNOWN_TO_BE
        if ahead := to_come(sentence, noun, lexicon):
            return ahead
        if draft.figure.unit and (told := said_by_noun(sentence, noun, lexicon)):
            return told
        if is_known_amount(sentence, noun, draft, lexicon):
            return KNOWN_TO_BE
    number = sentence.tokens[draft.number]
    ground = granted(sentence, number, lexicon, None)
    if ground is not None and is_apart(sentence, ground, draft):
        return KNOWN_TO_BE
    return None


def is_former(sentence: Sentence, noun: Token) -> bool:
    """Whether an amount is what another has grown or fallen from: "will spend $9 million, up from $6 million"."""
    opens = next((case for case in sentence.kids(noun, "case") if case.text.lower() == "from"), None)
    return opens is not None and opens.index > 0 and sentence.tokens[opens.index - 1].text.lower() in {"up", "down"}


def is_apart(sentence: Sentence, ground: Token, draft: FigureDraft) -> bool:
    """Whether what is taken for granted leaves the predicate out, or is a noun that has it among its own."""
    noun = ground.upos in NOUNS and sentence.tokens[draft.predicate].upos not in VERBAL
    return noun or draft.predicate not in {token.index for token in sentence.subtree(ground)}


def over_amount(sentence: Sentence, draft: FigureDraft, lexicon: Stances) -> Put | None:
    """What a verb puts on the amount that is its object: "was promised $9 million", "calls for $9 million in cuts"."""
    verb, top = sentence.tokens[draft.predicate], list(nouns(sentence, draft))[-1]
    done_to = top.deprel in {"obj", "nsubj:pass"} or (top.relation == "obl" and "for" in openings(sentence, top))
    signature = lexicon.objects.get(verb.lemma.lower()) if top.head == verb.index and done_to else None
    if signature is None and top.relation == "obl" and done_to:
        signature = lexicon.prospects.get(verb.lemma.lower())  # "is suing for $9 million"
    ahead = signature is not None and signature.stance in AHEAD
    other = is_negated(sentence, verb, lexicon) or bool(sentence.kids(verb, "compound:prt"))  # "called off a deal"
    if signature is None or not ahead or other:
        return None
    return put(signature, verb)


def forecast(sentence: Sentence, draft: FigureDraft, lexicon: Stances) -> Put | None:
    """What a passive puts on a number of whom it says no more than that: "nine are expected over the week"; not so on
    those who are expected to do something."""
    top = list(nouns(sentence, draft))[-1]
    over = sentence.parent(top) if top.deprel == "nsubj:pass" else None
    signature = lexicon.objects.get(over.lemma.lower()) if over is not None else None
    befell = any(word.index == draft.predicate for word in sentence.subtree(top) if word is not top)
    if over is None or signature is None or signature.stance != "predicted" or befell:
        return None
    known = is_known_amount(sentence, top, draft, lexicon) or sentence.kids(over, "xcomp", "ccomp", "obl:agent")
    return None if known or is_negated(sentence, over, lexicon) else put(signature, over)


def nouns(sentence: Sentence, draft: FigureDraft) -> Iterator[Token]:
    """The number and the nouns it belongs to, nearest first, short of the predicate."""
    token = sentence.tokens[draft.number]
    while token.index != draft.predicate or token.index == draft.number:
        yield token
        over = sentence.parent(token)
        if over is None or token.relation not in SHARED:
            return
        token = over


def said_by_noun(sentence: Sentence, noun: Token, lexicon: Stances) -> Put | None:
    """What a word by the noun, the noun over it, or the noun itself puts on it."""
    return described(sentence, noun, lexicon) or over_noun(sentence, noun, lexicon) or prospect(sentence, noun, lexicon)


def prospect(sentence: Sentence, noun: Token, lexicon: Stances) -> Put | None:
    """What a noun with a sum before it puts on the sum: "a $9 million proposal", "the $9 million request"."""
    over = sentence.parent(noun)
    summed = noun.xpos == "$" or noun.upos == "NUM"
    if over is None or not summed or noun.relation not in {"compound", "nummod"} or over.upos not in NOUNS:
        return None
    signature = lexicon.prospects.get(over.lemma.lower())
    return put(signature, over) if signature is not None else None


def described(sentence: Sentence, noun: Token, lexicon: Stances) -> Put | None:
    """What a participle or adjective by the noun puts on it: "a threatened fine", "a reported $9 million"."""
    of_what = [kid for kid in sentence.kids(noun, "nmod") if openings(sentence, kid) & OF_WHAT]
    for kid in (word for one in (noun, *of_what) for word in sentence.kids(one, *PARTICIPLES)):
        bare = kid.deprel in PARTICIPLES and not sentence.kids(kid, "mark", "nsubj", "aux")
        if bare and kid.text.lower() in lexicon.described:
            return put(lexicon.described[kid.text.lower()], kid)
    return None


def to_come(sentence: Sentence, noun: Token, lexicon: Stances) -> Put | None:
    """What a clause behind the noun puts on it that tells what is to be done with it: "the nine boats it planned to
    buy", "the $9 million it is seeking"."""
    for verb in (kid for kid in sentence.kids(noun, "acl") if kid.deprel == "acl:relcl"):
        if any(token.xpos == "$" for token in sentence.tokens[noun.index + 1 : verb.index]):
            continue  # "raised $4 million of the $9 million it pledged"
        own = [kid for kid in sentence.kids(verb, "nsubj", "obj") if kid.text.lower() not in RELATIVES]
        objectless = bool(own) and all(kid.deprel == "nsubj" for kid in own)
        doing = [kid for kid in sentence.kids(verb, "xcomp") if kid.upos in VERBAL]
        if sentence.kids(verb, "xcomp") and not doing:
            continue  # "the $9 million, which Orr called a disgrace"
        table = lexicon.governors if doing else lexicon.objects
        signature = table.get(verb.lemma.lower()) if objectless else None
        if signature is not None and signature.stance in AHEAD and not is_negated(sentence, verb, lexicon):
            return put(signature, verb)
    return None


def over_noun(sentence: Sentence, noun: Token, lexicon: Stances) -> Put | None:
    """What the noun over a noun behind "for" or "of" puts on it: "a demand for $9 million", "the threat of a fine"."""
    over = sentence.parent(noun)
    if over is None or noun.relation != "nmod" or over.upos not in NOUNS or not openings(sentence, noun) & FOR:
        return None
    cost = noun.xpos == "$" and over.lemma.lower() in COSTS
    signature = lexicon.nouns.get(over.lemma.lower()) if not cost else None
    if signature is None and noun.xpos == "$" and not sentence.kids(over, "cop"):
        signature = lexicon.prospects.get(over.lemma.lower())  # "a goal of $9 million"
    return put(signature, over) if signature is not None else None


def is_known_amount(sentence: Sentence, noun: Token, draft: FigureDraft, lexicon: Stances) -> bool:
    """Whether an amount or what is counted is known by a word before it or a past clause behind it: "its $9 million in
    debt", "the $9 million it paid", "did not sell the nine boats"; not so the bare sum that is to be paid ("the $9
    million")."""
    known = any(word.text.lower() in KNOWN or word.deprel == "nmod:poss" for word in sentence.kids(noun, "det", "nmod"))
    if draft.figure.measure == "count":
        of = [kid for kid in sentence.kids(noun, "nmod") if "of" in openings(sentence, kid)]
        return known or any(is_determined(sentence, kid) for kid in of)
    clauses = [kid for kid in sentence.kids(noun, "acl") if kid.deprel == "acl:relcl"]
    told = any(is_done(sentence, kid, lexicon) and not is_behind_dash(sentence, noun, kid) for kid in clauses)
    of_what = any("in" in openings(sentence, kid) for kid in sentence.kids(noun, "nmod"))
    return told or (known and of_what)


def is_done(sentence: Sentence, clause: Token, lexicon: Stances) -> bool:
    """Whether a clause of the past tells what was done with an amount, not what was left undone: "it paid", not "it
    refused to pay", "it did not pay"."""
    governor = lexicon.governors.get(clause.lemma.lower()) if sentence.kids(clause, "xcomp") else None
    left = is_negated(sentence, clause, lexicon) or (governor is not None and governor.stance == "denied")
    return is_before_now(sentence, clause) and not left


def is_behind_dash(sentence: Sentence, noun: Token, clause: Token) -> bool:
    """Whether a dash parts a clause from the noun that the tree hangs it on: "asks for $9 - half of what they got"."""
    between = sentence.tokens[noun.index + 1 : clause.index]
    return any(t.text in DASHES and t.start > sentence.tokens[t.index - 1].end for t in between)


def is_determined(sentence: Sentence, noun: Token) -> bool:
    return any(t.text.lower() in KNOWN for t in sentence.kids(noun, "det", "nmod:poss"))


def is_there_anyway(sentence: Sentence, draft: FigureDraft, found: Put) -> bool:
    """Whether what is denied behind a counted subject only says what these did not do: "900 members did not vote",
    "nine of the rooms have yet to open"; there they are."""
    top = list(nouns(sentence, draft))[-1]
    verb = sentence.parent(top) if top.relation == "nsubj" else None
    words = found.span
    if draft.figure.measure != "count" or found.stance not in UNDONE or verb is None or words is None:
        return False
    near = (word for word in (verb, *sentence.kids(verb)) if words.overlaps(word.span))
    return words.start >= draft.anchor.end and any(near)


def is_doer(sentence: Sentence, draft: FigureDraft) -> bool:
    """Whether an amount does something to another thing, so that what hedges this leaves the amount alone: "$9 million
    in grants may have helped the port"."""
    counted = sentence.tokens[draft.number]
    while counted.relation in {"nummod", "compound"} and (over := sentence.parent(counted)) is not None:
        counted = over
    verb = sentence.parent(counted) if counted.deprel in {"nsubj", "obj"} else None
    if not draft.figure.unit or verb is None or verb.index != draft.predicate or verb.index < counted.index:
        return False
    return any(kid.index > verb.index for kid in sentence.kids(verb, "obj"))
