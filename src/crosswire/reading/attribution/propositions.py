"""A stretch of speech as its propositions: coordinated clauses that each have a subject of their own."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.attribution.phrases import span_of, trimmed
from crosswire.records import Sentence, Span, Token

RELATIVE = frozenset({"which", "who", "whose", "whom", "where"})
SHORTEST = 4  # tokens; a shorter clause stays with its neighbour


def propositions(sentence: Sentence, tokens: Sequence[Token]) -> tuple[Span, ...]:
    """The spans of the propositions in ``tokens`` (contiguous, not empty), in order."""
    cuts = [c for c in clause_starts(sentence, tokens) if c - tokens[0].index >= SHORTEST]
    pieces, first = [], tokens[0].index
    for cut in [*cuts, tokens[-1].index + 1]:
        piece = trimmed(list(sentence.tokens[first:cut]))
        if len(piece) >= SHORTEST or not cuts:
            pieces.append(piece)
            first = cut
    if not pieces:
        return (span_of(without_tail(list(tokens))),)
    left_over = tokens[-1].index > pieces[-1][-1].index and first <= tokens[-1].index
    if left_over:
        pieces[-1] = trimmed(list(sentence.tokens[pieces[-1][0].index : tokens[-1].index + 1]))
    return tuple(span_of(without_tail(piece)) for piece in pieces if piece)


def without_tail(tokens: list[Token]) -> list[Token]:
    """``tokens`` without ", including …" at the end: what is included is told as a part."""
    for i, token in enumerate(tokens):
        if i > SHORTEST and token.text.lower() == "including" and tokens[i - 1].text == ",":
            return tokens[: i - 1]
    return tokens


def clause_starts(sentence: Sentence, tokens: Sequence[Token]) -> list[int]:
    """Where coordinated clauses with their own subject begin, at their conjunction."""
    inside = {t.index for t in tokens}
    roots = [t for t in tokens if t.head not in inside]
    starts, chain = [], list(roots)
    while chain:
        head = chain.pop()
        for child in sentence.kids(head, "conj", "parataxis"):
            if child.index not in inside or not sentence.kids(child, "nsubj", "csubj", "expl"):
                continue
            subtree = [t.index for t in sentence.subtree(child) if t.index in inside]
            if min(subtree) > head.index and sentence.tokens[min(subtree)].text.lower() not in RELATIVE:
                starts.append(min(subtree))
                chain.append(child)
    return sorted(starts)
