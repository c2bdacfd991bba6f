"""Captions, summaries and paragraphs that say again what the same report says elsewhere.

Of two mentions the one that says less is the repeat; of two that say the same, the later one. A repeat is read like
any other part, since each mention is a claim; it is marked so that it never counts as a second voice.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosswire.intake.lines import Line
from crosswire.intake.stretches import Covered
from crosswire.records import Span

SHINGLE = 3  # words; pairs are common by chance, runs of four miss paraphrased captions
LEAST_WORDS = 10  # entries of a list ("A 22-year-old was shot in the leg") say the same of different people below that
CONTAINED = 0.8  # share of a unit's shingles that stand in the other; found on captions of pasted pages
COMMONEST = 20  # units that share a shingle, above which it says nothing


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence with what it is compared by."""

    span: Span
    shingles: frozenset[tuple[str, ...]]
    numbers: frozenset[str]
    length: int


def find_repeats(lines: Sequence[Line], title: Span | None, furniture: Sequence[Span]) -> Iterator[Span]:
    """The sentences of ``lines`` that repeat another one, in text order; never the title's own line."""
    covered = Covered.by(furniture)
    units = [
        unit for line in lines for unit in _units(line)
        if unit.length >= LEAST_WORDS and not covered.overlaps(unit.span)
    ]  # fmt: skip
    holders: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, unit in enumerate(units):
        for shingle in unit.shingles:
            holders[shingle].append(number)
    for number, unit in enumerate(units):
        if title is not None and title.overlaps(unit.span):
            continue
        if any(_repeats(unit, units[other], number > other) for other in _sharers(unit, number, holders)):
            yield unit.span


def _sharers(unit: Unit, number: int, holders: defaultdict[tuple[str, ...], list[int]]) -> list[int]:
    """The units that share enough shingles with ``unit`` for it to be contained in one of them."""
    shared: defaultdict[int, int] = defaultdict(int)
    for shingle in unit.shingles:
        others = holders[shingle]
        if len(others) <= COMMONEST:
            for other in others:
                shared[other] += 1
    return [other for other, count in shared.items() if other != number and count >= CONTAINED * len(unit.shingles)]


def _repeats(unit: Unit, other: Unit, later: bool) -> bool:
    """Whether ``unit`` says no more than ``other``, and is the one of the two to be called the repeat."""
    return unit.numbers <= other.numbers and (unit.length < other.length or (unit.length == other.length and later))


def _units(line: Line) -> Iterator[Unit]:
    for span, sentence in line.sentences():
        words = re.findall(r"\w+", sentence.lower())
        shingles = frozenset(tuple(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1))
        yield Unit(span, shingles, frozenset(word for word in words if any(map(str.isdigit, word))), len(words))
