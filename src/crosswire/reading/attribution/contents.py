"""What is said: the contiguous stretch that a cue covers, and the propositions in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.reading.attribution.found import Hit
from crosswire.reading.attribution.phrases import span_of, tokens_in, trimmed
from crosswire.reading.attribution.propositions import propositions
from crosswire.records import Span, Token
from crosswire.records.quotes import Quote

LINKING = 12  # characters between two quotations that only link them ('", and "')
BARE = frozenset({"PRON", "DET", "PART", "ADV"})


@dataclass(frozen=True, slots=True)
class Content:
    """``whole`` is all that the cue covers, ``parts`` its propositions; ``postposed`` where the cue comes after it."""

    whole: Span
    parts: tuple[Span, ...]
    postposed: bool = False
    quoted: bool = False


def made(hit: Hit, tokens: Sequence[Token], quotes: Sequence[Quote], postposed: bool = False) -> Content | None:
    """The content over ``tokens`` (contiguous), trimmed; None where nothing is said ("said so")."""
    kept = trimmed(until_unquoted(hit, tokens, quotes))
    if not kept or (len(kept) == 1 and kept[0].upos in BARE):
        return None
    whole = span_of(kept)
    quoted = any(q.outer.contains(whole) for q in quotes)
    parts = listed(hit, whole, quotes) or propositions(hit.sentence, kept)
    return Content(whole, parts, postposed, quoted)


def until_unquoted(hit: Hit, tokens: Sequence[Token], quotes: Sequence[Quote]) -> list[Token]:
    """The words as far as they are quoted, where the cue itself is: what one says to say goes no further than one's
    words ("“We say a prayer,” she wrote the day after nine died")."""
    if not any(quote.inner.contains(hit.span) for quote in quotes):
        return list(tokens)
    last = max((t.index for t in tokens if any(q.outer.contains(t.span) for q in quotes)), default=None)
    return [t for t in tokens if last is None or t.index <= last]


def listed(hit: Hit, whole: Span, quotes: Sequence[Quote]) -> tuple[Span, ...]:
    """The quotations of a content that is nothing but a list of them ('read: "…" and "…"'), else none."""
    several = [q.inner for q in quotes if whole.overlaps(q.inner)]
    if len(several) < 2 or len(whole) - sum(len(q) for q in several) >= LINKING * len(several):
        return ()
    inside = [trimmed(tokens_in(hit.sentence, q)) for q in several]
    return tuple(span_of(tokens) for tokens in inside if tokens)
