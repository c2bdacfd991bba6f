"""Figures that look opposed and can all be true, and the field by which they can."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from crosswire.crosscheck.compared import Compared, Pair
from crosswire.crosscheck.findings import figure_finding
from crosswire.crosscheck.opposed import Readers
from crosswire.crosscheck.reasons import reason
from crosswire.crosscheck.sightings import Sighting
from crosswire.lexicons import Lexicons
from crosswire.records import PEOPLE_MEASURES, Finding

IN_A_ROW = ("time", "hedge")
"""Fields by which many numbers may be told in one finding, each two of them being so; by any other, two numbers are."""

Number = tuple[str, str, str, str, float]
"""Incident, measure, sort (where things are counted), unit and number."""


def compatible_findings(
    compared: Compared, settled: set[Pair], opposed: set[Pair], lexicons: Lexicons
) -> Iterator[Finding]:
    """One finding for each two numbers that look opposed, by the field of those told best, or for a row of numbers told
    one after the other; what it says holds between each two of its claims that differ.

    ``settled`` are the pairs that a revision explains, ``opposed`` those of one conflict, of which no finding has both.
    """
    readers, explained = Readers.of(compared.scene, lexicons), settled | opposed
    looking = [
        (one, other, relation.field)
        for one, other, relation in compared.relations
        if frozenset((one.id, other.id)) not in explained and readers.see_opposed(one, other, relation)
    ]
    best: dict[frozenset[Number], tuple[tuple[object, ...], str]] = {}
    for one, other, field in looking:
        numbers, rank = frozenset((_number(one), _number(other))), _best_told((one, other))
        best[numbers] = min(best.get(numbers, (rank, field)), (rank, field))
    by_field: dict[str, Linked] = defaultdict(Linked)
    for one, other, field in looking:
        if best[frozenset((_number(one), _number(other)))][1] == field:
            by_field[field].link(one, other)
    for field in sorted(by_field):
        for row in by_field[field].rows(many=field in IN_A_ROW):
            why = reason(row, field, compared.scene)
            yield figure_finding("compatible", compared.matter, field, why, row, compared.questions)


class Linked:
    """Figures of which each two that are linked can both be true by one field."""

    def __init__(self) -> None:
        self._figures: dict[Number, dict[str, Sighting]] = defaultdict(dict)
        self._pairs: set[Pair] = set()
        self._best: dict[tuple[Number, Number], tuple[Sighting, Sighting]] = {}

    def link(self, one: Sighting, other: Sighting) -> None:
        first, second = sorted((one, other), key=_number)
        for figure in (first, second):
            self._figures[_number(figure)][figure.id] = figure
        self._pairs.add(frozenset((one.id, other.id)))
        numbers = _number(first), _number(second)
        self._best[numbers] = min(self._best.get(numbers, (first, second)), (first, second), key=_best_told)

    def rows(self, *, many: bool) -> Iterator[list[Sighting]]:
        """The figures of each two numbers, every one linked with every one of the other number; with ``many`` those of
        as many numbers as are so."""
        told: set[tuple[Number, Number]] = set()
        for numbers in sorted(self._best):
            if numbers in told:
                continue
            row = list(self._best[numbers])
            if many:
                for number in sorted(self._figures.keys() - set(numbers)):
                    row += self._fitting(number, row)[:1]
            kept = dict.fromkeys(_number(one) for one in row)
            for number in kept:
                row += [one for one in self._fitting(number, row) if one not in row]
            told |= {(a, b) for a in kept for b in kept}
            yield sorted(row, key=lambda one: (_number(one), not one.lead, one.order))

    def _fitting(self, number: Number, row: Sequence[Sighting]) -> list[Sighting]:
        """The figures of ``number`` that are linked with every one of another number in ``row``."""
        others = [one.id for one in row if _number(one) != number]
        figures = sorted(self._figures[number].values(), key=lambda one: one.order)
        return [one for one in figures if all(frozenset((one.id, other)) in self._pairs for other in others)]


def _number(one: Sighting) -> Number:
    sort = "" if one.measure in PEOPLE_MEASURES else one.counted.sort
    return one.incident, one.measure, sort, one.figure.unit or "", one.bounds.nominal or 0.0


def _best_told(pair: tuple[Sighting, Sighting]) -> tuple[object, ...]:
    """The rank of a pair: told origins first, then what reports put first, then the fixed order."""
    return (sum(not one.voice.told for one in pair), sum(not one.lead for one in pair), *(one.order for one in pair))
