"""Further tables of what the cross-check says: who belongs to which matter, and what pages are made of.

Rows of ``memberships``, ``matters``, ``questions`` and ``relays`` are withdrawn, never deleted, like those of
``findings``. ``profiles`` and its two lists are the cross-check's own notes on reports, so that adding a report need
not look at the others again: they are written over, and tell nothing about what was read.
"""

from __future__ import annotations

from sqlalchemy import JSON, Column, Date, ForeignKey, Index, Integer, Table, Text

from crosswire.ledger.tables import metadata, moment_column, number_column, numbered

memberships = Table(  # which matter a report is of
    "memberships",
    metadata,
    number_column(),
    Column("report", Text, nullable=False, index=True),
    Column("matter", Text, nullable=False, index=True),
    moment_column(),
    moment_column("withdrawn_at", nullable=True),
    **numbered,
)

matters = Table(  # each matter with what it counts
    "matters",
    metadata,
    number_column(),
    Column("id", Text, nullable=False, index=True),
    Column("label", Text, nullable=False),
    Column("reports", Integer, nullable=False, index=True),
    Column("claims", Integer, nullable=False),
    Column("figures", Integer, nullable=False),
    Column("events", Integer, nullable=False),
    Column("questions", Integer, nullable=False),
    Column("findings", Integer, nullable=False),
    Column("conflicts", Integer, nullable=False),
    Column("first", Date),  # the dates of its first and its last report
    Column("last", Date),
    moment_column(),
    moment_column("withdrawn_at", nullable=True),
    Index("matters_by_date", "last"),
    Index("matters_by_findings", "findings"),
    **numbered,
)

questions = Table(  # each question that figures answer, with what it counts
    "questions",
    metadata,
    number_column(),
    Column("id", Text, nullable=False, index=True),
    Column("matter", Text, nullable=False, index=True),
    Column("label", Text, nullable=False),
    Column("figures", Integer, nullable=False),
    Column("reports", Integer, nullable=False),
    Column("origins", Integer, nullable=False),
    Column("first", Date),  # as of when its figures hold
    Column("last", Date),
    moment_column(),
    moment_column("withdrawn_at", nullable=True),
    Index("questions_by_figures", "figures", "id"),
    **numbered,
)

relays = Table(  # who passes on whose word, by names across the reports of one matter
    "relays",
    metadata,
    number_column(),
    Column("matter", Text, nullable=False, index=True),
    Column("relay", Text, nullable=False, index=True),
    Column("source", Text, nullable=False, index=True),
    Column("claims", Integer, nullable=False),
    moment_column(),
    moment_column("withdrawn_at", nullable=True),
    **numbered,
)

finding_claims = Table(  # which claims a finding, standing or withdrawn, speaks of
    "finding_claims",
    metadata,
    Column("finding", ForeignKey("findings.number"), primary_key=True),
    Column("claim", Text, primary_key=True, index=True),
)

profiles = Table(  # what a report names, by weight
    "profiles",
    metadata,
    Column("report", Text, primary_key=True),
    Column("published", Date),
    Column("days", JSON, nullable=False),
    Column("weights", JSON, nullable=False),
    Column("top", JSON, nullable=False),  # its heaviest names, by which it is looked up
    Column("reach", Text, nullable=False, index=True),  # the first of all reports that a chain of likenesses leads to
)

profile_names = Table(
    "profile_names",
    metadata,
    Column("name", Text, primary_key=True),
    Column("report", Text, primary_key=True),
    Column("published", Date),
    Index("profile_names_by_report", "report"),
    sqlite_with_rowid=False,
)

profile_days = Table(
    "profile_days",
    metadata,
    Column("day", Date, primary_key=True),
    Column("report", Text, primary_key=True),
    Index("profile_days_by_report", "report"),
    sqlite_with_rowid=False,
)
