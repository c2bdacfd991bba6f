"""Scores time expressions case by case.

Cases are those of Microsoft Recognizers-Text (MIT, DateTimeModel.json): inputs with a reference time and what is to
be found in them, written as people write to an assistant. Dates, ranges of dates and durations count; times of day
and sets do not. A case's result is found where an expression overlaps it, and right where one of its values is the
expression's.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from crosswire.lexicons.numbers import load_numbers
from crosswire.lexicons.times import load_times
from crosswire.reading.times.composing import composed
from crosswire.reading.times.dates import DAY
from crosswire.reading.times.expressions import Expression
from crosswire.reading.times.finder import Finder
from crosswire.reading.times.tense import LinearTense

KINDS = ("date", "daterange", "duration")


def results(case: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The results of a case that are dates, ranges or durations, each with its kind."""
    for result in case["Results"]:
        kind = str(result.get("TypeName") or result.get("Type") or "").rpartition(".")[2]
        if kind in KINDS and "Start" in result and result.get("Resolution"):
            yield kind, result


def is_right(expression: Expression, values: list[Mapping[str, Any]]) -> bool:
    """Whether one of ``values`` is what the expression means; their ranges end on the day after the last."""
    if expression.kind == "duration" and expression.interval is None:
        return any(v.get("timex") == expression.value for v in values)
    if expression.interval is None:
        return any(v.get("timex") == expression.value for v in values)
    start, after = expression.interval.start.isoformat(), (expression.interval.end + DAY).isoformat()
    return any(v.get("value") == start or (v.get("start") == start and v.get("end", after) == after) for v in values)


def score_cases(cases: list[Mapping[str, Any]], verbose: bool = False) -> Mapping[str, tuple[int, int, int]]:
    """By kind: how many results there are, how many were found, how many of those are right."""
    lexicon = load_times()
    finder, counts = Finder.of(lexicon, load_numbers()), Counter[tuple[str, str]]()
    for case in cases:
        reference = (case.get("Context") or {}).get("ReferenceDateTime")
        anchor = datetime.date.fromisoformat(reference[:10]) if reference else None
        text = case["Input"]
        found = finder.find(text, anchor, LinearTense(text, lexicon.tense))
        made = [*found, *composed(found, text, anchor)]
        for kind, result in results(case):
            values = result["Resolution"].get("values") or []
            over = [e for e in made if e.span.start <= result["End"] and result["Start"] < e.span.end]
            counts[kind, "all"] += 1
            counts[kind, "found"] += bool(over)
            counts[kind, "right"] += any(is_right(e, values) for e in over)
            if verbose and not any(is_right(e, values) for e in over):
                print(kind, reference, text, "|", result["Text"], values, [(e.span.of(text), e.value) for e in over])
    return {kind: (counts[kind, "all"], counts[kind, "found"], counts[kind, "right"]) for kind in KINDS}
