"""What can hold at once, and smallest sets that cannot."""

import math
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.crosscheck.arithmetic import Bounded, Tie, can_hold, smallest_conflict

DAYS = ("monday", "tuesday", "wednesday", "thursday")
GROWTH = tuple(Tie((one,), other) for one, other in pairwise(DAYS))
NUMBERS = st.integers(min_value=0, max_value=60)
FIGURES = st.lists(
    st.tuples(st.sampled_from(DAYS), NUMBERS, st.sampled_from(["exact", "at least", "at most"])), max_size=7
)


def bounded(rows):
    spans = {"exact": lambda n: (n, n), "at least": lambda n: (n, math.inf), "at most": lambda n: (0, n)}
    return [Bounded(f"c{i}", day, *spans[kind](number)) for i, (day, number, kind) in enumerate(rows)]


def test_a_total_that_shrinks_cannot_hold():
    figures = bounded([("monday", 9, "at least"), ("tuesday", 4, "exact")])
    assert not can_hold(figures, GROWTH)
    assert ("c0", "c1") == smallest_conflict(figures, GROWTH)


def test_killed_and_injured_are_at_most_killed_or_injured():
    figures = [Bounded("k", "killed", 40, 40), Bounded("i", "injured", 50, 50), Bounded("b", "both", 0, 70)]
    assert ("k", "i", "b") == smallest_conflict(figures, (Tie(("killed", "injured"), "both"),))


def test_parts_that_make_the_whole_hold_and_one_more_does_not():
    figures = [Bounded("a", "inside", 12, 12), Bounded("b", "outside", 11, 11), Bounded("c", "all", 23, 23)]
    ties = (Tie(("inside", "outside"), "all", exact=True),)
    assert can_hold(figures, ties)
    assert not can_hold([*figures[:2], Bounded("c", "all", 24, 24)], ties)


@settings(deadline=None)
@given(FIGURES)
def test_a_conflict_cannot_hold_and_any_one_fewer_can(rows):
    figures = bounded(rows)
    found = smallest_conflict(figures, GROWTH)
    chosen = [figure for figure in figures if figure.id in found]
    assert can_hold(figures, GROWTH) is not bool(found)
    if found:
        assert not can_hold(chosen, GROWTH)
        assert all(can_hold([one for one in chosen if one is not left], GROWTH) for left in chosen)


@settings(deadline=None)
@given(st.lists(NUMBERS, min_size=4, max_size=4))
def test_growing_totals_always_hold(numbers):
    figures = bounded([(day, number, "exact") for day, number in zip(DAYS, sorted(numbers), strict=True)])
    assert can_hold(figures, GROWTH)
