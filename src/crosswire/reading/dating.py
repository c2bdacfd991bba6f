"""When a figure holds: the time of its own clause, else that of the incident it belongs to.

A report dates its incident once, mostly near its start, and then counts on ("Forty houses were damaged."). A
background incident ("In 2009 a quake … Three people died in that quake") dates the figures of its own sentence,
and of the next where that takes the incident up again.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from crosswire.lexicons import Lexicons
from crosswire.reading.drafts import EventDraft, FigureDraft, TimeDraft
from crosswire.reading.times import time_for
from crosswire.records import Parse, Sentence, Time, Token

LEAD = 6
"""Sentences in which a report dates its incident; found on reports of quakes, shootings and robberies."""
WIDEST = datetime.timedelta(days=31)
"""The widest time that still says when one incident was."""
TAKEN_UP = frozenset({"the", "that", "this", "those", "these"})


class Dating:
    """The times of one report's incidents. ``incident`` is the report's own, None where its lead dates none."""

    def __init__(
        self, parse: Parse, times: Sequence[TimeDraft], events: Sequence[EventDraft], figures: Sequence[FigureDraft],
        lexicons: Lexicons,
    ) -> None:  # fmt: skip
        self.parse = parse
        self.lexicons = lexicons
        self._times: dict[int, list[TimeDraft]] = {}
        for draft in times:
            self._times.setdefault(draft.sentence, []).append(draft)
        self.incident = self._incident(figures, events)

    def of(self, draft: FigureDraft) -> Time | None:
        """When ``draft`` holds: by its clause, by those over it, by the incident taken up, by the report's own."""
        sentence = self.parse.sentences[draft.sentence]
        own = self._own(draft.sentence, sentence.tokens[draft.predicate])
        if own is not None or draft.figure.scope != "incident":
            return own
        return self._above(draft) or self._taken_up(draft) or self.incident

    def _own(self, index: int, predicate: Token) -> Time | None:
        return time_for(self.parse.sentences[index], predicate, self._times.get(index, []))

    def _above(self, draft: FigureDraft) -> Time | None:
        """The time of the nearest clause over the figure's ("a quake in 2009 set off a wave that killed 300")."""
        sentence = self.parse.sentences[draft.sentence]
        for governor in sentence.ancestors(sentence.tokens[draft.predicate]):
            if governor.upos == "VERB" and self.lexicons.cues.says(governor.lemma):
                return None
            time = self._own(draft.sentence, governor)
            if time is not None:
                return time
        return None

    def _taken_up(self, draft: FigureDraft) -> Time | None:
        """The time of the sentence before, where this one names its happening again ("the quake", "that attack")."""
        if not draft.sentence:
            return None
        before, here = self.parse.sentences[draft.sentence - 1], self.parse.sentences[draft.sentence]
        dated = [t.time for t in self._times.get(draft.sentence - 1, []) if t.time.start is not None]
        nouns = {t.lemma.lower() for t in before.tokens if t.upos == "NOUN" and t.mention in {"event", "abstract", ""}}
        again = any(t.upos == "NOUN" and t.lemma.lower() in nouns and is_definite(here, t) for t in here.tokens)
        return dated[0] if dated and again else None

    def _incident(self, figures: Sequence[FigureDraft], events: Sequence[EventDraft]) -> Time | None:
        """The first time of a day or a few in the lead that dates a figure, else an event that is no saying."""
        counted = [
            self._own(f.sentence, self.parse.sentences[f.sentence].tokens[f.predicate])
            for f in figures
            if f.sentence < LEAD and f.figure.scope == "incident"
        ]
        happened = [e.time for e in events if e.sentence < LEAD and not self.lexicons.cues.says(e.event.predicate)]
        return next((t for t in [*counted, *happened] if t is not None and is_of_one_incident(t)), None)


def is_of_one_incident(time: Time) -> bool:
    if time.start is None or time.end is None:
        return False
    return time.end - time.start <= WIDEST


def is_definite(sentence: Sentence, noun: Token) -> bool:
    return any(t.lemma.lower() in TAKEN_UP for t in sentence.kids(noun, "det"))
