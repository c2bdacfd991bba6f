"""Pages of lists as data and as tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, fields
from typing import Any, TypeVar

from crosswire.ledger import Page
from crosswire.publish.csv import CLAIM_COLUMNS, FINDING_COLUMNS, claim_values
from crosswire.records import Entry, Finding
from crosswire.records.wire import Wire, entry_to_wire, finding_to_wire
from crosswire.web.answers import Table
from crosswire.web.asking import Ask

Row = TypeVar("Row")

EVIDENCE = 12
"""Claims of each finding that a list reads, so that the numbers in its sentence lead to their words; of fewer it shows
the words (``finding_item`` in parts.html)."""


def listed(ask: Ask, page: Page[Row], as_data: Callable[[Row], Wire] = asdict) -> Wire:  # type: ignore[assignment]
    """A page of a list as JSON: its items, how many there are in all, and where the next are."""
    return {"items": [as_data(item) for item in page.items], **place(ask, page)}


def place(ask: Ask, page: Page[Any]) -> Wire:
    """Where a page is in its list: how many there are in all, and where the next are."""
    return {
        "total": page.total,
        "at_least": page.at_least,
        "limit": page.window.limit,
        "offset": page.window.offset,
        "next": ask.here("json", offset=page.window.offset + len(page.items)) if page.more else None,
    }


def rows_table(kind: type, rows: Iterable[object]) -> Table:
    """Rows of one kind under the names of their fields."""
    columns = tuple(one.name for one in fields(kind))
    return Table(columns, ([getattr(row, column) for column in columns] for row in rows))


def claims_table(entries: Iterable[Entry]) -> Table:
    """Claims under the contract's columns, as in an export."""
    values = (claim_values(entry_to_wire(entry)) for entry in entries)
    return Table(CLAIM_COLUMNS, (_cells(CLAIM_COLUMNS, value) for value in values))


def findings_table(findings: Iterable[Finding]) -> Table:
    """Findings under the contract's columns."""
    return Table(FINDING_COLUMNS, (_cells(FINDING_COLUMNS, finding_to_wire(finding)) for finding in findings))


def _cells(columns: Sequence[str], values: Wire) -> list[Any]:
    return [values[column] for column in columns]
