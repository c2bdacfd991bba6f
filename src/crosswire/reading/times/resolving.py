"""What the dates of a typed text come to, as a program would want them: days, ranges with open ends, durations.

Conventions are those that such programs share (they are not those of a report's claims, which keep what the words
bound): a range ends before the day named last (from 3 to 9 May ends before the 9th); what is counted from a day begins
or ends with it (the last three days end before today, the next three begin tomorrow); an early or late part is a half.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import MAXYEAR

from crosswire.lexicons import Lexicons
from crosswire.reading.times import dates, typed
from crosswire.reading.times.atoms import Atomizer
from crosswire.reading.times.composing import moved, shifted_by
from crosswire.reading.times.dates import DAY, Date, Interval
from crosswire.reading.times.expressions import Expression
from crosswire.reading.times.finder import Finder
from crosswire.reading.times.tense import LinearTense
from crosswire.records import Span

OPENING = re.compile(r"\b(between|from)\s+(?:the\s+)?(?:period\s+)?$", re.IGNORECASE)
JOINING = re.compile(
    r"\s*,?\s*(?:(to|until|till|through|thru|and)\b\s*(?:on\s+|in\s+|the\s+)*|(?:[-–~]|--)\s*)", re.IGNORECASE
)
BEHIND = re.compile(
    r",?\s+(?:and|or)\s+(?:(?P<over>later|after|onwards?|beyond)|(?P<under>earlier|before))\b(?!\s+\S*\d)",
    re.IGNORECASE,
)
SHIFTING = re.compile(r"\s+(after|from|since|following|before|prior to)\s+(?:the\s+)?$", re.IGNORECASE)
MORE = re.compile(r"(?:more than|over)\b", re.IGNORECASE)
STARTING = re.compile(r",?\s+(?:starting|beginning|from)\s+(?:on\s+)?", re.IGNORECASE)
TOLD = re.compile(r"\b(?:\d{4}|this|last|next|previous|today|tomorrow|yesterday)\b", re.IGNORECASE)
BEFORE = re.compile(
    r"\b(?:(?P<under>before|prior to|earlier than|less than|no later than|not later than|until|till|by|up to|through)"
    r"|(?P<over>after|later than|greater than|more than|since|starting|beginning|from|no earlier than|on or after))"
    r"\s+(?:in\s+|on\s+)?(?:the\s+)?(?:year\s+|date\s+)?$",
    re.IGNORECASE,
)
WITHIN = frozenset({"since", "starting", "beginning", "from", "no earlier than", "on or after"})
LOOK_BACK = 26
YEAR = re.compile(r"\b\d{4}\b")


@dataclass(frozen=True, slots=True)
class Dated:
    """What stretch ``span`` means: kind date, daterange or duration; from ``start`` until before ``after``, None where
    that side is open; ``value`` as TimeML writes it."""

    span: Span
    kind: str
    start: Date | None
    after: Date | None
    value: str


def read_dates(text: str, lexicons: Lexicons, today: Date | None) -> list[Dated]:
    """The dates, ranges and durations of ``text`` in order, told on the day ``today``."""
    finder = Finder(Atomizer(lexicons.times, lexicons.numbers, uncased=True), typed.RULES)
    found = finder.find(text, today, LinearTense(text, lexicons.times.tense))
    return joined([_now(e, today) for e in shifted_by(found, text, SHIFTING)], text, today)


def _now(expression: Expression, today: Date | None) -> Expression:
    """The expression; "now" is today."""
    if expression.kind != "reference" or expression.value != "PRESENT_REF" or today is None:
        return expression
    return replace(expression, interval=dates.day(today))


def joined(found: Sequence[Expression], text: str, today: Date | None) -> list[Dated]:
    """What the expressions come to, two of them one where words make them a range."""
    told: list[Dated] = []
    i = 0
    while i < len(found):
        pair = None
        if i + 1 < len(found):
            pair = ranged(found[i], found[i + 1], text) or lasting(found[i], found[i + 1], text)
        told.append(pair or bounded(found[i], text) or alone(found[i], text, today))
        i += 2 if pair else 1
    return told


def ranged(first: Expression, last: Expression, text: str) -> Dated | None:
    """from May to July 2019; between 2014 and 2018; Nov 18 - Dec 19."""
    joint = JOINING.fullmatch(text, first.span.end, last.span.start)
    if joint is None or first.interval is None or last.interval is None or first.kind == "duration":
        return None
    opening = OPENING.search(text, max(0, first.span.start - LOOK_BACK), first.span.start)
    if (joint[1] or "").lower() == "and" and not (opening and opening[1].lower() == "between"):
        return None
    start, after = in_row(_of_year(first, last, text), last.interval, text, last)
    span = Span(opening.start() if opening else first.span.start, last.span.end)
    return Dated(span, "daterange", start, after, "") if start < after else None


def lasting(length: Expression, day: Expression, text: str) -> Dated | None:
    """a week starting tomorrow; 1 week, from 20 December."""
    if STARTING.fullmatch(text, length.span.end, day.span.start) is None or day.interval is None:
        return None
    end = moved(length, day, back=False)
    span = length.span.union(day.span)
    return Dated(span, "daterange", day.interval.start, end.exact, length.value) if end else None


def in_row(first: Interval, last: Interval, text: str, expression: Expression) -> tuple[Date, Date]:
    """Where the first begins and the last does, a last without a year moved behind the first."""
    start, after = first.start, expression.upto or last.start
    if expression.position == "END":
        after = last.end + DAY
    if start > after and not YEAR.search(expression.span.of(text)):
        after = dates.moved(after, 12)
    return start, after


def _of_year(first: Expression, last: Expression, text: str) -> Interval:
    """The first interval, in the year of the last where that alone names one: May 3 to June 9, 2019."""
    one, other = first.interval, last.interval
    if one is None or other is None or TOLD.search(first.span.of(text)) or not YEAR.search(last.span.of(text)):
        return one or dates.day(Date(MAXYEAR, 1, 1))
    years = other.start.year - one.start.year
    years -= dates.moved(one.start, 12 * years) > other.start
    return replace(one, start=dates.moved(one.start, 12 * years), end=dates.moved(one.end, 12 * years))


def bounded(expression: Expression, text: str) -> Dated | None:
    """after 2016; before the 4th of May; no later than June: open on one side."""
    interval = expression.interval
    behind = BEHIND.match(text, expression.span.end)
    if behind and interval is not None and expression.kind != "duration":
        span = Span(expression.span.start, behind.end())
        start, after = (interval.start, None) if behind["over"] else (None, interval.end + DAY)
        return Dated(span, "daterange", start, after, expression.value)
    word = BEFORE.search(text, max(0, expression.span.start - LOOK_BACK), expression.span.start)
    if interval is None or word is None or expression.kind == "duration":
        return None
    if expression.upto and word["over"] and word["over"].lower() == "from":
        return None
    span = Span(word.start(), expression.span.end)
    if word["under"]:
        edge = interval.end + DAY if expression.position == "END" else interval.start
        return Dated(span, "daterange", None, edge, expression.value)
    inside = expression.position == "START" or word["over"].lower() in WITHIN or interval.precision == "day"
    return Dated(span, "daterange", interval.start if inside else interval.end + DAY, None, expression.value)


def alone(expression: Expression, text: str, today: Date | None) -> Dated:
    """What one expression comes to by itself."""
    span, interval, value = expression.span, expression.interval, expression.value
    if interval is None:
        return Dated(span, "duration" if expression.kind == "duration" else "date", None, None, value)
    if expression.exact and today and MORE.match(text, span.start):
        past = expression.exact < today
        start, after = (None, expression.exact) if past else (expression.exact, None)
        return Dated(span, "daterange", start, after, value)
    if expression.exact:
        return Dated(span, "date", expression.exact, expression.exact + DAY, value)
    if expression.kind == "duration" and today:
        return _counted(expression, interval, today)
    start, after = interval.start, expression.upto or interval.end + DAY
    if expression.position == "MID" and expression.whole and expression.whole.precision == "month":
        start -= DAY  # from the tenth on
    if interval.precision == "century":
        start, after = dates.moved(start, -12), dates.moved(after, -12)
    return Dated(span, "date" if interval.precision == "day" else "daterange", start, after, value)


def _counted(expression: Expression, interval: Interval, today: Date) -> Dated:
    """So many units up to today, or from tomorrow on."""
    if interval.start == today:
        return Dated(expression.span, "daterange", today + DAY, interval.end + DAY, expression.value)
    return Dated(expression.span, "daterange", interval.start, interval.end, expression.value)
