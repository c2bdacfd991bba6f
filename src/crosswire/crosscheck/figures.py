"""What the figures of one matter say of each other: agreement, echo, conflict, revision, and what only looks opposed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from crosswire.crosscheck.agreements import (
    Agreement,
    agreements,
    dated_by_copies,
    independent,
    is_telling,
    origin_names,
)
from crosswire.crosscheck.comparison import Relation, compare
from crosswire.crosscheck.findings import figure_finding
from crosswire.crosscheck.origins import Leaning, same_sentence
from crosswire.crosscheck.reconciling import conflicting_sets
from crosswire.crosscheck.sightings import Scene, Sighting
from crosswire.crosscheck.telling import day_words, listed, measure_words, number_words, report_words, who_words
from crosswire.lexicons import Lexicons
from crosswire.records import Finding

CORRECTED = 2.0
"""How many times larger one number may be than the other for a report to have corrected it without saying to what."""
OPPOSED = ("update", "part", "scope", "time", "place", "measure", "hedge")
"""Relations of figures that look opposed and can all be true."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One matter with its figures grouped, what each two groups that meet are to each other, and its questions."""

    scene: Scene
    groups: tuple[Agreement, ...]
    relations: tuple[tuple[Sighting, Sighting, Relation], ...]
    questions: Mapping[str, str]
    leaning: Leaning


def figure_findings(
    scene: Scene, questions: Mapping[str, str], leaning: Leaning, lexicons: Lexicons
) -> Iterator[Finding]:
    """Every finding on the figures of one matter."""
    groups = tuple(dated_by_copies(group) for group in agreements(scene, lexicons))
    compared = Compared(scene, groups, tuple(_relations(groups, scene)), questions, leaning)
    yield from _agreements_found(compared)
    revised = list(_revisions(compared))
    yield from (finding for finding, _ in revised)
    told = {pair for _, pairs in revised for pair in pairs}
    yield from _conflicts(compared, told)
    yield from _sets_that_cannot_hold(compared, told, lexicons)
    yield from _compatible(compared, told)


def _relations(groups: Sequence[Agreement], scene: Scene) -> Iterator[tuple[Sighting, Sighting, Relation]]:
    """What each two figures of one incident and family, of two groups, are to each other."""
    by_bucket: dict[tuple[str, str], list[Sighting]] = defaultdict(list)
    group_of = {one.id: number for number, group in enumerate(groups) for one in group.sightings}
    for group in groups:
        for one in group.sightings:
            by_bucket[one.incident, one.family].append(one)
    for bucket in sorted(by_bucket):
        for one, other in combinations(sorted(by_bucket[bucket], key=lambda s: s.order), 2):
            if group_of[one.id] != group_of[other.id]:
                yield one, other, compare(one, other, scene)


def _agreements_found(compared: Compared) -> Iterator[Finding]:
    for group in compared.groups:
        if len(group.reports) < 2 or not group.first.holds:
            continue
        origins = independent(group)
        ordered = (group.first, *(one for one in group.sightings if one is not group.first))
        if len(origins) > 1 and not is_telling(group):
            continue
        kind = "corroborated" if len(origins) > 1 else "echo"
        why = _agreeing(group, origins) if len(origins) > 1 else _echoing(group, compared)
        yield figure_finding(kind, compared.scene.matter, "number", why, ordered, compared.questions)


def _agreeing(group: Agreement, origins: Sequence[str]) -> str:
    first = group.first
    return (
        f"{listed(list(origins))}, which share no party, each have {number_words(first.figure)} "
        f"{measure_words(first.measure)} ({first.figure.counted or first.counted.sort})."
    )


