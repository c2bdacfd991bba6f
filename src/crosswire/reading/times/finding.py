"""Times of a report, each on the tokens of its sentence, with the days it bounds."""

from __future__ import annotations

import dataclasses
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from crosswire.lexicons import Lexicons
from crosswire.reading.drafts import TimeDraft
from crosswire.reading.times.attaching import head_of
from crosswire.reading.times.composing import composed, shifted_by
from crosswire.reading.times.dates import Date
from crosswire.reading.times.expressions import Expression
from crosswire.reading.times.finder import Finder
from crosswire.reading.times.tense import LinearTense, TreeTense
from crosswire.records import Parse, Report, Span, Time

TIME = "time"
UNTOLD_DAY = re.compile(r"XXXX-(?:WXX-\d|\d\d-\d\d|XX-XX(?!T\d))")
"""How TimeML writes a day of a week, month or story that the text leaves unsaid."""


def read_times(report: Report, parse: Parse, lexicons: Lexicons) -> list[TimeDraft]:
    """The times of ``report`` in text order; what says no more than how long or how often is not among them."""
    finder = Finder.of(lexicons.times, lexicons.numbers)
    tense = TreeTense(report.text, parse, lexicons.times.tense)
    anchor = known_day(report, finder)
    told = shifted_by(finder.find(report.text, anchor, tense), report.text)
    found = composed(told, report.text, anchor)
    return [_placed(draft, parse, lexicons) for draft in _drafts((e for e in found if e.dates), report, parse)]


def known_day(report: Report, finder: Finder) -> Date | None:
    """The day a report is told on: when it was published, else a full date in its dateline; None where none tells."""
    if report.published is not None:
        return report.published
    for mark in report.marks:
        if mark.kind in {"date", "dateline"}:
            for found in finder.find(mark.span.of(report.text), None, LinearTense("", {})):
                if found.interval is not None and found.interval.precision == "day":
                    return found.interval.start
    return None


def _drafts(found: Iterable[Expression], report: Report, parse: Parse) -> Iterator[TimeDraft]:
    starts = [s.span.start for s in parse.sentences]
    for expression in found:
        index = bisect_right(starts, expression.span.end - 1) - 1
        if index < 0 or not report.is_news(expression.span):
            continue
        covered = [t for t in parse.sentences[index].tokens if t.span.overlaps(expression.span)]
        if covered:
            time, first, last = time_of(expression, report.text), covered[0].index, covered[-1].index
            yield TimeDraft(index, first, last, time, untold=untold_of(expression))


def _placed(draft: TimeDraft, parse: Parse, lexicons: Lexicons) -> TimeDraft:
    """The draft, marked where it only says which thing is meant: a 2011 sedan; "Sunday" of "Sunday local time" reaches
    to the end of that."""
    sentence = parse.sentences[draft.sentence]
    time = head_of(sentence, draft.first, draft.last)
    if time.relation not in {"compound", "nummod", "amod"} or time.head < 0:
        return draft
    noun = sentence.tokens[time.head]
    if noun.mention == TIME and noun.index > draft.last:
        return dataclasses.replace(draft, last=noun.index)
    is_event = noun.mention == "event" or not lexicons.events.nouns.keys().isdisjoint({noun.lemma, noun.text.lower()})
    return draft if is_event else dataclasses.replace(draft, of_thing=True)


def untold_of(expression: Expression) -> str:
    """What an expression that bounds no days names: a day (on Sunday, 3 May, two days earlier), what lies within one
    (at 3:30 p.m., now), or something else (some years ago); "" where it bounds days."""
    if expression.interval is not None:
        return ""
    counted = expression.turn is not None and expression.turn[1] == "D"
    if counted or UNTOLD_DAY.match(expression.value):
        return "day"
    return "within" if expression.kind == "time" or expression.value == "PRESENT_REF" else "other"


def time_of(expression: Expression, text: str) -> Time:
    """The record of a time: its words, and the days it bounds where it bounds any."""
    span, interval = _trimmed(expression.span, text), expression.interval
    if interval is None:
        return Time(span.of(text), span)
    return Time(span.of(text), span, interval.start, interval.end, interval.precision)


def _trimmed(span: Span, text: str) -> Span:
    words = span.of(text)
    return Span(span.start + len(words) - len(words.lstrip()), span.end - len(words) + len(words.rstrip()))
