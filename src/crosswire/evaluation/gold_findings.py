"""Findings against findings labelled by hand.

A finding is found where one of its kind, or of a kind as good, shares two of the gold's reports and its measure. False
alarms are conflicts and corroborations on the labelled reports that no line of gold knows.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crosswire.crosscheck import cross_check
from crosswire.evaluation.gold_claims import Row, plain_measure
from crosswire.evaluation.readings import ReadReport
from crosswire.evaluation.scores import Error, Measure, Unit, share, total
from crosswire.lexicons import load
from crosswire.records import Claim, Finding, Span

POSITIVE = frozenset({"conflict", "corroborated", "echo", "revised", "drift", "answered"})
ALARMING = frozenset({"conflict", "corroborated"})
NO_CONFLICT = frozenset({"no_conflict", "compatible"})
FEWEST = 2
"""Reports, and labelled claims, that a finding must share with a line of gold."""

FINDING_MEASURES: tuple[Measure, ...] = (
    share("findings found", "found", "wanted", headline=True),
    *(share(f"{kind} found", f"{kind} found", f"{kind} wanted") for kind in sorted(POSITIVE)),
    share("compatible explained", "explained", "compatible"),
    total("findings found, count", "found"),
    total("false alarms", "alarms"),
)


@dataclass(frozen=True, slots=True)
class GoldFinding:
    """One labelled finding; ``pins`` are labelled claims as (report, span), ``open``: neither required nor wrong."""

    kinds: frozenset[str]
    kind: str
    reports: frozenset[str]
    measure: str | None
    pins: tuple[tuple[str, Span], ...]
    open: bool
    question: str


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding with the reports, measures and places of its claims."""

    finding: Finding
    reports: frozenset[str]
    measures: frozenset[str]
    places: tuple[tuple[str, Span], ...]


def read_gold_findings(path: Path) -> list[GoldFinding]:
    return [_from_row(json.loads(line)) for line in path.read_text("utf-8").splitlines() if line.strip()]


def _from_row(row: Row) -> GoldFinding:
    kind = row.get("finding") or row["kind"]
    others = [row[key] for key in ("also_accept", "also_ok") if row.get(key)]
    kinds = {kind, *(one for other in others for one in (other if isinstance(other, list) else [other]))}
    return GoldFinding(
        kinds=frozenset(kinds),
        kind=kind,
        reports=frozenset(Path(report).stem for report in row.get("reports", ())),
        measure=plain_measure(row["measure"]) if row.get("measure") else None,
        pins=tuple(map(_pin, row.get("claims") or ())),
        open=any(bool(row.get(key)) for key in ("optional", "arguable", "debatable")),
        question=str(row.get("question") or ""),
    )


def _pin(claim: Row | Sequence[Any]) -> tuple[str, Span]:
    """The place of a labelled claim: a mapping, or report, start and end in a row."""
    report, start, end = (claim["report"], claim["start"], claim["end"]) if isinstance(claim, Mapping) else claim[:3]
    return Path(report).stem, Span(start, end)


def about(gold: GoldFinding, placed: Placed) -> bool:
    """Whether a finding is about what the line of gold is about."""
    if gold.reports and len(placed.reports & gold.reports) < min(FEWEST, len(gold.reports)):
        return False
    if gold.measure and gold.measure not in placed.measures:
        return False
    held = sum(any(report == where and span.overlaps(at) for where, at in placed.places) for report, span in gold.pins)
    return held >= min(FEWEST, len(gold.pins))


def finding_units(gold: Sequence[GoldFinding], covered: set[str], done: Sequence[ReadReport]) -> list[Unit]:
    """One unit for each labelled finding, and one for each false alarm."""
    claims = {claim.id: (one.stem, claim) for one in done for claim in one.claims}
    found = cross_check([one.report for one in done], [claim for _, claim in claims.values()], load()).findings
    placed = [_placed(finding, claims) for finding in found]
    alarms = [one for one in placed if _is_alarm(one, gold, covered)]
    return [
        *(_labelled(line, placed) for line in gold if not line.open),
        *(Unit(one.finding.id, Counter(alarms=1), (_alarm(one),)) for one in alarms),
    ]


def _placed(finding: Finding, claims: dict[str, tuple[str, Claim]]) -> Placed:
    own = [claims[identity] for identity in finding.claims if identity in claims]
    measures = frozenset(plain_measure(claim.figure.measure) for _, claim in own if claim.figure)
    return Placed(finding, frozenset(stem for stem, _ in own), measures, tuple((s, c.evidence.span) for s, c in own))


def _is_alarm(one: Placed, gold: Sequence[GoldFinding], covered: set[str]) -> bool:
    if one.finding.kind not in ALARMING or not one.reports & covered:
        return False
    return not any(one.finding.kind in line.kinds and about(line, one) for line in gold)


def _alarm(one: Placed) -> Error:
    cause = f"{one.finding.kind} by {one.finding.field}"
    return Error("false alarm", cause, ", ".join(sorted(one.reports)), f"{one.finding.label}: {one.finding.why}")


def _labelled(line: GoldFinding, placed: Sequence[Placed]) -> Unit:
    name = f"{line.kind} {line.question}"
    if line.kind in NO_CONFLICT:
        explained = any(one.finding.kind == "compatible" and about(line, one) for one in placed)
        return Unit(name, Counter({"compatible": 1, "explained": int(explained)}))
    if line.kind not in POSITIVE:
        return Unit(name, Counter())
    found = any(one.finding.kind in line.kinds and about(line, one) for one in placed)
    counts = Counter({"wanted": 1, "found": int(found), f"{line.kind} wanted": 1, f"{line.kind} found": int(found)})
    return Unit(name, counts, () if found else tuple(_missed(line, placed)))


def _missed(line: GoldFinding, placed: Sequence[Placed]) -> Iterator[Error]:
    others = sorted({one.finding.kind for one in placed if about(line, one)})
    cause = f"{line.kind}: {'found as ' + ', '.join(others) if others else 'nothing found'}"
    yield Error("finding missed", cause, ", ".join(sorted(line.reports)), line.question)
