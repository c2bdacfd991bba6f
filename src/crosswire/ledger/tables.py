"""The ledger's tables.

What was read and what a person judged are added, never changed: a reading is one run of the reader over one report,
its claims stay when a later reading replaces them, and decisions are append-only (triggers refuse otherwise). Every
row carries the moment it was written, so that any earlier state can be asked for. Where a row says its whole record
in ``body``, the other columns are copies of single fields, to find it by.
"""

from __future__ import annotations

import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

metadata = MetaData()


class Moment(TypeDecorator[datetime.datetime]):
    """An aware moment, kept as UTC. Raises ValueError on a naive one."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime.datetime | None, dialect: Dialect) -> datetime.datetime | None:  # noqa: ARG002
        if value is not None and value.tzinfo is None:
            raise ValueError(f"a moment needs its time zone: {value!r}")
        return None if value is None else value.astimezone(datetime.UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime.datetime | None, dialect: Dialect) -> datetime.datetime | None:  # noqa: ARG002
        return None if value is None else value.replace(tzinfo=datetime.UTC)


def _number() -> Column[int]:
    """Rows number themselves in the order of writing, and no number is ever used twice."""
    return Column("number", Integer, primary_key=True, autoincrement=True)


def _moment(name: str = "written_at", *, nullable: bool = False) -> Column[datetime.datetime]:
    return Column(name, Moment, nullable=nullable)


numbered: dict[str, Any] = {"sqlite_autoincrement": True}

reports = Table(
    "reports",
    metadata,
    _number(),
    Column("id", Text, nullable=False, unique=True),
    Column("path", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("text_sha256", Text, nullable=False, index=True),  # of the text as UTF-8: what verify compares
    Column("sha256", Text, nullable=False),  # of the bytes that the text came from
    Column("form", Text, nullable=False),
    Column("outlet", Text),
    Column("title", Text),
    Column("byline", Text),
    Column("dateline", Text),
    Column("published", Date),
    Column("url", Text),
    Column("marks", JSON, nullable=False),
    Column("given", JSON, nullable=False),  # fields that a manifest, option or metadata told, not the text
    _moment(),
    **numbered,
)

snapshots = Table(  # the bytes that a report's text was taken from, where the text is not they (web pages)
    "snapshots",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("bytes", LargeBinary, nullable=False),
    _moment(),
)

paths = Table(  # every path under which a report came in
    "paths",
    metadata,
    _number(),
    Column("report", ForeignKey("reports.id"), nullable=False),
    Column("path", Text, nullable=False, index=True),
    _moment(),
    UniqueConstraint("report", "path"),
    **numbered,
)

readings = Table(  # the newest of a report is current
    "readings",
    metadata,
    _number(),
    Column("report", ForeignKey("reports.id"), nullable=False, index=True),
    Column("version", Text, nullable=False),
    Column("claims_sha256", Text, nullable=False),  # of the claims' bodies, in order: what verify compares
    _moment(),
    **numbered,
)

claims = Table(
    "claims",
    metadata,
    Column("reading", ForeignKey("readings.number"), primary_key=True),
    Column("id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("measure", Text),
    Column("body", JSON, nullable=False),
    Index("claims_by_id", "id"),
    Index("claims_by_measure", "measure"),
)

links = Table(  # who is cited: copies of the sources in the claims' bodies
    "links",
    metadata,
    Column("reading", Integer, primary_key=True),
    Column("claim", Text, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("source", Text, nullable=False, index=True),
    Column("role", Text, nullable=False),
)

decisions = Table(
    "decisions",
    metadata,
    _number(),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("target", Text, nullable=False, index=True),
    Column("value", Text),
    Column("why", Text, nullable=False),
    Column("who", Text, nullable=False),
    _moment("made_at"),
    Column("field", Text),  # of a correction
    Column("saw", Text),  # what was decided on: a field's value as read, or the hash of a claim as read
    _moment(nullable=True),  # None: when it was made
    **numbered,
)

corrected = Table(  # claims of current readings as people corrected them: decisions worked out, so that all may ask
    "corrected",
    metadata,
    _number(),
    Column("claim", Text, nullable=False, index=True),
    Column("measure", Text),
    Column("body", JSON, nullable=False),
    Column("corrections", JSON, nullable=False),  # which fields, by whom, whether stale
    _moment(),
    _moment("withdrawn_at", nullable=True),
    **numbered,
)

changes = Table(  # what was learnt about a report after it was first read
    "changes",
    metadata,
    _number(),
    Column("report", ForeignKey("reports.id"), nullable=False, index=True),
    Column("field", Text, nullable=False),
    Column("old", JSON, nullable=False),
    Column("new", JSON, nullable=False),
    Column("cause", Text, nullable=False),  # read: the input told it; set: a person did
    _moment(),
    **numbered,
)

problems = Table(
    "problems",
    metadata,
    _number(),
    Column("stage", Text, nullable=False),
    Column("report", Text, nullable=False, index=True),  # a path as given, or a report's id
    Column("code", Text, nullable=False),
    Column("message", Text, nullable=False),
    Column("start", Integer),
    Column("end", Integer),
    _moment(),
    _moment("resolved_at", nullable=True),
    **numbered,
)

placements = Table(  # which matter and question the cross-check puts a claim under
    "placements",
    metadata,
    _number(),
    Column("claim", Text, nullable=False, index=True),
    Column("matter", Text),
    Column("question", Text, index=True),
    _moment(),
    _moment("withdrawn_at", nullable=True),
    **numbered,
)

findings = Table(
    "findings",
    metadata,
    _number(),
    Column("id", Text, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("matter", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("body", JSON, nullable=False),
    _moment(),
    _moment("withdrawn_at", nullable=True),
    **numbered,
)

crossings = Table(  # how far the ledger went when it was cross-checked, each time
    "crossings",
    metadata,
    _number(),
    Column("readings", Integer, nullable=False),  # the newest number of each table, 0 where it was empty
    Column("changes", Integer, nullable=False),
    Column("decisions", Integer, nullable=False),
    Column("version", Text, nullable=False),  # of the cross-check
    Column("lexicons", Text, nullable=False),  # of the user's own words, "" for none
    Column("said_sha256", Text, nullable=False),  # of all that it said: what verify compares
    _moment(),
    **numbered,
)

identities = Table(  # who is who: sources made one across reports
    "identities",
    metadata,
    _number(),
    Column("id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("body", JSON, nullable=False),
    _moment(),
    _moment("withdrawn_at", nullable=True),
    **numbered,
)

collapses = Table(  # which report has it from which
    "collapses",
    metadata,
    _number(),
    Column("copy", Text, nullable=False),
    Column("original", Text, nullable=False),
    Column("reason", Text, nullable=False),
    _moment(),
    _moment("withdrawn_at", nullable=True),
    **numbered,
)
