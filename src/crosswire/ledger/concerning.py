"""Of which parties findings tell: copies of the parties in the bodies of findings, which a trigger writes along, so
that all that is told of one party is found at the cost of that."""

from __future__ import annotations

from sqlalchemy import Column, Connection, ForeignKey, Index, Table, Text

from crosswire.ledger.tables import metadata

concerning = Table(  # the parties behind the claims of a finding
    "concerning",
    metadata,
    Column("party", Text, primary_key=True),
    Column("finding", ForeignKey("findings.number"), primary_key=True),
    Index("concerning_by_finding", "finding"),
    sqlite_with_rowid=False,
)

TRIGGER = """CREATE TRIGGER concerning_comes AFTER INSERT ON findings BEGIN
  INSERT OR IGNORE INTO concerning(party, finding) SELECT value, new.number FROM json_each(new.body, '$.parties');
END"""
"""What keeps the copies."""
FILLING = """INSERT OR IGNORE INTO concerning(party, finding)
  SELECT value, findings.number FROM findings, json_each(findings.body, '$.parties')"""
ALTERED = """
  WITH told AS (SELECT value AS party, findings.number FROM findings, json_each(findings.body, '$.parties')),
  kept AS (SELECT party, finding AS number FROM concerning)
  SELECT NULL AS report WHERE EXISTS (SELECT * FROM told EXCEPT SELECT * FROM kept)
                           OR EXISTS (SELECT * FROM kept EXCEPT SELECT * FROM told)
"""
"""One row where the copies are not what the bodies say."""


def add_to(connection: Connection) -> None:
    """Make the table in a ledger that has none yet, and fill it."""
    concerning.create(connection)
    for statement in (TRIGGER, FILLING):
        connection.exec_driver_sql(statement)
