"""A report's text cut where what covers it changes, so that overlapping marks never have to nest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from crosswire.records import Entry, Report, Span

SET_APART = ("furniture", "repeat")
"""Marks of a report that are shown: what is not read as news, and what it says elsewhere too."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text under one set of marks.

    ``claims`` are the ids of those whose evidence covers it, the narrowest first, none where it is blank; ``classes``
    what it is: kinds of claims, source, cue, furniture, repeat. ``begins`` are claims that start here. ``leads`` says
    that it is the first of its narrowest claim's own segments, and so the one to stop at with the keyboard; ``lit``
    that it belongs to the claim that is looked for.
    """

    text: str
    claims: tuple[str, ...]
    classes: tuple[str, ...]
    begins: tuple[str, ...]
    leads: bool
    lit: bool


@dataclass(frozen=True, slots=True)
class _Cover:
    span: Span
    what: str
    claim: str = ""


def segments(report: Report, entries: Sequence[Entry], lit: str = "") -> list[Segment]:
    """The whole text in order; ``lit`` is the id of a claim to light up."""
    led: set[str] = set()
    made = []
    for stretch, over in _swept(_covers(report, entries), len(report.text)):
        words = stretch.of(report.text)
        claims = () if words.isspace() else tuple(dict.fromkeys(cover.claim for cover in over if cover.claim))
        begins = tuple(cover.claim for cover in over if cover.claim and cover.span.start == stretch.start)
        leads = bool(claims) and claims[0] not in led
        led.update(claims[:1])
        classes = tuple(sorted({cover.what for cover in over}))
        made.append(Segment(words, claims, classes, begins, leads, bool(lit) and lit in claims))
    return made


def covered(made: Iterable[Segment], entries: Iterable[Entry]) -> frozenset[str]:
    """The ids of claims whose words all belong to narrower claims: no segment is theirs to stop at."""
    led = {segment.claims[0] for segment in made if segment.leads}
    return frozenset(entry.claim.id for entry in entries) - led


def _covers(report: Report, entries: Sequence[Entry]) -> list[_Cover]:
    claims = [_Cover(entry.claim.evidence.span, entry.claim.kind, entry.claim.id) for entry in entries]
    apart = [_Cover(mark.span, mark.kind) for mark in report.marks if mark.kind in SET_APART]
    links = [link for entry in entries for link in entry.claim.attribution]
    sources = {_Cover(link.span, "source") for link in links}
    cues = {_Cover(link.cue, "cue") for link in links if link.cue is not None}
    return [cover for cover in (*claims, *apart, *sources, *cues) if len(cover.span)]


def _swept(covers: Sequence[_Cover], length: int) -> Iterator[tuple[Span, list[_Cover]]]:
    """Each stretch between two edges with what covers it, the narrowest first; costs by how deep covers lie."""
    starting: dict[int, list[_Cover]] = defaultdict(list)
    for cover in covers:
        starting[cover.span.start].append(cover)
    edges = {0, length} | {edge for cover in covers for edge in (cover.span.start, cover.span.end)}
    over: list[_Cover] = []
    for start, end in pairwise(sorted(edge for edge in edges if edge <= length)):
        over = [cover for cover in over if cover.span.end > start] + starting[start]
        over.sort(key=lambda cover: (len(cover.span), cover.span.start))
        yield Span(start, end), over
