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
from crosswire.lexicons import load
from crosswire.reading.times.resolving import Dated, read_dates

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


def is_right(dated: Dated, values: list[Mapping[str, Any]]) -> bool:
    """Whether one of ``values`` is what was found; one that no day can be is told by its TIMEX alone."""
    start, after = (day.isoformat() if day else None for day in (dated.start, dated.after))
    for value in values:
        if (start is None and after is None) or value.get("value") == "not resolved":
            right = value.get("timex") == dated.value
        elif "start" in value or "end" in value:
            right = (value.get("start"), value.get("end")) == (start, after)
        else:
            right = value.get("value") == start
        if right:
            return True
    return False


def date_cases(path: Path, draw: Draw) -> Run:
    """The cases of one file: how many results of each kind were found, and how many of them are right."""
    cases = json.loads(path.read_text("utf-8-sig"))
    named = {f"{i} {case['Input']}": case for i, case in enumerate(cases) if any(results(case))}
    names = draw.of(named, str, QUICK)
    return Run(f"recognizers/{path.stem}", MEASURES, [case_unit(name, named[name]) for name in names])


def case_unit(name: str, case: Mapping[str, Any]) -> Unit:
    reference = (case.get("Context") or {}).get("ReferenceDateTime")
    anchor = datetime.date.fromisoformat(reference[:10]) if reference else None
    text = case["Input"]
    made = read_dates(text, load(), anchor)
    counts, errors = Counter[str](), list[Error]()
    for kind, result in results(case):
        values = result["Resolution"].get("values") or []
        over = [e for e in made if e.span.start <= result["End"] and result["Start"] < e.span.end]
        right = any(is_right(e, values) for e in over)
        for group in (kind, "all"):
            counts.update({f"{group} wanted": 1, f"{group} found": bool(over), f"{group} right": right})
        if not right:
            got = "; ".join(f"{e.span.of(text)} {e.start} {e.after} {e.value}" for e in over)
            errors.append(Error(f"{kind} wrong", "another value" if over else "nothing found", name, got))
    return Unit(name, counts, tuple(errors), digest_of(json.dumps(case, sort_keys=True)))
