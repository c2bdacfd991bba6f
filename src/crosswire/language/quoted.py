"""Sayings with the whole of what they quote, where the head, which reads one window at a time, saw only a part.

Who is quoted is quoted to the closing mark; and sentences that open with a quotation right behind go on with it
('"…," the mayor said. "…"'), unless somebody else speaks in them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosswire.records import Saying, Sentence, Span
from crosswire.records.quotes import Quote, find_quotes

SHORTEST = 3
"""Words; a shorter quotation is wording, not speech."""
SHARED = 10
"""Characters of a quotation that a content must hold to be a part of it."""
LONGEST_TAIL = 40
"""Characters behind cue and content that may still follow in their sentence ("… on Monday.")."""
MARKS = " .,!?\"'“”‘’"


def with_quotations(sayings: Sequence[Saying], sentences: Sequence[Sentence], text: str) -> list[Saying]:
    """The sayings, each with the whole of the quotations that its content holds a part of, and of those that go on."""
    quotes = [quote for quote in find_quotes(text) if len(quote.inner.of(text).split()) >= SHORTEST]
    if not quotes:
        return list(sayings)
    told = [one for one in sayings if not any(quote.inner.contains(one.cue) for quote in quotes)]
    speech = Speech(text, quotes, sentences, [one.cue for one in told])
    telling = set(map(id, told))
    return [replace(one, content=speech.whole(one)) if id(one) in telling else one for one in sayings]


class Speech:
    """The quotations of a text; ``cues`` are those in the outlet's own words."""

    def __init__(self, text: str, quotes: Sequence[Quote], sentences: Sequence[Sentence], cues: Sequence[Span]) -> None:
        self.text, self.quotes, self.sentences, self.cues = text, quotes, sentences, cues
        self.opened_at = {quote.outer.start: quote for quote in quotes}

    def whole(self, saying: Saying) -> Span:
        content = saying.content
        for quote in self.quotes:
            if shared(quote.inner, content) >= SHARED:
                content = content.union(quote.outer)
        if not any(quote.outer.overlaps(content) for quote in self.quotes):
            return content
        end = max(span.end for span in (content, saying.cue, saying.source or saying.cue))
        return Span(content.start, max([content.end, *(quote.outer.end for quote in self.following(end))]))

    def following(self, end: int) -> Iterator[Quote]:
        """Yield the quotations that go on behind ``end``: each opens the next sentence of the paragraph."""
        while (quote := self.next_sentence_opens(end)) is not None:
            yield quote
            end = quote.outer.end

    def next_sentence_opens(self, end: int) -> Quote | None:
        """The quotation that the sentence after the one of the last character before ``end`` opens with."""
        at = self.sentence_at(end - 1)
        if at is None or at + 1 == len(self.sentences):
            return None
        this, behind = self.sentences[at], self.sentences[at + 1]
        quote = self.opened_at.get(behind.span.start)
        tail = self.text[end : this.span.end].strip(MARKS)
        if quote is None or this.paragraph != behind.paragraph or len(tail) > LONGEST_TAIL:
            return None
        last = self.sentence_at(quote.inner.end - 1)
        told = Span(behind.span.start, self.sentences[last].span.end if last is not None else quote.outer.end)
        return None if any(told.contains(cue) for cue in self.cues) else quote

    def sentence_at(self, place: int) -> int | None:
        return next((i for i, s in enumerate(self.sentences) if s.span.start <= place < s.span.end), None)


def shared(one: Span, other: Span) -> int:
    """Characters that both cover."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))
