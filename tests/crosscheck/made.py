"""Invented reports and claims made by hand, as reading would hand them over."""

from __future__ import annotations

import datetime
import hashlib

from crosswire.crosscheck import CrossCheck, cross_check
from crosswire.lexicons import load
from crosswire.records import (
    Claim,
    Event,
    Evidence,
    Figure,
    Finding,
    Link,
    Marks,
    Place,
    Report,
    Span,
    Statement,
    Time,
    claim_id,
    report_id,
)

DAYS = {"sunday": 2, "monday": 3, "tuesday": 4, "wednesday": 5, "thursday": 6, "friday": 7, "saturday": 8}


def march(day: int) -> datetime.date:
    return datetime.date(2031, 3, day)


def report(path: str, text: str, *, outlet: str | None = None, published: datetime.date | None = None) -> Report:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Report(report_id(text, outlet or path, None), path, text, digest, outlet=outlet, published=published)


def _evidence(where: Report, quote: str) -> Evidence:
    start = where.text.index(quote)
    return Evidence(Span(start, start + len(quote)), quote)


def _chain(source: str | tuple[str, ...] | None, party: str | None) -> tuple[Link, ...]:
    names = (source,) if isinstance(source, str) else source or ()
    return tuple(
        Link(name, name, (party or name,), "origin" if number == len(names) - 1 else "relay", Span(0, 0))
        for number, name in enumerate(names)
    )


def figure(
    where: Report,
    quote: str,
    measure: str,
    number: float | None,
    *,
    qualifier: str = "exact",
    high: float | None = None,
    counted: str = "people",
    source: str | tuple[str, ...] | None = None,
    party: str | None = None,
    stance: str = "asserted",
    scope: str = "incident",
    period_days: int | None = None,
    side: str | None = None,
    unit: str | None = None,
    place: str | None = None,
    part_of: Claim | None = None,
    implied: bool = False,
    when: tuple[datetime.date, datetime.date] | None = None,
) -> Claim:
    bounds = {
        "exact": (number, number, number), "about": (number, number, number), "at_most": (None, None, number),
        "less_than": (None, None, number), "between": (number, None, high),
    }  # fmt: skip
    low, best, top = bounds.get(qualifier, (number, None, None))
    evidence = _evidence(where, quote)
    return Claim(
        id=claim_id(where.id, "figure", evidence.span, measure),
        kind="figure",
        report=where.id,
        anchor=evidence.span,
        evidence=evidence,
        stance=stance,
        confidence=0.9,
        attribution=_chain(source, party),
        time=Time("then", evidence.span, *when, "day") if when else None,
        place=Place(place, place, evidence.span) if place else None,
        figure=Figure(
            measure, low, best, top, qualifier, counted, unit, side, (), scope, period_days,
            part_of.id if part_of else None, implied,
        ),
    )  # fmt: skip


def statement(
    where: Report,
    quote: str,
    source: str,
    *,
    stance: str = "asserted",
    party: str | None = None,
    cue: str | None = None,
) -> Claim:
    """``cue``: the words that tell the stance, the last ones before the quote's end."""
    evidence = _evidence(where, quote)
    at = where.text.rindex(cue, 0, evidence.span.end) if cue else 0
    return Claim(
        claim_id(where.id, "statement", evidence.span), "statement", where.id, evidence.span, evidence, stance, 0.9,
        attribution=_chain(source, party), statement=Statement(quote),
        marks=Marks(stance=Span(at, at + len(cue)) if cue else None),
    )  # fmt: skip


def event(where: Report, quote: str, predicate: str, first: datetime.date, last: datetime.date) -> Claim:
    evidence = _evidence(where, quote)
    return Claim(
        claim_id(where.id, "event", evidence.span), "event", where.id, evidence.span, evidence, "asserted", 0.9,
        time=Time("then", evidence.span, first, last, "day"), event=Event("OTHER", predicate),
    )  # fmt: skip


def crossed(reports: list[Report], claims: list[Claim]) -> CrossCheck:
    return cross_check(reports, claims, load())


def found(reports: list[Report], claims: list[Claim], kind: str) -> list[Finding]:
    return [finding for finding in crossed(reports, claims).findings if finding.kind == kind]
