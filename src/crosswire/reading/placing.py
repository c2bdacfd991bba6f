"""Where a figure holds: the place of its own words, else that of the happening it belongs to.

A report says once where its incident was and then counts on. A figure whose own time is another's takes no place from
that incident: it is the place of another happening that the text does not tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosswire.lexicons import Lexicons
from crosswire.reading.dating import LEAD, Dating, is_of_one_incident, is_same, occasions
from crosswire.reading.drafts import EventDraft, FigureDraft, PlaceDraft
from crosswire.reading.owning import free_of_others, owned_places
from crosswire.reading.places import place_for
from crosswire.records import Parse, Place, Sentence

ROOTED = frozenset(
    {"killed", "injured", "killed_or_injured", "missing", "abducted", "displaced", "evacuated", "rescued", "destroyed",
     "damaged"}
)  # fmt: skip
"""Measures of what an incident does to those at its place; what is counted, paid or sent may be anywhere."""
IN_ROW = frozenset({"CCONJ", "PUNCT", "PROPN", "DET", "ADJ"})
"""Word classes between the names of a row."""
HAPPENING = frozenset({"ASSAULT", "COERCE", "PROTEST"})
"""Types of event that a report may be about, beside those that nobody does."""


class Placing:
    """The places of one report's incidents. ``incident`` is the report's own, None where its lead tells none."""

    def __init__(
        self, parse: Parse, places: Sequence[PlaceDraft], events: Sequence[EventDraft], figures: Sequence[FigureDraft],
        dating: Dating, lexicons: Lexicons,
    ) -> None:  # fmt: skip
        self.parse = parse
        self.lexicons = lexicons
        self.dating = dating
        self._places: dict[int, list[PlaceDraft]] = {}
        for draft in places:
            self._places.setdefault(draft.sentence, []).append(draft)
        self._told: dict[int, Place] = {}
        for index, place in (*self._counted(figures), *self._happened(events)):
            self._told.setdefault(index, place)
        self.incident = self._incident()

    def of(self, draft: FigureDraft) -> Place | None:
        """Where ``draft`` holds: by its number, by its clause, by the happening taken up, by the report's own."""
        own = self.own(draft)
        if own is not None or draft.figure.measure not in ROOTED or self.dating.is_apart(draft):
            return own
        scene = self.dating.scene(draft)
        if scene is None:
            return self.incident if self._is_of_incident(draft) else None
        return self._told.get(scene)

    def own(self, draft: FigureDraft) -> Place | None:
        """The place of the figure's own words: of its number alone, else of its clause."""
        sentence = self.parse.sentences[draft.sentence]
        here = self._places.get(draft.sentence, [])
        owned = owned_places(sentence, here, self.lexicons.places)
        single = [p for p in here if not is_listed(sentence, p, here)]
        if draft.number in owned:
            return owned[draft.number].place if owned[draft.number] in single else None
        free = free_of_others(draft.number, sentence, owned, single)
        for predicate in (sentence.tokens[draft.predicate], *occasions(sentence, sentence.tokens[draft.predicate])):
            place = place_for(sentence, predicate, free)
            if place is not None:
                return place
        return None

    def _is_of_incident(self, draft: FigureDraft) -> bool:
        """Whether the figure's time does not set it apart from the report's incident."""
        own, incident = self.dating.own(draft), self.dating.incident
        if own is None or own.untold == "within":
            return True
        if incident is None or not is_of_one_incident(own.time):
            return False
        return is_same(own.time, incident)

    def _counted(self, figures: Sequence[FigureDraft]) -> Iterator[tuple[int, Place]]:
        for figure in figures:
            place = self.own(figure)
            if place is not None and figure.figure.measure in ROOTED and not self._is_breakdown(figure.sentence):
                yield figure.sentence, place

    def _is_breakdown(self, index: int) -> bool:
        """Whether a sentence breaks a number down by places."""
        owned = owned_places(self.parse.sentences[index], self._places.get(index, []), self.lexicons.places)
        return len({draft.first for draft in owned.values()}) > 1

    def _happened(self, events: Sequence[EventDraft]) -> Iterator[tuple[int, Place]]:
        for event in events:
            if self.lexicons.cues.says(event.event.predicate) or not self._is_happening(event):
                continue
            sentence, here = self.parse.sentences[event.sentence], self._places.get(event.sentence, [])
            told = [p for p in here if p.role != "whither" and not is_listed(sentence, p, here)]
            place = place_for(sentence, sentence.tokens[event.predicate], told)
            if place is not None and not self._is_breakdown(event.sentence):
                yield event.sentence, place

    def _is_happening(self, event: EventDraft) -> bool:
        words, lemma = self.lexicons.events, event.event.predicate
        coded = event.event.type == "OTHER" and (lemma in words.verbs or lemma in words.nouns)
        return event.event.type in HAPPENING or coded or self._is_at_incident(event)

    def _is_at_incident(self, event: EventDraft) -> bool:
        """Whether an event's own day is the incident's."""
        incident = self.dating.incident
        return event.time is not None and incident is not None and is_same(event.time, incident)

    def _incident(self) -> Place | None:
        """The first place in the lead of what happened there; of a country and a place in it, the place."""
        told = [place for index, place in sorted(self._told.items()) if index < LEAD and self._is_foreground(index)]
        narrow = (p for p in told if self.lexicons.countries.of_name(p.name) is None)
        return next(narrow, told[0] if told else None)

    def _is_foreground(self, index: int) -> bool:
        return not self.dating.is_caption(index) and not self.dating.is_background(index)


def is_listed(sentence: Sentence, draft: PlaceDraft, others: Sequence[PlaceDraft]) -> bool:
    """Whether a place is one of several that "and" joins ("in Lowmere, Tarsk and Fenby"): no one of them is where."""
    for other in others:
        low, high = sorted((draft, other), key=lambda d: d.first)
        between = sentence.tokens[low.last + 1 : high.first]
        if between and all(t.upos in IN_ROW for t in between) and any(t.text.lower() == "and" for t in between):
            return True
    return False
