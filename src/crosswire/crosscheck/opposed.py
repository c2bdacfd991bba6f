"""Which figures a reader may take for rivals: two numbers, each told as the whole, of which no report explains the
other."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from crosswire.crosscheck.comparison import BEYOND, COMMON, Relation, may_leave_out_one
from crosswire.crosscheck.sightings import Scene, Sighting
from crosswire.lexicons import Lexicons
from crosswire.records import MONEY, PEOPLE_MEASURES

OPPOSED = ("update", "part", "scope", "time", "place", "measure", "hedge")
"""Relations of figures that look opposed and can all be true."""
FIELDS = ("part", "scope", "time", "place", "measure", "hedge")
"""Fields that tell why they can."""
PART = frozenset({"part"})
SOME = PART | {"more"}
"""Limits by which a figure's own words make it some of others, or others beside them."""
LARGE = 10.0
"""Number from which a reader takes any two for rivals, wherever they stand, of what goes on for days: of 40 and 60 each
may be the toll."""
ATTACKER = frozenset({"attacker"})
EXPLAINED = ("part", "measure", "scope", "place")
"""Fields by which figures do not look opposed where one report has both numbers, and so tells how they stand."""
NEAR = (frozenset({"killed", "killed_or_injured"}), frozenset({"injured", "killed_or_injured"}))
"""Measures of which the second counts what the first does, and more."""
CLOSE = ("damage", "held", "displaced")
"""Families of measures that a reader may take for one another."""


@dataclass(frozen=True, slots=True)
class Readers:
    """What a reader makes of the figures of one matter; ``numbers`` are those each report has, by measure,
    ``measures`` those of the figures, by id."""

    scene: Scene
    numbers: dict[tuple[str, str], frozenset[float]]
    measures: dict[str, str]
    lexicons: Lexicons

    @classmethod
    def of(cls, scene: Scene, lexicons: Lexicons) -> Readers:
        numbers: dict[tuple[str, str], set[float]] = defaultdict(set)
        for one in scene.sightings:
            numbers[one.report.id, one.measure].add(one.bounds.nominal or 0.0)
        measures = {one.id: one.measure for one in scene.sightings}
        return cls(scene, {key: frozenset(found) for key, found in numbers.items()}, measures, lexicons)

    def see_opposed(self, one: Sighting, other: Sighting, relation: Relation) -> bool:
        """Whether a reader may take the two for rivals, which ``relation`` says that they are not."""
        if relation.kind not in OPPOSED or relation.field not in FIELDS or one.report.id == other.report.id:
            return False
        if not (one.holds and other.holds) or one.figure.implied or other.figure.implied:
            return False
        if one.measure == MONEY and relation.field == "measure":
            return True
        if one.bounds.is_nominally(other.bounds) or not self._are_of_one_sort(one, other):
            return False
        small, large = in_size(one, other)
        if one.several != other.several or (large.bounds.nominal or 0.0) > BEYOND * (small.bounds.nominal or 0.0):
            return False
        in_one_place = relation.field == "place" and bool(small.extent.places)
        alone = not small.sum or self.lexicons.extents["unborn"].search(small.sentence) is not None
        may_be_some = in_one_place or (may_leave_out_one(one, other, self.scene) and alone)
        if not (self.is_told_as_whole(large) and self.is_told_as_whole(small, alone=not may_be_some)):
            return False
        return self._fits(one, other, relation) and not self._is_explained(one, other, relation)

    def is_told_as_whole(self, one: Sighting, *, alone: bool = True) -> bool:
        """Whether a reader may take a figure for all that its report tells of: no words make it some of others, and of
        people it is what the report puts first or calls a total, or more than two; where it stands ``alone``, nothing
        larger is in its report, unless it is large itself. Of those badly hurt, say, it is one put first."""
        if one.extent.earlier or one.extent.degrees:
            return one.prominent and not one.extent.earlier
        number = one.bounds.nominal or 0.0
        limits = one.extent.limits - PART if self._is_out_of_others(one) else one.extent.limits
        some = bool(limits & SOME)
        beside = alone and one.partial and not self._is_large(number)
        return not some and not beside and (one.prominent or one.measure not in PEOPLE_MEASURES or number > COMMON)

    def _is_out_of_others(self, one: Sighting) -> bool:
        """Whether the whole that a figure is out of counts another thing: of the 9,000 sent, 900 killed is the toll."""
        whole = self.measures.get(one.figure.subset_of or "", one.measure)
        return whole != one.measure

    def _is_large(self, number: float) -> bool:
        return number >= LARGE and self.scene.nature != "momentary"

    def _are_of_one_sort(self, one: Sighting, other: Sighting) -> bool:
        """Whether the two count the same sort, or the smaller a sort within the larger's; of large tolls either within
        the other's: fewer people than soldiers look opposed all the more."""
        small, large = in_size(one, other)
        first, second = small.counted.sort, large.counted.sort
        within = self.lexicons.sorts.is_within
        wider = self._is_large(small.bounds.nominal or 0.0) and within(second, first)
        return first == second or within(first, second) or wider

    def _fits(self, one: Sighting, other: Sighting, relation: Relation) -> bool:
        """Whether the numbers are such that the relation explains them."""
        small, large = in_size(one, other)
        if relation.field == "place":
            told = bool(small.extent.places) and self.scene.nature != "momentary"
            return told and one.measure != "count"
        if relation.field == "measure":
            near = {one.measure, other.measure} in NEAR and large.measure == "killed_or_injured"
            return (near and (small.bounds.nominal or 0.0) > COMMON) or one.family in CLOSE
        if relation.kind == "part":
            narrowed = small.extent.limits - large.extent.limits - ATTACKER or small.counted.sort != large.counted.sort
            elsewhere = bool(small.extent.places) and not large.extent.places
            return bool(narrowed) or elsewhere or may_leave_out_one(one, other, self.scene)
        return True

    def _is_explained(self, one: Sighting, other: Sighting, relation: Relation) -> bool:
        """Whether a report of the one has the number of the other too."""
        small, _ = in_size(one, other)
        if (
            relation.field not in EXPLAINED
            or one.measure == MONEY
            or self._is_large(small.bounds.nominal or 0.0)
            or may_leave_out_one(one, other, self.scene)
        ):
            return False
        both = ((one, other), (other, one))
        return any(b.bounds.nominal in self.numbers.get((a.report.id, b.measure), frozenset()) for a, b in both)


def in_size(one: Sighting, other: Sighting) -> tuple[Sighting, Sighting]:
    """The two, the smaller number first."""
    small, large = sorted((one, other), key=lambda sighting: (sighting.bounds.nominal or 0.0, sighting.order))
    return small, large
