"""One matter's figures grouped by what says the same, and what each two groups that meet are to each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from crosswire.crosscheck.agreements import Agreement, agreements, dated_by_copies
from crosswire.crosscheck.comparison import Relation, compare
from crosswire.crosscheck.origins import Leaning
from crosswire.crosscheck.sightings import Scene, Sighting
from crosswire.lexicons import Lexicons

Pair = frozenset[str]
"""The ids of two figures."""


@dataclass(frozen=True, slots=True)
class Compared:
    """The groups of one matter's figures, the relation of each two figures of one incident that are not of one group,
    the question of each figure, and which reports lean on which."""

    scene: Scene
    groups: tuple[Agreement, ...]
    relations: tuple[tuple[Sighting, Sighting, Relation], ...]
    questions: Mapping[str, str]
    leaning: Leaning

    @property
    def matter(self) -> str:
        return self.scene.matter

    def group_numbers(self) -> dict[str, int]:
        """The number of the group that each figure is in, by claim id."""
        return {one.id: number for number, group in enumerate(self.groups) for one in group.sightings}


def compare_all(scene: Scene, questions: Mapping[str, str], leaning: Leaning, lexicons: Lexicons) -> Compared:
    """Every figure of a matter compared with every other that it could be opposed to."""
    groups = tuple(dated_by_copies(group) for group in agreements(scene, lexicons))
    return Compared(scene, groups, tuple(_relations(groups, scene)), questions, leaning)


def _relations(groups: Sequence[Agreement], scene: Scene) -> Iterator[tuple[Sighting, Sighting, Relation]]:
    by_bucket: dict[tuple[str, str], list[tuple[int, Sighting]]] = defaultdict(list)
    for number, group in enumerate(groups):
        for one in group.sightings:
            by_bucket[one.incident, one.family].append((number, one))
    for bucket in sorted(by_bucket):
        ordered = sorted(by_bucket[bucket], key=lambda numbered: numbered[1].order)
        for (first, one), (second, other) in combinations(ordered, 2):
            if first != second:
                yield one, other, compare(one, other, scene)
