"""Records to rows and back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from crosswire.records import Claim, Decision, Identity, Mark, Problem, Report, Span
from crosswire.records.wire import Wire

if TYPE_CHECKING:
    from sqlalchemy import Row

Values = dict[str, Any]

REPORT_FIELDS = ("outlet", "published", "title", "byline", "dateline", "url", "form", "sha256", "marks")
"""What may be learnt about a report after it was first read; its id, text and first path stay."""
DECISION_FIELDS = ("id", "kind", "target", "value", "why", "who", "made_at", "field", "saw")


def text_hash(text: str) -> str:
    """SHA-256 of the text as UTF-8, in hex."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def report_row(report: Report) -> Values:
    fields = {field: getattr(report, field) for field in ("id", "path", "text", *REPORT_FIELDS)}
    return {**fields, "marks": marks_value(report), "text_sha256": text_hash(report.text)}


def marks_value(report: Report) -> list[list[Any]]:
    return [[mark.kind, mark.span.start, mark.span.end] for mark in report.marks]


def report_of(row: Row[Any]) -> Report:
    marks = tuple(Mark(kind, Span(start, end)) for kind, start, end in row.marks)
    fields = {field: getattr(row, field) for field in ("id", "path", "text", *REPORT_FIELDS)}
    return Report(**{**fields, "marks": marks})


def fields_hash(report: Report, given: Iterable[str]) -> str:
    """SHA-256, in hex, of all that may be learnt about a report, of its path, and of which fields were ``given``."""
    fields = {field: getattr(report, field) for field in ("id", "path", *REPORT_FIELDS)}
    told = {**fields, "marks": marks_value(report), "given": sorted(given)}
    return hashlib.sha256(json.dumps(told, sort_keys=True, default=str).encode()).hexdigest()


def claims_hash(bodies: Iterable[Wire]) -> str:
    """SHA-256 of claims as they are stored, in hex; the same whatever order their keys come in."""
    digest = hashlib.sha256()
    for body in bodies:
        digest.update(json.dumps(body, sort_keys=True, separators=(",", ":")).encode())
    return digest.hexdigest()


def claim_row(reading: int, position: int, claim: Claim, body: Wire) -> Values:
    """``body`` is the claim as ``claim_to_wire`` writes it."""
    measure = claim.figure.measure if claim.figure else None
    return {
        "reading": reading,
        "id": claim.id,
        "position": position,
        "kind": claim.kind,
        "measure": measure,
        "body": body,
    }


def link_rows(reading: int, claim: Claim) -> Iterator[Values]:
    for position, link in enumerate(claim.attribution):
        yield {
            "reading": reading,
            "claim": claim.id,
            "position": position,
            "source": link.source,
            "role": link.role,
        }


def decision_row(decision: Decision) -> Values:
    return {field: getattr(decision, field) for field in DECISION_FIELDS}


def decision_of(row: Row[Any]) -> Decision:
    return Decision(**{field: getattr(row, field) for field in DECISION_FIELDS})


def judged_hash(body: Wire) -> str:
    """The hash of a claim as it is stored, but for how sure the reader is: what a judgement is about."""
    return claims_hash([{name: value for name, value in body.items() if name != "confidence"}])[:16]


def identity_of(name: str, body: Wire, reports: Collection[str] | None = None) -> Identity:
    """The identity of that name, with its members of those reports (ids) only, with all of them for None."""
    members = tuple((report, source) for report, source in body["members"] if reports is None or report in reports)
    return Identity(name, members, tuple(body["parties"]), tuple(body["reasons"]))


def problem_row(problem: Problem) -> Values:
    return {
        "stage": problem.stage,
        "report": problem.report,
        "code": problem.code,
        "message": problem.message,
        "start": None if problem.span is None else problem.span.start,
        "end": None if problem.span is None else problem.span.end,
    }


def problem_of(row: Row[Any]) -> Problem:
    span = None if row.start is None else Span(row.start, row.end)
    return Problem(row.stage, row.report, row.code, row.message, span)
