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
    text,
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


def number_column() -> Column[int]:
    """Rows number themselves in the order of writing, and no number is ever used twice."""
    return Column("number", Integer, primary_key=True, autoincrement=True)


def moment_column(name: str = "written_at", *, nullable: bool = False) -> Column[datetime.datetime]:
    return Column(name, Moment, nullable=nullable)


numbered: dict[str, Any] = {"sqlite_autoincrement": True}

reports = Table(
    "reports",
    metadata,
    number_column(),
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
    moment_column(),
    Column("fields_sha256", Text),  # of all that may be learnt of it, as it stands: what verify compares
    Index("reports_in_order", "number", "written_at"),  # so that no text is read to list and to count them
    Index("reports_by_outlet", "outlet", "number", "written_at"),
    **numbered,
)

snapshots = Table(  # the bytes that a report's text was taken from, where the text is not they (web pages)
    "snapshots",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("bytes", LargeBinary, nullable=False),
    moment_column(),
)

paths = Table(  # every path under which a report came in
    "paths",
    metadata,
    number_column(),
    Column("report", ForeignKey("reports.id"), nullable=False),
    Column("path", Text, nullable=False, index=True),
    moment_column(),
    UniqueConstraint("report", "path"),
    **numbered,
)

readings = Table(  # the newest of a report is current
    "readings",
    metadata,
    number_column(),
    Column("report", ForeignKey("reports.id"), nullable=False, index=True),
    Column("version", Text, nullable=False),
    Column("claims_sha256", Text, nullable=False),  # of the claims' bodies, in order: what verify compares
    moment_column(),
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
    number_column(),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("target", Text, nullable=False, index=True),
    Column("value", Text),
    Column("why", Text, nullable=False),
    Column("who", Text, nullable=False),
    moment_column("made_at"),
    Column("field", Text),  # of a correction
    Column("saw", Text),  # what was decided on: a field's value as read, or the hash of a claim as read
    moment_column(nullable=True),  # None: when it was made
    Index("decisions_by_value", "value"),
    Index("decisions_in_order", "made_at", "id"),
    **numbered,
)

corrected = Table(  # claims of current readings as people corrected them: decisions worked out, so that all may ask
    "corrected",
    metadata,
    number_column(),
    Column("claim", Text, nullable=False, index=True),
    Column("measure", Text),
    Column("body", JSON, nullable=False),
    Column("corrections", JSON, nullable=False),  # which fields, by whom, whether stale
    moment_column(),
    moment_column("withdrawn_at", nullable=True),
    **numbered,
)

changes = Table(  # what was learnt about a report after it was first read
    "changes",
    metadata,
    number_column(),
    Column("report", ForeignKey("reports.id"), nullable=False, index=True),
    Column("field", Text, nullable=False),
    Column("old", JSON, nullable=False),
    Column("new", JSON, nullable=False),
    Column("cause", Text, nullable=False),  # read: the input told it; set: a person did
    moment_column(),
    **numbered,
)

problems = Table(
    "problems",
    metadata,
    number_column(),
    Column("stage", Text, nullable=False),
    Column("report", Text, nullable=False, index=True),  # a path as given, or a report's id
    Column("code", Text, nullable=False),
    Column("message", Text, nullable=False),
    Column("start", Integer),
    Column("end", Integer),
    moment_column(),
    moment_column("resolved_at", nullable=True),
    **numbered,
)

placements = Table(  # where the cross-check puts each claim, with copies of what claims are listed by
    "placements",
    metadata,
    number_column(),
    Column("claim", Text, nullable=False, index=True),
    Column("matter", Text, index=True),
    Column("question", Text, index=True),
    Column("report", Text),
    Column("kind", Text),
    Column("measure", Text),
    Column("stance", Text),
    Column("outlet", Text),
    Column("origin", Text),  # who says it, by name across reports; empty where the outlet does
    Column("place", Text),
    Column("starts", Date),  # when the thing was, as far as is known
    Column("ends", Date),
    moment_column(),
    moment_column("withdrawn_at", nullable=True),
    *(Index(f"placements_by_{facet}", facet) for facet in ("measure", "stance", "outlet", "origin", "place")),
    Index("placements_by_report", "report", "withdrawn_at", "written_at"),
    Index("placements_by_time", "starts", "ends"),
    **numbered,
)

findings = Table(
    "findings",
    metadata,
    number_column(),
    Column("id", Text, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("matter", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("body", JSON, nullable=False),
    Column("rank", Integer),  # of its kind: conflicts first
    Column("reports", Integer),
    Column("label", Text),
    moment_column(),
    moment_column("withdrawn_at", nullable=True),
    *(
        Index(
            f"findings_{by}",
            *leading,
            "rank",
            text("reports DESC"),
            *between,
            "label",
            "id",
            "withdrawn_at",
            "written_at",
        )
        for by, leading, between in (
            ("in_order", (), ("matter",)),
            ("by_matter", ("matter",), ()),
            ("by_question", ("question",), ("matter",)),
        )
    ),
    **numbered,
)

crossings = Table(  # how far the ledger went when it was cross-checked, each time
    "crossings",
    metadata,
    number_column(),
    Column("readings", Integer, nullable=False),  # the newest number of each table, 0 where it was empty
    Column("changes", Integer, nullable=False),
    Column("decisions", Integer, nullable=False),
    Column("version", Text, nullable=False),  # of the cross-check
    Column("lexicons", Text, nullable=False),  # of the user's own words, "" for none
    Column("said_sha256", Text, nullable=False),  # of all that stood then: what verify compares
    moment_column(),
    **numbered,
)

identities = Table(  # who is who: sources made one across reports
    "identities",
    metadata,
    number_column(),
    Column("id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("body", JSON, nullable=False),
    Column("matter", Text, index=True),
    Column("claims", Integer),  # how many cite it
    Column("reports", Integer),
    moment_column(),
    moment_column("withdrawn_at", nullable=True),
    Index("identities_by_name", "name", "claims", "reports", "withdrawn_at"),
    **numbered,
)

collapses = Table(  # which report has it from which
    "collapses",
    metadata,
    number_column(),
    Column("copy", Text, nullable=False),
    Column("original", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("matter", Text, index=True),
    moment_column(),
    moment_column("withdrawn_at", nullable=True),
    **numbered,
)
