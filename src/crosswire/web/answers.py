"""A page's answer: one object from which the page, its JSON twin and its table as CSV are made."""

from __future__ import annotations

import csv
import datetime
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from crosswire.publish.csv import cell
from crosswire.records.wire import Wire


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under named columns, for CSV."""

    columns: tuple[str, ...]
    rows: Iterable[Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a page says: ``data`` makes the whole of it for programs, ``shown`` what its template prints, and ``table``
    is its main table where it is one; ``template`` is named without its ending.

    What is asked for in one form is not made in the others: ``data`` and ``shown`` are called once at most, while the
    ledger is held.
    """

    template: str
    title: str
    data: Callable[[], Wire]
    shown: Callable[[], Mapping[str, Any]] = dict
    table: Table | None = None


def as_json(value: object) -> bytes:
    """JSON in UTF-8, on one line; half a surrogate pair, which UTF-8 cannot hold, is written as its escape."""
    return json.dumps(value, ensure_ascii=False, default=_iso).encode("utf-8", "backslashreplace") + b"\n"


def as_csv(table: Table) -> bytes:
    """CSV (RFC 4180) in UTF-8, without formulas; half a surrogate pair becomes a question mark."""
    written = io.StringIO()
    rows = csv.writer(written)
    rows.writerow(table.columns)
    rows.writerows([cell(value) for value in row] for row in table.rows)
    return written.getvalue().encode("utf-8", "replace")


def _iso(value: object) -> str:
    if isinstance(value, datetime.date):  # a moment is one too
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} is no part of JSON")
