"""Figures that look opposed and can all be true, and the field by which they can."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from crosswire.crosscheck.compared import Compared, Pair
from crosswire.crosscheck.comparison import Relation
from crosswire.crosscheck.findings import figure_finding
from crosswire.crosscheck.joining import Joining
from crosswire.crosscheck.sightings import Sighting
from crosswire.crosscheck.telling import listed, measure_words, number_words
from crosswire.records import MONEY, Finding

OPPOSED = ("update", "part", "scope", "time", "place", "measure", "hedge")
"""Relations of figures that look opposed and can all be true."""
REASONS = {
    "time": "they hold as of different days, or days that cannot be told, of an amount that can change",
    "part": "some are parts of what the others count in whole",
    "scope": "they count over different spans",
    "place": "they count in different places",
    "measure": "they measure different things",
    "hedge": "they agree within what they hedge",
}
CURRENCIES = "they are in different currencies"
MOST_SHOWN = 5


def compatible_findings(compared: Compared, settled: set[Pair], opposed: set[Pair]) -> Iterator[Finding]:
    """One finding for each incident, family of measures and deciding field (for each sum of money told in several
    currencies), where several reports are in it.

    ``settled`` are the pairs that a revision explains, ``opposed`` those of one conflict, of which no finding has both.
    """
    found: dict[tuple[str, str, str, str], dict[str, Sighting]] = defaultdict(dict)
    explained = settled | opposed
    looking = [
        (one, other, relation.field)
        for one, other, relation in compared.relations
        if _looks_opposed(one, other, relation) and frozenset((one.id, other.id)) not in explained
    ]
    sums: Joining[str] = Joining()
    for one, other, field in looking:
        if one.measure == MONEY and field == "measure":
            sums.join(one.id, other.id)
    for one, other, field in looking:
        sum_of = sums.leader(one.id) if one.measure == MONEY and field == "measure" else ""
        found[one.incident, one.family, field, sum_of] |= {one.id: one, other.id: other}
    for (_, _, field, _), sightings in sorted(found.items()):
        for ordered in _without_rivals(sorted(sightings.values(), key=lambda one: one.order), opposed):
            if len({one.report.id for one in ordered}) > 1:
                why = _all_true(ordered, field)
                yield figure_finding("compatible", compared.matter, field, why, ordered, compared.questions)


def _without_rivals(sightings: Sequence[Sighting], opposed: set[Pair]) -> Iterator[list[Sighting]]:
    """``sightings`` as sets of which none has two that conflict, so that each is in one at least."""
    left = list(sightings)
    while left:
        kept: dict[str, Sighting] = {}
        for one in (*left, *sightings):
            if one.id not in kept and not any(frozenset((one.id, other)) in opposed for other in kept):
                kept[one.id] = one
        left = [one for one in left if one.id not in kept]
        yield sorted(kept.values(), key=lambda one: one.order)


def _looks_opposed(one: Sighting, other: Sighting, relation: Relation) -> bool:
    """Whether a reader may take two written figures for rivals."""
    if relation.kind not in OPPOSED or relation.field not in REASONS or not (one.holds and other.holds):
        return False
    if one.figure.implied or other.figure.implied:
        return False
    return relation.kind != "measure" or one.measure == MONEY or _mistaken_for_each_other(one, other)


def _mistaken_for_each_other(one: Sighting, other: Sighting) -> bool:
    measures = {one.measure, other.measure}
    near = "killed_or_injured" in measures or measures == {"destroyed", "damaged"}
    return one.is_total and other.is_total and (near or one.family in ("held", "displaced"))


def _all_true(sightings: Sequence[Sighting], field: str) -> str:
    words = list(dict.fromkeys(f"{number_words(one.figure)} {measure_words(one.measure)}".strip() for one in sightings))
    shown = words if len(words) <= MOST_SHOWN else [*words[: MOST_SHOWN - 1], f"{len(words) - MOST_SHOWN + 1} more"]
    units = {one.figure.unit for one in sightings}
    reason = CURRENCIES if field == "measure" and len(units) > 1 else REASONS[field]
    return f"{listed(shown)} can all be true: {reason}."
