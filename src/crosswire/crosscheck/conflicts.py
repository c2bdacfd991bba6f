"""Figures that cannot all be true: each conflict is a smallest set of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from crosswire.crosscheck.compared import Compared, Pair
from crosswire.crosscheck.findings import figure_finding
from crosswire.crosscheck.reconciling import conflicting_sets
from crosswire.crosscheck.sightings import Sighting
from crosswire.crosscheck.telling import day_words, figure_words, listed, number_words, who_words
from crosswire.lexicons import Lexicons
from crosswire.records import Finding


def conflict_findings(compared: Compared, settled: set[Pair], lexicons: Lexicons) -> Iterator[Finding]:
    """Conflicts of two figures of one measure, one for each two groups, and of sets of several measures or sorts.

    ``settled`` are the pairs of figures that a revision explains.
    """
    yield from _pairs(compared, settled)
    yield from _sets(compared, settled, lexicons)


def _pairs(compared: Compared, settled: set[Pair]) -> Iterator[Finding]:
    group_of = compared.group_numbers()
    rivals: dict[tuple[int, int], list[tuple[Sighting, Sighting]]] = defaultdict(list)
    for one, other, relation in compared.relations:
        if relation.kind == "contradiction" and frozenset((one.id, other.id)) not in settled:
            first, second = sorted((group_of[one.id], group_of[other.id]))
            rivals[first, second].append((one, other))
    for numbers in sorted(rivals):
        one, other = min(rivals[numbers], key=_best_told)
        told = [pair for pair in rivals[numbers] if all(sighting.voice.told for sighting in pair)]
        if told and all(a.voice.is_one_with(b.voice) for a, b in told):
            yield _changed_its_mind(compared, one, other)
            continue
        why = (
            f"{who_words(one)} has {figure_words(one)} ({day_words(one)}), {who_words(other)} "
            f"{number_words(other.figure)} ({day_words(other)}): {_reason(one, other)}."
        )
        yield figure_finding("conflict", compared.matter, "number", why, (one, other), compared.questions)


def _changed_its_mind(compared: Compared, one: Sighting, other: Sighting) -> Finding:
    """One origin with two numbers that cannot both be true has revised its own."""
    numbers = f"{figure_words(one)} ({day_words(one)}) and {number_words(other.figure)} ({day_words(other)})"
    why = f"{one.voice.name} has {numbers}: one origin changed its own figure."
    return figure_finding("revised", compared.matter, "number", why, (one, other), compared.questions)


def _reason(one: Sighting, other: Sighting) -> str:
    if one.measure == "money":
        return "neither sum is hedged enough to be the other"
    same_day = one.day is not None and other.day is not None and one.day.order(other.day) == "same"
    if one.report.id == other.report.id:
        return "one report sets the two against each other"
    return (
        "both are of the same day, and hedges do not allow both"
        if same_day
        else "a total does not shrink from day to day"
    )


def _best_told(pair: tuple[Sighting, Sighting]) -> tuple[object, ...]:
    """The rank of a pair: told origins first, then independent ones, running totals, and what reports put first."""
    one, other = pair
    untold = sum(not sighting.voice.told for sighting in pair)
    dependent = not one.voice.is_independent_of(other.voice)
    partly = sum(not (s.extent.total or s.figure.scope == "cumulative") for s in pair)
    return (untold, dependent, partly, sum(not s.lead for s in pair), one.order, other.order)


def _sets(compared: Compared, settled: set[Pair], lexicons: Lexicons) -> Iterator[Finding]:
    """What arithmetic finds beyond pairs of one measure and sort, one finding for each set of numbers."""
    by_incident: dict[tuple[str, str], list[Sighting]] = defaultdict(list)
    for group in compared.groups:
        for one in group.sightings:
            if one.family == "casualties":
                by_incident[one.incident, one.figure.side or ""].append(one)
    seen: set[frozenset[tuple[str, float | None]]] = set()
    for key in sorted(by_incident):
        for found in conflicting_sets(by_incident[key], compared.scene, lexicons):
            numbers = frozenset((one.measure, one.bounds.nominal) for one in found)
            if numbers not in seen and _is_new(found, settled):
                seen.add(numbers)
                yield _set_finding(compared, found)


def _is_new(found: Sequence[Sighting], settled: set[Pair]) -> bool:
    """Whether a set is of several reports and no pair of one measure, which pairs show, and no revision explains it."""
    if len({one.report.id for one in found}) < 2:
        return False
    if len(found) == 2 and len({(one.measure, one.counted.sort) for one in found}) == 1:
        return False
    return not any(frozenset((one.id, other.id)) in settled for one, other in combinations(found, 2))


def _set_finding(compared: Compared, found: Sequence[Sighting]) -> Finding:
    words = [f"{figure_words(o)} ({who_words(o)}, {day_words(o)})" for o in found]
    why = f"{listed(words)} cannot all hold: a part is at most its whole, and totals do not shrink."
    return figure_finding("conflict", compared.matter, "number", why, found, compared.questions)
