"""Which reports lean on which: reprints, near-copies, credited wire copy, and sentences taken over word for word."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from datasketch import MinHash, MinHashLSH

from crosswire.crosscheck.joining import Joining
from crosswire.crosscheck.outcome import Collapse
from crosswire.crosscheck.wording import Sentences, content_stems, word_row, word_set
from crosswire.lexicons import Lexicons
from crosswire.records import Report

SHINGLE = 5
"""Words in a row that are compared as one."""
BANDS, ROWS = 32, 2
PERMUTATIONS = BANDS * ROWS
"""MinHash permutations, and how they are banded: two reports are looked at as copies from an overlap (Jaccard) of
(1 / BANDS) ** (1 / ROWS) = 0.18 of their shingles."""
CONTAINED = 0.6
"""Share of the shorter report's shingles that the longer has, from which it is a reprint, cut or with additions."""
RETOLD, RETOLD_LEAST = 0.5, 3
"""Share of the shorter report's sentences that are the other's with few words changed, from which it is that report in
other words, and how many they must be."""
SENTENCE_WORDS = 6
"""Words that a sentence needs for its recurrence elsewhere to mean that it was taken over."""
SENTENCE_ALIKE = 0.6
"""Overlap of two sentences' words from which one is the other rewritten."""


@dataclass(frozen=True, slots=True)
class Leaning:
    """Collapses of whole reports, one for each copy; the text that each report is (a number, by report id); and the
    agencies that each report credits."""

    collapses: tuple[Collapse, ...]
    texts: Mapping[str, int]
    agencies: Mapping[str, frozenset[str]]

    def are_copies(self, one: str, other: str) -> bool:
        """Whether the two reports (ids) are one text."""
        return self.texts[one] == self.texts[other]


def leanings(reports: Sequence[Report], lexicons: Lexicons) -> Leaning:
    """What leans on what among the reports of one matter."""
    agencies = {report.id: credited(report, lexicons) for report in reports}
    shingles = {report.id: _shingles(report.text) for report in reports}
    by_id = {report.id: report for report in reports}
    collapses: list[Collapse] = []
    texts: dict[str, int] = {}
    copied = [
        sorted((by_id[report] for report in group), key=lambda r: _rank(r, agencies)) for group in _copies(shingles)
    ]
    for number, (first, retold) in enumerate(retold_together(copied, agencies)):
        texts |= dict.fromkeys((report.id for report in retold), number)
        collapses += [_collapse(copy, first, shingles, agencies) for copy in retold if copy.id != first.id]
    return Leaning(tuple(collapses), texts, agencies)


def credited(report: Report, lexicons: Lexicons) -> frozenset[str]:
    """The news agencies that a report names as such anywhere: dateline, byline, "told X", copyright line."""
    fields = " ".join(filter(None, (report.text, report.byline, report.dateline, report.outlet)))
    return frozenset(lexicons.agencies[match] for match in _forms(tuple(sorted(lexicons.agencies))).findall(fields))


