"""An event as a claim tells it, and what speaks for and against two such being one event."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from crosswire.crosscheck.concepts import names_in
from crosswire.crosscheck.wording import Sentences, content_stems, stem
from crosswire.lexicons import Lexicons
from crosswire.records import Claim, Report

Words = frozenset[str]
SHARED_LETTERS = 4
"""Letters that a verb and the noun made from it have in common at least."""
ENDINGS = frozenset(
    {
        "", "ed", "ing", "s", "es", "er", "ers", "or", "ors", "ion", "ions", "tion", "tions", "ation", "ations",
        "ition", "itions", "sition", "sitions", "sion", "sions", "ment", "ments", "al", "als", "ance", "ence", "ure",
        "ures", "y", "ies", "ied", "re", "res", "red", "ring", "e", "d", "de", "des", "ded", "ding", "t", "ts",
    }
)  # fmt: skip
"""What may follow the letters that a verb and the noun made from it share: acqui-re, acqui-sition."""
NUMBER = re.compile(r"\d[\d.,]*\d|\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b", re.IGNORECASE)
ORDINAL = re.compile(r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Told:
    """One event as one claim tells it.

    ``word`` names the event: the predicate, or the noun that a light verb carries; ``senses`` is what it may mean by
    the lexicon. All else are stems of words, of the phrase or the stretch that is named.
    """

    claim: Claim
    word: str
    stem: str
    senses: Words
    agents: Words
    patients: Words
    clause: Words
    sentence: Words
    names: Words
    numbers: Words


def told(claim: Claim, report: Report, lexicons: Lexicons) -> Told | None:
    """``claim`` as an event; None where it is another kind of claim."""
    event = claim.event
    if event is None:
        return None
    word = _word(claim, lexicons)
    own, quote = frozenset({stem(word)}), claim.evidence.quote
    around = Sentences.of(report).around(claim.anchor).of(report.text)
    roles = {role: _stems(p.name for p in event.participants if p.role == role) - own for role in ("agent", "patient")}
    return Told(
        claim, word, stem(word), lexicons.senses.get(word, frozenset()), roles["agent"], roles["patient"],
        content_stems(quote) - own, content_stems(around) - own, names_in(quote), _numbers(quote),
    )  # fmt: skip


def _word(claim: Claim, lexicons: Lexicons) -> str:
    """The word that names the event: "attack" for "carry out" an attack."""
    event = claim.event
    words = event.predicate.lower().split() if event else []
    verb = words[-1] if words[:1] == ["be"] else "".join(words[:1])
    carried = (event.object or "").lower().split()[-1:] if event else []
    if verb in lexicons.events.light and carried and carried[0] in lexicons.events.nouns:
        return carried[0]
    return verb


def _stems(names: Iterable[str]) -> Words:
    return frozenset(word for name in names for word in content_stems(name))


def _numbers(text: str) -> Words:
    found = [match.group().lower() for pattern in (NUMBER, ORDINAL) for match in pattern.finditer(text)]
    return frozenset(found)


def is_candidate(one: Told, other: Told) -> bool:
    """Whether two events are told by one word, by a verb and the noun made from it, or by words of one sense."""
    return one.stem == other.stem or is_derived(one.word, other.word) or bool(one.senses & other.senses)


@lru_cache(maxsize=65536)
def is_derived(one: str, other: str) -> bool:
    """Whether two words share their beginning and differ by endings alone: acquire, acquisition."""
    shared = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    cuts = (shared, shared - 1)
    return any(cut >= SHARED_LETTERS and one[cut:] in ENDINGS and other[cut:] in ENDINGS for cut in cuts)


class Matter:
    """What all the reports of one matter tell, so that two events in it can be weighed against the rest.

    A word weighs by how few of its reports have it; ``share`` is the part of the reports that tell an event by a word.
    """

    def __init__(self, reports: Sequence[Report], events: Sequence[Told]) -> None:
        self._texts = {report.id: content_stems(report.text) for report in reports}
        self._having = Counter(word for words in self._texts.values() for word in words)
        self._squares = {word: self.weight(word) ** 2 for word in self._having}
        self._lengths = {report: self._square(words) for report, words in self._texts.items()}
        self._alike: dict[tuple[str, str], float] = {}
        self._sentences: dict[Words, float] = {}
        told_by = {(event.stem, event.claim.report) for event in events}
        self._tellers = Counter(word for word, _ in told_by)
        self._times = Counter(event.stem for event in events)
        self._alone: dict[str, Mapping[str, float]] = {}

    def weight(self, word: str) -> float:
        return math.log((len(self._texts) + 1) / (self._having[word] + 0.5))

    def likeness(self, one: Words, other: Words) -> float:
        """The cosine of two sets of words by weight, 0 to 1."""
        shared = self._square(one & other)
        return shared / math.sqrt(self._length(one) * self._length(other)) if shared else 0.0

    def _length(self, words: Words) -> float:
        """The square of a sentence's words, worked out once for all pairs that it is in."""
        if words not in self._sentences:
            self._sentences[words] = self._square(words)
        return self._sentences[words]

    def _square(self, words: Words) -> float:
        squares = self._squares
        return math.fsum([squares[word] if word in squares else self.weight(word) ** 2 for word in words])

    def reports_alike(self, one: str, other: str) -> float:
        """The cosine of two reports (ids), worked out once for all events that the two tell of."""
        if one == other:
            return 1.0
        pair = (one, other) if one < other else (other, one)
        if pair not in self._alike:
            shared = self._square(self._texts[one] & self._texts[other])
            length = math.sqrt(self._lengths[pair[0]] * self._lengths[pair[1]])
            self._alike[pair] = shared / length if shared else 0.0
        return self._alike[pair]

    def alone(self, event: Told, lexicons: Lexicons) -> Mapping[str, float]:
        """What speaks for or against an event, whatever it is paired with, worked out once; "times a report" is the
        logarithm of how often a report that tells of it does so."""
        if event.claim.id not in self._alone:
            tellers = self._tellers[event.stem]
            self._alone[event.claim.id] = {
                "reporting verb": float(event.word in lexicons.plainwords.function or lexicons.cues.says(event.word)),
                "uncoded": float(event.claim.event is not None and event.claim.event.type == "OTHER"),
                "share of reports": tellers / max(1, len(self._texts)),
                "times a report": math.log(self._times[event.stem] / max(1, tellers)),
            }
        return self._alone[event.claim.id]


