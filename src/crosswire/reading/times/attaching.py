"""Which time says when a predicate happened."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.drafts import TimeDraft
from crosswire.records import Sentence, Time, Token

CLAUSES = frozenset({"ccomp", "advcl", "acl", "parataxis", "csubj", "xcomp", "conj"})
CUT_OFF = frozenset({"ccomp", "advcl", "acl", "parataxis", "csubj"})
"""Relations whose dependent has a time of its own: what is reported is not dated by when it was reported."""


def time_for(sentence: Sentence, predicate: Token, drafts: Sequence[TimeDraft]) -> Time | None:
    """The time that ``predicate`` has by the tree; else that of what governs it in the same clause."""
    draft = draft_for(sentence, predicate, drafts)
    return draft.time if draft else None


def draft_for(sentence: Sentence, predicate: Token, drafts: Sequence[TimeDraft]) -> TimeDraft | None:
    """The draft among those of ``sentence`` that dates ``predicate``; dated ones come before undated ones."""
    ranked = sorted(
        ((distance, draft.time.start is None, draft.first, draft) for draft in drafts
         if (distance := _distance(sentence, predicate, draft)) is not None),
        key=lambda r: r[:3],
    )  # fmt: skip
    return ranked[0][3] if ranked else None


def head_of(sentence: Sentence, first: int, last: int) -> Token:
    """The token of [first, last] that hangs on one outside, prepositions passed over."""
    inside = [t for t in sentence.tokens[first : last + 1] if t.upos != "ADP"] or list(sentence.tokens[first : last + 1])
    outer = [t for t in inside if not first <= t.head <= last]
    return outer[0] if outer else inside[0]


def _distance(sentence: Sentence, predicate: Token, draft: TimeDraft) -> int | None:
    """How many steps lie between a predicate and a time: 0 where the time hangs on it, 1 where on one of its nouns,
    2 where on what it shares a clause with; None where another clause lies between."""
    time = head_of(sentence, draft.first, draft.last)
    path = [time, *sentence.ancestors(time)]
    if any(t.index == predicate.index for t in path):
        return _below(sentence, predicate, path)
    governors = [predicate, *_same_clause(sentence, predicate)]
    for steps, governor in enumerate(governors):
        if any(t.index == governor.index for t in path):
            below = _below(sentence, governor, path)
            return None if below is None else 2 + steps + below
    return None


def _below(sentence: Sentence, predicate: Token, path: Sequence[Token]) -> int | None:
    """The steps from ``predicate`` down to a time, None where another clause lies between."""
    steps = 0
    for token in path:
        if token.index == predicate.index:
            return max(0, steps - 1)
        if token.relation in CUT_OFF and token is not path[0] or (token.relation == "conj" and token.upos == "VERB"):
            return None
        steps += 1
    return None


def _same_clause(sentence: Sentence, predicate: Token) -> list[Token]:
    """What governs ``predicate`` without a clause of its own between: the verb of a noun, the first of a row."""
    found = []
    token = predicate
    while token.head >= 0 and token.relation not in CUT_OFF:
        token = sentence.tokens[token.head]
        found.append(token)
    if token.head >= 0 and token.deprel == "acl:relcl" or token.relation in {"advcl", "acl"} and token.xpos == "VBG":
        found.append(sentence.tokens[token.head])
    return found
