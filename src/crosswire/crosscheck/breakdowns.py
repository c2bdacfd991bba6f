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
"""What a whole is made up of: the figure of each sex."""


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
    """What each report makes a whole up of: one number of either sex, put forward as so and exact, which a sentence
    adds up or which come to a number that the report has."""
    told: dict[tuple[str, str, str], dict[str, list[Sighting]]] = defaultdict(lambda: defaultdict(list))
    for one in compared.scene.sightings:
        plain = one.holds and one.figure.qualifier == "exact" and not (one.extent.earlier or one.extent.degrees)
        if plain and one.counted.sex and (one.sum or not one.extent.limits):
            told[one.report.id, one.measure, one.incident][one.counted.sex].append(one)
    for ways in told.values():
        if len(ways) < 2 or any(len({one.bounds.low for one in members}) > 1 for members in ways.values()):
            continue
        way = {sex: members[0] for sex, members in ways.items()}
        added = len({one.sum for one in way.values()} - {""}) == 1 and all(one.sum for one in way.values())
        if added or sum(one.bounds.low for one in way.values()) in next(iter(way.values())).beside:
            yield way


def _agree(one: Sighting, other: Sighting) -> bool:
    return one.bounds.is_nominally(other.bounds)


def _are_of_one_whole(one: Breakdown, other: Breakdown, compared: Compared) -> bool:
    """Whether two reports tell of one measure and incident, and come to one number."""
    first, second = next(iter(one.values())), next(iter(other.values()))
    alike = (first.measure, first.incident) == (second.measure, second.incident) and one.keys() == other.keys()
    whole = [sum(part.bounds.low for part in way.values()) for way in (one, other)]
    two = first.report.id != second.report.id and whole[0] == whole[1]
    return alike and two and compared.scene.are_kin(first, second)


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
