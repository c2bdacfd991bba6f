"""What was learnt about reports after they were first read, and reports as they were before."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, select

from crosswire.ledger import tables
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
    connection: Connection, moment: datetime.datetime | None, reports: Collection[str] | None = None
) -> dict[str, dict[str, Any]]:
    """For each report (all, or some of up to a thousand ids), the fields that were learnt after ``moment``, as they
    were then; none for None."""
    if moment is None:
        return {}
    columns = tables.changes.c
    query = select(columns.report, columns.field, columns.old).where(columns.written_at > moment)
    if reports is not None:
        query = query.where(columns.report.in_(reports))
    earlier: dict[str, dict[str, Any]] = {}
    for row in connection.execute(query.order_by(columns.number.desc())):
        earlier.setdefault(row.report, {}).update(_value(row.field, row.old))
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