@lru_cache(maxsize=8)
def _forms(forms: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the agencies' forms, the longest first, where it is no part of an address or a longer word."""
    longest = sorted(forms, key=lambda form: (-len(form), form))
    return re.compile(rf"(?<![\w@.])(?:{'|'.join(map(re.escape, longest))})(?![\w.]\w)(?!\w)")


def _copies(shingles: Mapping[str, frozenset[str]]) -> list[list[str]]:
    """Reports (ids) grouped by text: the one is the other, whole or cut or with additions."""
    index, hashes = MinHashLSH(num_perm=PERMUTATIONS, params=(BANDS, ROWS)), {}
    joined: Joining[str] = Joining()
    for report in sorted(shingles):
        joined.add(report)
        hashes[report] = _hash(shingles[report])
        for other in sorted(index.query(hashes[report])):
            if joined.leader(report) != joined.leader(other) and _share(shingles, report, other) >= CONTAINED:
                joined.join(report, other)
        index.insert(report, hashes[report])
    return joined.groups()


def retold_together(
    copied: Sequence[Sequence[Report]], agencies: Mapping[str, frozenset[str]]
) -> list[tuple[Report, list[Report]]]:
    """Groups of copies (each with its original first) joined where one is the other in other words, sentence by
    sentence; each with its original."""
    index, firsts = MinHashLSH(num_perm=PERMUTATIONS, params=(BANDS, ROWS)), [group[0] for group in copied]
    joined: Joining[int] = Joining()
    for number, report in enumerate(firsts):
        joined.add(number)
        own = _hash(content_stems(report.text))
        for other in sorted(index.query(own)):
            if joined.leader(number) == joined.leader(other):
                continue
            if is_retold(report, firsts[other]):
                joined.join(number, other)
        index.insert(number, own)
    groups = [[report for number in group for report in copied[number]] for group in joined.groups()]
    return [(min(group, key=lambda report: _rank(report, agencies)), group) for group in groups]


def is_retold(one: Report, other: Report) -> bool:
    """Whether the report with fewer sentences is the other in other words; no more of them are looked at than tell."""
    fewer, more = sorted((_long_sentences(one), _long_sentences(other)), key=len)
    least = max(RETOLD_LEAST, RETOLD * len(fewer))
    alike = 0
    for left, sentence in zip(range(len(fewer), 0, -1), fewer, strict=True):
        if alike >= least or alike + left < least:
            break
        alike += any(_are_alike(sentence, like) for like in more)
    return alike >= least


def sentences_alike(one: Report, other: Report) -> tuple[int, int]:
    """How many sentences of the report with fewer the other has too, few words changed; and how many it has."""
    fewer, more = sorted((_long_sentences(one), _long_sentences(other)), key=len)
    return sum(any(_are_alike(sentence, like) for like in more) for sentence in fewer), len(fewer)


def _long_sentences(report: Report) -> list[frozenset[str]]:
    """The sentences of a report that have words enough, as their words."""
    texts = (span.of(report.text) for span in Sentences.of(report).spans)
    return [word_set(text) for text in texts if len(word_row(text)) >= SENTENCE_WORDS]


def _shingles(text: str) -> frozenset[str]:
    words = word_row(text)
    return frozenset(" ".join(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1)))


def _hash(shingles: frozenset[str]) -> MinHash:
    found = MinHash(num_perm=PERMUTATIONS)
    found.update_batch([shingle.encode() for shingle in sorted(shingles)])
    return found


def _share(shingles: Mapping[str, frozenset[str]], one: str, other: str) -> float:
    """The share of the shorter report's shingles that the longer has."""
    first, second = shingles[one], shingles[other]
    return len(first & second) / max(1, min(len(first), len(second)))


def _rank(report: Report, agencies: Mapping[str, frozenset[str]]) -> tuple[int, bool, int, str]:
    """The order in which reports of one text are taken for its original: the earliest, the one that credits no agency
    but is one's own, the longest, the first by id."""
    date = report.published.toordinal() if report.published else 10**7
    return (date, report.outlet not in agencies[report.id], -len(report.text), report.id)


def _collapse(
    copy: Report,
    original: Report,
    shingles: Mapping[str, frozenset[str]],
    agencies: Mapping[str, frozenset[str]],
) -> Collapse:
    share = _share(shingles, copy.id, original.id)
    shared = agencies[copy.id] & agencies[original.id]
    credit = f", and both credit {min(shared)}" if shared else ""
    words = f"{round(share * 100)} in 100 of the shorter text's runs of words are the other's"
    if share < CONTAINED:
        alike, most = sentences_alike(copy, original)
        words = f"{alike} of the shorter text's {most} sentences are the other's with few words changed"
    return Collapse(copy.id, original.id, words + credit)


def same_sentence(one: str, other: str) -> bool:
    """Whether two sentences are one, taken over with few words changed."""
    return _are_alike(word_set(one), word_set(other))


def _are_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    fewer = min(len(one), len(other))
    return fewer >= SENTENCE_WORDS and len(one & other) / fewer >= SENTENCE_ALIKE
