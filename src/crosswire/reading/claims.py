"""Drafts to claims: each figure, event and statement with its sources, stance, time, place and identity."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosswire.lexicons import Lexicons
from crosswire.reading.attribution import attribution_at, read_attributions
from crosswire.reading.attribution.background import sources_of
from crosswire.reading.confidence import with_confidence
from crosswire.reading.dating import Dating
from crosswire.reading.drafts import AttributionDraft, EventDraft, FigureDraft, PlaceDraft
from crosswire.reading.embedding import ASSERTED, Put
from crosswire.reading.events import read_events
from crosswire.reading.figures import read_figures
from crosswire.reading.places import place_for, read_places
from crosswire.reading.stance import put_on
from crosswire.reading.times import read_times
from crosswire.records import Claim, Evidence, Marks, Parse, Place, Report, Sentence, Span, Statement, Token, claim_id


@dataclass(frozen=True, slots=True)
class Reading:
    """One report with all that its extractors drafted; what the assembly works from."""

    report: Report
    parse: Parse
    lexicons: Lexicons
    attributions: Sequence[AttributionDraft]
    places: Sequence[PlaceDraft]

    def evidence(self, span: Span) -> Evidence:
        return Evidence(span, span.of(self.report.text))

    def sources(self, span: Span) -> AttributionDraft | None:
        """The innermost attribution whose content holds ``span``, its chain whole; None in the outlet's own voice."""
        return attribution_at(span, self.attributions)

    def sentence(self, index: int) -> Sentence:
        return self.parse.sentences[index]


def read_claims(report: Report, parse: Parse, lexicons: Lexicons) -> tuple[Claim, ...]:
    """Every claim of ``report``, in text order; the same report and lexicons always give the same claims."""
    times = read_times(report, parse, lexicons)
    places = read_places(report, parse, lexicons)
    reading = Reading(report, parse, lexicons, read_attributions(report, parse, lexicons), places)
    claims = {claim.id: claim for claim in statement_claims(reading)}
    figures, events = read_figures(report, parse, lexicons), read_events(report, parse, lexicons, times, places)
    dating = Dating(parse, times, events, figures, lexicons)
    claims |= {claim.id: claim for claim in figure_claims(reading, figures, dating)}
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


def put_forward(
    reading: Reading,
    sentence: Sentence,
    predicate: int,
    around: AttributionDraft | None,
    negation: bool = True,
    happening: bool = False,
) -> Put:
    """A claim's stance and its words: the predicate's own where it has one, else what the cue puts on it.

    Without ``negation`` a plain "no" or "not" leaves it asserted: it already made the figure 0. ``happening``: the
    predicate is what is claimed, be it a verb or a noun.
    """
    within = around.content if around else None
    found = put_on(sentence, sentence.tokens[predicate], reading.lexicons.stances, within, negation, happening)
    hedged = around is not None and around.stance != "asserted" and not is_aside(sentence, predicate, around)
    if around and hedged and found.stance == "asserted" and not found.known:
        return Put(around.stance, around.stance_span)
    return found


def is_aside(sentence: Sentence, predicate: int, around: AttributionDraft) -> bool:
    """Whether a relative clause in the past tells it, behind the words in the content that hedge it: what is planned or
    denied bears not on "the mill, which fired nine people"."""
    hedge = around.stance_span
    if hedge is None or not around.content.contains(hedge):
        return False
    token = sentence.tokens[predicate]
    clauses = (one for one in (token, *sentence.ancestors(token)) if one.deprel == "acl:relcl")
    return any(hedge.end < one.start < around.content.end and is_past(sentence, one) for one in clauses)


def is_past(sentence: Sentence, verb: Token) -> bool:
    return any(word.xpos == "VBD" for word in (verb, *sentence.kids(verb, "aux", "cop")))


def figure_claims(reading: Reading, drafts: Sequence[FigureDraft], dating: Dating) -> Iterator[Claim]:
    ids = [claim_id(reading.report.id, "figure", d.anchor, d.figure.measure) for d in drafts]
    for identity, draft in zip(ids, drafts, strict=True):
        sentence = reading.sentence(draft.sentence)
        around = sources_of(draft.anchor, sentence, draft.predicate, reading.attributions, reading.report.text)
        counts = draft.figure.high != 0 and draft.predicate != draft.number
        put = put_forward(reading, sentence, said_at(sentence, draft), around, negation=counts)
        if not counts and put.span is not None and put.span.contains(draft.anchor):
            put = ASSERTED  # "no injuries were reported": the word that doubts them has made them none
        within = around is None or put.span is None or around.content.contains(put.span)
        if draft.figure.unit and within and acts(sentence, draft):
            put = ASSERTED  # "$9 million in grants may have helped it": not of the grants is it said that they may
        if put.stance == "asserted" and (word := set_aside(sentence, draft)):
            put = Put("denied", word.span)
        time, place = dating.of(draft), where(reading, draft)
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


def acts(sentence: Sentence, draft: FigureDraft) -> bool:
    """Whether an amount does something to another thing, and so is there whatever is denied or hedged of that."""
    amount = sentence.tokens[draft.number]
    while amount.relation in {"nummod", "compound"} and (over := sentence.parent(amount)) is not None:
        amount = over
    verb = sentence.parent(amount) if amount.deprel in {"nsubj", "obj"} else None
    if verb is None or verb.index != draft.predicate or verb.index < amount.index:
        return False
    return any(kid.index > verb.index for kid in sentence.kids(verb, "obj"))


def set_aside(sentence: Sentence, draft: FigureDraft) -> Token | None:
    """The word that puts a number aside for another: the "not" of "21, not 31"."""
    before = [token for token in sentence.tokens if token.end <= draft.anchor.start][-2:]
    return before[1] if [token.text.lower() for token in before] == [",", "not"] else None


def said_at(sentence: Sentence, draft: FigureDraft) -> int:
    """The token that a figure's stance is read at: its predicate; the number itself behind a toll that it is said of
    ("the toll is expected to pass 90")."""
    predicate = sentence.tokens[draft.predicate]
    toll = predicate.upos == "NOUN" and predicate.relation == "nsubj"
    return draft.number if toll and draft.number > sentence.subtree(predicate)[-1].index else draft.predicate


def where(reading: Reading, draft: FigureDraft) -> Place | None:
    sentence = reading.sentence(draft.sentence)
    places = [p for p in reading.places if p.sentence == draft.sentence]
    return place_for(sentence, sentence.tokens[draft.predicate], places)


def event_claims(reading: Reading, drafts: Sequence[EventDraft]) -> Iterator[Claim]:
    for draft in drafts:
        around = reading.sources(draft.anchor)
        put = put_forward(reading, reading.sentence(draft.sentence), draft.predicate, around, happening=True)
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
