"""Ledgers as older schema versions had them."""

from crosswire.ledger import reading_views


def without_parties(connection):
    """Make it one of schema version 6: without lists of parties, and without hashes of what is known of reports."""
    for statement in reading_views.removal():
        connection.execute(statement)
    for name in ("speaking", "concerning"):
        connection.execute(f"DROP TRIGGER {name}_comes")
        connection.execute(f"DROP TABLE {name}")
    connection.execute("ALTER TABLE reports DROP COLUMN fields_sha256")
    connection.execute("PRAGMA user_version = 6")


def without_counts(connection):
    """Make it one of schema version 5: without counts of everything and without verdicts either."""
    without_parties(connection)
    for table in ("tallies", "verdicts"):
        connection.execute(f"DROP TABLE {table}")
    connection.execute("PRAGMA user_version = 5")
