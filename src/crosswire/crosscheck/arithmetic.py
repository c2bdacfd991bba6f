"""Figures of one question reconciled together: a conflict is a smallest set of them that cannot all hold.

Each figure bounds an unknown amount: so many killed as of that day. Amounts are tied by what must be so: totals do not
shrink from day to day, killed and injured together are killed or injured, parts fit their whole, a period fits the
total. Whether all bounds can hold at once is a linear programme, which HiGHS decides; a smallest set that cannot is
the one that leaving out one figure after the other would find (deletion filter; Chinneck and Dravnieks 1991), found by
halving (Junker 2004).
"""

from __future__ import annotations

import math
from bisect import bisect_left
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


class System:
    """Amounts and what ties them, laid out once for as many sets of figures as are tried on them."""

    def __init__(self, figures: Iterable[Bounded], ties: Iterable[Tie]) -> None:
        self._ties = tuple(ties)
        tied = (amount for tie in self._ties for amount in (*tie.parts, tie.whole))
        named = dict.fromkeys((*(figure.amount for figure in figures), *tied))
        self._numbers = {amount: number for number, amount in enumerate(named)}
        self._no_more, self._equal = self._rows(exact=False), self._rows(exact=True)

    def can_hold(self, figures: Iterable[Bounded]) -> bool:
        """Whether there are amounts within the bounds of ``figures`` that keep all ties."""
        low, high = [0.0] * len(self._numbers), [math.inf] * len(self._numbers)
        for figure in figures:
            number = self._numbers[figure.amount]
            low[number], high[number] = max(low[number], figure.low), min(high[number], figure.high)
        if any(a > b * (1 + SLACK) + SLACK for a, b in zip(low, high, strict=True)):
            return False
        bounds = [(a, None if math.isinf(b) else max(a, b)) for a, b in zip(low, high, strict=True)]
        if not bounds:
            return True
        outcome = linprog(np.zeros(len(bounds)), *self._no_more, *self._equal, bounds=bounds, method="highs")
        return bool(outcome.status != 2)

    def _rows(self, *, exact: bool) -> tuple[csr_matrix | None, np.ndarray | None]:
        """The ties that are exact, or those that are not, as rows over the amounts and what each comes to at most."""
        ties = [tie for tie in self._ties if tie.exact is exact]
        if not ties:
            return None, None
        entries = [(row, self._numbers[part], 1.0) for row, tie in enumerate(ties) for part in tie.parts]
        entries += [(row, self._numbers[tie.whole], -1.0) for row, tie in enumerate(ties)]
        at_row, at_column, values = zip(*entries, strict=True)
        shape = (len(ties), len(self._numbers))
        return csr_matrix((values, (at_row, at_column)), shape=shape), np.zeros(len(ties))


def can_hold(figures: Sequence[Bounded], ties: Iterable[Tie]) -> bool:
    """Whether there are amounts within all bounds that keep all ties."""
    return System(figures, ties).can_hold(figures)


def smallest_conflict(figures: Sequence[Bounded], ties: Iterable[Tie]) -> tuple[str, ...]:
    """The ids of a smallest set of figures that cannot all hold, in the given order; empty where all can.

    What stands first is kept where it can be, as by leaving out one figure after the other from the last: of the first
    figures so many are taken as just cannot hold with those kept, found by halving, of which the last is kept too.
    """
    system = System(figures, ties)
    if system.can_hold(figures):
        return ()
    kept: list[Bounded] = []
    left = list(figures)
    while system.can_hold(kept):
        left = left[: _fewest(left, kept, system)]
        kept.insert(0, left.pop())
    return tuple(figure.id for figure in kept)


def _fewest(figures: Sequence[Bounded], kept: Sequence[Bounded], system: System) -> int:
    """How many of the first ``figures`` it takes at least that they and ``kept`` cannot hold; all of them cannot."""
    return bisect_left(range(len(figures)), True, key=lambda many: not system.can_hold([*figures[:many], *kept]))
