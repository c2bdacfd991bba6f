"""How alike two reports are in who and where they are about, by what they name; no other report matters.

Named are words with a capital where no sentence begins, two such words in a row, ages and street or clock numbers; in
headlines that give every word a capital, only words that the report nowhere writes small. What is named weighs by how
often, more at the head of the report, less where it is a country, a state, an office, a rank or any other word that
many matters share. Because the weights depend on the report alone, adding a report never changes how alike two others
are. The weights were set on the reports of gva (which incident each is of) and on hand-labelled groups.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from crosswire.crosscheck.traits import traits_of, unspecific
from crosswire.crosscheck.wording import Sentences
from crosswire.lexicons import Lexicons
from crosswire.lexicons.countries import plain
from crosswire.lexicons.gazetteer import load_gazetteer
from crosswire.lexicons.places import load_places
from crosswire.records import Report, Span

CAPITAL = re.compile(r"[A-Z][\w’'-]*\w")
SMALL = re.compile(r"\b[a-z][\w’'-]*\w")
LETTERS = re.compile(r"[A-Za-z][A-Za-z’'-]*")
AGE = re.compile(r"\b(\d{1,2})[- ]year[- ]old\b|, (\d{1,2}),")
NUMBER = re.compile(
    r"\b\d{1,2}:\d\d\b|\b\d{3,5}(?= block| [NSEW]\b| [A-Z][a-z]+ (?:St|Ave|Rd|Blvd))|\b\d+(?:st|nd|rd|th)\b"
)
YEAR_PAST = re.compile(r"\b(?:19|20)\d\d\b|\b(?:years|decades) (?:ago|earlier)\b|\blast year\b")
HEAD = 400
"""Characters at the start of a report whose names weigh HEAD_WEIGHT times: title and lead."""
HEAD_WEIGHT = 1.5
PAIR_WEIGHT, AGE_WEIGHT, NUMBER_WEIGHT = 0.8, 0.5, 0.7
COUNTRY_WEIGHT, STATE_WEIGHT, ROLE_WEIGHT, COMMON_WEIGHT = 0.6, 0.5, 0.3, 0.3
PAIR_OF_COMMON, PAIR_WITH_COMMON = 0.2, 0.5
"""What a pair of words counts where both, and where one, stand in many names."""
BACKGROUND_WEIGHT = 0.4
"""What a name counts in a sentence about an earlier year."""
TOP = 14
"""Names by which a report is looked up among the others; one of a crime also by those that open its headline."""
LONG_WORD, LONG_WORDS, CAPITALS = 4, 3, 0.7
"""Letters of a long word, long words that a sentence has at least, and the share of them with a capital, for it to be
set like a headline."""


Found = tuple[str, int, int]
"""A word with a capital as it is compared, and where it starts and ends."""


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
    background, traits = _background(report), tuple(traits_of(report, lexicons))
    for mention in _mentions(report, lexicons, crime=bool(traits)):
        head = HEAD_WEIGHT if mention.at < HEAD else 1.0
        past = BACKGROUND_WEIGHT if any(a <= mention.at < b for a, b in background) else 1.0
        counts[mention.name] += 1
        factors[mention.name] = max(factors.get(mention.name, 0.0), mention.weight * head * past)
    for trait in traits:
        counts[trait], factors[trait] = 1, 0.0  # a trait tells crimes apart, and weighs nothing among names
    raw = {name: (1 + math.log(count)) * factors[name] for name, count in counts.items()}
    length = math.sqrt(math.fsum(weight * weight for weight in raw.values())) or 1.0
    weights = {name: weight / length for name, weight in sorted(raw.items())}
    top = sorted((name for name in weights if weights[name]), key=lambda name: (-weights[name], name))
    opening = sorted(_opening(report, lexicons) - set(top[:TOP])) if traits else ()
    return Profile(weights, (*top[:TOP], *opening))


def _background(report: Report) -> list[tuple[int, int]]:
    """The sentences after the head that speak of an earlier year."""
    spans = Sentences.of(report).spans
    return [(s.start, s.end) for s in spans if s.start >= HEAD and YEAR_PAST.search(report.text, s.start, s.end)]


def _mentions(report: Report, lexicons: Lexicons, crime: bool) -> Iterator[Mention]:
    text, starts = report.text, _sentence_starts(report)
    found = [(_bare(match.group()), match.start(), match.end()) for match in CAPITAL.finditer(text)]
    words = lexicons.plainwords
    page = words.page | words.crime
    inside = _inside(report, found, starts) - words.calendar - words.function
    for name, start, end in found:
        shouted = end - start > 4 and text[start:end].isupper()
        if name in inside and name not in page and len(name) > 1 and not shouted:
            yield Mention(name, start, _rarity(name, lexicons, crime))
    for (one, start, end), (other, next_start, _) in pairwise(found):
        if next_start - end == 1 and {one, other} <= inside and not {one, other} <= page:
            yield Mention(f"{one} {other}", start, _pair_rarity(one, other, lexicons, crime))
    for match in AGE.finditer(text):
        yield Mention(f"aged {match.group(1) or match.group(2)}", match.start(), AGE_WEIGHT)
    for match in NUMBER.finditer(text):
        yield Mention(f"number {match.group()}", match.start(), NUMBER_WEIGHT)


def _inside(report: Report, found: Sequence[Found], starts: frozenset[int]) -> set[str]:
    """The words with a capital where no sentence begins; of those that the report writes small somewhere, only such as
    have one in a sentence that is not set like a headline."""
    small, sentences = _small(report), Sentences.of(report)
    return {
        name
        for name, start, _ in found
        if start not in starts
        and not (name in small and _is_titled(report.text, sentences.spans[sentences.index(start)]))
    }


@lru_cache(maxsize=4)
def _small(report: Report) -> frozenset[str]:
    """The words that ``report`` writes with a small letter somewhere."""
    return frozenset(SMALL.findall(report.text))


@lru_cache(maxsize=4096)
def _is_titled(text: str, span: Span) -> bool:
    """Whether a sentence gives nearly every long word a capital, as headlines do."""
    words = [word for word in LETTERS.findall(text, span.start, span.end) if len(word) >= LONG_WORD]
    return len(words) >= LONG_WORDS and sum(word[0].isupper() for word in words) >= CAPITALS * len(words)


def _opening(report: Report, lexicons: Lexicons) -> frozenset[str]:
    """The names in the first line, its first word too, which has a capital anyway: words that the report nowhere writes
    small, and that say nothing of a crime."""
    crimes = lexicons.crimes
    title = report.text.split("\n", 1)[0]
    names = {_bare(match.group()) for match in CAPITAL.finditer(title)}
    unknown = names - unspecific(lexicons.extra) - crimes.who.keys() - crimes.how.keys() - _small(report)
    return frozenset(name for name in unknown if len(name) > 2)


@lru_cache(maxsize=65536)
def _bare(word: str) -> str:
    return plain(word.removesuffix("'s").removesuffix("’s"))


def _rarity(name: str, lexicons: Lexicons, crime: bool) -> float:
    """What a name counts; of crimes there are so many that the words of many names tell little of which is meant."""
    countries = lexicons.countries
    if crime and (name in lexicons.plainwords.common or name in lexicons.plainwords.given):
        return COMMON_WEIGHT
    if lexicons.roles.is_personal(name) or name in lexicons.roles.bodies:
        return ROLE_WEIGHT
    if name in _state_words(lexicons.extra):
        return STATE_WEIGHT
    return COUNTRY_WEIGHT if name in countries.names or name in countries.demonyms else 1.0


def _pair_rarity(one: str, other: str, lexicons: Lexicons, crime: bool) -> float:
    words = lexicons.plainwords
    common = [name in words.common or name in words.given for name in (one, other)]
    if not crime or not any(common):
        return PAIR_WEIGHT
    known = all(is_common or name in words.page for is_common, name in zip(common, (one, other), strict=True))
    return PAIR_WEIGHT * (PAIR_OF_COMMON if known else PAIR_WITH_COMMON)


@lru_cache(maxsize=8)
def _state_words(extra: tuple[Path, ...]) -> frozenset[str]:
    """The words of the names of the states of the US, and their short forms."""
    names = {*load_gazetteer().states, *(plain(short).rstrip(".") for short in load_places(extra).states)}
    return frozenset(word for name in names for word in name.split())


WORD_START = re.compile(r"\w")


def _sentence_starts(report: Report) -> frozenset[int]:
    spans = Sentences.of(report).spans
    matches = (WORD_START.search(report.text, span.start, span.end) for span in spans)
    return frozenset(match.start() for match in matches if match)
