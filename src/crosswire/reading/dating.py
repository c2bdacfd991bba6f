"""When a figure holds: the time of its own clause, else that of the incident it belongs to.

A report dates its incident once, mostly near its start, and then counts on ("Forty houses were damaged."). A
background incident ("In 2009 a quake … Three people died in that quake") dates the figures of its own sentence,
and of the next where those go on with it.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from crosswire.lexicons import Lexicons
from crosswire.reading.drafts import EventDraft, FigureDraft, TimeDraft
from crosswire.reading.former import is_former
from crosswire.reading.owning import digits_of, free_of_others, owned_times, times_of_former
from crosswire.reading.scenes import Scenes, is_caption
from crosswire.reading.times import draft_for
from crosswire.records import Parse, Sentence, Time, Token

LEAD = 6
"""Sentences in which a report dates its incident; found on reports of quakes, shootings and robberies."""
WIDEST = datetime.timedelta(days=31)
"""The widest time that still says when one incident was."""
ANY_TIME = frozenset({"count"})
"""Measures that no incident dates of itself: how many seats a council has."""
LIMITS = frozenset({"for", "until", "till", "by", "before", "since", "from"})
"""What leads a time that bounds or plans, and so is no day of an incident."""
OPENING = frozenset({"on", "in", "at", "early", "late", "the", "last"})
PRESENT = frozenset({"VBZ", "VBP"})
OCCASION = frozenset({"when", "as", "after"})
APART = frozenset({"after", "before", "since"})
"""What leads a clause that a length of time sets apart: two weeks after a gunman wounded five."""


class Dating:
    """The times of one report's incidents. ``incident`` is the report's own, None where its lead dates none."""

    def __init__(
        self, parse: Parse, times: Sequence[TimeDraft], events: Sequence[EventDraft], figures: Sequence[FigureDraft],
        lexicons: Lexicons,
    ) -> None:  # fmt: skip
        self.parse = parse
        self.lexicons = lexicons
        self.scenes = Scenes(parse, lexicons)
        self._times: dict[int, list[TimeDraft]] = {}
        for draft in times:
            self._times.setdefault(draft.sentence, []).append(draft)
        self._captions = {i for i, found in self._times.items() if is_caption(parse.sentences[i], found)}
        self._told = self._moments(figures, events)
        self.incident = self._incident(figures, events)

    def of(self, draft: FigureDraft) -> Time | None:
        """When ``draft`` holds: by its clause, by those over it, by the incident taken up, by the report's own."""
        own = self.own(draft)
        is_open = own is None or own.untold == "within"
        if draft.figure.scope != "incident" or not is_open or self.is_apart(draft):
            return own.time if own else None
        taken_up = self._when(self._taken_up(draft.sentence))
        if taken_up is not None and self._is_so_now(draft) and self._is_long_past(taken_up):
            taken_up = None  # "was fined in 2023. The firm, which has nine boats, …"
        found = self._above(draft) or self._below(draft) or taken_up
        if found is None and draft.figure.measure not in ANY_TIME:
            found = self.incident
        return found or (own.time if own else None)

    def own(self, draft: FigureDraft) -> TimeDraft | None:
        """The time of the figure's own words: of its number alone, else of its clause."""
        sentence = self.parse.sentences[draft.sentence]
        here = self._times.get(draft.sentence, [])
        owned = owned_times(sentence, here)
        if (digit := next((i for i in digits_of(draft.number, sentence) if i in owned), None)) is not None:
            return owned[digit]
        taken = {time.first for time in times_of_former(draft.number, sentence, here)}
        free = [time for time in free_of_others(draft.number, sentence, owned, here) if time.first not in taken]
        return draft_for(sentence, sentence.tokens[draft.predicate], free)

    def is_apart(self, draft: FigureDraft) -> bool:
        """Whether a length of time sets the figure's clause off from its main one: two weeks after a gunman hurt 5."""
        sentence = self.parse.sentences[draft.sentence]
        predicate = sentence.tokens[draft.predicate]
        for token in (predicate, *sentence.ancestors(predicate)):
            for mark in sentence.kids(token, "mark"):
                before = sentence.tokens[mark.index - 1] if mark.index else None
                if mark.text.lower() in APART and before is not None and self._is_unit(before):
                    return True
        return False

    def _is_so_now(self, draft: FigureDraft) -> bool:
        """Whether the figure's clause is in the present."""
        sentence = self.parse.sentences[draft.sentence]
        verb = sentence.tokens[draft.predicate]
        helpers = sentence.kids(verb, "aux", "aux:pass", "cop")
        perfect = any(word.lemma.lower() == "have" for word in helpers)
        return not perfect and any(word.xpos in PRESENT for word in (verb, *helpers))

    def scene(self, draft: FigureDraft) -> int | None:
        """The sentence that tells of the happening a figure belongs to; None where that is the report's own."""
        own = self.own(draft)
        return self._taken_up(draft.sentence) if own is None or own.untold == "within" else None

    def is_caption(self, index: int) -> bool:
        return index in self._captions

    def is_background(self, index: int) -> bool:
        """Whether a sentence tells of what was before the report's incident."""
        told = self._told.get(index)
        return told is not None and self._is_further_back(told)

    def _taken_up(self, index: int) -> int | None:
        """The sentence whose happening a sentence goes on with, where that is not the report's own."""
        if not index:
            return None
        before = self._told.get(index - 1)
        if self.scenes.names_again(index) and (before or self._dated(index - 1)):
            return index - 1
        if before is not None:
            return index - 1 if self._is_further_back(before) and self._goes_on(index) else None
        earlier = self._taken_up(index - 1) if self._goes_on(index) else None
        return earlier if earlier is not None and self.is_background(earlier) else None

    def _goes_on(self, index: int) -> bool:
        return self.scenes.calls_again(index) or self.scenes.is_same_paragraph(index)

    def _when(self, index: int | None) -> Time | None:
        return None if index is None else self._told.get(index) or self._dated(index)

    def _dated(self, index: int) -> Time | None:
        """The first time with days in a sentence that is no caption."""
        if index in self._captions:
            return None
        return next((t.time for t in self._times.get(index, []) if t.time.start is not None), None)

    def _is_further_back(self, time: Time) -> bool:
        """Whether a time lies before the report's incident, or may do so for all that is told."""
        incident = self.incident
        if incident is None or incident.start is None or time.end is None:
            return time is not incident
        return time.end < incident.start

    def _is_long_past(self, time: Time) -> bool:
        """Whether a time is as wide as a year, or lies more than a month before the report's incident."""
        if time.start is None or time.end is None:
            return False
        start = self.incident.start if self.incident is not None else None
        return time.end - time.start > WIDEST or (start is not None and start - time.end > WIDEST)

    def _is_unit(self, token: Token) -> bool:
        word = self.lexicons.times.words.get(token.text.lower())
        return word is not None and word.kind == "unit"

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

    def _below(self, draft: FigureDraft) -> Time | None:
        """The time of the clause that tells what it came of ("nine drowned when a barge sank on Sunday")."""
        sentence = self.parse.sentences[draft.sentence]
        below = occasions(sentence, sentence.tokens[draft.predicate])
        return next((t for t in (self._own(draft.sentence, verb) for verb in below) if t is not None), None)

    def _own(self, index: int, predicate: Token) -> Time | None:
        sentence, here = self.parse.sentences[index], self._times.get(index, [])
        former = {draft.first for number, draft in owned_times(sentence, here).items() if is_former(sentence, number)}
        found = draft_for(sentence, predicate, [draft for draft in here if draft.first not in former])
        return found.time if found and found.names_day else None

    def _moments(self, figures: Sequence[FigureDraft], events: Sequence[EventDraft]) -> dict[int, Time]:
        """When each sentence's happening was: the time of its first figure that has one, else of its first event."""
        found: dict[int, Time] = {}
        for figure in figures:
            time = self._counted(figure)
            if time is not None:
                found.setdefault(figure.sentence, time)
        for event in events:
            time = self._happened(event)
            if time is not None:
                found.setdefault(event.sentence, time)
        return found

    def _counted(self, figure: FigureDraft) -> Time | None:
        if figure.figure.scope != "incident" or figure.sentence in self._captions or self.is_apart(figure):
            return None
        own = self.own(figure) if not is_former(self.parse.sentences[figure.sentence], figure.number) else None
        return own.time if own and own.names_day and is_of_happening(own.time) else None

    def _happened(self, event: EventDraft) -> Time | None:
        if event.sentence in self._captions or self.lexicons.cues.says(event.event.predicate):
            return None
        time = self._own(event.sentence, self.parse.sentences[event.sentence].tokens[event.predicate])
        return time if time is not None and is_of_happening(time) else None

    def _incident(self, figures: Sequence[FigureDraft], events: Sequence[EventDraft]) -> Time | None:
        """The first time of a day or a few in the lead that dates a figure, else an event that is no saying."""
        counted = [self._counted(f) for f in figures if f.sentence < LEAD]
        happened = [self._happened(e) for e in events if e.sentence < LEAD]
        return next((t for t in [*counted, *happened] if t is not None and is_of_one_incident(t)), None)


