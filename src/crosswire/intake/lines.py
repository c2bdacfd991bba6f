"""A text's lines with their places, as the finding of metadata and furniture goes through them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from crosswire.records import Span

LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")
SENTENCE = re.compile(r"\S.*?(?:[.!?…][\"'”’)\]]*(?=\s|$)|$)", re.DOTALL)
WORD = re.compile(r"\w+(?:['’]\w+)*")
BREAK = re.compile(r"\n[^\S\n]*\n|\r\n[^\S\n]*\r\n|\r[^\S\r\n]*\r(?!\n)")


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its outer white space; ``after_blank`` where it is the first or a blank line goes before it."""

    start: int
    text: str
    after_blank: bool

    @property
    def span(self) -> Span:
        return Span(self.start, self.start + len(self.text))

    @property
    def words(self) -> list[str]:
        return WORD.findall(self.text)

    def part(self, start: int, end: int) -> Span:
        """The span of the characters [start, end) of this line."""
        return Span(self.start + start, self.start + end)

    def ends_as_sentence(self) -> bool:
        return bool(SENTENCE_END.search(self.text))

    def is_prose(self) -> bool:
        """Whether the line reads as running text: a sentence of some length."""
        return self.ends_as_sentence() and len(self.words) >= LEAST_PROSE

    def sentences(self) -> Iterator[tuple[Span, str]]:
        """A rough cut into sentences (at every full stop before white space), enough to tell furniture apart."""
        for match in SENTENCE.finditer(self.text):
            yield self.part(match.start(), match.end()), match.group()


LEAST_PROSE = 8  # words; shorter lines that end in a full stop are as often labels and buttons


def lines_of(text: str) -> list[Line]:
    """The lines of ``text`` that hold anything but white space and byte order marks."""
    found: list[Line] = []
    end = 0
    for match in LINE.finditer(text):
        stripped = match.group().strip(" \t\ufeff\u00a0\u200b")
        if not stripped:
            continue
        start = match.start() + match.group().index(stripped)
        found.append(Line(start, stripped, not found or bool(BREAK.search(text[end:start]))))
        end = start + len(stripped)
    return found
