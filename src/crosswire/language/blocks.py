"""A report's text as blocks: stretches of lines that no layout sets apart, in which sentences run on.

Blank lines part paragraphs. A single newline parts blocks too (a headline, a dateline, one sentence or one
paragraph a line, a list) unless the lines were broken to a width: then they are one block.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
BULLET = re.compile(r"\s*(?:[•▪●◦‣·*–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s")
BLANK = re.compile(r"\n[^\S\n]*\n|[\x0c\u2029]")
WIDEST = 120  # columns; nobody breaks lines to a greater width
NARROWEST = 40
FILLED = 0.6  # the share of inner lines that must be as full as the next word allows


@dataclass(frozen=True, slots=True)
class Block:
    """Half-open offsets of a block, and the paragraph that it stands in, from 0."""

    start: int
    end: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Line:
    """Half-open offsets of a line without its outer white space; ``after_blank`` where a blank line goes before it."""

    start: int
    end: int
    after_blank: bool


def blocks(text: str, breaks: Iterable[tuple[int, int]] = ()) -> Iterator[Block]:
    """Yield the blocks of ``text``; the stretches ``breaks`` (a dateline, a title) are blocks of their own."""
    lines = list(lines_of(text))
    width = wrapping_width(text, lines)
    cuts = sorted({offset for stretch in breaks for offset in stretch})
    paragraph = -1
    for first, last in runs(text, lines, width):
        paragraph += 1
        start, end = lines[first].start, lines[last].end
        inner = [cut for cut in cuts if start < cut < end]
        for left, right in zip([start, *inner], [*inner, end], strict=True):
            if text[left:right].strip():
                yield Block(left, right, paragraph)


def lines_of(text: str) -> Iterator[Line]:
    """Yield the lines that hold anything but white space."""
    before = 0
    for match in LINE.finditer(text):
        line = match.group()
        stripped = line.strip()
        if stripped:
            start = match.start() + line.index(stripped)
            yield Line(start, start + len(stripped), bool(BLANK.search(text, before, start)))
            before = match.end()


def wrapping_width(text: str, lines: Sequence[Line]) -> int | None:
    """The width to which the text's lines were broken, or None where they were not.

    Lines broken to a width are as full as the next word allows; so most inner lines of paragraphs must be.
    """
    lengths = [line.end - line.start for line in lines]
    if len(lines) < 3 or sum(n > WIDEST for n in lengths) > len(lines) // 20:
        return None
    inner = [(a, b) for a, b in pairwise(lines) if not b.after_blank]
    width = max((n for n in lengths if n <= WIDEST), default=0)
    if not inner or width < NARROWEST:
        return None
    full = sum(is_full(text, a, b, width) for a, b in inner)
    return width if full >= FILLED * len(inner) else None


def is_full(text: str, line: Line, following: Line, width: int) -> bool:
    """Whether the first word of the following line would not have fitted on this one."""
    word = text[following.start : following.end].split(maxsplit=1)[0]
    return line.end - line.start + 1 + len(word) > width - 2


def runs(text: str, lines: Sequence[Line], width: int | None) -> Iterator[tuple[int, int]]:
    """Yield (first, last) line of each block."""
    first = 0
    for i in range(1, len(lines) + 1):
        if i == len(lines) or not runs_on(text, lines[i - 1], lines[i], width):
            yield first, i - 1
            first = i


def runs_on(text: str, line: Line, following: Line, width: int | None) -> bool:
    """Whether the text runs on from one line to the following one."""
    if following.after_blank or BULLET.match(text, following.start, following.end):
        return False
    if width is not None and is_full(text, line, following, width):
        return True
    opening = text[following.start]
    return opening.islower() and text[line.end - 1] not in ".?!:;" and line.end - line.start >= NARROWEST
