"""One report come in twice: whether it is the same, and what of the two is kept."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace

from crosswire.records import Report

FOUND_BY_MARK = {"outlet": "outlet", "published": "date", "title": "title", "byline": "byline", "dateline": "dateline"}
"""The kind of mark that says that a field was found in the report's text; without it, the field was given."""


@dataclass(frozen=True, slots=True)
class Known:
    """A report as the ledger holds it.

    ``given`` are the fields that a manifest, an option or a page's metadata told (the others were found in the
    text), ``decided`` those that a person set, with their values, ``version`` the reader that read it last.
    """

    report: Report
    given: frozenset[str]
    decided: Mapping[str, object]
    version: str | None


def given_fields(report: Report) -> frozenset[str]:
    """The fields of ``report`` that something other than its text tells."""
    marked = {mark.kind for mark in report.marks}
    return frozenset(
        field for field, kind in FOUND_BY_MARK.items() if getattr(report, field) is not None and kind not in marked
    )


def same_report(incoming: Report, candidates: Iterable[Known]) -> Known | None:
    """The one of ``candidates`` (of the same text and URL, oldest first) that ``incoming`` is, if any.

    It is the one of the same outlet; else the one that came in under the same path (its outlet was learnt or
    corrected); else one without an outlet yet; else the one of its id, whose outlet was corrected since; else, where
    nobody gave the incoming's outlet, the first. The same text given under another outlet is a reprint: a report of its
    own.
    """
    candidates = list(candidates)
    outlet_given = "outlet" in given_fields(incoming)
    same_path = [known for known in candidates if known.report.path == incoming.path]
    same_outlet = [known for known in candidates if known.report.outlet == incoming.outlet]
    no_outlet = [known for known in candidates if known.report.outlet is None]
    likeliest = [*same_outlet, *same_path] if outlet_given else [*same_path, *same_outlet]
    same_id = [known for known in candidates if known.report.id == incoming.id]
    return next(iter([*likeliest, *no_outlet, *same_id, *([] if outlet_given else candidates)]), None)


def learn(known: Known, incoming: Report, version: str) -> Report:
    """What is known of a report, with what ``incoming``, taken in by the reader ``version``, adds to it.

    A person's decision stands before what is given with the report, and that before what is found in its text;
    nothing is ever unlearnt. Marks are replaced only along with something else, or by a newer reader, so that
    reading with and without a manifest by turns settles.
    """
    held, given = known.report, given_fields(incoming)
    changed = {
        field: getattr(incoming, field)
        for field in ("outlet", "published", "title", "byline", "dateline")
        if getattr(incoming, field) is not None
        and (getattr(held, field) is None or field in given or field not in known.given)
    }
    changed |= dict(known.decided)
    learnt = replace(held, **changed)
    same = learnt == held and known.version == version
    return held if same else replace(learnt, marks=incoming.marks)


def differences(old: Report, new: Report) -> dict[str, tuple[object, object]]:
    """The fields in which two versions of one report differ, as (old, new), dates and marks in words."""
    names = [field.name for field in fields(Report) if field.compare]
    pairs = {name: (getattr(old, name), getattr(new, name)) for name in names}
    return {name: (_plain(a), _plain(b)) for name, (a, b) in pairs.items() if a != b}


def _plain(value: object) -> object:
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [[mark.kind, mark.span.start, mark.span.end] for mark in value]
    return value
