"""Sayings with the whole of what they quote, where the head, which reads one window at a time, saw only a part.

Who is quoted is quoted to the closing mark. The same speaker goes on, unless somebody else speaks there, in a quotation
further on in the sentence ('"…," the mayor said, "…"'), in those that open the sentences right behind, and in
paragraphs that are quotations from end to end. What a colon sets apart as a paragraph of its own is said whole.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from crosswire.records import Saying, Sentence, Span
from crosswire.records.quotes import Quote, find_quotes

SHORTEST = 3
"""Words; a shorter quotation is wording, not speech, unless it is all that is said."""
SHARED = 10
"""Characters of a quotation that a content must hold to be a part of it."""
LONGEST_TAIL = 160
"""Characters behind cue and content that may still follow in their sentence ("… on Monday.")."""
SHORT_TAIL = 40
"""The same behind what is told in the outlet's words before it is quoted."""


def with_quotations(sayings: Sequence[Saying], sentences: Sequence[Sentence], text: str) -> list[Saying]:
    """The sayings, each with the whole of the quotations that its content holds a part of, and of those that go on."""
    quotes = find_quotes(text)
    long = [quote for quote in quotes if len(quote.inner.of(text).split()) >= SHORTEST]
    told = [one for one in sayings if not any(quote.inner.contains(one.cue) for quote in long)]
    speech = Speech(text, quotes, long, sentences, told)
    telling = set(map(id, told))
    return [speech.whole(one) if id(one) in telling else one for one in sayings]


class Speech:
    """The quotations of a text, those ``long`` enough to be speech; ``told`` are the sayings in the outlet's own
    words."""

    def __init__(
        self,
        text: str,
        quotes: Sequence[Quote],
        long: Sequence[Quote],
        sentences: Sequence[Sentence],
        told: Sequence[Saying],
    ) -> None:
        self.text, self.quotes, self.long, self.sentences, self.told = text, quotes, long, sentences, told

    def whole(self, saying: Saying) -> Saying:
        """The saying with all of its quotations."""
        content = self.set_apart(saying)
        for quote in self.long:
            if shared(quote.inner, content) >= SHARED:
                content = content.union(quote.outer)
        end = max(span.end for span in (content, saying.cue, saying.source or saying.cue))
        if any(quote.outer.overlaps(content) for quote in self.quotes) or self.closes(end):
            stop = max([content.end, *(quote.outer.end for quote in self.following(saying, end))])
            content = Span(content.start, stop)
        return replace(saying, content=content, asides=tuple(self.asides(content, saying.cue)))

    def asides(self, content: Span, cue: Span) -> Iterator[Span]:
        """Yield what stands between two quotations of a content: who says so, and when or where."""
        inside = [quote.outer for quote in self.long if content.contains(quote.outer)]
        for one, other in pairwise(inside):
            if one.end <= cue.start and cue.end <= other.start:
                yield Span(one.end, other.start)

    def closes(self, end: int) -> bool:
        """Whether little follows in the sentence in which a speaker's words ended, and more in its paragraph."""
        at = self.sentence_at(end - 1)
        if at is None or at + 1 >= len(self.sentences):
            return False
        here, behind = self.sentences[at], self.sentences[at + 1]
        return here.paragraph == behind.paragraph and here.span.end - end <= SHORT_TAIL

    def set_apart(self, saying: Saying) -> Span:
        """The content, to the end of its paragraph where a colon at the end of the one before leads to it."""
        content, cue, first = saying.content, self.sentence_at(saying.cue.start), self.sentence_at(saying.content.start)
        if cue is None or first != cue + 1 or self.text[: self.sentences[cue].span.end].rstrip()[-1:] != ":":
            return content
        paragraph = self.sentences[first].paragraph
        if paragraph == self.sentences[cue].paragraph:
            return content
        last = max(s.span.end for s in self.sentences[first:] if s.paragraph == paragraph)
        return Span(content.start, max(content.end, last))

    def following(self, saying: Saying, end: int) -> Iterator[Quote]:
        """Yield the quotations that go on behind ``end``."""
        others = [one.cue for one in self.told if one.source is None or one.source != saying.source]
        for quote in self.long:
            if quote.outer.start - end > LONGEST_TAIL:
                return
            if quote.outer.start >= end and self.goes_on(end, quote, others):
                yield quote
                end = quote.outer.end

    def goes_on(self, end: int, quote: Quote, others: Sequence[Span]) -> bool:
        """Whether a quotation is still that of the speaker whose words ended at ``end``: none of the ``others`` speaks
        between nor in its sentences, and it stands in the same sentence, opens the next or fills the next paragraph."""
        at, there = self.sentence_at(end - 1), self.sentence_at(quote.outer.start)
        last = self.sentence_at(quote.outer.end - 1)
        if at is None or there is None or there - at > 1:
            return False
        closing = self.sentences[last].span.end if last is not None else quote.outer.end
        if any(end <= cue.start < closing for cue in others):
            return False
        if there == at:
            return self.text[: quote.outer.start].rstrip()[-1:] in {",", ":", ";", "—", "-"}
        opens = quote.outer.start <= self.sentences[there].span.start
        return opens and (self.sentences[there].paragraph == self.sentences[at].paragraph or self.fills(quote, last))

    def fills(self, quote: Quote, last: int | None) -> bool:
        """Whether a quotation ends with its paragraph; ``last`` is its last sentence."""
        if last is None or quote.outer.end < self.sentences[last].span.end:
            return False
        return last + 1 == len(self.sentences) or self.sentences[last + 1].paragraph != self.sentences[last].paragraph

    def sentence_at(self, place: int) -> int | None:
        """The sentence that holds a character; None between two."""
        at = bisect_right(self.sentences, place, key=lambda s: s.span.start) - 1
        return at if at >= 0 and place < self.sentences[at].span.end else None


def shared(one: Span, other: Span) -> int:
    """Characters that both cover."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))
