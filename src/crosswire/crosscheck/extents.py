"""How far a figure reaches: the whole, or a part, a place, a degree, a longer span."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crosswire.crosscheck.wording import JOINT, Sentences, head_of
from crosswire.lexicons import Lexicons
from crosswire.lexicons.countries import plain
from crosswire.records import Claim, Report, Span

PLACED = re.compile(
    r"\b(?:in|at|near|from|outside|around|across)\s+(?:the\s+|neighbou?ring\s+|nearby\s+)*((?:[A-Z][\w'’-]+\s?)+)"
)
OUT_OF = re.compile(r"\bof(?:\s+the)?\s+$")
"""What stands before the number of a whole of which something is told ("the most badly hurt of six people")."""
COMPARED = re.compile(r"\bmore than\b|\bor more\b", re.IGNORECASE)
"""What "more" only bounds a number in."""
NAME = re.compile(r"[A-Z0-9][\w’'-]+")
OPENING = re.compile(r"\s*In\s+(?:the\s+|neighbou?ring\s+|nearby\s+)*((?:[A-Z][\w'’-]+\s?)+)")
FROM, TO = re.compile(r"\bfrom(?:\s\w+){0,2}\s$"), re.compile(r"\bto(?:\s\w+){0,2}\s$")
"""What stands right before the old and the new number where somebody "lowered the toll to eight from nine"."""
NUMBER_BEFORE = 28
"""Characters before a figure in which "another" or "including" bears on it."""
DEGREES = frozenset({"severe", "light", "stable"})
"""Kinds of words that narrow a figure to those hurt so, or in that condition."""
LIMITING = ("light", "stable", "care", "inside", "outside", "route", "place")
"""Kinds of words that narrow a figure from its own clause; "severe" does where no word of "light" has it in it."""
FARTHER = ("wide", "attacker")
"""Kinds of words that bear on a figure from anywhere in its sentence."""
DEADLY = ("killed", "killed_or_injured")
"""Measures that have an attacker who dies among those counted, or leave that one out."""
JUST_TOLD = 120
"""Characters before a figure in which the killed are told than whom "seven others hurt" are others."""
OPENING_WORDS = 6
"""Words before the first comma of a sentence, at most, for them to be what it opens with ("In first reports, …")."""
MORE_BESIDE = re.compile(r"\band\b[^,;]*\bothers?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Extent:
    """``limits`` are the kinds of words that narrow the figure, ``places`` what it is of, beyond the matter's own;
    ``named`` what its own clause names, the matter's own places too, where a matter plays in several.

    ``total``: words say that it is the whole; ``earlier`` and ``later``: that it was replaced, or replaces another;
    ``contrast``: that it is set against what another source says.
    """

    limits: frozenset[str]
    places: frozenset[str]
    named: frozenset[str] = frozenset()
    total: bool = False
    earlier: bool = False
    later: bool = False
    contrast: bool = False

    def is_elsewhere(self, other: Extent) -> bool:
        """Whether the two name places of which none is the other's, nor part of its name."""
        if not (self.named and other.named):
            return False
        words = [{word for place in extent.named for word in place.split()} for extent in (self, other)]
        return bool(words[0] and words[1]) and not words[0] & words[1]

    @property
    def degrees(self) -> frozenset[str]:
        """How badly those counted are hurt, where the figure is only of them."""
        return self.limits & DEGREES

    @property
    def is_whole(self) -> bool:
        return not self.limits and not self.places


def extent_of(claim: Claim, report: Report, home: frozenset[str], one_place: bool, lexicons: Lexicons) -> Extent:
    """How far the figure of ``claim`` reaches, by the words of its clause and its place; with ``one_place`` the whole
    matter plays in one place, so that a district or a street narrows nothing."""
    text, span, words = report.text, claim.evidence.span, lexicons.extents
    sentence = Sentences.of(report).around(span)
    whole, clause = sentence.of(text), _clause(text, sentence, span)
    before = text[max(sentence.start, span.start - NUMBER_BEFORE) : span.end]
    limits = {kind for kind in LIMITING if words[kind].search(clause)}
    at = claim.marks.number.start if claim.marks.number else span.start
    befallen = clause
    if OUT_OF.search(text, sentence.start, at):
        limits -= DEGREES
        befallen = _clause(text, Span(at, sentence.end), span)
    limits |= {kind for kind in FARTHER if words[kind].search(whole)}
    if claim.figure is not None and claim.figure.measure not in DEADLY:
        limits.discard("attacker")
    if words["severe"].search(words["light"].sub(" ", befallen)):
        limits.add("severe")
    opened = words["including"].search(text, max(sentence.start, at - NUMBER_BEFORE), at) is not None
    if (claim.figure is not None and claim.figure.subset_of) or opened or words["part"].search(before):
        limits.add("part")
    if words["more"].search(COMPARED.sub(" ", before)) and not _others_of_another_measure(
        claim, text[max(0, min(sentence.start, span.start - JUST_TOLD)) : span.start], lexicons
    ):
        limits.add("more")
    old, new = _changed(claim, text, sentence, lexicons)
    places = _places(claim, clause, whole, home, lexicons)
    if one_place or places:
        limits.discard("place")
    return Extent(
        frozenset(limits),
        frozenset(places),
        frozenset() if one_place else _named(clause, lexicons),
        total=bool(words["total"].search(clause)),
        earlier=old or bool(words["earlier"].search(clause)) or _opens_with_the_earlier(text, sentence, span, lexicons),
        later=new or bool(words["later"].search(clause)),
        contrast=bool(words["contrast"].search(whole)),
    )


