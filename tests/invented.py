"""Invented records for tests of the rooms that keep, write and carry them, and Hypothesis strategies over them."""

from __future__ import annotations

import datetime
import hashlib

from hypothesis import strategies as st

from crosswire.records import (
    MEASURES,
    QUALIFIERS,
    SCOPES,
    STANCES,
    Claim,
    Event,
    Evidence,
    Figure,
    Finding,
    Link,
    Mark,
    Marks,
    Participant,
    Place,
    Report,
    Span,
    Statement,
    Time,
    claim_id,
    finding_id,
    report_id,
)

TEXT = "The harbour office in Marrowby said at least 12 dockers were hurt on 3 May, according to the night shift."


def a_report(text=TEXT, *, outlet=None, url=None, path="marrowby.txt", **fields) -> Report:
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    name = report_id(text, outlet, url)
    return Report(id=name, path=path, text=text, sha256=digest, outlet=outlet, url=url, **fields)


def a_figure(report: Report, words="12", **fields) -> Claim:
    """A figure claim on the first ``words`` of the report's text."""
    start = report.text.index(words)
    span = Span(start, start + len(words))
    number = float(words) if words.isdigit() else None
    figure = Figure("injured", number, number, number, "exact", "dockers")
    return Claim(
        claim_id(report.id, "figure", span), "figure", report.id, span, Evidence(span, words), "asserted", 0.9,
        marks=Marks(number=span), figure=figure, **fields,
    )  # fmt: skip


def a_statement(report: Report, words: str, **fields) -> Claim:
    start = report.text.index(words)
    span = Span(start, start + len(words))
    return Claim(
        claim_id(report.id, "statement", span), "statement", report.id, span, Evidence(span, words), "asserted", 0.8,
        statement=Statement(words), **fields,
    )  # fmt: skip


def an_event(report: Report, words: str, **fields) -> Claim:
    """An event claim on the first ``words`` of the report's text."""
    start = report.text.index(words)
    span = Span(start, start + len(words))
    event = Event("OTHER", words, (Participant("dockers", "patient"),))
    return Claim(
        claim_id(report.id, "event", span), "event", report.id, span, Evidence(span, words), "asserted", 0.8,
        event=event, **fields,
    )  # fmt: skip


def a_link(report: Report, words: str, role="origin", cue: str | None = None, parties=("Marrowby",)) -> Link:
    start = report.text.index(words)
    said = None if cue is None else Span(report.text.index(cue), report.text.index(cue) + len(cue))
    return Link(words, words, parties, role, Span(start, start + len(words)), said)


def a_finding(*claims: str, kind="conflict", field="number") -> Finding:
    return Finding(
        finding_id(kind, claims, field), kind, "m_1", "q_1", "injured · dockers", tuple(claims), ("a", "b"), ("a",), 2,
        field, "The two numbers are apart.", 3, 4.5,
    )  # fmt: skip


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
spans = st.tuples(st.integers(0, 500), st.integers(0, 40)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
days = st.dates()
numbers = st.one_of(st.integers(0, 10**12), st.floats(0, 1e9))
links = st.builds(
    Link, words, words, st.lists(words, max_size=3).map(tuple), st.sampled_from(["relay", "origin"]), spans,
    st.none() | spans,
)  # fmt: skip
times = st.builds(
    Time, words, spans, st.none() | days, st.none() | days, st.none() | st.sampled_from(["day", "month", "span"])
)
places = st.builds(
    Place, words, words, spans, st.none() | words, st.none() | st.floats(-90, 90), st.none() | st.floats(-180, 180)
)
figures = st.builds(
    Figure,
    measure=st.sampled_from(MEASURES),
    low=st.none() | numbers,
    best=st.none() | numbers,
    high=st.none() | numbers,
    qualifier=st.sampled_from(QUALIFIERS),
    counted=words,
    unit=st.none() | words,
    side=st.none() | words,
    people=st.lists(words, max_size=3).map(tuple),
    scope=st.sampled_from(SCOPES),
    period_days=st.none() | st.integers(1, 400),
    subset_of=st.none() | words,
    implied=st.booleans(),
)
roles = st.sampled_from(["agent", "patient", "recipient", "other"])
events = st.builds(
    Event, words, words, st.lists(st.builds(Participant, words, roles), max_size=3).map(tuple), st.none() | words
)
marks = st.builds(Marks, *[st.none() | spans] * 5)


@st.composite
def claims(draw, report="r_0"):
    """Any claim of one report: every field that the contract has, filled or not."""
    kind = draw(st.sampled_from(["figure", "event", "statement"]))
    anchor = draw(spans)
    content = {"figure": figures, "event": events, "statement": st.builds(Statement, words)}[kind]
    return Claim(
        id=claim_id(report, kind, anchor),
        kind=kind,
        report=report,
        anchor=anchor,
        evidence=Evidence(draw(spans), draw(words)),
        stance=draw(st.sampled_from(STANCES)),
        confidence=draw(st.floats(0, 1)),
        within=draw(st.none() | words),
        marks=draw(marks),
        attribution=tuple(draw(st.lists(links, max_size=3))),
        time=draw(st.none() | times),
        place=draw(st.none() | places),
        **{kind: draw(content)},
    )


@st.composite
def reports(draw, texts=words):
    """Any report; few texts, outlets and URLs, so that the same report comes up again under other particulars."""
    outlet = draw(st.none() | st.sampled_from(["The Marrowby Bell", "Dock Gazette"]))
    return a_report(
        draw(texts),
        outlet=outlet,
        url=draw(st.none() | st.just("https://bell.example/1")),
        path=draw(st.sampled_from(["a.txt", "b.txt"])),
        title=draw(st.none() | words),
        published=draw(st.none() | st.just(datetime.date(2031, 5, 4))),
        marks=tuple(draw(st.lists(st.builds(Mark, st.sampled_from(["furniture", "date"]), spans), max_size=2))),
    )
