"""For whom sources speak and of whom findings tell: copies of the parties in the bodies of identities and findings,
which triggers write along, so that all of one party is found at the cost of that."""

from __future__ import annotations

from sqlalchemy import Column, Connection, ForeignKey, Index, Table, Text

from crosswire.ledger.tables import metadata

speaking = Table(  # which identities speak for a party
    "speaking",
    metadata,
    Column("party", Text, primary_key=True),
    Column("identity", ForeignKey("identities.number"), primary_key=True),
    Index("speaking_by_identity", "identity"),
    sqlite_with_rowid=False,
)

concerning = Table(  # the parties behind the claims of a finding
    "concerning",
    metadata,
    Column("party", Text, primary_key=True),
    Column("finding", ForeignKey("findings.number"), primary_key=True),
    Index("concerning_by_finding", "finding"),
    sqlite_with_rowid=False,
)
OF = {speaking: ("identities", "identity"), concerning: ("findings", "finding")}
"""Each of these tables with the table whose parties it copies, and its column that numbers a row there."""

TRIGGER = """CREATE TRIGGER {table}_comes AFTER INSERT ON {of} BEGIN
  INSERT OR IGNORE INTO {table}(party, {column}) SELECT value, new.number FROM json_each(new.body, '$.parties');
END"""
FILLING = """INSERT OR IGNORE INTO {table}(party, {column})
  SELECT value, {of}.number FROM {of}, json_each({of}.body, '$.parties')"""
APART = """
  WITH told AS (SELECT value AS party, {of}.number FROM {of}, json_each({of}.body, '$.parties')),
  kept AS (SELECT party, {column} AS number FROM {table})
  SELECT NULL AS report WHERE EXISTS (SELECT * FROM told EXCEPT SELECT * FROM kept)
                           OR EXISTS (SELECT * FROM kept EXCEPT SELECT * FROM told)
"""


def _of_each(statement: str) -> tuple[str, ...]:
    return tuple(statement.format(table=table.name, of=of, column=column) for table, (of, column) in OF.items())


TRIGGERS = _of_each(TRIGGER)
"""What keeps the copies."""
ALTERED = _of_each(APART)
"""One row where the copies are not what the bodies say."""


def add_to(connection: Connection) -> None:
    """Make the tables in a ledger that has none yet, and fill them."""
    for table in OF:
        table.create(connection)
    for statement in (*TRIGGERS, *_of_each(FILLING)):
        connection.exec_driver_sql(statement)
