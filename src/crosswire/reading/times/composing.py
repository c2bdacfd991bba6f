"""Expressions put together: since 2003, from May to July, between 1975 and 1979, Saturday and Sunday."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from crosswire.reading.times.dates import Date, Interval
from crosswire.reading.times.expressions import Expression
from crosswire.records import Span

OPENING = re.compile(
    r"\b(since|from|between|in|on|at|until|till|by|during|within|over|for|around)\s+(?:the\s+)?$", re.IGNORECASE
)
JOINING = re.compile(r"\s*(?:,?\s*(to|until|till|through|and)\s+(?:on\s+|in\s+)?|[-–]\s*)$", re.IGNORECASE)
LOOK_BACK = 14
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
