"""Events: dated or coded happenings, each with its clause, its participants, its time and its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosswire.lexicons import Lexicons
from crosswire.reading.drafts import EventDraft, PlaceDraft, TimeDraft
from crosswire.reading.events.clauses import clause_span
from crosswire.reading.events.participants import object_of, participants_of
from crosswire.reading.events.predicates import Predicate, predicates_of
from crosswire.reading.places import place_for
from crosswire.records import Event, Parse, Report, Sentence

CONFIDENCE = {(True, True): 0.85, (True, False): 0.75, (False, True): 0.65, (False, False): 0.5}
"""By whether an event is dated and whether its predicate is coded; estimates."""


def read_events(
    report: Report, parse: Parse, lexicons: Lexicons, times: Sequence[TimeDraft], places: Sequence[PlaceDraft]
) -> list[EventDraft]:
    """The events of ``report`` in text order, furniture left out."""
    found: list[EventDraft] = []
    for index, sentence in enumerate(parse.sentences):
        if report.is_news(sentence.span):
            here = [t for t in times if t.sentence == index]
            found += _drafts(index, sentence, lexicons, here, [p for p in places if p.sentence == index])
    return found


def _drafts(
    index: int, sentence: Sentence, lexicons: Lexicons, times: Sequence[TimeDraft], places: Sequence[PlaceDraft]
) -> Iterator[EventDraft]:
    for predicate in predicates_of(sentence, times, lexicons.events):
        yield draft_of(index, sentence, predicate, places)


def draft_of(index: int, sentence: Sentence, predicate: Predicate, places: Sequence[PlaceDraft]) -> EventDraft:
    """The event that ``predicate`` names in the sentence numbered ``index``; ``places`` are that sentence's."""
    token, time = predicate.token, predicate.time
    ranges = [(time.first, time.last)] if time and _is_inside(sentence, predicate, time) else []
    return EventDraft(
        sentence=index,
        predicate=token.index,
        evidence=clause_span(sentence, token, ranges),
        anchor=token.span,
        event=Event(
            type=predicate.type or "OTHER",
            predicate=predicate.lemma,
            participants=participants_of(sentence, token),
            object=object_of(sentence, token),
        ),
        time=time.time if time else None,
        place=place_for(sentence, token, places),
        confidence=CONFIDENCE[time is not None, predicate.type is not None],
    )


def _is_inside(sentence: Sentence, predicate: Predicate, time: TimeDraft) -> bool:
    """Whether a time stands in the predicate's own clause rather than in one that holds it."""
    governors = {t.index for t in sentence.ancestors(sentence.tokens[time.last])}
    return predicate.token.index in governors or predicate.token.index == time.last
