"""What the cross-check says of one matter, and the rows that it is kept as."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields

from sqlalchemy import Column, Table

from crosswire.ledger import gathered, tables
from crosswire.ledger.rows import Values
from crosswire.records import FINDING_KINDS, Collapse, Finding, Identity
from crosswire.records.wire import finding_to_wire

RANKS = {kind: rank for rank, kind in enumerate(FINDING_KINDS)}


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a claim belongs (its question is None where it is a statement), and copies of what it is listed by.

    ``origin`` is who says it by name across reports, "" where the outlet does; ``starts`` and ``ends`` are when the
    thing was, as far as is known.
    """

    claim: str
    question: str | None = None
    report: str | None = None
    kind: str | None = None
    measure: str | None = None
    stance: str | None = None
    outlet: str | None = None
    origin: str | None = None
    place: str | None = None
    starts: datetime.date | None = None
    ends: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that figures answer: how many, in how many reports, of how many origins, as of which days."""

    id: str
    label: str
    figures: int
    reports: int
    origins: int
    first: datetime.date | None = None
    last: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Cited:
    """A source across the reports of a matter, with how many claims and reports cite it."""

    identity: Identity
    claims: int = 0
    reports: int = 0


@dataclass(frozen=True, slots=True)
class Relayed:
    """``relay`` passes on the word of ``source`` in so many claims."""

    relay: str
    source: str
    claims: int


@dataclass(frozen=True, slots=True)
class Saying:
    """All that a cross-check says of one matter (an id); ``label`` is what it is called, ``first`` and ``last`` are
    the dates of its ``reports`` (ids)."""

    matter: str
    label: str = ""
    reports: tuple[str, ...] = ()
    first: datetime.date | None = None
    last: datetime.date | None = None
    claims: tuple[Placed, ...] = ()
    questions: tuple[Asked, ...] = ()
    findings: tuple[Finding, ...] = ()
    identities: tuple[Cited, ...] = ()
    collapses: tuple[Collapse, ...] = ()
    relays: tuple[Relayed, ...] = ()


SAID: Mapping[Table, Column[str]] = {
    gathered.memberships: gathered.memberships.c.matter,
    gathered.matters: gathered.matters.c.id,
    gathered.questions: gathered.questions.c.matter,
    gathered.relays: gathered.relays.c.matter,
    tables.placements: tables.placements.c.matter,
    tables.identities: tables.identities.c.matter,
    tables.collapses: tables.collapses.c.matter,
    tables.findings: tables.findings.c.matter,
}
"""The tables that hold what a cross-check says, each with the column that names the matter."""
OF_THE_LEDGER = frozenset({"number", "written_at", "withdrawn_at"})
"""Columns that say nothing of what was said."""


def said_rows(saying: Saying) -> Mapping[Table, Iterable[Values]]:
    """The rows of a saying, by table."""
    of_matter = {"matter": saying.matter}
    return {
        gathered.memberships: ({"report": report, **of_matter} for report in saying.reports),
        gathered.matters: [_matter_row(saying)],
        gathered.questions: (_as_row(one) | of_matter for one in saying.questions),
        gathered.relays: (_as_row(one) | of_matter for one in saying.relays),
        tables.placements: (_as_row(one) | of_matter for one in saying.claims),
        tables.identities: (_identity_row(one) | of_matter for one in saying.identities),
        tables.collapses: (_as_row(one) | of_matter for one in saying.collapses),
        tables.findings: (_finding_row(one) for one in {one.id: one for one in saying.findings}.values()),
    }


def content(row: Values) -> str:
    """A row in words, the same however it was made."""
    return json.dumps(row, sort_keys=True, default=str)


def row_number(table: Table, said: str) -> int:
    """A row's content as a number, of which a sum can be kept."""
    return int.from_bytes(hashlib.sha256(f"{table.name}\n{said}".encode("utf-8", "surrogatepass")).digest(), "big")


def _as_row(record: Placed | Asked | Relayed | Collapse) -> Values:
    return {one.name: getattr(record, one.name) for one in fields(record)}


def _matter_row(saying: Saying) -> Values:
    kinds = [claim.kind for claim in saying.claims]
    return {
        "id": saying.matter,
        "label": saying.label,
        "reports": len(saying.reports),
        "claims": len(saying.claims),
        "figures": kinds.count("figure"),
        "events": kinds.count("event"),
        "questions": len(saying.questions),
        "findings": len(saying.findings),
        "conflicts": sum(one.kind == "conflict" for one in saying.findings),
        "first": saying.first,
        "last": saying.last,
    }


def _finding_row(finding: Finding) -> Values:
    columns = {name: getattr(finding, name) for name in ("id", "kind", "matter", "question", "reports", "label")}
    return {**columns, "rank": RANKS.get(finding.kind, len(RANKS)), "body": finding_to_wire(finding)}


def _identity_row(cited: Cited) -> Values:
    identity = cited.identity
    body = {
        "members": [list(member) for member in identity.members],
        "parties": list(identity.parties),
        "reasons": list(identity.reasons),
    }
    digest = hashlib.sha256(json.dumps(body["members"]).encode("utf-8", "surrogatepass")).hexdigest()
    named = {"id": f"s_{digest[:16]}", "name": identity.name, "body": body}
    return {**named, "claims": cited.claims, "reports": cited.reports}


def said_columns(table: Table) -> Iterator[str]:
    """The columns of ``table`` that hold what was said."""
    return (column.name for column in table.columns if column.name not in OF_THE_LEDGER)
