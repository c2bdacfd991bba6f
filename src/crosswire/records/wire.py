"""Records as JSON and back.

``entry_to_wire``, ``report_to_wire`` and ``finding_to_wire`` write lines exactly as the claims contract has them.
``claim_to_wire`` is the form in which a claim is stored: the same names and shapes, without what belongs to its
report, and with what only the reader needs (``anchor``, and the spans of cues, times and places), so that
``claim_from_wire`` gives back an equal Claim. Spans are ``[start, end]``.
"""

from __future__ import annotations

import datetime
from typing import Any

from crosswire.records.claim import (
    Claim,
    Event,
    Evidence,
    Figure,
    Link,
    Marks,
    Participant,
    Place,
    Statement,
    Time,
)
from crosswire.records.entry import Entry
from crosswire.records.finding import Finding
from crosswire.records.report import Mark, Report
from crosswire.records.span import Span

Wire = dict[str, Any]


def entry_to_wire(entry: Entry) -> Wire:
    """One claim as one line of the contract, with exactly its keys in its order."""
    claim = entry.claim
    return {
        "id": claim.id,
        "kind": claim.kind,
        "report": entry.path,
        "outlet": entry.outlet,
        "published": _day(entry.published),
        "matter": entry.matter,
        "question": entry.question,
        "within": claim.within,
        "evidence": {"start": claim.evidence.span.start, "end": claim.evidence.span.end, "quote": claim.evidence.quote},
        "marks": _marks_to_wire(claim.marks),
        "attribution": [_link_to_wire(link) for link in claim.attribution],
        "stance": claim.stance,
        "confidence": claim.confidence,
        "time": _time_to_wire(claim.time),
        "place": _place_to_wire(claim.place),
        "figure": _figure_to_wire(claim.figure),
        "event": _event_to_wire(claim.event),
        "statement": {"content": claim.statement.content} if claim.statement else None,
    }


def claim_to_wire(claim: Claim) -> Wire:
    """A claim as it is stored; ``report`` is the report's id here."""
    wire = entry_to_wire(Entry(claim, path=claim.report))
    for key in ("outlet", "published", "matter", "question"):
        del wire[key]
    wire["anchor"] = _span(claim.anchor)
    for link, record in zip(wire["attribution"], claim.attribution, strict=True):
        link["cue"] = _span(record.cue)
    if claim.time:
        wire["time"]["span"] = _span(claim.time.span)
    if claim.place:
        wire["place"]["span"] = _span(claim.place.span)
    return wire


def claim_from_wire(wire: Wire) -> Claim:
    """The claim that ``claim_to_wire`` wrote. Raises KeyError, TypeError or ValueError on any other form."""
    evidence, statement = wire["evidence"], wire["statement"]
    return Claim(
        id=wire["id"],
        kind=wire["kind"],
        report=wire["report"],
        anchor=Span(*wire["anchor"]),
        evidence=Evidence(Span(evidence["start"], evidence["end"]), evidence["quote"]),
        stance=wire["stance"],
        confidence=wire["confidence"],
        within=wire["within"],
        marks=Marks(**{field: _span_from(pair) for field, pair in wire["marks"].items()}),
        attribution=tuple(map(_link_from_wire, wire["attribution"])),
        time=_time_from_wire(wire["time"]),
        place=_place_from_wire(wire["place"]),
        figure=_figure_from_wire(wire["figure"]),
        event=_event_from_wire(wire["event"]),
        statement=Statement(statement["content"]) if statement else None,
    )


def report_to_wire(report: Report) -> Wire:
    """One report as one line, its text included; ``report`` is its path, as in the claims."""
    return {
        "id": report.id,
        "report": report.path,
        "outlet": report.outlet,
        "published": _day(report.published),
        "title": report.title,
        "byline": report.byline,
        "dateline": report.dateline,
        "url": report.url,
        "form": report.form,
        "sha256": report.sha256,
        "marks": [{"kind": mark.kind, "start": mark.span.start, "end": mark.span.end} for mark in report.marks],
        "text": report.text,
    }


