"""What a cross-check says, made current: what stays is left alone, what no longer holds is withdrawn, not deleted."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields

from sqlalchemy import Connection, Table, bindparam, func, insert, select, update

from crosswire.ledger import tables
from crosswire.ledger.rows import Values
from crosswire.records import Collapse, Finding, Identity
from crosswire.records.wire import finding_to_wire

SAID = (tables.placements, tables.identities, tables.collapses, tables.findings)
"""The tables that hold what a cross-check says."""


@dataclass(frozen=True, slots=True)
class State:
    """How far a ledger goes: the number of its newest reading, change and decision, 0 where there is none.

    Rows of these tables are only ever added, so that two equal states hold the same claims, and the numbers above an
    earlier state name all that has been touched since.
    """

    readings: int = 0
    changes: int = 0
    decisions: int = 0

    def is_after(self, other: State) -> bool:
        """Whether this state holds all that the other holds, and more."""
        mine, theirs = ((s.readings, s.changes, s.decisions) for s in (self, other))
        return mine != theirs and all(own >= earlier for own, earlier in zip(mine, theirs, strict=True))


@dataclass(frozen=True, slots=True)
class Crossing:
    """A cross-check of the ledger as it was at ``state``, by the cross-check ``version`` under the user's ``lexicons``
    (a digest, "" for none)."""

    state: State
    version: str
    lexicons: str = ""


@dataclass(frozen=True, slots=True)
class Placing:
    """All that one cross-check says: findings, where claims belong (claim id to matter, to question), who is who."""

    findings: Iterable[Finding] = ()
    matters: Mapping[str, str] = field(default_factory=dict)
    questions: Mapping[str, str] = field(default_factory=dict)
    identities: Iterable[Identity] = ()
    collapses: Iterable[Collapse] = ()


@dataclass(frozen=True, slots=True)
class Crossed:
    """What a cross-check changed: findings that were not there before, and the ids of those that no longer hold."""

    new: tuple[Finding, ...] = ()
    gone: tuple[str, ...] = ()


def state_of(connection: Connection) -> State:
    """How far the ledger goes now."""
    columns = [func.coalesce(func.max(getattr(tables, f.name).c.number), 0) for f in fields(State)]
    return State(*(connection.execute(select(column)).scalar_one() for column in columns))


def last_crossing(connection: Connection) -> Crossing | None:
    """The latest cross-check, None before the first."""
    row = connection.execute(select(tables.crossings).order_by(tables.crossings.c.number.desc()).limit(1)).first()
    if row is None:
        return None
    return Crossing(State(row.readings, row.changes, row.decisions), row.version, row.lexicons)


def make_current(connection: Connection, placing: Placing, moment: datetime.datetime) -> Crossed:
    """Make what a cross-check says the current word of the ledger."""
    found = {finding.id: finding for finding in placing.findings}
    placed = {
        claim: {"claim": claim, "matter": placing.matters.get(claim), "question": placing.questions.get(claim)}
        for claim in {**placing.matters, **placing.questions}
    }
    _replace(connection, tables.placements, placed.values(), moment)
    _replace(connection, tables.identities, map(_identity_row, placing.identities), moment)
    _replace(connection, tables.collapses, map(_collapse_row, placing.collapses), moment)
    before = _replace(connection, tables.findings, map(_finding_row, found.values()), moment)
    known = {row["id"] for row in before}
    new = tuple(finding for finding in found.values() if finding.id not in known)
    return Crossed(new, tuple(sorted(known - found.keys())))


def note_crossing(connection: Connection, crossing: Crossing, moment: datetime.datetime) -> None:
    """Note how far the ledger has been cross-checked."""
    state = {f.name: getattr(crossing.state, f.name) for f in fields(State)}
    names = {"version": crossing.version, "lexicons": crossing.lexicons, "said_sha256": said_hash(connection)}
    connection.execute(insert(tables.crossings), {**state, **names, "written_at": moment})


def said_hash(connection: Connection) -> str:
    """SHA-256 of all that stands of what the cross-check said, in hex, whatever the order of the rows."""
    digest = hashlib.sha256()
    for table in SAID:
        digest.update("\n".join(sorted(_content(row) for _, row in _standing(connection, table))).encode())
    return digest.hexdigest()


def is_as_said(connection: Connection) -> bool:
    """Whether what stands is what the latest cross-check said."""
    columns = tables.crossings.c
    said = connection.execute(select(columns.said_sha256).order_by(columns.number.desc()).limit(1)).scalar()
    return said is None or said == said_hash(connection)


def _standing(connection: Connection, table: Table) -> list[tuple[int, Values]]:
    """The rows that stand, each with its number."""
    names = [column.name for column in table.columns if column.name not in ("number", "written_at", "withdrawn_at")]
    query = select(table).where(table.c.withdrawn_at.is_(None))
    return [(row.number, {name: getattr(row, name) for name in names}) for row in connection.execute(query)]


def _replace(connection: Connection, table: Table, wanted: Iterable[Values], moment: datetime.datetime) -> list[Values]:
    """Make ``wanted`` the standing rows of ``table``; returns those that stood before."""
    standing = _standing(connection, table)
    wanted_by_content = {_content(row): row for row in wanted}
    held = {_content(row): number for number, row in standing}
    gone = [{"gone": number} for content, number in held.items() if content not in wanted_by_content]
    if gone:
        withdrawal = update(table).where(table.c.number == bindparam("gone")).values(withdrawn_at=moment)
        connection.execute(withdrawal, gone)
    new = [{**row, "written_at": moment} for content, row in wanted_by_content.items() if content not in held]
    if new:
        connection.execute(insert(table), new)
    return [row for _, row in standing]


def _content(row: Values) -> str:
    return json.dumps(row, sort_keys=True)


def _finding_row(finding: Finding) -> Values:
    columns = {name: getattr(finding, name) for name in ("id", "kind", "matter", "question")}
    return {**columns, "body": finding_to_wire(finding)}


def _identity_row(identity: Identity) -> Values:
    body = {
        "members": [list(member) for member in identity.members],
        "parties": list(identity.parties),
        "reasons": list(identity.reasons),
    }
    digest = hashlib.sha256(json.dumps(body["members"]).encode("utf-8", "surrogatepass")).hexdigest()
    return {"id": f"s_{digest[:16]}", "name": identity.name, "body": body}


def _collapse_row(collapse: Collapse) -> Values:
    return {"copy": collapse.copy, "original": collapse.original, "reason": collapse.reason}
