"""An attribution as one sentence shows it, before its source is known by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosswire.lexicons import Lexicons
from crosswire.lexicons.cues import Cue
from crosswire.records import Parse, Sentence, Span, Token
from crosswire.records.quotes import Quote

SPEECH = frozenset({"clause", "quote"})
"""The contents of a cue that speaks, which may stand before it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue in a sentence: ``token`` is its head word, tokens [first, last] the cue with its auxiliaries.

    ``source`` is the head of the one who says it (``chunk`` its words, where their order gives them; ``closing``
    where cue and source stand after what is said), ``relays`` those who pass it on (outermost first), ``deeper``
    those whom the source cites. ``resumes`` marks a participle ("…, adding that") that goes on for the speaker
    of the clause before it. The content ends before the token ``until``, where one is set.
    """

    sentence: Sentence
    cue: Cue
    token: Token
    first: int
    last: int
    source: Token | None = None
    chunk: tuple[Token, ...] = ()
    closing: bool = False
    relays: tuple[Token, ...] = ()
    deeper: tuple[Token, ...] = ()
    resumes: bool = False
    until: int | None = None
    negated: bool = False

    @property
    def span(self) -> Span:
        return Span(self.sentence.tokens[self.first].start, self.sentence.tokens[self.last].end)


@dataclass(frozen=True, slots=True)
class Found:
    """A hit with its contents: one span for each proposition, ``whole`` over all of them.

    ``carried`` is a found attribution whose speaker this one goes on for: a quotation without a cue of its own.
    """

    index: int
    hit: Hit
    whole: Span
    contents: tuple[Span, ...]
    quoted: bool = False
    carried: Found | None = None

    @property
    def origin(self) -> Found:
        """The attribution that names the speaker."""
        return self.carried.origin if self.carried else self


@dataclass(frozen=True, slots=True)
class Ground:
    """What is known of a report before attributions are sought beside those ``found``, by sentence, from cues.

    ``news`` is, by sentence, whether it tells of the world and not of the report.
    """

    parse: Parse
    quotes: Sequence[Quote]
    found: Mapping[int, Sequence[Found]]
    news: Sequence[bool]
    lexicons: Lexicons
