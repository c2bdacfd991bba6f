"""How often the reader is right, field by field, by what people decided on its claims."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crosswire.records import Entry
from crosswire.records.verdict import CLAIM, FIELDS, verdicts

Z = 1.959964
"""Standard deviations of a normal distribution within which 95 in 100 lie."""


@dataclass(frozen=True, slots=True)
class Precision:
    """How often a field that people decided on was right: ``right`` of ``right + wrong``; ``low`` and ``high`` bound
    the share with 95 % confidence (Wilson's interval)."""

    field: str
    right: int
    wrong: int
    low: float
    high: float

    @property
    def share(self) -> float:
        return self.right / (self.right + self.wrong)


def precisions(entries: Iterable[Entry]) -> tuple[Precision, ...]:
    """The reader's precision on claims that people decided on, for the whole claim first, then by field."""
    return precisions_of(Counter(verdict for entry in entries for verdict in verdicts(entry)))


def precisions_of(counts: Mapping[tuple[str, bool], int]) -> tuple[Precision, ...]:
    """The same, where it is known how often each field was read rightly (True) and wrongly (False)."""
    found = {name: (counts.get((name, True), 0), counts.get((name, False), 0)) for name in (CLAIM, *FIELDS)}
    return tuple(
        Precision(name, right, wrong, *wilson(right, wrong)) for name, (right, wrong) in found.items() if right or wrong
    )


def wilson(right: int, wrong: int) -> tuple[float, float]:
    """The 95 % interval of a share: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212.

    Raises ZeroDivisionError where nothing was counted.
    """
    n = right + wrong
    share = right / n
    centre, spread = share + Z * Z / (2 * n), Z * math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n))
    low, high = (centre - spread) / (1 + Z * Z / n), (centre + spread) / (1 + Z * Z / n)
    return min(share, max(0.0, low)), max(share, min(1.0, high))  # rounding may put a bound past a share of 0 or 1
