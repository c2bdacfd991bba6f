"""Making a ledger's schema, and bringing an older one up to date."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy import Connection, inspect, text

from crosswire.ledger import concerning, reading_views, search, tallies, verdicts
from crosswire.ledger.driver import driver
from crosswire.ledger.gathered import (
    finding_claims,
    matters,
    memberships,
    profile_days,
    profile_names,
    profiles,
    questions,
    relays,
)
from crosswire.ledger.hashing import hash_fields
from crosswire.ledger.recognising import APPLICATION_ID, SCHEMA_VERSION, pragma
from crosswire.ledger.saying import RANKS
from crosswire.ledger.tables import (
    collapses,
    corrected,
    crossings,
    decisions,
    findings,
    identities,
    metadata,
    placements,
    reports,
)

RANKED = """
  UPDATE findings SET rank = CASE kind {ranks} END, reports = json_extract(body, '$.reports'),
                      label = json_extract(body, '$.label') WHERE rank IS NULL
"""
"""What findings that were withdrawn before they were ordered by columns are ordered by."""


def _add_crossing_and_search(connection: Connection) -> None:
    for table in (crossings, identities, collapses):
        table.create(connection)
    for statement in (*search.STATEMENTS, *search.FILLING):
        connection.exec_driver_sql(statement)


def _add_corrections(connection: Connection) -> None:
    corrected.create(connection)
    for column in ("field TEXT", "saw TEXT", "written_at DATETIME"):
        connection.exec_driver_sql(f"ALTER TABLE decisions ADD COLUMN {column}")
    connection.exec_driver_sql(search.CORRECTED)


def _add_pages(connection: Connection) -> None:
    """What is listed by matter, question and facet; the next cross-check fills it, since its version is another."""
    for table in (memberships, matters, questions, relays, finding_claims, profiles, profile_names, profile_days):
        table.create(connection)
    for table in (placements, findings, identities, collapses):
        held = {column["name"] for column in inspect(connection).get_columns(table.name)}
        for column in table.columns:
            if column.name not in held:
                kind = column.type.compile(connection.dialect)
                connection.exec_driver_sql(f"ALTER TABLE {table.name} ADD COLUMN {column.name} {kind}")
        for index in table.indexes:
            index.create(connection, checkfirst=True)


def _add_parties(connection: Connection) -> None:
    """Parties by name, and hashes of what is known of reports."""
    concerning.add_to(connection)
    connection.exec_driver_sql("ALTER TABLE reports ADD COLUMN fields_sha256 TEXT")
    hash_fields(connection)


def _only_views(connection: Connection) -> None:
    """Views are made anew at the end of every upgrade."""


def _add_views(connection: Connection) -> None:
    for statement in reading_views.statements():
        connection.exec_driver_sql(statement)


def _add_counts(connection: Connection) -> None:
    """Counts of everything and verdicts, for every earlier moment too; and what lists are ordered by, from the index
    alone."""
    for gone in ("findings_in_order", "ix_findings_matter", "ix_findings_question", "ix_placements_report"):
        connection.exec_driver_sql(f"DROP INDEX IF EXISTS {gone}")
    ranks = " ".join(f"WHEN '{kind}' THEN {rank}" for kind, rank in RANKS.items())
    connection.exec_driver_sql(RANKED.format(ranks=ranks))
    for table in (reports, decisions, placements, findings):
        for index in table.indexes:
            index.create(connection, checkfirst=True)
    tallies.tallies.create(connection)
    tallies.fill(connection)
    verdicts.verdicts.create(connection)
    verdicts.replay_verdicts(connection)


def _add_counts_by_party(connection: Connection) -> None:
    """Who speaks for each party, in which matters, and how many findings tell of it; for every earlier moment too. A
    table of the identities that speak for it is of no use any more."""
    for gone in ("TRIGGER IF EXISTS speaking_comes", "TABLE IF EXISTS speaking"):
        connection.exec_driver_sql(f"DROP {gone}")
    tallies.fill(connection)


STEPS: Mapping[int, Callable[[Connection], None]] = {
    1: _add_crossing_and_search,
    2: _add_corrections,
    3: _add_pages,
    4: _only_views,
    5: _add_counts,
    6: _add_parties,
    7: _add_counts_by_party,
}
"""What brings a ledger from each older schema version to the next."""

DECISIONS_STAY = (
    "CREATE TRIGGER decisions_change BEFORE UPDATE ON decisions BEGIN SELECT RAISE(ABORT, 'append-only'); END",
    "CREATE TRIGGER decisions_leave BEFORE DELETE ON decisions BEGIN SELECT RAISE(ABORT, 'append-only'); END",
)


def make(connection: Connection) -> None:
    """Make or upgrade the schema, in the caller's transaction: a kill leaves all of it or none."""
    version = pragma(driver(connection), "user_version")
    if version == 0:
        metadata.create_all(connection)
        for statement in (*DECISIONS_STAY, *search.STATEMENTS, search.CORRECTED, concerning.TRIGGER):
            connection.exec_driver_sql(statement)
    else:
        for statement in reading_views.removal():  # no table can be altered that a view looks at
            connection.exec_driver_sql(statement)
        for step in range(version, SCHEMA_VERSION):
            STEPS[step](connection)
    _add_views(connection)
    connection.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))  # pragmas take no parameters
    connection.execute(text(f"PRAGMA user_version = {SCHEMA_VERSION}"))
