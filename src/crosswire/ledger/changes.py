"""What was learnt about reports after they were first read, and reports as they were before."""

from __future__ import annotations

import datetime
import json
import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from crosswire.ledger.plain import Where, all_of, among
from crosswire.records import Mark, Report, Span

Fields = Mapping[str, Any]
"""Values of a report's fields, by name."""


@dataclass(frozen=True, slots=True)
class Change:
    """Something learnt about a report after it was first read; ``cause`` is read or set."""

    report: str
    field: str
    old: Any
    new: Any
    cause: str
    written_at: datetime.datetime


def changed_since(
    connection: sqlite3.Connection, moment: datetime.datetime | None, reports: Collection[str] | None = None
) -> dict[str, dict[str, Any]]:
    """For each report (all, or some of up to a thousand ids), the fields that were learnt after ``moment``, as they
    were then; none for None."""
    if moment is None:
        return {}
    wanted = [Where("written_at > :until"), *([] if reports is None else [among("report", reports)])]
    where = all_of(wanted, moment)
    query = f"SELECT report, field, old FROM changes WHERE {where.condition} ORDER BY number DESC"
    earlier: dict[str, dict[str, Any]] = {}
    for report, field, old in connection.execute(query, where.values):
        earlier.setdefault(report, {}).update(_value(field, json.loads(old)))
    return earlier


def as_it_was(report: Report, earlier: Fields) -> Report:
    """``report`` with the fields in ``earlier`` as they were."""
    return replace(report, **earlier)


def _value(field: str, logged: Any) -> dict[str, Any]:  # noqa: ANN401 (a value of JSON)
    """A field of a report from the words in which the log keeps it."""
    if field == "published" and logged is not None:
        return {field: datetime.date.fromisoformat(logged)}
    if field == "marks":
        return {field: tuple(Mark(kind, Span(start, end)) for kind, start, end in logged)}
    return {field: logged}
