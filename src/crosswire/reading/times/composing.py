"""Expressions put together: since 2003, from May to July, between 1975 and 1979, Saturday and Sunday."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from crosswire.reading.times import dates
from crosswire.reading.times.dates import Date, Interval
from crosswire.reading.times.expressions import Expression
from crosswire.reading.times.relative import exactly
from crosswire.records import Span

OPENING = re.compile(
    r"\b(since|from|between|in|on|at|until|till|by|during|within|over|for|around)\s+(?:the\s+)?$", re.IGNORECASE
)
JOINING = re.compile(r"\s*(?:,?\s*(to|until|till|through|and)\s+(?:on\s+|in\s+)?|[-–]\s*)$", re.IGNORECASE)
LOOK_BACK = 14
SHIFTING = re.compile(r"\s+(after|following|before|prior to)\s+(?:the\s+)?$", re.IGNORECASE)
OF_DAY = re.compile(r"\s+of\s+(?:the\s+)?", re.IGNORECASE)
BACK = frozenset({"before", "prior to"})
LENGTH = re.compile(r"(\d+)([YMWD])")
FAR_APART = 3
"""Days on either side of a bare "and" that make one span."""


def composed(expressions: Sequence[Expression], text: str, anchor: Date | None) -> list[Expression]:
    """The expressions with those that words join made one, each with the preposition that leads it."""
    found: list[Expression] = []
    i = 0
    while i < len(expressions):
        opening = OPENING.search(text, max(0, expressions[i].span.start - LOOK_BACK), expressions[i].span.start)
        word = opening.group(1).lower() if opening else ""
        expression = expressions[i]
        if i + 1 < len(expressions) and (whole := _joined(expression, expressions[i + 1], text, word)):
            expression, i = whole, i + 1
        if word == "since":
            expression = _since(expression, anchor)
        if opening:
            expression = replace(expression, span=Span(opening.start(), expression.span.end))
        found.append(expression)
        i += 1
    return found


def shifted_by(expressions: Sequence[Expression], text: str, shifting: re.Pattern[str] = SHIFTING) -> list[Expression]:
    """The expressions, a length and the day it is counted from made one where the words of ``shifting`` stand between:
    two days after 4 May, a week before Easter."""
    found: list[Expression] = []
    for expression in expressions:
        before = found[-1] if found else None
        shift = before and shifting.fullmatch(text, before.span.end, expression.span.start)
        if before and before.after and OF_DAY.fullmatch(text, before.span.end, expression.span.start):
            found[-1] = _years_after(before, expression) or before
        if before and shift and (day := moved(before, expression, back=shift[1].lower() in BACK)):
            found[-1] = day
        else:
            found.append(expression)
    return found


def _years_after(anniversary: Expression, day: Expression) -> Expression | None:
    """The anniversary of a day that is named: ten years after it."""
    if day.interval is None or day.interval.precision != "day":
        return None
    at = dates.moved(day.interval.start, 12 * anniversary.after)
    return replace(anniversary, value=at.isoformat(), interval=dates.day(at))


def moved(length: Expression, day: Expression, *, back: bool) -> Expression | None:
    """The day that lies so long after (or before) another, None where the length or the day is not exact."""
    pairs = LENGTH.findall(length.value)
    if length.kind != "duration" or length.interval is not None or day.interval is None or day.kind == "duration":
        return None
    if not pairs or "P" + "".join(map("".join, pairs)) != length.value:
        return None
    at: Date | None = day.interval.start
    for count, unit in pairs:
        at = exactly(at, -int(count) if back else int(count), unit) if at else None
    if at is None:
        return None
    return Expression(length.span.union(day.span), "date", at.isoformat(), dates.day(at), exact=at)


def _joined(first: Expression, second: Expression, text: str, opening: str) -> Expression | None:
    joining = JOINING.fullmatch(text, first.span.end, second.span.start)
    if joining is None or first.interval is None or second.interval is None:
        return None
    start, end = first.interval.start, second.interval.end
    if start > end:
        return None
    word = (joining.group(1) or "-").lower()
    ranged = opening == "between" or (word != "and" and opening in {"from", ""})
    near = word == "and" and (second.interval.start - first.interval.end).days <= FAR_APART
    if not ranged and not near:
        return None
    interval = Interval(start, end, "span", first.value)
    return Expression(first.span.union(second.span), "date", first.value, interval)


def _since(expression: Expression, anchor: Date | None) -> Expression:
    interval = expression.interval
    if interval is None or expression.kind == "duration" or anchor is None or anchor <= interval.start:
        return expression
    return replace(expression, interval=replace(interval, end=anchor, precision="span"))
