"""A report's text as sentences, tokens, trees and names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from crosswire.records.span import Span


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a sentence, tagged as Universal Dependencies does.

    ``head`` is the index of the governing token in its sentence, -1 for the root. ``mention`` is the type of the
    mention that the token heads (person, organization, place, time, event, object …), "" where it heads none.
    """

    index: int
    start: int
    end: int
    text: str
    lemma: str
    upos: str
    xpos: str
    head: int
    deprel: str
    mention: str = ""
    relation: str = field(init=False, repr=False, compare=False)
    """The universal part of ``deprel``, which rules ask for again and again: nsubj for nsubj:pass."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "relation", self.deprel.partition(":")[0])

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name in a sentence: tokens [first, last] and its kind, PER, ORG or LOC."""

    first: int
    last: int
    kind: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence whose tokens form one tree: one root, no cycle.

    ``children[i]`` holds the indices of the tokens that token i governs, in order. ``paragraph`` counts the
    blocks of the report's text that blank lines (or page layout) set apart, from 0.
    """

    span: Span
    tokens: tuple[Token, ...]
    children: tuple[tuple[int, ...], ...]
    names: tuple[Name, ...] = ()
    paragraph: int = 0

    @classmethod
    def of(cls, tokens: tuple[Token, ...], names: tuple[Name, ...] = (), paragraph: int = 0) -> Sentence:
        """A sentence over ``tokens``, with its children index built. Raises ValueError where there is no token."""
        if not tokens:
            raise ValueError("a sentence needs at least one token")
        children: list[list[int]] = [[] for _ in tokens]
        for token in tokens:
            if token.head >= 0:
                children[token.head].append(token.index)
        return cls(Span(tokens[0].start, tokens[-1].end), tokens, tuple(map(tuple, children)), names, paragraph)

    @property
    def root(self) -> Token:
        return next(t for t in self.tokens if t.head < 0)

    def kids(self, token: Token, *relations: str) -> list[Token]:
        """The tokens that ``token`` governs, those of the given relations (universal or full) if any are named."""
        children = self.children[token.index]
        if not children:  # most words govern none
            return []
        found = [self.tokens[i] for i in children]
        return [t for t in found if t.deprel in relations or t.relation in relations] if relations else found

    def parent(self, token: Token) -> Token | None:
        return self.tokens[token.head] if token.head >= 0 else None

    def ancestors(self, token: Token) -> Iterator[Token]:
        """The governors of ``token``, nearest first."""
        while token.head >= 0:
            token = self.tokens[token.head]
            yield token

    def subtree(self, token: Token) -> list[Token]:
        """``token`` and all it governs, directly or not, in text order."""
        found, stack = {token.index}, [token.index]
        while stack:
            for child in self.children[stack.pop()]:
                if child not in found:
                    found.add(child)
                    stack.append(child)
        return [self.tokens[i] for i in sorted(found)]


@dataclass(frozen=True, slots=True)
class Saying:
    """An attribution as the network sees it: evidence for the reader's rules, never a claim by itself.

    ``cue`` are the words that say that something is said, ``source`` who says it (None where nobody is named near
    by), ``content`` what is said, which may hold cue and source, and ``asides``, the outlet's own words between two
    quotations. ``sureness``, from 0 to 1, is that of cue and content, ``source_sureness`` that of the source, or of
    there being none, ``likely`` how likely it is that anything is said there.
    """

    cue: Span
    source: Span | None
    content: Span
    sureness: float = 1.0
    source_sureness: float = 1.0
    asides: tuple[Span, ...] = ()
    likely: float = 1.0


@dataclass(frozen=True, slots=True)
class Parse:
    """The sentences of one report, in text order, and its sayings, where a network that sees them is at hand."""

    report: str
    sentences: tuple[Sentence, ...]
    sayings: tuple[Saying, ...] = ()
