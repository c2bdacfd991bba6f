"""Numbers that one sentence adds up: "two clerks and three guards were hurt" tells of five, and neither is all."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from crosswire.crosscheck.wording import Sentences
from crosswire.lexicons import Lexicons
from crosswire.records import PEOPLE_MEASURES, Claim, Report

ADDED = re.compile(r"&|\band\b|\bplus\b|\bas well as\b|\balong with\b")
"""What stands between the last two numbers that are added up; between those before a comma does too."""
DEGREES = ("severe", "light", "stable")
REPLACED = ("earlier", "later", "changing", "contrast")
"""Kinds of words between two numbers of which one takes the place of the other, or is set against it."""

Sum = tuple[str, ...]
"""The ids of figures whose numbers one sentence adds up, in order."""


def sums_in(report: Report, claims: Sequence[Claim], lexicons: Lexicons) -> Iterator[Sum]:
    """Each sum that a report (``claims`` are its own) tells: two or more of one measure and source in a sentence, no
    one a part of another; without the figure that the others come to ("five: two clerks and three guards")."""
    sentences = Sentences.of(report)
    told: dict[tuple[int, str, tuple[str, ...]], list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda one: (_at(one), one.id)):
        if claim.figure is not None and claim.figure.measure in PEOPLE_MEASURES and claim.figure.best:
            who = tuple(link.source for link in claim.attribution)
            told[sentences.index(claim.evidence.span.start), claim.figure.measure, who].append(claim)
    for figures in told.values():
        members = _without_their_whole(figures)
        parts = {one.figure.subset_of for one in members if one.figure}
        single = {_at(one) for one in members}
        if len(members) < 2 or len(single) < len(members) or parts & {one.id for one in members}:
            continue
        last = report.text[_at(members[-2]) : _at(members[-1])]
        if ADDED.search(last) and all(
            _are_added(one, other, report.text, lexicons) for one, other in pairwise(members)
        ):
            yield tuple(one.id for one in members)


def _at(claim: Claim) -> int:
    """Where a figure's number stands, or what it counts where the number is only implied."""
    if claim.marks.number:
        return claim.marks.number.start
    counted = claim.figure.counted if claim.figure and claim.figure.implied else ""
    return claim.evidence.span.start + max(0, claim.evidence.quote.find(counted))


def _without_their_whole(figures: Sequence[Claim]) -> list[Claim]:
    """The figures without the one that is the sum of all others, of which there must be two."""
    total = sum(_number(one) for one in figures)
    whole = [one for one in figures if len(figures) > 2 and 2 * _number(one) == total]
    return [one for one in figures if one not in whole[:1]]


def _number(claim: Claim) -> float:
    return float(claim.figure.best or 0) if claim.figure else 0.0


def _are_added(one: Claim, other: Claim, text: str, lexicons: Lexicons) -> bool:
    """Whether what stands between two numbers adds the second to the first."""
    between = text[_at(one) : _at(other)]
    words = lexicons.extents
    told = [(claim.figure.best, claim.figure.counted) for claim in (one, other) if claim.figure]
    if told[0] == told[1] and not words["more"].search(between + other.evidence.quote):
        return False
    if any(words[kind].search(between) for kind in ("including", "part", *REPLACED)):
        return False
    hurt = [any(words[kind].search(claim.evidence.quote) for kind in DEGREES) for claim in (one, other)]
    return ("," in between or ADDED.search(between) is not None) and hurt[0] == hurt[1]
