"""Direct speech: the stretches between quotation marks, straight or curly, single or double, over paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crosswire.records.span import Span

LONGEST_QUOTE = 3000  # characters; a mark left open longer than this opened nothing
MARK = re.compile("[\"“”„«»‘’]|''|``|(?<![\\w'])'(?=[\\w“])|(?<=[\\w.,!?])'(?![\\w'])")
LEFT_OPEN = 400  # characters; a mark that a paragraph leaves open for longer lost its other one in the same sentence
SENTENCE_END = re.compile(r"[.!?](?=\s+[A-Z\"“‘])")
BREAK = re.compile(r"\n\s*\n")
PAIRS = {"“": "”", "„": "”“", "«": "»", "‘": "’", "``": "''"}


@dataclass(frozen=True, slots=True)
class Quote:
    """``inner`` is what stands between the marks, ``outer`` has them too."""

    inner: Span
    outer: Span


def find_quotes(text: str) -> tuple[Quote, ...]:
    """The quotations of ``text`` in order, none inside another.

    A quotation that a paragraph leaves open ends with the paragraph, and goes on where the next one opens again; where
    much would follow (the text may have lost its paragraphs), it ends with its first sentence.
    An apostrophe is no mark; a single curly closing mark closes only what a single one opened.
    """
    found: list[Quote] = []
    opened: re.Match[str] | None = None
    for mark in MARK.finditer(text):
        if opened is not None and ends_open(text, opened, mark):
            found.append(until_break(text, opened))
            opened = None
        if opened is None:
            opened = mark if opens(text, mark) else None
        elif closes(text, opened.group(), mark):
            found.append(Quote(Span(opened.end(), mark.start()), Span(opened.start(), mark.end())))
            opened = None
    if opened is not None and opened.group() != "'":
        found.append(until_break(text, opened))
    return tuple(q for q in found if len(q.inner) > 0)


def opens(text: str, mark: re.Match[str]) -> bool:
    """Whether the mark can open a quotation: a curly opening one, or a straight one before a word."""
    char, before, after = mark.group(), text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    if char in PAIRS:
        return True
    if char in {"”", "»", "’"}:
        return False
    return bool(after) and not after.isspace() and (not before or not before.isalnum() or not after.isalnum())


def closes(text: str, opened: str, mark: re.Match[str]) -> bool:
    char = mark.group()
    if char == "’" and opened == "‘":
        after = text[mark.end() : mark.end() + 1]
        return not after.isalnum()
    mixed = (opened == '"' and char == "”") or (opened in {"“", "''"} and char == '"')
    return mixed or char in PAIRS.get(opened, opened)


def ends_open(text: str, opened: re.Match[str], mark: re.Match[str]) -> bool:
    """Whether the quotation was left open before ``mark``: a paragraph ended, or it runs on too long."""
    between = text[opened.end() : mark.start()]
    return bool(BREAK.search(between)) or len(between) > LONGEST_QUOTE


def until_break(text: str, opened: re.Match[str]) -> Quote:
    end = BREAK.search(text, opened.end())
    stop = end.start() if end else len(text.rstrip())
    if stop - opened.end() > LEFT_OPEN and not (end and MARK.match(text, end.end())):
        first = SENTENCE_END.search(text, opened.end(), stop)
        stop = first.end() if first else stop
    stop = min(stop, opened.end() + LONGEST_QUOTE)
    return Quote(Span(opened.end(), max(stop, opened.end())), Span(opened.start(), max(stop, opened.end())))
