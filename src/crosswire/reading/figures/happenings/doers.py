"""Who does it: whether people do what a verb tells, or suffer it."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.reading.figures.governed import OBJECT, SUBJECT
from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.wording import BE, HAVE, RELATIVE, Wording
from crosswire.records import Token

STRANDING = frozenset({"by", "from", "in", "on", "during", "as", "each", "while", "when", "after", "before"})
"""What stands behind an "at" whose noun stands before, or names no place."""
NAME = "name"
"""What stands in a list of doers for anybody who is only called by name."""
PERSONS = frozenset({"i", "we", "he", "she", "they", "who"})


def is_suffered(wording: Wording, token: Token) -> bool:
    """Whether a participle has a passive auxiliary, or people as its subject; without either it is a verb mistaken
    for one ("the strikes killed 12")."""
    subject = wording.child(token, "nsubj:pass")
    suffering = subject is not None and (subject.upos == "NUM" or "people" in wording.kinds_of(subject.index))
    return suffering or wording.child(token, "aux:pass") is not None


def is_done_by_people(wording: Wording, i: int) -> bool:
    """Whether the subject of verb ``i``, its own or the one that it shares, is people."""
    own = next((t for t in subjects(wording, i) if t is not None), None)
    active = own is not None and own.deprel == "nsubj" and not wording.child(wording.tokens[i], "aux:pass")
    return active and own is not None and (own.text.lower() in PERSONS or "people" in wording.kinds_of(own.index))


def is_done_by_these(wording: Wording, i: int, doers: frozenset[str]) -> bool:
    """Whether the subject of verb ``i``, its own, the one that it shares or the noun it tells of ("crews searching for
    nine"), is one of those words."""
    verb = wording.tokens[i]
    told_of = wording.sentence.parent(verb) if verb.relation == "acl" and verb.xpos == "VBG" else None
    found = [one for one in (*subjects(wording, i), told_of) if one is not None]
    return any({one.text.lower(), one.lemma.lower()} & doers for one in found)


def is_done_by(wording: Wording, i: int, doers: frozenset[str]) -> bool:
    """Whether the active subject of verb ``i``, or the agent of a passive, is one of those words."""
    verb = wording.tokens[i]
    found = [*wording.sentence.kids(verb, "nsubj"), *wording.sentence.kids(verb, "obl:agent")]
    if NAME in doers and any(is_bare_name(wording, one) for one in found):
        return True
    return any({one.text.lower(), one.lemma.lower()} & doers for one in found)


def is_bare_name(wording: Wording, token: Token) -> bool:
    """Whether somebody is only called by name: Holt, not Deputy Holt."""
    titled = any(kid.index < token.index for kid in wording.sentence.kids(token, "nmod:desc", "compound", "appos"))
    return token.upos == "PROPN" and token.mention == "person" and not titled


def shares_object(wording: Wording, verb: Token, joined: Token) -> bool:
    """Whether what two joined verbs are done to stands behind both, and hangs on the first."""
    return any(kid.index > joined.index for kid in wording.sentence.kids(verb, "obj"))


def subjects(wording: Wording, i: int) -> Iterator[Token | None]:
    """The active subject of verb ``i`` and of those above it that it is joined to or opened by."""
    token = wording.tokens[i]
    yield wording.child(token, "nsubj")
    for above in wording.sentence.ancestors(token):
        if token.relation not in {"conj", "xcomp", "advcl"} or above.upos not in {"VERB", "AUX"}:
            return
        yield wording.child(above, "nsubj")
        token = above


def is_aimed_at(wording: Wording, i: int) -> bool:
    """Whether what verb ``i`` tells was only tried: a guard was shot at by two men; they shot at each other."""
    if wording.word(i + 1) != "at":
        return False
    behind = wording.word(i + 2)
    if behind in STRANDING or not behind:
        return True
    return wording.tokens[i + 2].xpos == "PRP" or wording.tokens[i + 2].upos in {"PUNCT", "CCONJ", "SCONJ"}


def clause_role(wording: Wording, clause: Token) -> str:
    """What the noun is to a clause that modifies it."""
    pronoun = next((k for k in wording.sentence.kids(clause) if k.xpos in RELATIVE), None)
    if pronoun is not None:
        return SUBJECT if pronoun.deprel == "nsubj" else OBJECT
    does = clause.xpos == "VB" and clause.relation == "acl" and bool(wording.sentence.kids(clause, "obj"))
    does = does or wording.shares_object(clause)
    return SUBJECT if clause.xpos == "VBG" or does else OBJECT  # "the first nine to hit a ball": they hit


def is_of_it_alone(wording: Wording, counted: Counted, i: int) -> bool:
    """Whether the word behind a phrase is said of it, and not of a subject before it: "to free nine still trapped", but
    "for killing nine guards he was held"."""
    relative = wording.tokens[counted.last + 1].xpos in RELATIVE
    return relative or (BE | HAVE).isdisjoint(wording.words[counted.last + 1 : i])
