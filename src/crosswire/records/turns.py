"""Speakers given by layout: a transcript's "NAME: …", an interview's "A: …", a quotation signed "― Name".

Whose words those are no verb says; where the turn of one ends is told by the next one's, or by the paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from crosswire.records.span import Span

BLANK = "[ \xa0]"
DASH = "(?:—|–|―|--)"
LABEL = re.compile(rf"^[“\"]?(?P<name>[A-Z][A-Z.’'-]{{2,}}(?: [A-Z][A-Z.’'-]+){{0,2}}):{BLANK}", re.MULTILINE)
QUESTION = re.compile(rf"^(?P<name>Q|A|QUESTION|ANSWER|Question|Answer)[:.]{BLANK}", re.MULTILINE)
SIGNED = re.compile(
    rf"[”\"]\s*(?P<mark>{DASH}){BLANK}*(?P<name>(?:[A-Z][\w.’'-]*{BLANK}?){{2,5}})(?=[,\n]|$)", re.MULTILINE
)
OPENINGS = '“"'
MARKS = '“”"'
FEWEST = 2
"""Turns that make a text a transcript, and answers that make it an interview."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says, ``body``, and where the layout names them, with the ``mark`` that sets the two apart."""

    name: Span
    mark: Span
    body: Span


def transcript(text: str) -> Iterator[Turn]:
    """Yield the turns of labelled speakers, each to the end of its line, and on through lines that open a quotation
    again where the label stood in one; none where a single one is labelled."""
    labels = list(LABEL.finditer(text))
    if len(labels) < FEWEST:
        return
    ends = [label.start() for label in labels[1:]] + [len(text)]
    for label, end in zip(labels, ends, strict=True):
        yield turn(label, label.end("name"), Span(label.end(), spoken_until(text, label, end)))


def spoken_until(text: str, label: re.Match[str], end: int) -> int:
    """Where a labelled speaker's words end, before ``end``."""
    stop = line_end(text, label.end())
    while label.group()[0] in OPENINGS:
        start = stop + len(text[stop:]) - len(text[stop:].lstrip())
        if start >= end or text[start] not in OPENINGS:
            break
        stop = line_end(text, start)
    return min(stop, end)


def answers(text: str) -> Iterator[Turn]:
    """Yield each answer of an interview in questions and answers, up to the next question."""
    return (one for one in interview(text) if one.name.of(text)[0] == "A")


def interview(text: str) -> Iterator[Turn]:
    """Yield the questions and the answers of an interview; none where it is no such text."""
    turns = list(QUESTION.finditer(text))
    asked = [one for one in turns if one["name"][0] == "Q"]
    if len(turns) - len(asked) < FEWEST or not asked or turns[0] is not asked[0]:
        return
    ends = [one.start() for one in turns[1:]] + [len(text)]
    for one, end in zip(turns, ends, strict=True):
        yield turn(one, one.end("name"), Span(one.end(), end))


def first_question(text: str) -> int | None:
    """Where an interview begins."""
    first = QUESTION.search(text)
    return first.start() if first else None


def signed_quotations(text: str) -> Iterator[Turn]:
    """Yield quotations with a name after a dash: from the start of their line where that is a mark, whichever way it
    is turned."""
    for match in SIGNED.finditer(text):
        start = text.rfind("\n", 0, match.start()) + 1
        if text[start] not in MARKS:
            start = max(start, *(text.rfind(mark, 0, match.start()) for mark in OPENINGS))
        yield turn(match, match.start("mark"), Span(start, match.start() + 1))


def turn(match: re.Match[str], mark: int, body: Span) -> Turn:
    marked = match.groupdict().get("mark") or ":"
    return Turn(Span(*match.span("name")), Span(mark, mark + len(marked)), body)


def line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)
