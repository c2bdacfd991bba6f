"""Drafts to claims: each figure, event and statement with its sources, stance, time, place and identity."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosswire.lexicons import Lexicons
from crosswire.reading.attribution import read_attributions
from crosswire.reading.attribution.whose import sources_of, told_in_relative, told_of_self, with_lent
from crosswire.reading.confidence import with_confidence
from crosswire.reading.dating import Dating
from crosswire.reading.drafts import AttributionDraft, EventDraft, FigureDraft
from crosswire.reading.events import read_events
from crosswire.reading.figures import read_figures
from crosswire.reading.places import read_places
from crosswire.reading.placing import Placing
from crosswire.reading.stance import figure_stance, foreseen, put_forward
from crosswire.reading.times import read_times
from crosswire.records import Claim, Evidence, Marks, Parse, Report, Sentence, Span, Statement, claim_id
from crosswire.records.quotes import Quote, find_quotes


@dataclass(frozen=True, slots=True)
class Reading:
    """One report with all that its extractors drafted; what the assembly works from."""

    report: Report
    parse: Parse
    lexicons: Lexicons
    attributions: Sequence[AttributionDraft]
    quotes: Sequence[Quote] = ()

    def evidence(self, span: Span) -> Evidence:
        return Evidence(span, span.of(self.report.text))

    def sources(self, draft: FigureDraft | EventDraft) -> AttributionDraft | None:
        """The innermost attribution that says what the draft tells, its chain whole; None in the outlet's own voice."""
        sentence = self.sentence(draft.sentence)
        telling = {draft.predicate, draft.number} if isinstance(draft, FigureDraft) else {draft.predicate}
        text, quotes = self.report.text, self.quotes
        around = sources_of(draft.anchor, sentence, telling, self.attributions, text, quotes)
        predicate = sentence.tokens[draft.predicate]
        around = around or told_in_relative(draft.anchor, predicate, self.attributions)
        befell = isinstance(draft, FigureDraft) and draft.figure.measure != "count"
        return around or (told_of_self(draft.anchor, predicate, self.attributions) if befell else None)

    def sentence(self, index: int) -> Sentence:
        return self.parse.sentences[index]


def read_claims(report: Report, parse: Parse, lexicons: Lexicons) -> tuple[Claim, ...]:
    """Every claim of ``report``, in text order; the same report and lexicons always give the same claims."""
    times = read_times(report, parse, lexicons)
    places = read_places(report, parse, lexicons)
    attributions = read_attributions(report, parse, lexicons)
    reading = Reading(report, parse, lexicons, attributions, find_quotes(report.text))
    claims = {claim.id: claim for claim in statement_claims(reading)}
    figures, events = read_figures(report, parse, lexicons), read_events(report, parse, lexicons, times, places)
    dating = Dating(parse, times, events, figures, lexicons)
    placing = Placing(parse, places, events, figures, dating, lexicons)
    claims |= {claim.id: claim for claim in figure_claims(reading, figures, dating, placing)}
    for claim in event_claims(reading, events):
        claims.setdefault(claim.id, claim)
    sure = with_confidence(claims.values(), report, lexicons.confidence)
    return tuple(sorted(sure, key=lambda c: (c.evidence.span, c.kind, c.id)))


def statement_id(report: Report, draft: AttributionDraft) -> str:
    return claim_id(report.id, "statement", draft.content)


def statement_claims(reading: Reading) -> Iterator[Claim]:
    for draft in reading.attributions:
        if not draft.is_statement:
            continue
        evidence = reading.evidence(draft.content)
        yield Claim(
            id=statement_id(reading.report, draft),
            kind="statement",
            report=reading.report.id,
            anchor=draft.content,
            evidence=evidence,
            stance=draft.stance,
            confidence=draft.confidence,
            within=enclosing_statement(reading, draft.content, but=draft),
            marks=Marks(stance=draft.stance_span),
            attribution=draft.links,
            statement=Statement(evidence.quote),
        )


def enclosing_statement(reading: Reading, span: Span, but: AttributionDraft | None = None) -> str | None:
    """The id of the smallest statement that holds ``span``, other than ``but``."""
    around = [
        d for d in reading.attributions
        if d is not but and d.is_statement and d.content.contains(span) and d.content != (but.content if but else None)
    ]  # fmt: skip
    return statement_id(reading.report, min(around, key=lambda d: len(d.content))) if around else None


def figure_claims(reading: Reading, drafts: Sequence[FigureDraft], dating: Dating, placing: Placing) -> Iterator[Claim]:
    ids = [claim_id(reading.report.id, "figure", d.anchor, d.figure.measure) for d in drafts]
    told = [reading.sources(draft) for draft in drafts]
    told = with_lent(told, drafts, reading.parse.sentences, reading.attributions)
    for identity, draft, around in zip(ids, drafts, told, strict=True):
        sentence = reading.sentence(draft.sentence)
        put = figure_stance(sentence, draft, around, reading.lexicons.stances)
        time, place = dating.of(draft), placing.of(draft)
        put = foreseen(sentence, draft.predicate, put, time, reading.report.published)
        figure = dataclasses.replace(draft.figure, subset_of=ids[draft.part_of] if draft.part_of is not None else None)
        yield Claim(
            id=identity,
            kind="figure",
            report=reading.report.id,
            anchor=draft.anchor,
            evidence=reading.evidence(draft.evidence),
            stance=put.stance,
            confidence=draft.confidence,
            within=enclosing_statement(reading, draft.anchor),
            marks=Marks(
                number=None if figure.implied else draft.anchor,
                qualifier=draft.qualifier,
                stance=put.words,
                time=time.span if time else None,
                place=place.span if place else None,
            ),
            attribution=around.links if around else (),
            time=time,
            place=place,
            figure=figure,
        )


def event_claims(reading: Reading, drafts: Sequence[EventDraft]) -> Iterator[Claim]:
    for draft in drafts:
        around = reading.sources(draft)
        sentence, stances = reading.sentence(draft.sentence), reading.lexicons.stances
        put = put_forward(sentence, draft.predicate, around, stances, happening=True)
        yield Claim(
            id=claim_id(reading.report.id, "event", draft.anchor),
            kind="event",
            report=reading.report.id,
            anchor=draft.anchor,
            evidence=reading.evidence(draft.evidence),
            stance=put.stance,
            confidence=draft.confidence,
            within=enclosing_statement(reading, draft.anchor),
            marks=Marks(
                stance=put.words,
                time=draft.time.span if draft.time else None,
                place=draft.place.span if draft.place else None,
            ),
            attribution=around.links if around else (),
            time=draft.time,
            place=draft.place,
            event=draft.event,
        )
