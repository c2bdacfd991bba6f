"""Which part of a content its source says, and which the words only take for granted: that is the outlet's own word.

Who says that something happened answers for the whole sentence. Who wants, plans or denies something, asks about it,
suspects it or judges a thing answers for what that is, not for what a clause tells of the past beside it: who vows to
catch those behind a blast "that killed nine", or condemns "the raid in which nine were taken", counts nobody; the
report does. What a speaker takes for granted in words of his own, between quotation marks, stays his.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from crosswire.reading.attribution.phrases import NOMINAL, QUOTE_MARKS
from crosswire.reading.drafts import AttributionDraft
from crosswire.records import Sentence, Span, Token
from crosswire.records.quotes import Quote

Manner = Literal["told", "unreal", "asked", "doubtful", "thing", "named"]
"""How a source puts a content: as a fact; as what has not happened; as a question; as what may be; as a thing that it
judges or speaks of; as a thing that it only calls something."""

UNREAL = frozenset({"intended", "predicted", "denied", "doubted"})
"""Stances that a cue puts on what has not happened, or not so, as its source has it."""
ASKING = frozenset({"whether", "if", "why", "how"})
RELATIVE = frozenset({"who", "which", "where"})
"""What also asks at the head of a content; before one it says more of a noun."""
BEFORE = frozenset({"after", "since", "following", "when", "where"})
PAST = frozenset({"VBD", "VBN"})
KNOWN = frozenset({"the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "whose", "which"})
OBJECTS = frozenset({"obj", "obl", "nmod"})
CLAUSAL = frozenset({"nsubj", "cop", "csubj"})


def is_background(
    sentence: Sentence, predicate: Token, draft: AttributionDraft, text: str, quotes: Sequence[Quote]
) -> bool:
    """Whether what ``predicate`` tells, inside the draft's content, is only taken for granted there."""
    if any(quote.inner.contains(predicate.span) for quote in quotes):
        return False
    path = path_within(sentence, predicate, draft.content)
    manner = manner_of(sentence, path, draft, text)
    if manner == "named":
        return is_definite(sentence, path[-1]) or bool(sentence.kids(path[-1], "nmod:poss"))
    return manner != "told" and any(is_granted(sentence, token, manner) for token in path)


def path_within(sentence: Sentence, predicate: Token, content: Span) -> list[Token]:
    """The predicate and what governs it inside the content, the innermost first."""
    path = [predicate, *sentence.ancestors(predicate)]
    return path[: next((i for i, token in enumerate(path) if not content.overlaps(token.span)), len(path))]


def manner_of(sentence: Sentence, path: Sequence[Token], draft: AttributionDraft, text: str) -> Manner:
    """How the draft's source puts the part of its content that ends, in the tree, with the last word of ``path``."""
    before = text[: draft.content.start].rstrip()
    if not path or before[-1:] in QUOTE_MARKS:
        return "told"
    if draft.names and is_named(sentence, path[-1], draft.cue):
        return "named"
    by_cue = draft.stance_span == draft.cue
    if (draft.stance in UNREAL and by_cue) or before.endswith(" to"):
        return "unreal"
    opening = draft.content.of(text).partition(" ")[0].lower()
    if opening in ASKING | RELATIVE or before.rpartition(" ")[2].lower() in ASKING:
        return "asked"
    if draft.stance == "alleged" and by_cue:
        return "doubtful"
    return "thing" if is_object(sentence, path[-1], draft.cue) else "told"


def is_named(sentence: Sentence, top: Token, cue: Span) -> bool:
    """Whether a noun is what the cue's verb calls something: "called the raid a farce"."""
    verb = sentence.parent(top)
    under = verb is not None and cue.contains(verb.span) and top.index > verb.index
    return under and top.upos in NOMINAL and top.relation in {"obj", "iobj"}


