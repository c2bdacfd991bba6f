"""Which reports lean on which: reprints, near-copies, credited wire copy, and sentences taken over word for word."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from crosswire.crosscheck.outcome import Collapse
from crosswire.crosscheck.wording import Sentences, word_row
from crosswire.lexicons import Lexicons
from crosswire.records import Report
from datasketch import MinHash, MinHashLSH

SHINGLE = 5
"""Words in a row that are compared as one."""
PERMUTATIONS = 64
ALIKE = 0.25
"""Estimated overlap (Jaccard) of shingles from which two reports are looked at as copies."""
CONTAINED = 0.6
"""Share of the shorter report's shingles that the longer has, from which it is a reprint, cut or with additions."""
SENTENCE_WORDS = 6
"""Words that a sentence needs for its recurrence elsewhere to mean that it was taken over."""
SENTENCE_ALIKE = 0.6
"""Overlap of two sentences' words from which one is the other rewritten."""


@dataclass(frozen=True, slots=True)
class Leaning:
    """Collapses of whole reports, and for each report the agencies that it credits."""

    collapses: tuple[Collapse, ...]
    agencies: Mapping[str, frozenset[str]]

    def are_copies(self, one: str, other: str) -> bool:
        """Whether the two reports (ids) are one text."""
        return any({one, other} == {c.copy, c.original} for c in self.collapses)


def leanings(reports: Sequence[Report], lexicons: Lexicons) -> Leaning:
    """What leans on what among the reports of one matter."""
    agencies = {report.id: credited(report, lexicons) for report in reports}
    return Leaning(tuple(_copies(reports, agencies)), agencies)


def credited(report: Report, lexicons: Lexicons) -> frozenset[str]:
    """The news agencies that a report names as such anywhere: dateline, byline, "told X", copyright line."""
    fields = " ".join(filter(None, (report.text, report.byline, report.dateline, report.outlet)))
    found = {
        name
        for form, name in lexicons.agencies.items()
        if re.search(rf"(?<![\w@.]){re.escape(form)}(?![\w.]\w)", fields)
    }
    return frozenset(found)


def _copies(reports: Sequence[Report], agencies: Mapping[str, frozenset[str]]) -> Iterator[Collapse]:
    """Pairs of reports of which the one is the other, whole or cut or with additions."""
    shingles = {report.id: _shingles(report.text) for report in reports}
    index, hashes = MinHashLSH(threshold=ALIKE, num_perm=PERMUTATIONS), {}
    for report in sorted(reports, key=lambda report: report.id):
        hashes[report.id] = _hash(shingles[report.id])
        index.insert(report.id, hashes[report.id])
    by_id = {report.id: report for report in reports}
    for one in sorted(hashes):
        for other in sorted(index.query(hashes[one])):
            if one < other and _contained(shingles[one], shingles[other]) >= CONTAINED:
                yield _collapse(by_id[one], by_id[other], agencies, _contained(shingles[one], shingles[other]))


def _shingles(text: str) -> frozenset[str]:
    words = word_row(text)
    return frozenset(" ".join(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1)))


def _hash(shingles: frozenset[str]) -> MinHash:
    found = MinHash(num_perm=PERMUTATIONS)
    found.update_batch([shingle.encode() for shingle in sorted(shingles)])
    return found


def _contained(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))


def _collapse(one: Report, other: Report, agencies: Mapping[str, frozenset[str]], share: float) -> Collapse:
    """The copy is the later of the two, else the one that credits an agency, else the shorter, else the second."""

    def rank(report: Report) -> tuple[int, bool, int, str]:
        date = report.published.toordinal() if report.published else 10**7
        return (date, bool(agencies[report.id]), -len(report.text), report.id)

    original, copy = sorted((one, other), key=rank)
    shared = agencies[one.id] & agencies[other.id]
    credit = f", both crediting {sorted(shared)[0]}" if shared else ""
    words = f"{round(share * 100)} in 100 of its words in a row are those of the other{credit}"
    return Collapse(copy.id, original.id, words)


def same_sentence(one: str, other: str) -> bool:
    """Whether two sentences are one, taken over with few words changed."""
    first, second = frozenset(word_row(one)), frozenset(word_row(other))
    if min(len(first), len(second)) < SENTENCE_WORDS:
        return False
    return len(first & second) / min(len(first), len(second)) >= SENTENCE_ALIKE


def shared_sentences(reports: Sequence[Report]) -> Mapping[tuple[str, str], int]:
    """How many whole sentences each two reports have word for word, by their ids in order."""
    holders: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for report in reports:
        for span in Sentences.of(report).spans:
            row = word_row(span.of(report.text))
            if len(row) >= SENTENCE_WORDS:
                holders[row].add(report.id)
    counts: dict[tuple[str, str], int] = defaultdict(int)
    for held in holders.values():
        ordered = sorted(held)
        for number, one in enumerate(ordered):
            for other in ordered[number + 1 :]:
                counts[one, other] += 1
    return counts
