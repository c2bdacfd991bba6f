"""What people's decisions say of how claims were read: kept as they are made, so that all can be counted.

A verdict is worked out anew, in the transaction that writes a decision or a reading, for the claims that it is on.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Iterator, Sequence

from sqlalchemy import Boolean, Column, Connection, Index, Table, Text, func, insert, select, update

from crosswire.ledger import tables
from crosswire.ledger.deciding import JUDGING, decisions_about
from crosswire.ledger.driver import driver
from crosswire.ledger.entries import named_entries
from crosswire.ledger.looking import Look
from crosswire.ledger.tables import metadata, moment_column, number_column, numbered
from crosswire.records.verdict import verdicts as verdicts_on

TOGETHER = 500
"""Claims that are looked at at once."""

verdicts = Table(
    "verdicts",
    metadata,
    number_column(),
    Column("claim", Text, nullable=False),
    Column("field", Text, nullable=False),  # of the claim; "claim" is the claim as a whole
    Column("is_right", Boolean, nullable=False),  # whether it was read so
    moment_column(),
    moment_column("withdrawn_at", nullable=True),
    Index("verdicts_by_claim", "claim"),
    Index("verdicts_counted", "field", "is_right", "withdrawn_at", "written_at"),
    **numbered,
)
Verdicts = dict[str, bool]
"""Whether a claim was read rightly, by field."""


class Judgements(Look):
    """Reads the verdicts that stood at the moment."""

    def counts(self) -> dict[tuple[str, bool], int]:
        """How often each field was read rightly (True) and wrongly (False)."""
        columns = verdicts.c
        by = (columns.field, columns.is_right)
        query = select(*by, func.count().label("claims")).where(self.stands(verdicts)).group_by(*by)
        return {(row.field, row.is_right): row.claims for row in self.rows(query)}

    def altered(self) -> list[str]:
        """The claims (ids) of which other verdicts are kept than the decisions come to."""
        columns = verdicts.c
        with self.connect() as connection:
            kept = connection.execute(select(columns.claim).where(self.stands(verdicts)).distinct()).scalars()
            wanted = sorted({*kept, *_decided_on(connection)})
            return [claim for some in _stretches(wanted) for claim in _altered(connection, some)]


def renew_verdicts(connection: Connection, claims: Iterable[str], moment: datetime.datetime) -> None:
    """Work out anew what is said of each of ``claims`` (ids; others are left out), as it is read now."""
    for some in _stretches(sorted(set(claims))):
        told = _told(connection, some, None)
        held = _held(connection, some)
        for claim in some:
            if held.get(claim, {}) != told.get(claim, {}):
                _replace(connection, claim, told.get(claim, {}), moment)


def replay_verdicts(connection: Connection) -> None:
    """Work out what was said of every claim at each moment of its life, in a ledger that keeps no verdict yet."""
    for claim in _decided_on(connection):
        for moment in _moments(connection, claim):
            told = _told(connection, [claim], moment).get(claim, {})
            if _held(connection, [claim]).get(claim, {}) != told:
                _replace(connection, claim, told, moment)


def _replace(connection: Connection, claim: str, told: Verdicts, moment: datetime.datetime) -> None:
    columns = verdicts.c
    standing = update(verdicts).where(columns.claim == claim, columns.withdrawn_at.is_(None))
    connection.execute(standing.values(withdrawn_at=moment))
    if told:
        rows = [{"claim": claim, "field": name, "is_right": right} for name, right in told.items()]
        connection.execute(insert(verdicts).values(written_at=moment), rows)


def _altered(connection: Connection, claims: Sequence[str]) -> Iterator[str]:
    held, told = _held(connection, claims), _told(connection, claims, None)
    return (claim for claim in claims if held.get(claim, {}) != told.get(claim, {}))


def _held(connection: Connection, claims: Collection[str]) -> dict[str, Verdicts]:
    """The verdicts that stand, by claim."""
    columns = verdicts.c
    found: dict[str, Verdicts] = {}
    for row in connection.execute(select(verdicts).where(columns.claim.in_(claims), columns.withdrawn_at.is_(None))):
        found.setdefault(row.claim, {})[row.field] = row.is_right
    return found


def _told(connection: Connection, claims: Sequence[str], as_of: datetime.datetime | None) -> dict[str, Verdicts]:
    """The verdicts that decisions come to, by claim."""
    found = named_entries(driver(connection), as_of, claims)
    return {entry.claim.id: dict(verdicts_on(entry)) for entry in found}


def _decided_on(connection: Connection) -> list[str]:
    """The claims (ids) that were ever judged or corrected."""
    columns = tables.decisions.c
    query = select(columns.target).where(columns.kind.in_(JUDGING)).distinct().order_by(columns.target)
    return list(connection.execute(query).scalars())


def _moments(connection: Connection, claim: str) -> list[datetime.datetime]:
    """When something about a claim was decided, or its report was read."""
    readings, claims, other = tables.readings, tables.claims, tables.readings.alias("other")
    read = (
        select(other.c.written_at)
        .join(readings, readings.c.report == other.c.report)
        .join(claims, claims.c.reading == readings.c.number)
        .where(claims.c.id == claim)
    )
    ids = [decision.id for decision in decisions_about(connection, [claim], None)]
    columns = tables.decisions.c
    made = select(columns.written_at, columns.made_at).where(columns.id.in_(ids))
    decided = {row.written_at or row.made_at for row in connection.execute(made)}
    return sorted({*decided, *connection.execute(read).scalars()})


def _stretches(claims: Sequence[str]) -> Iterator[Sequence[str]]:
    return (claims[first : first + TOGETHER] for first in range(0, len(claims), TOGETHER))
