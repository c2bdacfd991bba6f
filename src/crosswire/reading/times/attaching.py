"""Which time says when a predicate happened."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.drafts import TimeDraft
from crosswire.records import Sentence, Time, Token

FROM_JOINED = 6
"""How far a time is that stands behind a later verb of a row: approved plans and issued orders in May."""
CUT_OFF = frozenset({"ccomp", "advcl", "acl", "parataxis", "csubj"})
"""Relations whose dependent has a time of its own: what is reported is not dated by when it was reported."""


def time_for(sentence: Sentence, predicate: Token, drafts: Sequence[TimeDraft]) -> Time | None:
    """The time that ``predicate`` has by the tree; else that of what governs it in the same clause."""
    draft = draft_for(sentence, predicate, drafts)
    return draft.time if draft else None


def draft_for(sentence: Sentence, predicate: Token, drafts: Sequence[TimeDraft]) -> TimeDraft | None:
    """The draft among those of ``sentence`` that dates ``predicate``: the nearest by the tree, dated ones first."""
    ranked = []
    for draft in drafts:
        distance = distance_to(sentence, predicate, draft.first, draft.last)
        if distance is not None and not (draft.of_thing and distance > 0):
            ranked.append((distance, draft.time.start is None, draft.first, draft))
    return min(ranked, key=lambda r: r[:3])[3] if ranked else None


def head_of(sentence: Sentence, first: int, last: int) -> Token:
    """The token of [first, last] that hangs on one outside, prepositions passed over."""
    covered = sentence.tokens[first : last + 1]
    inside = [t for t in covered if t.upos != "ADP"] or list(covered)
    outer = [t for t in inside if not first <= t.head <= last]
    return outer[0] if outer else inside[0]


def distance_to(sentence: Sentence, predicate: Token, first: int, last: int) -> int | None:
    """How many steps lie between a predicate and the time or place of tokens [first, last]: 0 where that hangs on it,
    1 where on one of its nouns, more where on what it shares a clause with; None where another clause lies between."""
    head = head_of(sentence, first, last)
    path = [head, *sentence.ancestors(head)]
    governors = (predicate, *_same_clause(sentence, predicate))
    for steps, governor in enumerate(governors):
        if any(t.index == governor.index for t in path):
            below = _below(governor, path)
            if below is not None:
                return below + (2 + steps if steps else 0)
            break
    for steps, governor in enumerate(governors):
        for joined in sentence.kids(governor, "conj"):
            if joined.upos == "VERB" and (below := _below(joined, path)) is not None and last > joined.index:
                return FROM_JOINED + steps + below
    return None


def _below(governor: Token, path: Sequence[Token]) -> int | None:
    """The steps from ``governor`` down to a time, None where it is not above it or another clause lies between."""
    for steps, token in enumerate(path):
        if token.index == governor.index:
            return max(0, steps - 1)
        if (steps and token.relation in CUT_OFF) or (token.relation == "conj" and token.upos == "VERB"):
            return None
    return None


def _same_clause(sentence: Sentence, predicate: Token) -> list[Token]:
    """What governs ``predicate`` without a clause of its own between: the verb of a noun, the first of a row; beyond
    it the clause that "during which" takes up."""
    found = []
    token = predicate
    while token.head >= 0 and (token.relation not in CUT_OFF or _takes_up(sentence, token)):
        token = sentence.tokens[token.head]
        found.append(token)
    is_participle = token.relation in {"advcl", "acl"} and token.xpos == "VBG"
    if token.head >= 0 and (token.deprel == "acl:relcl" or is_participle):
        found.append(sentence.tokens[token.head])
    return found


def _takes_up(sentence: Sentence, token: Token) -> bool:
    """Whether a relative clause (some trees say no more than acl) opens with when, during which, in which."""
    if token.relation != "acl":
        return False
    relatives = [t for t in sentence.kids(token, "obl", "advmod") if t.text.lower() in {"which", "when"}]
    return any(t.text.lower() == "when" or _is_within(sentence, t) for t in relatives)


def _is_within(sentence: Sentence, relative: Token) -> bool:
    return any(t.text.lower() in {"during", "at", "in", "on"} for t in sentence.kids(relative, "case"))
