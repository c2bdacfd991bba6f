"""Findings put together: one for each thing, in the form that the claims contract gives them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from crosswire.crosscheck.agreements import origin_names, party_names
from crosswire.crosscheck.sightings import Sighting
from crosswire.crosscheck.telling import label
from crosswire.records import FINDING_KINDS, Claim, Finding, finding_id


def figure_finding(
    kind: str, matter: str, field: str, why: str, sightings: Sequence[Sighting], questions: Mapping[str, str]
) -> Finding:
    """A finding on figures; its question and label are those of the first sighting, its claims in fixed order."""
    first = sightings[0]
    numbers = sorted(n for one in sightings for n in (one.figure.low, one.figure.best, one.figure.high) if n is not None)
    claims = tuple(one.id for one in sorted(sightings, key=lambda one: one.order))
    return Finding(
        id=finding_id(kind, claims, field),
        kind=kind,
        matter=matter,
        question=questions[first.id],
        label=label(first),
        claims=claims,
        origins=origin_names(sightings),
        parties=party_names(sightings),
        reports=len({one.report.id for one in sightings}),
        field=field,
        why=why,
        low=numbers[0] if numbers else None,
        high=numbers[-1] if numbers else None,
    )


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each finding once, conflicts first, then as the contract lists the kinds, then by matter and question."""
    unique = {finding.id: finding for finding in findings}
    rank = {kind: number for number, kind in enumerate(FINDING_KINDS)}
    return tuple(sorted(unique.values(), key=lambda f: (rank[f.kind], f.matter, f.question, f.id)))


def claims_in_order(claims: Iterable[Claim]) -> tuple[str, ...]:
    return tuple(c.id for c in sorted(claims, key=lambda c: (c.report, c.evidence.span, c.id)))
