"""A text's lines with their places, as the finding of metadata and furniture goes through them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from crosswire.lexicons.abbreviations import load_abbreviations
from crosswire.records import Span

LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")
STOP = re.compile(r"[.!?…][\"'”’)\]]*(?=\s+[\"'“‘(\[©]*[A-Z0-9©]|\s*$)")
SPACE = re.compile(r"\s*")
LONGEST_WORD = 30  # characters before a full stop in which an abbreviation fits
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
        """A rough cut into sentences, enough to tell furniture and repeats apart."""
        start = 0
        for match in STOP.finditer(self.text):
            end = match.start() + 1
            if match.end() < len(self.text) and _abbreviates(self.text[max(start, end - LONGEST_WORD) : end]):
                continue
            yield self.part(start, match.end()), self.text[start : match.end()]
            start = SPACE.match(self.text, match.end()).end()  # type: ignore[union-attr]
        if start < len(self.text):
            yield self.part(start, len(self.text)), self.text[start:]


def _abbreviates(before: str) -> bool:
    """Whether the full stop at the end of ``before`` is that of an abbreviation or an initial."""
    last = before.rsplit(maxsplit=1)[-1].lstrip("(\"'“‘")
    return last in load_abbreviations().kinds or re.fullmatch(r"(?:[A-Za-z]\.)+", last) is not None


LEAST_PROSE = 8  # words; shorter lines that end in a full stop are as often labels and buttons


WIDEST = 120  # columns; nobody breaks lines to a greater width
NARROWEST = 40
WRAPPED = 0.6  # the share of lines inside paragraphs that must be as full as the next word allows


def lines_of(text: str) -> list[Line]:
    """The lines of ``text`` that hold anything but white space and byte order marks.

    Where the lines were broken to a width, those that run on make one.
    """
    lines = _written_lines(text)
    width = _width(lines)
    joined: list[Line] = []
    for number, line in enumerate(lines):
        if width and number and not line.after_blank and _is_full(lines[number - 1], line, width):
            before = joined[-1]
            joined[-1] = Line(before.start, text[before.start : line.span.end], before.after_blank)
        else:
            joined.append(line)
    return joined


def _written_lines(text: str) -> list[Line]:
    found: list[Line] = []
    end = 0
    for match in LINE.finditer(text):
        stripped = match.group().strip(" \t\ufeff\u00a0\u200b")
        if not stripped:
            continue
        start = match.start() + match.group().index(stripped)
        found.append(Line(start, stripped, not found or bool(BREAK.search(text, end, start))))
        end = start + len(stripped)
    return found


def _width(lines: Sequence[Line]) -> int | None:
    """The width to which the lines were broken; None where they were not."""
    widest = max((len(line.text) for line in lines), default=0)
    inner = [pair for pair in pairwise(lines) if not pair[1].after_blank]
    if not inner or not NARROWEST <= widest <= WIDEST:
        return None
    return widest if sum(_is_full(a, b, widest) for a, b in inner) >= WRAPPED * len(inner) else None


def _is_full(line: Line, following: Line, width: int) -> bool:
    """Whether the first word of the following line would not have fitted on this one."""
    return len(line.text) + 1 + len(following.text.split(maxsplit=1)[0]) > width - 2
