"""One whole told in two ways that cannot both be true: three men and two women, or four men and one woman."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations

from crosswire.crosscheck.compared import Compared, Pair
from crosswire.crosscheck.findings import figure_finding
from crosswire.crosscheck.sightings import Sighting
from crosswire.crosscheck.telling import day_words, figure_words, listed, who_words
from crosswire.records import Finding

Breakdown = Mapping[str, Sighting]
"""The members of a whole by their sex, each of which has one number."""


def breakdown_findings(compared: Compared, settled: set[Pair]) -> Iterator[Finding]:
    """One finding for each two reports that make one whole of other numbers of the same sexes: a conflict, or revised
    where one origin stands behind both; ``settled`` are the pairs of figures that a revision explains."""
    seen: set[tuple[object, ...]] = set()
    for one, other in combinations(_breakdowns(compared), 2):
        first, second = (tuple(sorted((sex, part.bounds.low) for sex, part in way.items())) for way in (one, other))
        sex = next((sex for sex in sorted(one) if sex in other and not _agree(one[sex], other[sex])), "")
        if not sex or (first, second) in seen or not _are_of_one_whole(one, other, compared):
            continue
        pair = one[sex], other[sex]
        if frozenset((pair[0].id, pair[1].id)) not in settled:
            seen |= {(first, second), (second, first)}
            yield _finding(compared, one, other, pair)


def _breakdowns(compared: Compared) -> Iterator[Breakdown]:
    """Each sum of the matter whose members are of two sexes, put forward as so and exact."""
    sums: dict[str, list[Sighting]] = defaultdict(list)
    for one in compared.scene.sightings:
        if one.sum:
            sums[one.sum].append(one)
    for members in sums.values():
        exact = all(one.holds and one.figure.qualifier == "exact" and not one.extent.earlier for one in members)
        if exact and len({one.counted.sex for one in members} - {""}) == len(members):
            yield {one.counted.sex: one for one in members}


def _agree(one: Sighting, other: Sighting) -> bool:
    return one.bounds.is_nominally(other.bounds)


def _are_of_one_whole(one: Breakdown, other: Breakdown, compared: Compared) -> bool:
    """Whether two reports tell of one measure and incident, and come to one number."""
    first, second = next(iter(one.values())), next(iter(other.values()))
    alike = (first.measure, first.incident) == (second.measure, second.incident) and one.keys() == other.keys()
    whole = [sum(part.bounds.low for part in way.values()) for way in (one, other)]
    two = first.report.id != second.report.id and whole[0] == whole[1]
    return alike and two and compared.scene.may_be_of_one_event(first, second)


def _finding(compared: Compared, one: Breakdown, other: Breakdown, pair: tuple[Sighting, Sighting]) -> Finding:
    ways = [
        f"{who_words(part)} has {listed([figure_words(member) for member in way.values()])} ({day_words(part)})"
        for way, part in zip((one, other), pair, strict=True)
    ]
    kind = "revised" if pair[0].voice.is_one_with(pair[1].voice) else "conflict"
    whole = round(sum(part.bounds.low for part in one.values()))
    because = "one origin changed its own figures" if kind == "revised" else f"both are of {whole}, made up otherwise"
    why = f"{ways[0]}, {ways[1]}: {because}."
    return figure_finding(kind, compared.matter, "number", why, pair, compared.questions)
