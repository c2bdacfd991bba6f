"""Figures in their place: each figure claim with all that decides whether it can be compared with another."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from crosswire.crosscheck.bounds import Bounds, bounds_of
from crosswire.crosscheck.counting import Counted, counted_by
from crosswire.crosscheck.days import AsOf, event_day, report_days
from crosswire.crosscheck.extents import Extent, extent_of, head_names, home_places
from crosswire.crosscheck.incidents import incident_of, setting_of
from crosswire.crosscheck.occasions import Occasion, occasions_of
from crosswire.crosscheck.sums import sums_in
from crosswire.crosscheck.voices import Voice
from crosswire.crosscheck.wording import Sentences
from crosswire.lexicons import Lexicons
from crosswire.lexicons.happenings import NATURES
from crosswire.records import Claim, Figure, Report, Span

FAMILIES = {
    "killed": "casualties", "injured": "casualties", "killed_or_injured": "casualties", "captured": "held",
    "detained": "held", "abducted": "held", "displaced": "displaced", "evacuated": "displaced", "destroyed": "damage",
    "damaged": "damage",
}  # fmt: skip
"""Measures that bear on one another; every other measure is a family of its own."""
HOLDING = ("asserted", "reported")
"""Stances under which a figure is put forward as so."""
UNCOUNTED = ("fallen", "unborn")
"""Kinds of words that tell of a dead whom one count has and another leaves out."""
HEAD_SENTENCES = 3
HEAD_CHARACTERS = 1200
"""Characters of a report that tell what kind of happening it is about."""
WORDS = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Sighting:
    """One figure as one report gives it.

    ``beside``: the numbers that its report has of its measure and incident, whatever is counted; ``partial``: its
    report has a larger figure of the same kind, or adds it to others, so that this one may well be a
    part; ``sum``: the first (id) of those that its sentence adds up with it, "" where it adds up none; ``day`` is as of
    when it holds; ``lead``: it stands at the head of the report; ``prominent``: its number does so, or is told as a
    total, somewhere in the report; ``several``: it is told of several incidents together.
    """

    claim: Claim
    figure: Figure
    report: Report
    voice: Voice
    incident: str
    counted: Counted
    extent: Extent
    bounds: Bounds
    day: AsOf | None
    occasion: Occasion
    sentence: str
    next_sentence: str
    lead: bool
    sum: str = ""
    beside: frozenset[float] = frozenset()
    partial: bool = False
    prominent: bool = False
    several: bool = False

    @property
    def id(self) -> str:
        return self.claim.id

    @property
    def measure(self) -> str:
        return self.figure.measure

    @property
    def family(self) -> str:
        return FAMILIES.get(self.figure.measure, self.figure.measure)

    @property
    def holds(self) -> bool:
        """Whether it is put forward as so, with a number of its own other than none."""
        return self.claim.stance in HOLDING and self.bounds.nominal not in (None, 0.0)

    @property
    def is_total(self) -> bool:
        """Whether it can stand for all that its question counts: nothing narrows it, its report has nothing larger."""
        return self.extent.is_whole and not self.partial

    def is_of(self, whole: Sighting) -> bool:
        """Whether its own words make it some of ``whole``, or some of others not told."""
        return self.figure.subset_of == whole.id or "part" in self.extent.limits

    @property
    def order(self) -> tuple[str, int, int, str]:
        """A fixed order, whatever the order of reading."""
        span = self.claim.evidence.span
        return (self.report.id, span.start, span.end, self.id)


@dataclass(frozen=True, slots=True)
class Scene:
    """One matter with its figures; ``event`` is the day that it turns on, ``nature`` what kind of happening it is as
    the lexicon has it (momentary, sudden, unfolding); ``kin`` are the pairs of reports (ids in order) that are of one
    matter by themselves, not only by a chain of others between them; ``stated`` are its statements, each with who
    stands behind it; ``uncounted`` are the kinds of dead of whom it tells and whom not all counts have (fallen:
    the attacker, unborn: a child not yet born)."""

    matter: str
    reports: tuple[Report, ...]
    sightings: tuple[Sighting, ...]
    event: AsOf | None
    nature: str
    kin: frozenset[tuple[str, str]]
    stated: tuple[tuple[Claim, Voice], ...] = ()
    uncounted: frozenset[str] = frozenset()

    def are_kin(self, one: Sighting, other: Sighting) -> bool:
        """Whether the two are of one report, or of two that are of one matter by themselves."""
        first, second = sorted((one.report.id, other.report.id))
        return first == second or (first, second) in self.kin

    def may_be_of_one_event(self, one: Sighting, other: Sighting) -> bool:
        """Whether the two are kin and, where the matter's happenings are short, nothing parts the days of theirs."""
        if not self.are_kin(one, other):
            return False
        return (
            self.nature != "momentary" or one.report.id == other.report.id or one.occasion.is_one_with(other.occasion)
        )

    def has_as_part(self, whole: Sighting, part: Sighting) -> bool:
        """Whether the report of ``whole`` gives the number of ``part`` too, as some of it."""
        return any(
            one.figure.subset_of == whole.id and one.measure == part.measure and one.bounds.is_nominally(part.bounds)
            for one in self.sightings
        )

    def may_have_died(self, fewer: Sighting, more: Sighting) -> bool:
        """Whether ``fewer`` injured may be ``more`` injured without those who have died since: some report of the
        incident counts so many more killed than ``more`` has beside it."""
        if fewer.measure != "injured" or more.measure != "injured" or fewer.report.id == more.report.id:
            return False
        killed = [one for one in self.sightings if one.measure == "killed" and one.incident == fewer.incident]
        dead = [one.bounds.nominal or 0.0 for one in killed if one.holds]
        beside = [one.bounds.nominal or 0.0 for one in killed if one.sentence == more.sentence and not one.is_of(more)]
        missing = (more.bounds.nominal or 0.0) - (fewer.bounds.nominal or 0.0)
        return 0.0 < missing <= max(dead, default=0.0) - max(beside, default=0.0)


