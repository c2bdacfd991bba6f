"""The totals of one incident laid out as amounts with what ties them, for arithmetic to decide.

One amount stands for each measure and sort in each report, as of that report's day. What ties amounts: a total of an
earlier day is at most that of a later one; where an event is over and its count has settled, those of one day are
equal; a sort is a part of the wider sort; killed, injured, and both together are at most the killed or injured of that
day or later; what befell in a period is at most the total.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations

from crosswire.crosscheck.arithmetic import Bounded, Tie, smallest_conflict
from crosswire.crosscheck.comparison import GROWING, may_be_one_count, rival_counts
from crosswire.crosscheck.days import AsOf
from crosswire.crosscheck.sightings import Scene, Sighting
from crosswire.lexicons import Lexicons
from crosswire.lexicons.sorts import ANYONE

MOST_SETS = 6
"""Smallest sets that are looked for among the totals of one incident."""
BEYOND_ITS_WHOLE = 10.0
"""How many times larger than its whole a part is from which the two are taken to be of different extents."""


@dataclass(frozen=True, slots=True, order=True)
class Amount:
    """So many of ``sort``, by ``measure``, as of the day that ``report`` speaks of."""

    measure: str
    sort: str
    report: str
    period: int = 0


def conflicting_sets(sightings: Sequence[Sighting], scene: Scene, lexicons: Lexicons) -> Iterator[tuple[Sighting, ...]]:
    """Smallest sets of figures of one incident and side that cannot all hold, best told first; after each, its last
    figure is left out and the rest is looked at again."""
    kept = sorted((one for one in sightings if counts_in_full(one)), key=_priority)
    for _ in range(MOST_SETS):
        found = smallest_conflict([bounded(one) for one in kept], tuple(ties_among(kept, scene, lexicons)))
        if not found:
            return
        chosen = [one for one in kept if one.id in found]
        if all(scene.may_be_of_one_event(*pair) for pair in combinations(chosen, 2)) and not are_beyond(chosen):
            yield tuple(chosen)
        kept.remove(chosen[-1])


def are_beyond(chosen: Sequence[Sighting]) -> bool:
    """Whether one of two figures is so much larger that it is a count of many events (a year's, a country's)."""
    numbers = [one.bounds.nominal or 0.0 for one in chosen]
    return len(chosen) == 2 and max(numbers) >= BEYOND_ITS_WHOLE * min(numbers)


def counts_in_full(one: Sighting) -> bool:
    """Whether a figure bounds a total: written, put forward as so, neither vague nor narrowed nor replaced."""
    plain = one.figure.qualifier != "vague" and not one.figure.implied and not one.extent.earlier
    shown = one.prominent and not one.several
    return one.holds and one.is_total and plain and shown and one.measure in GROWING and bool(one.counted.sort)


def _priority(one: Sighting) -> tuple[object, ...]:
    return (not one.voice.told, not (one.extent.total or one.figure.scope == "cumulative"), not one.lead, one.order)


def amount_of(one: Sighting) -> Amount:
    period = (one.figure.period_days or 1) if one.figure.scope == "period" else 0
    return Amount(one.measure, one.counted.sort, one.report.id, period)


def bounded(one: Sighting) -> Bounded:
    return Bounded(one.id, amount_of(one), one.bounds.low, one.bounds.high)


def ties_among(sightings: Sequence[Sighting], scene: Scene, lexicons: Lexicons) -> Iterator[Tie]:
    """What ties the amounts that ``sightings`` bound."""
    days = {one.report.id: one.day for one in sightings}
    amounts = sorted({amount_of(one) for one in sightings})
    for part, whole in permutations(amounts, 2):
        if _is_within(part, whole, days, lexicons):
            yield Tie((part,), whole)
    together = frozenset(
        (amount_of(one), amount_of(other))
        for one, other in permutations(sightings, 2)
        if one.report.id == other.report.id and one.sentence == other.sentence
    )
    yield from _sums(amounts, together, days, _beside_the_killed(sightings))
    for one, other in permutations(sightings, 2):
        if one.order < other.order and may_be_one_count(one, other) and rival_counts(one, other, scene):
            yield Tie((amount_of(one),), amount_of(other), exact=True)


def _is_within(part: Amount, whole: Amount, days: dict[str, AsOf | None], lexicons: Lexicons) -> bool:
    """Whether ``part`` is at most ``whole`` whatever they are: not later, no wider in sort, measure and period."""
    if not _not_later(part.report, whole.report, days) or whole.period:
        return False
    sort = part.sort == whole.sort or lexicons.sorts.is_within(part.sort, whole.sort)
    measure = part.measure == whole.measure or (
        whole.measure == "killed_or_injured" and part.measure in ("killed", "injured")
    )
    return sort and measure


def _sums(
    amounts: Sequence[Amount],
    together: frozenset[tuple[Amount, Amount]],
    days: dict[str, AsOf | None],
    apart: frozenset[Amount],
) -> Iterator[Tie]:
    """Killed and injured, told in one sentence, are together at most the killed or injured of that day or later; not
    those of ``apart``, which may leave the killed out ("nine were shot and one was killed")."""
    for killed in (a for a in amounts if a.measure == "killed" and a.sort == ANYONE and not a.period):
        injured = Amount("injured", killed.sort, killed.report)
        if (killed, injured) not in together:
            continue
        for whole in amounts:
            both = whole.measure == "killed_or_injured" and whole.sort == killed.sort and not whole.period
            if both and whole not in apart and _not_later(killed.report, whole.report, days):
                yield Tie((killed, injured), whole)


def _beside_the_killed(sightings: Sequence[Sighting]) -> frozenset[Amount]:
    """The amounts of killed or injured whose sentence counts the killed on their own."""
    killed = {(one.report.id, one.sentence) for one in sightings if one.measure == "killed"}
    return frozenset(
        amount_of(one)
        for one in sightings
        if one.measure == "killed_or_injured" and (one.report.id, one.sentence) in killed
    )


def _not_later(one: str, other: str, days: dict[str, AsOf | None]) -> bool:
    """Whether the one report speaks of no later a day; of the same day only where it is the same report."""
    if one == other:
        return True
    first, second = days.get(one), days.get(other)
    return first is not None and second is not None and first.order(second) == "before"