def occasions(sentence: Sentence, predicate: Token) -> list[Token]:
    """The verbs of the clauses that tell on what occasion a predicate happened: when a barge sank, as a wall fell."""
    return [
        verb for verb in sentence.kids(predicate, "advcl")
        if any(t.text.lower() in OCCASION for t in sentence.kids(verb, "mark", "advmod"))
    ]  # fmt: skip


def is_of_happening(time: Time) -> bool:
    """Whether a time may be that of a happening, rather than what something is for or reaches to: since Monday."""
    return time.text.split()[0].lower() not in LIMITS


def is_same(one: Time, other: Time) -> bool:
    """Whether two times meet: by their days, else by the names of days that they give ("Sunday", "on Sunday night")."""
    if one.start and one.end and other.start and other.end:
        return one.start <= other.end and other.start <= one.end
    names, others = _names(one), _names(other)
    return bool(names & others) if names and others else one.text.lower() == other.text.lower()


def _names(time: Time) -> set[str]:
    return {word.lower() for word in re.findall(r"\w+", time.text) if word[0].isupper() or word.isdigit()} - OPENING


def is_of_one_incident(time: Time) -> bool:
    """Whether a time is so short that one incident fits; a day that the text does not tell is."""
    if time.start is None or time.end is None:
        return True
    return time.end - time.start <= WIDEST