def scene_of(
    matter: str,
    reports: Sequence[Report],
    claims: Sequence[Claim],
    voices: Mapping[str, Voice],
    kin: frozenset[tuple[str, str]],
    lexicons: Lexicons,
) -> Scene:
    """The figures among ``claims`` of one matter, in a fixed order."""
    by_id = {report.id: report for report in reports}
    home, setting, days = home_places(reports, claims), setting_of(reports), report_days(reports)
    occasions, nature = occasions_of(reports, claims), _nature(reports, lexicons)
    momentary = nature == "momentary"
    added = _added(reports, claims, lexicons)
    homes = {report.id: home | head_names(report) if momentary else home for report in reports}
    found: list[Sighting] = []
    for claim in claims:
        if claim.figure is None:
            continue
        report = by_id[claim.report]
        sentences = Sentences.of(report)
        around = sentences.around(claim.evidence.span)
        sentence = around.of(report.text)
        found.append(
            Sighting(
                claim,
                claim.figure,
                report,
                voices[claim.id],
                incident_of(claim, report, setting, lexicons),
                counted_by(claim, sentence, lexicons),
                extent_of(claim, report, homes[report.id], momentary, lexicons),
                bounds_of(claim.figure),
                days[report.id],
                occasions[claim.id],
                sentence,
                sentences.around(Span(around.end, around.end)).of(report.text),
                sentences.index(claim.evidence.span.start) < HEAD_SENTENCES,
                added.get(claim.id, ""),
                several=_tells_of_several(sentence, lexicons),
            )
        )
    found.sort(key=lambda sighting: sighting.order)
    found = _with_prominence(_with_partials(found))
    statements = sorted((c for c in claims if c.kind == "statement"), key=lambda c: (c.report, c.evidence.span, c.id))
    stated = tuple((claim, voices[claim.id]) for claim in statements)
    words, texts = lexicons.extents, [report.text for report in reports]
    uncounted = frozenset(kind for kind in UNCOUNTED if any(words[kind].search(text) for text in texts))
    return Scene(matter, tuple(reports), tuple(found), event_day(reports, claims), nature, kin, stated, uncounted)


def _added(reports: Sequence[Report], claims: Sequence[Claim], lexicons: Lexicons) -> Mapping[str, str]:
    """The first figure of the sum that each figure is added up in, by claim id."""
    by_report: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_report[claim.report].append(claim)
    sums = [told for report in reports for told in sums_in(report, by_report[report.id], lexicons)]
    return {member: told[0] for told in sums for member in told}


def _with_partials(sightings: Sequence[Sighting]) -> list[Sighting]:
    """The sightings, those marked partial that their sentence adds up with others, or beside which their report has a
    larger one of the same measure, sort and incident; one that was replaced, or that a given period bounds, hides no
    other."""
    largest: dict[tuple[str, str, str, str], float] = defaultdict(float)
    beside: dict[tuple[str, ...], set[float]] = defaultdict(set)
    for one in sightings:
        if one.holds:
            beside[_kind(one)[:3]].add(one.bounds.nominal or 0.0)
        if one.holds and not one.extent.earlier and one.figure.scope != "period":
            largest[_kind(one)] = max(largest[_kind(one)], one.bounds.nominal or 0.0)
    return [
        replace(
            one,
            beside=frozenset(beside[_kind(one)[:3]]),
            partial=bool(one.sum) or (one.bounds.nominal or 0.0) < largest[_kind(one)],
        )
        for one in sightings
    ]


def _kind(one: Sighting) -> tuple[str, str, str, str]:
    return (one.report.id, one.incident, one.measure, one.counted.sort)


def _with_prominence(sightings: Sequence[Sighting]) -> list[Sighting]:
    """The sightings, those marked prominent whose number the report has at its head or tells as a total."""
    shown = {
        (one.report.id, one.incident, one.measure, one.bounds.nominal)
        for one in sightings
        if one.lead or one.extent.total or one.figure.scope == "cumulative"
    }
    return [
        replace(one, prominent=(one.report.id, one.incident, one.measure, one.bounds.nominal) in shown)
        for one in sightings
    ]


def _tells_of_several(sentence: str, lexicons: Lexicons) -> bool:
    """Whether the sentence speaks of short events in the plural ("shootings across the city", "separate fires")."""
    if lexicons.extents["apart"].search(sentence):
        return True
    words = WORDS.findall(sentence.lower())
    return any(word.endswith("s") and lexicons.happenings.get(word) == "momentary" for word in words)


def _nature(reports: Sequence[Report], lexicons: Lexicons) -> str:
    """The nature of which the heads of the reports speak most; of equals what goes on longest."""
    natures = Counter(
        lexicons.happenings[word]
        for report in reports
        for word in WORDS.findall(report.text[:HEAD_CHARACTERS].lower())
        if word in lexicons.happenings
    )
    return max(reversed(NATURES), key=lambda nature: natures[nature])