def _echoing(group: Agreement, compared: Compared) -> str:
    """Why several reports with one number are one origin, or none that can be told."""
    first, count = group.first, len(group.reports)
    said = f"{count} reports have {number_words(first.figure)} {measure_words(first.measure)}"
    origins = origin_names([one for one in group.sightings if one.voice.told])
    parties = sorted({party for one in group.sightings if one.voice.told for party in one.voice.parties})
    silent = sum(not any(s.voice.told for s in group.sightings if s.report.id == report) for report in group.reports)
    rest = (
        f"; {silent} of them {'names' if silent == 1 else 'name'} no source and add{'s' if silent == 1 else ''} no independence"
        if silent
        else ""
    )
    if origins:
        one = origins[0] if len(origins) == 1 else f"{listed(list(origins))}, who share a party ({listed(parties)})"
        return f"{said}, all that can be told from {one}{rest}."
    agencies = set.intersection(*(set(compared.leaning.agencies[report]) for report in group.reports))
    if agencies:
        return f"{said}, none with a source of its own; all credit {sorted(agencies)[0]}."
    copied = any(
        same_sentence(a.sentence, b.sentence) for a, b in combinations(group.sightings, 2) if a.report.id != b.report.id
    )
    return f"{said}, {'in the same words' if copied else 'none'} with no source that can be told, so none adds independence."


def _revisions(compared: Compared) -> Iterator[tuple[Finding, set[frozenset[str]]]]:
    """Two numbers of which a report says that the one replaced the other, or that one origin changed."""
    for earlier, later in _revised_groups(compared):
        sightings = [*later.sightings, *earlier.sightings]
        pairs = {frozenset((a.id, b.id)) for a in earlier.sightings for b in later.sightings}
        telling = next((s for s in sightings if s.extent.earlier or s.extent.later), later.first)
        origins = origin_names(sightings)
        who = listed(list(origins)) if origins else report_words(telling.report)
        why = (
            f"{number_words(earlier.first.figure)} became {number_words(later.first.figure)} "
            f"{measure_words(later.first.measure)}: {report_words(telling.report)} tells of the change ({who})."
        )
        yield figure_finding("revised", compared.scene.matter, "number", why, sightings, compared.questions), pairs


def _revised_groups(compared: Compared) -> Iterator[tuple[Agreement, Agreement]]:
    group_of = {one.id: group for group in compared.groups for one in group.sightings}
    seen: set[tuple[int, int]] = set()
    for one, other, relation in compared.relations:
        if relation.kind in ("other", "measure", "scope", "place", "part") and not (
            one.extent.earlier or other.extent.earlier
        ):
            if not (relation.kind in ("other", "part") and (one.extent.later or other.extent.later)):
                continue
        for earlier, later in ((one, other), (other, one)):
            if not _replaces(later, earlier):
                continue
            key = (id(group_of[earlier.id]), id(group_of[later.id]))
            if key not in seen and key[::-1] not in seen:
                seen.add(key)
                yield group_of[earlier.id], group_of[later.id]


def _replaces(later: Sighting, earlier: Sighting) -> bool:
    """Whether words say that ``later`` took the place of ``earlier``: figures of one sort whose numbers do not meet."""
    if later.measure != earlier.measure or later.bounds.is_nominally(earlier.bounds):
        return False
    if (
        not later.counted.sort
        or later.measure == "count"
        or later.figure.implied
        or earlier.figure.implied
        or later.partial
        and not earlier.extent.earlier
    ):
        return False
    if (
        later.counted.sort != earlier.counted.sort
        or not later.extent.is_whole
        or "vague" in (later.figure.qualifier, earlier.figure.qualifier)
    ):
        return False
    small, large = sorted((later.bounds.nominal or 0.0, earlier.bounds.nominal or 0.0))
    if not later.extent.later and (large > CORRECTED * small or later.sentence == earlier.sentence):
        return False
    if earlier.extent.earlier and not later.extent.earlier:
        return later.report.id == earlier.report.id
    if not later.extent.later or earlier.extent.later:
        return False
    order = earlier.day.order(later.day) if earlier.day and later.day else None
    return later.report.id == earlier.report.id or order in ("before", "same")


def _conflicts(compared: Compared, told: set[frozenset[str]]) -> Iterator[Finding]:
    """One conflict for each two groups of which some two figures cannot both be true: the two that are best told."""
    group_of = {one.id: number for number, group in enumerate(compared.groups) for one in group.sightings}
    rivals: dict[tuple[int, int], list[tuple[Sighting, Sighting]]] = defaultdict(list)
    for one, other, relation in compared.relations:
        if relation.kind == "contradiction" and frozenset((one.id, other.id)) not in told:
            first, second = sorted((group_of[one.id], group_of[other.id]))
            rivals[first, second].append((one, other))
    for pair in sorted(rivals):
        one, other = min(rivals[pair], key=_best_told)
        why = (
            f"{who_words(one)} has {number_words(one.figure)} {measure_words(one.measure)} ({day_words(one)}), "
            f"{who_words(other)} {number_words(other.figure)} ({day_words(other)}): neither growth nor hedges allow both."
        )
        yield figure_finding("conflict", compared.scene.matter, "number", why, (one, other), compared.questions)


