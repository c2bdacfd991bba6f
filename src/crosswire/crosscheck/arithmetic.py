"""Figures of one question reconciled together: a conflict is a smallest set of them that cannot all hold.

Each figure bounds an unknown amount: so many killed as of that day. Amounts are tied by what must be so: totals do not
shrink from day to day, killed and injured together are killed or injured, parts fit their whole, a period fits the
total. Whether all bounds can hold at once is a linear programme, which HiGHS decides; a smallest set that cannot is
found by leaving out one figure after the other (deletion filter; Chinneck and Dravnieks 1991).
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

SLACK = 1e-6
"""How much, as a share, two bounds may miss each other by and still meet: what a solver's rounding may cost."""


@dataclass(frozen=True, slots=True)
class Bounded:
    """A figure (``id``) that bounds the amount ``amount`` to [low, high]."""

    id: str
    amount: Hashable
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Tie:
    """What must be so: the sum of ``parts`` is at most ``whole``; equal to it where ``exact``."""

    parts: tuple[Hashable, ...]
    whole: Hashable
    exact: bool = False


def can_hold(figures: Sequence[Bounded], ties: Iterable[Tie]) -> bool:
    """Whether there are amounts within all bounds that keep all ties."""
    ties = list(ties)
    named = [*(figure.amount for figure in figures), *(part for tie in ties for part in (*tie.parts, tie.whole))]
    amounts = {amount: number for number, amount in enumerate(dict.fromkeys(named))}
    if not amounts:
        return True
    low, high = [0.0] * len(amounts), [math.inf] * len(amounts)
    for figure in figures:
        number = amounts[figure.amount]
        low[number], high[number] = max(low[number], figure.low), min(high[number], figure.high)
    if any(a > b * (1 + SLACK) + SLACK for a, b in zip(low, high, strict=True)):
        return False
    bounds = [(a, None if math.isinf(b) else max(a, b)) for a, b in zip(low, high, strict=True)]
    return _feasible(amounts, bounds, ties)


def _feasible(amounts: dict[Hashable, int], bounds: list[tuple[float, float | None]], ties: Sequence[Tie]) -> bool:
    matrices = {}
    for exact in (False, True):
        rows = [tie for tie in ties if tie.exact is exact]
        entries = [(row, amounts[part], 1.0) for row, tie in enumerate(rows) for part in tie.parts]
        entries += [(row, amounts[tie.whole], -1.0) for row, tie in enumerate(rows)]
        if rows:
            at_row, at_column, values = zip(*entries, strict=True)
            shape = (len(rows), len(amounts))
            matrices[exact] = (csr_matrix((values, (at_row, at_column)), shape=shape), np.zeros(len(rows)))
    upper, equal = matrices.get(False, (None, None)), matrices.get(True, (None, None))
    outcome = linprog(np.zeros(len(amounts)), *upper, *equal, bounds=bounds, method="highs")
    return bool(outcome.status != 2)


def smallest_conflict(figures: Sequence[Bounded], ties: Sequence[Tie]) -> tuple[str, ...]:
    """The ids of a smallest set of figures that cannot all hold, in the given order; empty where all can.

    Figures are tried for leaving out from the last to the first, so that what stands first is kept where it can be.
    """
    if can_hold(figures, ties):
        return ()
    kept = list(figures)
    for figure in reversed(figures):
        rest = [one for one in kept if one is not figure]
        if not can_hold(rest, ties):
            kept = rest
    return tuple(figure.id for figure in kept)
