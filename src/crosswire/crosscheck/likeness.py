"""How alike two reports are in who and where they are about, by what they name; no other report matters.

Named are words with a capital where no sentence begins, two such words in a row, ages and street or clock numbers.
What is named weighs by how often, more at the head of the report, less where it is a country, an office or a rank that
many matters share. Because the weights depend on the report alone, adding a report never changes how alike two others
are. The weights were set on the reports of gva (which incident each is of) and on hand-labelled groups.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from crosswire.crosscheck.traits import traits_of
from crosswire.crosscheck.wording import Sentences
from crosswire.lexicons import Lexicons
from crosswire.lexicons.countries import plain
from crosswire.records import Report

CAPITAL = re.compile(r"[A-Z][\w’'-]*\w")
AGE = re.compile(r"\b(\d{1,2})[- ]year[- ]old\b|, (\d{1,2}),")
NUMBER = re.compile(
    r"\b\d{1,2}:\d\d\b|\b\d{3,5}(?= block| [NSEW]\b| [A-Z][a-z]+ (?:St|Ave|Rd|Blvd))|\b\d+(?:st|nd|rd|th)\b"
)
YEAR_PAST = re.compile(r"\b(?:19|20)\d\d\b|\b(?:years|decades) (?:ago|earlier)\b|\blast year\b")
HEAD = 400
"""Characters at the start of a report whose names weigh HEAD_WEIGHT times: title and lead."""
HEAD_WEIGHT = 1.5
PAIR_WEIGHT, AGE_WEIGHT, NUMBER_WEIGHT = 0.8, 0.5, 0.7
COUNTRY_WEIGHT, ROLE_WEIGHT = 0.6, 0.3
BACKGROUND_WEIGHT = 0.4
"""What a name counts in a sentence about an earlier year."""
TOP = 14
"""Names by which a report is looked up among the others."""


@dataclass(frozen=True, slots=True)
class Profile:
    """The weight of all that one report names, as a vector of length 1; ``top`` are its heaviest names."""

    weights: Mapping[str, float]
    top: tuple[str, ...]

    def likeness(self, other: Profile) -> float:
        """The cosine of the two, 0 to 1."""
        both = self.weights.keys() & other.weights.keys()
        return math.fsum([self.weights[name] * other.weights[name] for name in both])

    def shared(self, other: Profile, least: float = 0.06) -> int:
        """How many names weigh at least ``least`` in both."""
        return sum(w >= least and other.weights.get(n, 0.0) >= least for n, w in self.weights.items())


@dataclass(frozen=True, slots=True)
class Mention:
    """One thing that a report names once: the place in the text, and what its kind weighs."""

    name: str
    at: int
    weight: float


def profile(report: Report, lexicons: Lexicons) -> Profile:
    """What ``report`` names, by weight."""
    counts: Counter[str] = Counter()
    factors: dict[str, float] = {}
    background = _background(report)
    for mention in _mentions(report, lexicons):
        head = HEAD_WEIGHT if mention.at < HEAD else 1.0
        past = BACKGROUND_WEIGHT if any(a <= mention.at < b for a, b in background) else 1.0
        counts[mention.name] += 1
        factors[mention.name] = max(factors.get(mention.name, 0.0), mention.weight * head * past)
    for trait in traits_of(report, lexicons):
        counts[trait], factors[trait] = 1, 0.0  # a trait tells crimes apart, and weighs nothing among names
    raw = {name: (1 + math.log(count)) * factors[name] for name, count in counts.items()}
    length = math.sqrt(math.fsum(weight * weight for weight in raw.values())) or 1.0
    weights = {name: weight / length for name, weight in sorted(raw.items())}
    top = sorted((name for name in weights if weights[name]), key=lambda name: (-weights[name], name))
    return Profile(weights, tuple(top[:TOP]))


def _background(report: Report) -> list[tuple[int, int]]:
    """The sentences after the head that speak of an earlier year."""
    spans = Sentences.of(report).spans
    return [(s.start, s.end) for s in spans if s.start >= HEAD and YEAR_PAST.search(report.text, s.start, s.end)]


def _mentions(report: Report, lexicons: Lexicons) -> Iterator[Mention]:
    text, starts = report.text, _sentence_starts(report)
    found = [(_bare(match.group()), match.start(), match.end()) for match in CAPITAL.finditer(text)]
    page = lexicons.plainwords.page
    plain_words = lexicons.plainwords.calendar | lexicons.plainwords.function
    inside = {name for name, start, _ in found if start not in starts} - plain_words
    for name, start, end in found:
        shouted = end - start > 4 and text[start:end].isupper()
        if name in inside and name not in page and len(name) > 1 and not shouted:
            yield Mention(name, start, _rarity(name, lexicons))
    for (one, start, end), (other, next_start, _) in pairwise(found):
        if next_start - end == 1 and {one, other} <= inside and not {one, other} <= page:
            yield Mention(f"{one} {other}", start, PAIR_WEIGHT)
    for match in AGE.finditer(text):
        yield Mention(f"aged {match.group(1) or match.group(2)}", match.start(), AGE_WEIGHT)
    for match in NUMBER.finditer(text):
        yield Mention(f"number {match.group()}", match.start(), NUMBER_WEIGHT)


@lru_cache(maxsize=65536)
def _bare(word: str) -> str:
    return plain(word.removesuffix("'s").removesuffix("’s"))


def _rarity(name: str, lexicons: Lexicons) -> float:
    countries = lexicons.countries
    if name in countries.names or name in countries.demonyms:
        return COUNTRY_WEIGHT
    return ROLE_WEIGHT if lexicons.roles.is_personal(name) or name in lexicons.roles.bodies else 1.0


WORD_START = re.compile(r"\w")


def _sentence_starts(report: Report) -> frozenset[int]:
    spans = Sentences.of(report).spans
    matches = (WORD_START.search(report.text, span.start, span.end) for span in spans)
    return frozenset(match.start() for match in matches if match)
