"""What a cross-check says, made current: what stays is left alone, what no longer holds is withdrawn, not deleted."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, Table, insert, select, update

from crosswire.ledger import tables
from crosswire.records import Finding
from crosswire.records.wire import finding_to_wire


def replace_placements(
    connection: Connection, placed: Mapping[str, tuple[str | None, str | None]], moment: datetime.datetime
) -> None:
    """Make ``placed`` (claim to matter and question) the current placing of claims."""
    columns = tables.placements.c
    rows = connection.execute(
        select(columns.number, columns.claim, columns.matter, columns.question).where(columns.withdrawn_at.is_(None))
    ).all()
    current = {row.claim: (row.matter, row.question) for row in rows}
    gone = [row.number for row in rows if placed.get(row.claim) != (row.matter, row.question)]
    _withdraw(connection, tables.placements, gone, moment)
    new = [
        {"claim": claim, "matter": matter, "question": question, "written_at": moment}
        for claim, (matter, question) in placed.items()
        if current.get(claim) != (matter, question)
    ]
    if new:
        connection.execute(insert(tables.placements), new)


def replace_findings(connection: Connection, found: Mapping[str, Finding], moment: datetime.datetime) -> None:
    """Make ``found`` (by id) the current findings."""
    columns = tables.findings.c
    query = select(columns.number, columns.id, columns.body).where(columns.withdrawn_at.is_(None))
    rows = connection.execute(query).all()
    bodies = {finding_id: finding_to_wire(finding) for finding_id, finding in found.items()}
    current = {row.id: row.body for row in rows}
    gone = [row.number for row in rows if bodies.get(row.id) != row.body]
    _withdraw(connection, tables.findings, gone, moment)
    new = [
        {
            "id": finding.id,
            "kind": finding.kind,
            "matter": finding.matter,
            "question": finding.question,
            "body": bodies[finding.id],
            "written_at": moment,
        }
        for finding in found.values()
        if current.get(finding.id) != bodies[finding.id]
    ]
    if new:
        connection.execute(insert(tables.findings), new)


def _withdraw(connection: Connection, table: Table, numbers: Sequence[int], moment: datetime.datetime) -> None:
    for number in numbers:
        connection.execute(update(table).where(table.c.number == number).values(withdrawn_at=moment))