def report_from_wire(wire: Wire) -> Report:
    """The report that ``report_to_wire`` wrote. Raises KeyError, TypeError or ValueError on any other form."""
    return Report(
        id=wire["id"],
        path=wire["report"],
        text=wire["text"],
        sha256=wire["sha256"],
        form=wire["form"],
        outlet=wire["outlet"],
        title=wire["title"],
        byline=wire["byline"],
        dateline=wire["dateline"],
        published=_day_from(wire["published"]),
        url=wire["url"],
        marks=tuple(Mark(mark["kind"], Span(mark["start"], mark["end"])) for mark in wire["marks"]),
    )


def finding_to_wire(finding: Finding) -> Wire:
    """One finding as one line of the contract, with exactly its keys in its order."""
    return {
        "id": finding.id,
        "kind": finding.kind,
        "matter": finding.matter,
        "question": finding.question,
        "label": finding.label,
        "claims": list(finding.claims),
        "origins": list(finding.origins),
        "parties": list(finding.parties),
        "reports": finding.reports,
        "field": finding.field,
        "low": finding.low,
        "high": finding.high,
        "why": finding.why,
    }


def finding_from_wire(wire: Wire) -> Finding:
    """The finding that ``finding_to_wire`` wrote. Raises KeyError or TypeError on any other form."""
    lists = {key: tuple(wire[key]) for key in ("claims", "origins", "parties")}
    return Finding(**{**wire, **lists})


def _span(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _span_from(pair: list[int] | None) -> Span | None:
    return None if pair is None else Span(*pair)


def _day(day: datetime.date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day_from(text: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(text) if text else None


def _marks_to_wire(marks: Marks) -> Wire:
    return {
        "number": _span(marks.number),
        "qualifier": _span(marks.qualifier),
        "stance": _span(marks.stance),
        "time": _span(marks.time),
        "place": _span(marks.place),
    }


def _link_to_wire(link: Link) -> Wire:
    return {
        "name": link.name,
        "source": link.source,
        "party": _party(link.parties),
        "role": link.role,
        "start": link.span.start,
        "end": link.span.end,
    }


def _party(parties: tuple[str, ...]) -> str | list[str] | None:
    """One party as its name, several as a list, none as null."""
    return list(parties) if len(parties) > 1 else next(iter(parties), None)


def _link_from_wire(wire: Wire) -> Link:
    party = wire["party"]
    parties = tuple(party) if isinstance(party, list) else () if party is None else (party,)
    span = Span(wire["start"], wire["end"])
    return Link(wire["name"], wire["source"], parties, wire["role"], span, _span_from(wire["cue"]))


def _time_to_wire(time: Time | None) -> Wire | None:
    if time is None:
        return None
    return {"start": _day(time.start), "end": _day(time.end), "precision": time.precision, "text": time.text}


def _time_from_wire(wire: Wire | None) -> Time | None:
    if wire is None:
        return None
    return Time(wire["text"], Span(*wire["span"]), _day_from(wire["start"]), _day_from(wire["end"]), wire["precision"])


def _place_to_wire(place: Place | None) -> Wire | None:
    if place is None:
        return None
    return {
        "name": place.name,
        "country": place.country,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "text": place.text,
    }


def _place_from_wire(wire: Wire | None) -> Place | None:
    return Place(**{**wire, "span": Span(*wire["span"])}) if wire else None


def _figure_to_wire(figure: Figure | None) -> Wire | None:
    if figure is None:
        return None
    return {
        "measure": figure.measure,
        "low": figure.low,
        "best": figure.best,
        "high": figure.high,
        "qualifier": figure.qualifier,
        "counted": figure.counted,
        "unit": figure.unit,
        "side": figure.side,
        "people": list(figure.people),
        "scope": figure.scope,
        "period_days": figure.period_days,
        "subset_of": figure.subset_of,
        "implied": figure.implied,
    }


def _figure_from_wire(wire: Wire | None) -> Figure | None:
    return Figure(**{**wire, "people": tuple(wire["people"])}) if wire else None


def _event_to_wire(event: Event | None) -> Wire | None:
    if event is None:
        return None
    participants = [{"name": one.name, "role": one.role} for one in event.participants]
    return {"type": event.type, "predicate": event.predicate, "participants": participants, "object": event.object}


def _event_from_wire(wire: Wire | None) -> Event | None:
    if wire is None:
        return None
    participants = tuple(Participant(**one) for one in wire["participants"])
    return Event(wire["type"], wire["predicate"], participants, wire["object"])
