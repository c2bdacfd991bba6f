"""Findings put together: one for each thing, in the form that the claims contract gives them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from crosswire.crosscheck.agreements import origin_names, party_names
from crosswire.crosscheck.questions import question_id
from crosswire.crosscheck.sightings import Sighting
from crosswire.crosscheck.telling import label
from crosswire.crosscheck.voices import Voice
from crosswire.records import FINDING_KINDS, Claim, Finding, finding_id


def figure_finding(
    kind: str, matter: str, field: str, why: str, sightings: Sequence[Sighting], questions: Mapping[str, str]
) -> Finding:
    """A finding on figures; its question and label are those of the first sighting, its claims in fixed order."""
    first = sightings[0]
    numbers = sorted(
        n for one in sightings for n in (one.figure.low, one.figure.best, one.figure.high) if n is not None
    )
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


def claims_finding(
    kind: str,
    matter: str,
    field: str,
    label: str,
    why: str,
    claims: Sequence[Claim],
    voices: Mapping[str, Voice],
    questions: Mapping[str, str],
) -> Finding:
    """A finding on events or statements; its question is the first claim's, or that of its words where it has none."""
    ordered = sorted(claims, key=lambda claim: (claim.report, claim.evidence.span, claim.id))
    ids = tuple(claim.id for claim in ordered)
    behind = [voices[claim.id] for claim in ordered]
    question = next((questions[claim] for claim in ids if claim in questions), question_id(matter, field, label))
    return Finding(
        id=finding_id(kind, ids, field),
        kind=kind,
        matter=matter,
        question=question,
        label=label,
        claims=ids,
        origins=tuple(sorted({voice.origin for voice in behind if voice.origin})),
        parties=tuple(sorted({party for voice in behind for party in voice.parties})),
        reports=len({claim.report for claim in ordered}),
        field=field,
        why=why,
    )


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each finding once, conflicts first, then as the contract lists the kinds, then by matter and question."""
    unique = {finding.id: finding for finding in findings}
    rank = {kind: number for number, kind in enumerate(FINDING_KINDS)}
    return tuple(sorted(unique.values(), key=lambda f: (rank[f.kind], f.matter, f.question, f.id)))
