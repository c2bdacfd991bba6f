"""Scores time expressions case by case.

Cases are those of Microsoft Recognizers-Text (MIT, DateTimeModel.json): inputs with a reference time and what is to
be found in them, written as people write to an assistant. Dates, ranges of dates and durations count; times of day
and sets do not. A case's result is found where an expression overlaps it, and right where one of its values is the
expression's.
"""

from __future__ import annotations

import datetime
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from crosswire.evaluation.corpora import Draw
from crosswire.evaluation.scores import Error, Measure, Run, Unit, digest_of, share
from crosswire.lexicons.numbers import load_numbers
from crosswire.lexicons.times import load_times
from crosswire.reading.times.composing import composed
from crosswire.reading.times.dates import DAY
from crosswire.reading.times.expressions import Expression
from crosswire.reading.times.finder import Finder
from crosswire.reading.times.tense import LinearTense

KINDS = ("date", "daterange", "duration")
QUICK = 150
MEASURES: tuple[Measure, ...] = tuple(
    share(f"{kind} {what}", f"{kind} {what}", f"{kind} wanted", headline=what == "right")
    for kind in ("all", *KINDS)
    for what in ("found", "right")
)


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


def date_cases(path: Path, draw: Draw) -> Run:
    """The cases of one file: how many results of each kind were found, and how many of them are right."""
    cases = json.loads(path.read_text("utf-8-sig"))
    named = {f"{i} {case['Input']}": case for i, case in enumerate(cases) if any(results(case))}
    names = draw.of(named, str, QUICK)
    finder = Finder.of(load_times(), load_numbers())
    return Run(f"recognizers/{path.stem}", MEASURES, [case_unit(name, named[name], finder) for name in names])


def case_unit(name: str, case: Mapping[str, Any], finder: Finder) -> Unit:
    reference = (case.get("Context") or {}).get("ReferenceDateTime")
    anchor = datetime.date.fromisoformat(reference[:10]) if reference else None
    text = case["Input"]
    found = finder.find(text, anchor, LinearTense(text, load_times().tense))
    made = [*found, *composed(found, text, anchor)]
    counts, errors = Counter[str](), list[Error]()
    for kind, result in results(case):
        values = result["Resolution"].get("values") or []
        over = [e for e in made if e.span.start <= result["End"] and result["Start"] < e.span.end]
        right = any(is_right(e, values) for e in over)
        for group in (kind, "all"):
            counts.update({f"{group} wanted": 1, f"{group} found": bool(over), f"{group} right": right})
        if not right:
            got = "; ".join(f"{e.span.of(text)} {e.value}" for e in over)
            errors.append(Error(f"{kind} wrong", "another value" if over else "nothing found", name, got))
    return Unit(name, counts, tuple(errors), digest_of(json.dumps(case, sort_keys=True)))
