"""A report's text cut into words and sentences, before the network reads it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from crosswire.language.blocks import blocks
from crosswire.language.notes import notes_of, outside
from crosswire.language.sentences import sentences
from crosswire.language.tokens import tokenizer_for
from crosswire.lexicons.abbreviations import Abbreviations
from crosswire.records import Mark

UNREAD = frozenset({"furniture"})
STOPS = frozenset(".?!:;…\"”’')")


@dataclass(frozen=True, slots=True)
class Cut:
    """Words with their code-point offsets; sentences as half-open ranges of word indices, each with its paragraph."""

    offsets: list[tuple[int, int]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    sentences: list[tuple[int, int]] = field(default_factory=list)
    paragraphs: list[int] = field(default_factory=list)

    def paragraph_at(self, word: int) -> int:
        """The paragraph of the sentence that holds the word."""
        return self.paragraphs[bisect_right(self.sentences, word, key=lambda s: s[0]) - 1]

    def heading_at(self, word: int) -> tuple[int, int] | None:
        """The sentence that holds the word, where it ends a paragraph without a stop, as headlines do."""
        at = bisect_right(self.sentences, word, key=lambda s: s[0]) - 1
        closes = at + 1 == len(self.sentences) or self.paragraphs[at + 1] != self.paragraphs[at]
        return self.sentences[at] if closes and self.words[self.sentences[at][1] - 1][-1] not in STOPS else None


def cut_text(text: str, abbreviations: Abbreviations, marks: Sequence[Mark] = ()) -> Cut:
    """``text`` as words and sentences; marked stretches are set apart, furniture and notes left out."""
    tokenizer = tokenizer_for(abbreviations)
    cut, notes = Cut(), notes_of(text)
    unread = [mark.span for mark in marks if mark.kind in UNREAD]
    for block in blocks(text, [(mark.span.start, mark.span.end) for mark in marks]):
        if any(span.start <= block.start and block.end <= span.end for span in unread):
            continue
        offsets = list(outside(notes, tokenizer.words(text, block.start, block.end)))
        base = len(cut.offsets)
        for first, last in sentences(text, offsets, abbreviations):
            cut.sentences.append((base + first, base + last))
            cut.paragraphs.append(block.paragraph)
        cut.offsets.extend(offsets)
        cut.words.extend(text[start:end] for start, end in offsets)
    return cut