def is_object(sentence: Sentence, top: Token, cue: Span) -> bool:
    """Whether a noun that is no clause is what the cue's verb is about: "condemned the raid", "spoke of the raid"."""
    verb = sentence.parent(top)
    plain = top.upos in NOMINAL and top.relation in OBJECTS and not sentence.kids(top, *CLAUSAL)
    return plain and verb is not None and cue.contains(verb.span)


def is_granted(sentence: Sentence, token: Token, manner: Manner) -> bool:
    """Whether a clause or phrase tells of what was before, and so is no part of what is wanted, asked or judged."""
    if is_relative(sentence, token) and is_past(sentence, token):
        return is_of_known(sentence, token, manner)
    if is_set_apart(sentence, token):
        return True
    if manner not in {"unreal", "thing"}:
        return False
    if token.deprel == "acl" and token.xpos == "VBN" and is_counted_as_known(sentence, token):
        return True
    opens = {t.text.lower() for t in sentence.kids(token, "mark", "case", "advmod")}
    if token.relation in {"advcl", "acl"} and opens & BEFORE and is_past(sentence, token):
        return True
    return token.relation in {"obl", "nmod"} and bool(opens & BEFORE)


def is_relative(sentence: Sentence, token: Token) -> bool:
    """Whether a clause says more of a noun, by its label or its relative word: "the raid in which nine fell"."""
    words = {t.xpos for t in sentence.kids(token, "obl", "nsubj", "obj", "advmod")}
    if any(t.text.lower() == "that" for t in sentence.kids(token, "mark")):
        return False  # "alleged in the suit that nine died": what the suit says
    return token.deprel == "acl:relcl" or (token.relation == "acl" and bool(words & {"WDT", "WP", "WRB"}))


def is_of_known(sentence: Sentence, clause: Token, manner: Manner) -> bool:
    """Whether a relative clause tells of something known; one of anything new ("a scheme that cost $9 million") may be
    what is suspected or named, and where one is said to be, it is what is said of it ("there were nine who died")."""
    noun = sentence.parent(clause)
    if noun is None or is_definite(sentence, noun):
        return noun is not None
    over = sentence.parent(noun)
    there = over is not None and bool(sentence.kids(over, "expl"))
    return manner in {"unreal", "asked"} and not there


def is_counted_as_known(sentence: Sentence, participle: Token) -> bool:
    """Whether a participle only tells which people or things a thing is of: "released the names of the two killed"."""
    noun = sentence.parent(participle)
    return noun is not None and noun.relation == "nmod" and is_definite(sentence, noun)


def is_definite(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun is a name, or one that its reader is taken to know: "the raid", "their raid"."""
    known = any(t.text.lower() in KNOWN for t in sentence.kids(noun, "det", "nmod:poss"))
    return known or noun.upos == "PROPN"


def is_set_apart(sentence: Sentence, token: Token) -> bool:
    """Whether a comma sets apart what is told beside a thing known: "Ola Lund, mother of …", "the barge, worth …"."""
    noun = sentence.parent(token)
    first = sentence.subtree(token)[0].index
    comma = any(t.text == "," for t in sentence.tokens[max(first - 1, 0) : first + 1])
    if noun is None or not comma or noun.index > first:
        return False
    if token.relation == "advcl" and token.upos == "ADJ":  # "the barge, worth …", hung on the verb
        before = [t for t in sentence.tokens[noun.index + 1 : first + 1] if t.upos in {"NOUN", "PROPN"}]
        return bool(before) and before[-1].index >= first - 2 and is_definite(sentence, before[-1])
    if token.relation == "appos":
        return noun.upos == "PROPN" and token.upos != "PROPN"
    return token.deprel in {"acl", "amod"} and is_definite(sentence, noun)


def is_past(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb tells of the past: a past tense, or a participle with its auxiliary, under no modal."""
    return verb.xpos in PAST and not any(t.xpos == "MD" for t in sentence.kids(verb, "aux"))
