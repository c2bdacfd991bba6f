"""Hashes of what is known of the reports that a ledger holds already."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Select, bindparam, literal, select, update

from crosswire.ledger import tables
from crosswire.ledger.rows import REPORT_FIELDS, fields_hash, report_of


def hash_fields(connection: Connection) -> None:
    """Write the hash of what is known of each report, as it stands."""
    columns = tables.reports.c
    known = [columns[name] for name in ("number", "id", "path", "given", *REPORT_FIELDS)]
    query: Select[Any] = select(*known, literal("").label("text"))
    rows = connection.execute(query).all()
    hashed = [{"of": row.number, "digest": fields_hash(report_of(row), row.given)} for row in rows]
    if hashed:
        written = update(tables.reports).where(columns.number == bindparam("of"))
        connection.execute(written.values(fields_sha256=bindparam("digest")), hashed)
