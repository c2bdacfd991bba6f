"""What somebody stands for: a claim with its source, its concepts, and the doings that it denies or puts forward."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from crosswire.crosscheck.concepts import concepts, names_in
from crosswire.crosscheck.voices import Voice
from crosswire.crosscheck.wording import WORD, Sentences
from crosswire.lexicons import Lexicons
from crosswire.records import Claim, Report
from crosswire.records.wording import said_words

AGAINST = ("denied", "doubted")
FOR = ("asserted", "reported", "alleged", "predicted", "intended", "hypothetical")
REACH = 5
"""Words before a doing that can make it one that is only mentioned."""
BESIDE_OR = 1
"""Words between a doing and an "or" within which it is itself one of the two that are doubted."""
DEFINITE = frozenset({"the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my"})
AUXILIARY = frozenset(
    {"be", "been", "being", "was", "were", "is", "are", "had", "has", "have", "would", "will", "could"}
)
HANGING = frozenset({"in", "of", "for", "from", "at", "with", "about", "after", "before", "over", "into", "during"})
OPENING = 25
"""Characters of a denial within which it says what it denies."""
ASKING = frozenset({"how", "why", "what", "who", "whom", "whose", "when", "where", "which"})
"""Words that ask for a circumstance of what is taken to be so."""
WHETHER = frozenset({"whether", "if"})
BREAK = re.compile(r"[,;:—–]|\b(?:and|but|while|whereas|although|though)\b")
"""Where what one clause says ends, so that a negation or a denial in it does not bear on what follows."""


@dataclass(frozen=True, slots=True)
class Stand:
    """A claim by somebody: the concepts and words of what is claimed, names apart; ``denied`` are the doings that its
    words of denial or doubt bear on, ``held`` those that it puts forward as they are."""

    claim: Claim
    voice: Voice
    about: frozenset[str]
    words: frozenset[str]
    sentence: int
    report: Report
    denied: frozenset[str]
    held: frozenset[str]

    @property
    def text(self) -> str:
        return said_words(self.claim)

    @property
    def order(self) -> tuple[str, int, int, str]:
        """A fixed order, whatever the order of reading."""
        span = self.claim.evidence.span
        return (self.report.id, span.start, span.end, self.claim.id)

    def is_by_another_than(self, other: Stand) -> bool:
        """Whether two different sources stand behind the two; a claim that holds the other is the same stand."""
        spans = self.claim.evidence.span, other.claim.evidence.span
        if self.report.id == other.report.id and spans[0].overlaps(spans[1]):
            return False
        known = self.voice.origin is not None and other.voice.origin is not None
        return known and self.voice.origin != other.voice.origin


Answer = tuple[int, Stand, Stand]
"""How much speaks for it, who stands against, and who holds what is stood against."""


def neighbours(stands: Sequence[Stand]) -> Iterator[tuple[Stand, Stand, int]]:
    """Each two of two sources, of ``stands`` in order, of which one stands right behind the other, in the same sentence
    or the next, with how many others stand between them."""
    for at, first in enumerate(stands):
        for between, second in enumerate(islice(stands, at + 1, None)):
            if second.report.id != first.report.id or second.sentence > first.sentence + 1:
                break
            if first.is_by_another_than(second):
                yield first, second, between


def stand_of(claim: Claim, report: Report, voice: Voice, lexicons: Lexicons) -> Stand:
    quote = said_words(claim)
    words = frozenset(match.group().lower() for match in WORD.finditer(quote))
    at = Sentences.of(report).index(claim.evidence.span.start)
    denied = _denied(claim, report, lexicons)
    said = _clause_of(denied, quote, lexicons) if denied else quote
    about = frozenset(c for c in concepts(said, lexicons) - names_in(said) if c not in lexicons.plainwords.calendar)
    return Stand(claim, voice, about, words, at, report, denied, _held(claim, lexicons))


def _clause_of(doings: frozenset[str], quote: str, lexicons: Lexicons) -> str:
    """``quote`` up to the end of the first clause that tells one of ``doings``: what follows is not denied with it."""
    ends = [*(match.start() for match in BREAK.finditer(quote)), len(quote)]
    return next((quote[:end] for end in ends if doings & concepts(quote[:end], lexicons)), quote)


def _denied(claim: Claim, report: Report, lexicons: Lexicons) -> frozenset[str]:
    """The doings that the content tells of behind the words of denial or doubt, where these stand in it; none where it
    is said only that somebody did not perceive them, or what is asked is how they were."""
    if claim.stance not in AGAINST or claim.kind != "statement" or _is_refused(claim, report, lexicons):
        return frozenset()
    span, cue = claim.evidence.span, claim.marks.stance
    as_read = said_words(claim) == claim.evidence.quote  # else a person put it otherwise, and no word is at its place
    inside = cue if as_read and cue is not None and span.contains(cue) else None
    start = inside.end - span.start if inside else 0
    words = [match.group().lower() for match in WORD.finditer(said_words(claim), start)]
    ignorant = inside is not None and lexicons.answers["ignorant"].search(
        claim.evidence.quote, inside.start - span.start, start
    )
    if words[:1] and (words[0] in ASKING or (ignorant and words[0] not in WHETHER)):
        return frozenset()
    return _told_doings(_doubted(words), lexicons)


def _is_refused(claim: Claim, report: Report, lexicons: Lexicons) -> bool:
    """Whether the cue says that somebody will not do or say a thing, does not grant it, or has yet to decide on it."""
    cue = claim.marks.stance
    if cue is None:
        return False
    words = cue.of(report.text)
    told = [words, *(link.cue.of(report.text) for link in claim.attribution if link.cue)]
    if any(lexicons.answers["weigh"].search(cues) for cues in told):
        return True
    granted = lexicons.answers["asked"].search(said_words(claim)[:OPENING])
    denying = lexicons.answers["deny"].search(words)
    return lexicons.answers["refuse"].search(words) is not None or bool(denying and granted)


def _doubted(words: Sequence[str]) -> Sequence[str]:
    """The words that are in doubt: of alternatives ("killed before or after noon") only those beside the "or"."""
    if "or" not in words or "not" in words[words.index("or") + 1 :][:1]:
        return words
    at = words.index("or")
    return words[max(0, at - BESIDE_OR) : at + 1 + BESIDE_OR]


def _told_doings(words: Sequence[str], lexicons: Lexicons) -> frozenset[str]:
    """The doings that ``words`` tell of, not those that they only mention: "involvement in the murders", "the blast was
    an accident" presuppose murders and a blast; "signs of a blast" do not."""
    found = set()
    for at, word in enumerate(words):
        doing = lexicons.doings.by_word.get(word)
        if doing and not _is_mentioned(words[max(0, at - REACH) : at], lexicons):
            found.add(f"doing {doing}")
    return frozenset(found)


def _is_mentioned(before: Sequence[str], lexicons: Lexicons) -> bool:
    """Whether what stands behind ``before`` is definite, or hangs on a noun that does not stand for it."""
    if before and before[-1] in DEFINITE:
        hangs = [word for word in before if lexicons.extents["hearsay"].fullmatch(word)]
        return not hangs
    for at in range(len(before) - 1, -1, -1):
        if before[at] in AUXILIARY:
            return False
        if before[at] in HANGING:
            return at > 0 and not any(lexicons.extents["hearsay"].fullmatch(word) for word in before[:at])
    return False


def _held(claim: Claim, lexicons: Lexicons) -> frozenset[str]:
    """The doings that the content tells of in clauses without a negation."""
    if claim.stance not in FOR or claim.kind == "event":
        return frozenset()
    clauses = ([word.lower() for word in WORD.findall(clause)] for clause in BREAK.split(said_words(claim)))
    plain = (words for words in clauses if not lexicons.plainwords.negation & set(words))
    return frozenset(doing for words in plain for doing in _told_doings(words, lexicons))
