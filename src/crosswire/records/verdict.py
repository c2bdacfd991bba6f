"""What people's decisions on a claim say of how it was read, field by field."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from crosswire.records.claim import Claim
from crosswire.records.entry import Entry

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


def verdicts(entry: Entry) -> Iterator[tuple[str, bool]]:
    """The field, or CLAIM, and whether it was read rightly, for each that people decided on.

    An accepted claim is right in all that nobody corrected, a corrected field is wrong, a rejected claim is none. What
    was decided on an earlier reading says nothing of this one.
    """
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