def _best_told(pair: tuple[Sighting, Sighting]) -> tuple[object, ...]:
    one, other = pair
    told = sum(not s.voice.told for s in pair)
    independent_first = not one.voice.is_independent_of(other.voice)
    running = sum(not (s.extent.total or s.figure.scope == "cumulative") for s in pair)
    return (told, independent_first, running, sum(not s.lead for s in pair), one.order, other.order)


def _sets_that_cannot_hold(compared: Compared, told: set[frozenset[str]], lexicons: Lexicons) -> Iterator[Finding]:
    """Conflicts of figures of several measures or sorts, or of more than two: what pairs of one measure do not show."""
    by_incident: dict[tuple[str, str | None], list[Sighting]] = defaultdict(list)
    for group in compared.groups:
        for one in group.sightings:
            if one.family == "casualties":
                by_incident[one.incident, one.figure.side].append(one)
    seen: set[frozenset[tuple[str, float | None]]] = set()
    for key in sorted(by_incident, key=lambda key: (key[0], key[1] or "")):
        for found in conflicting_sets(by_incident[key], compared.scene, lexicons):
            pair = len(found) == 2 and (found[0].measure, found[0].counted.sort) == (
                found[1].measure,
                found[1].counted.sort,
            )
            reports = {one.report.id for one in found}
            numbers = frozenset((one.measure, one.bounds.nominal) for one in found)
            if numbers in seen:
                continue
            seen.add(numbers)
            if not pair and len(reports) > 1 and not any(frozenset(p) <= {o.id for o in found} for p in told):
                words = [
                    f"{number_words(o.figure)} {measure_words(o.measure)} ({who_words(o)}, {day_words(o)})"
                    for o in found
                ]
                why = f"{listed(words)} cannot all hold: a part is at most its whole, and totals do not shrink."
                yield figure_finding("conflict", compared.scene.matter, "number", why, found, compared.questions)


REASONS = {
    "time": "they hold as of different days, or days that cannot be told, of an amount that can change",
    "part": "some are parts of what the others count in whole",
    "scope": "they count over different spans",
    "place": "they count in different places",
    "measure": "they measure different things",
    "hedge": "they agree within what they hedge",
}


def _compatible(compared: Compared, told: set[frozenset[str]]) -> Iterator[Finding]:
    """One finding for each question and field by which figures that look opposed can all be true."""
    found: dict[tuple[str, str, str], dict[str, Sighting]] = defaultdict(dict)
    for one, other, relation in compared.relations:
        if relation.kind not in OPPOSED or frozenset((one.id, other.id)) in told or not (one.holds and other.holds):
            continue
        if (
            one.figure.implied
            or other.figure.implied
            or (relation.kind == "measure" and not _looks_opposed(one, other))
        ):
            continue
        key = (one.incident, one.family, relation.field)
        found[key] |= {one.id: one, other.id: other}
    for (_, _, field), sightings in sorted(found.items()):
        ordered = sorted(sightings.values(), key=lambda one: one.order)
        if len({one.report.id for one in ordered}) > 1 and field in REASONS:
            yield figure_finding(
                "compatible", compared.scene.matter, field, _all_true(ordered, field), ordered, compared.questions
            )


def _looks_opposed(one: Sighting, other: Sighting) -> bool:
    """Whether two measures are such that a reader may take the one for the other."""
    measures = {one.measure, other.measure}
    if not (one.is_total and other.is_total):
        return False
    return (
        "killed_or_injured" in measures or measures == {"destroyed", "damaged"} or one.family in ("held", "displaced")
    )


def _all_true(sightings: Sequence[Sighting], field: str) -> str:
    words = list(dict.fromkeys(f"{number_words(one.figure)} {measure_words(one.measure)}" for one in sightings))
    shown = words if len(words) <= 5 else [*words[:4], f"{len(words) - 4} more"]
    return f"{listed(shown)} can all be true: {REASONS[field]}."