def signs_of(one: Told, other: Told, matter: Matter, lexicons: Lexicons) -> dict[str, float]:
    """What speaks for or against two candidates being one event, each from 0 to about 1."""
    return {
        "always": 1.0,
        "one word": float(one.stem == other.stem),
        "one sense": float(bool(one.senses & other.senses)),
        "sentences alike": matter.likeness(one.sentence, other.sentence),
        "reports alike": matter.reports_alike(one.claim.report, other.claim.report),
        "one report": float(one.claim.report == other.claim.report),
        "done to others": _apart(one.patients, other.patients),
        "who of either": float(bool((one.agents | one.patients) & (other.agents | other.patients))),
        "other times": _other_times(one, other),
        "one number": float(bool(one.numbers & other.numbers)),
        "other numbers": _apart(one.numbers, other.numbers),
        "other names": _apart(one.names, other.names),
        "other stance": float(one.claim.stance != other.claim.stance),
        **matter.alone(one, lexicons),
    }


def _other_times(one: Told, other: Told) -> float:
    """1 where both are dated and their days do not meet."""
    first, second = one.claim.time, other.claim.time
    if not (first and second and first.start and second.start and first.end and second.end):
        return 0.0
    return float(not (first.start <= second.end and second.start <= first.end))


def _apart(one: Words, other: Words) -> float:
    return float(bool(one and other and not one & other))
