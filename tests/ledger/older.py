"""Ledgers as older schema versions had them."""

from crosswire.ledger import reading_views

SPEAKING = (
    "CREATE TABLE speaking (party TEXT NOT NULL, identity INTEGER NOT NULL, PRIMARY KEY (party, identity))",
    """CREATE TRIGGER speaking_comes AFTER INSERT ON identities BEGIN
         INSERT INTO speaking(party, identity) SELECT value, new.number FROM json_each(new.body, '$.parties');
       END""",
)


def without_counts_by_party(connection):
    """Make it one of schema version 7: without counts of who speaks for a party, where, and of what is told of it, and
    with a table of those who speak for it."""
    for statement in SPEAKING:
        connection.execute(statement)
    connection.execute("DELETE FROM tallies WHERE about IN ('speakers', 'appearances', 'told')")
    connection.execute("PRAGMA user_version = 7")


def without_parties(connection):
    """Make it one of schema version 6: without lists of parties, and without hashes of what is known of reports."""
    without_counts_by_party(connection)
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
