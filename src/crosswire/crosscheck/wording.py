"""Texts as sentences, and sentences as the words that carry what they say."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from crosswire.lexicons.plainwords import load_plainwords
from crosswire.records import Report, Span

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d[\d,.]*\d|\d")
END = re.compile(r"""[.!?…]["'”’)\]]*(?=\s+["'“‘(\[]?[A-Z0-9])|\n\s*\n|[.!?:…"'”’)]\s*\n(?=\s*\S)""")
TITLED = re.compile(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Capt|Maj|Sen|Rep|Gov|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No)\.$"
)
JOINT = re.compile(r"[,;:—–()]|\s-\s|\s(?:and|while|but|whereas|as|when|after)\s")
"""Where one clause of a sentence ends and another begins."""
SHORT_LINE = 60
"""Characters below which a line with no stop is a heading of its own rather than part of a wrapped paragraph."""

HEAD_SENTENCES, HEAD_LEAST, HEAD_MOST = 2, 120, 450
"""Sentences that are the head of a report, and the characters that it has at least and at most."""


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word without its commonest endings, in lower case; two words of one stem are taken as one word."""
    word = word.lower().replace("’", "'").removesuffix("'s").strip("'-")
    for ending, least in (
        ("ments", 5),
        ("ment", 5),
        ("ings", 4),
        ("ing", 4),
        ("ies", 3),
        ("ed", 3),
        ("es", 4),
        ("s", 3),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= least and not word.endswith("ss"):
            word = word.removesuffix(ending)
            break
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "aeiouls":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 4 else word


@lru_cache(maxsize=16384)
def content_stems(text: str) -> frozenset[str]:
    """The stems of the words of ``text`` that carry content; numbers as written, without commas."""
    plain = load_plainwords().function
    words = (match.group() for match in WORD.finditer(text))
    return frozenset(stem(w).replace(",", "") for w in words if w.lower() not in plain and len(stem(w)) > 1)


@lru_cache(maxsize=16384)
def word_row(text: str) -> tuple[str, ...]:
    """Every word of ``text`` in order, in lower case."""
    return tuple(match.group().lower() for match in WORD.finditer(text))


@lru_cache(maxsize=16384)
def word_set(text: str) -> frozenset[str]:
    """Every word of ``text``, in lower case."""
    return frozenset(word_row(text))


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of one report, cut by stops and line ends; good enough to say what stands around a claim."""

    spans: tuple[Span, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, report: Report) -> Sentences:
        return _cut(report.text)

    def index(self, offset: int) -> int:
        """The number of the sentence that holds ``offset``."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def around(self, span: Span) -> Span:
        """The stretch of the sentences that ``span`` touches."""
        return self.spans[self.index(span.start)].union(self.spans[self.index(max(span.start, span.end - 1))])


def head_of(report: Report) -> str:
    """What a report opens with: its title and the sentence or two that say what it is about."""
    spans = Sentences.of(report).spans
    end = next((span.end for span in spans[HEAD_SENTENCES - 1 :] if span.end >= HEAD_LEAST), spans[-1].end)
    return report.text[: min(end, HEAD_MOST)]


@lru_cache(maxsize=512)
def _cut(text: str) -> Sentences:
    cuts = [0]
    for match in END.finditer(text):
        if not TITLED.search(text, cuts[-1], match.start() + 1):
            cuts.append(match.end())
    for match in re.finditer(r"\n", text):
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        if len(line.strip()) < SHORT_LINE and text[match.end() : match.end() + 1].strip().isupper():
            cuts.append(match.end())
    edges = sorted({*cuts, len(text)})
    spans = [Span(a, b) for a, b in pairwise(edges) if text[a:b].strip()] or [Span(0, len(text))]
    return Sentences(tuple(spans), tuple(span.start for span in spans))