def _changed(claim: Claim, text: str, sentence: Span, lexicons: Lexicons) -> tuple[bool, bool]:
    """Whether the figure is the number from which, or to which, somebody changed another in its sentence."""
    at = claim.marks.number.start if claim.marks.number else claim.evidence.span.start
    before = text[sentence.start : at]
    if not lexicons.extents["changing"].search(before):
        return False, False
    whole = sentence.of(text)
    both = re.search(r"\bfrom\b", whole) is not None and re.search(r"\bto\b", whole) is not None
    return both and bool(FROM.search(before)), both and bool(TO.search(before))


def _opens_with_the_earlier(text: str, sentence: Span, span: Span, lexicons: Lexicons) -> bool:
    """Whether the sentence of the figure opens with words for what was told before ("At first, …"), and nothing up to
    the figure says otherwise."""
    comma = text.find(",", sentence.start, span.start)
    opening = text[sentence.start : max(comma, sentence.start)]
    words, between = lexicons.extents, text[max(comma, sentence.start) : span.start]
    if len(opening.split()) > OPENING_WORDS or not words["earlier"].search(opening):
        return False
    return not words["contrast"].search(between) and not words["later"].search(between)


def _clause(text: str, sentence: Span, span: Span) -> str:
    """The stretch of the sentence between the joints on either side of ``span``."""
    start, end = sentence.start, sentence.end
    for joint in JOINT.finditer(text, sentence.start, sentence.end):
        if joint.end() <= span.start:
            start = joint.end()
        elif joint.start() >= span.end:
            end = joint.start()
            break
    return text[start:end]


def _others_of_another_measure(claim: Claim, before: str, lexicons: Lexicons) -> bool:
    """Whether "others" means other than those of another measure just named ("killed nine and injured 20 others")."""
    if claim.figure is None or claim.figure.measure == "killed" or MORE_BESIDE.search(claim.evidence.quote):
        return False
    doings = {lexicons.doings.by_word.get(word) for word in re.findall(r"[a-z]+", before.lower())}
    return "kill" in doings


def _places(claim: Claim, clause: str, sentence: str, home: frozenset[str], lexicons: Lexicons) -> set[str]:
    """The places of a figure in plain lower case, without the matter's own, weekdays and months."""
    named = [match.group(1) for match in PLACED.finditer(clause)]
    opening = OPENING.match(sentence)
    if opening:
        named.append(opening.group(1))
    if claim.place is not None:
        named.append(claim.place.name)
    found = {plain(name).removesuffix("'s") for name in named}
    return {
        p
        for p in found
        if p and p not in home and not set(p.split()) & lexicons.plainwords.calendar and not _within(p, home)
    }


def _named(clause: str, lexicons: Lexicons) -> frozenset[str]:
    """The places that a clause names, in plain lower case."""
    found = {plain(match.group(1)).removesuffix("'s") for match in PLACED.finditer(clause)}
    return frozenset(place for place in found if not set(place.split()) & lexicons.plainwords.calendar)


def _within(place: str, home: frozenset[str]) -> bool:
    """Whether every word of a place's name is one of the matter's own ("Port Ellen", "Ellen")."""
    return all(any(word in own.split() for own in home) for word in place.split())


def home_places(reports: Sequence[Report], claims: Iterable[Claim]) -> frozenset[str]:
    """The names that at least half of a matter's reports have at their head, and the places that half of them give."""
    least = max(min(2, len(reports)), (len(reports) + 1) // 2)
    heads = Counter(name for report in reports for name in head_names(report))
    places = Counter(name for _, name in {(claim.report, plain(claim.place.name)) for claim in claims if claim.place})
    own = {name for name, count in heads.items() if count >= least}
    return frozenset(own | {name for name, count in places.items() if count >= max(2, least)})


def head_names(report: Report) -> frozenset[str]:
    """Every capitalised word at the head of a report, in plain lower case."""
    head = head_of(report)
    return frozenset(plain(word.removesuffix("'s").removesuffix("’s")) for word in NAME.findall(head))
