"""How often the reader is right, field by field, by what people decided on its claims."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from crosswire.records import Claim, Entry

Z = 1.959964
"""Standard deviations of a normal distribution within which 95 in 100 lie."""
CLAIM = "claim"
"""Whether there is such a claim at all."""

FIELDS: Mapping[str, Callable[[Claim], object]] = {
    "number": lambda claim: claim.figure and (claim.figure.low, claim.figure.best, claim.figure.high),
    "qualifier": lambda claim: claim.figure and claim.figure.qualifier,
    "measure": lambda claim: claim.figure and claim.figure.measure,
    "counted": lambda claim: claim.figure and claim.figure.counted,
    "unit": lambda claim: claim.figure and claim.figure.unit,
    "side": lambda claim: claim.figure and claim.figure.side,
    "people": lambda claim: claim.figure and claim.figure.people,
    "scope": lambda claim: claim.figure and (claim.figure.scope, claim.figure.period_days),
    "subset_of": lambda claim: claim.figure and claim.figure.subset_of,
    "type": lambda claim: claim.event and claim.event.type,
    "predicate": lambda claim: claim.event and claim.event.predicate,
    "participants": lambda claim: claim.event and tuple((one.name, one.role) for one in claim.event.participants),
    "object": lambda claim: claim.event and claim.event.object,
    "content": lambda claim: claim.statement and claim.statement.content,
    "stance": lambda claim: claim.stance,
    "time": lambda claim: claim.time and (claim.time.start, claim.time.end),
    "place": lambda claim: claim.place and (claim.place.name, claim.place.country),
    "chain": lambda claim: tuple((link.source, link.role) for link in claim.attribution),
}
"""What is read of a claim; a field that is read as nothing counts only where somebody says that it is something."""


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
    """The reader's precision on claims that people decided on, for the whole claim first, then by field.

    An accepted claim is right in all that nobody corrected, a corrected field is wrong, a rejected claim is none. What
    was decided on an earlier reading says nothing of this one.
    """
    verdicts = Counter(verdict for entry in entries for verdict in _verdicts(entry))
    names = [name for name in (CLAIM, *FIELDS) if verdicts[name, True] or verdicts[name, False]]
    return tuple(
        Precision(
            name, verdicts[name, True], verdicts[name, False], *wilson(verdicts[name, True], verdicts[name, False])
        )
        for name in names
    )


def wilson(right: int, wrong: int) -> tuple[float, float]:
    """The 95 % interval of a share: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212.

    Raises ZeroDivisionError where nothing was counted.
    """
    n = right + wrong
    share = right / n
    centre, spread = share + Z * Z / (2 * n), Z * math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n))
    return max(0.0, (centre - spread) / (1 + Z * Z / n)), min(1.0, (centre + spread) / (1 + Z * Z / n))


def _verdicts(entry: Entry) -> Iterator[tuple[str, bool]]:
    """The field, and whether it was read rightly, for each that people decided on."""
    corrected = bool(entry.corrections) and not any(correction.stale for correction in entry.corrections)
    judged = entry.judgement is not None and not entry.stale
    if judged and entry.rejected:
        yield CLAIM, False
        return
    if judged or corrected:
        yield CLAIM, True
    for name, value in FIELDS.items():
        read, now = value(entry.as_read), value(entry.claim)
        if corrected and read != now:
            yield name, False
        elif judged and read not in (None, (), ""):
            yield name, True
