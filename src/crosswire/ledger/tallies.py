"""Counts over all that the cross-check said, kept as rows: a page asks them at one cost, however large the ledger.

They change in the transaction of a cross-check, by what it changes. A row is withdrawn where its count is another,
and never deleted, so that every earlier moment has its own counts.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from sqlalchemy import Column, Connection, Index, Integer, Table, Text, bindparam, insert, select, text, update

from crosswire.ledger import gathered
from crosswire.ledger.driver import driver
from crosswire.ledger.rows import Values
from crosswire.ledger.tables import (
    Moment,
    findings,
    identities,
    metadata,
    moment_column,
    number_column,
    numbered,
    placements,
)

FACETS = ("kind", "measure", "stance", "outlet", "origin", "place")
"""What claims are narrowed by."""
TOGETHER = 500
"""Rows that are looked up at once."""
KEPT = ("reports", "summed", "withdrawn_at", "written_at")
"""Columns that indexes have so that no row need be looked up."""

tallies = Table(
    "tallies",
    metadata,
    number_column(),
    Column("about", Text, nullable=False),  # what is counted: the name of a Tally
    Column("name", Text, nullable=False),  # which of them: a kind, an outlet, a source; "" for all together
    Column("other", Text, nullable=False),  # of two: whose word a relay passes on, who speaks for a party; else ""
    Column("counted", Integer, nullable=False),
    Column("reports", Integer, nullable=False),  # of a source: how many cite it; else 0
    Column("summed", Integer, nullable=False),  # rows that make it up: of a source, one in each matter
    moment_column(),
    moment_column("withdrawn_at", nullable=True),
    Index("tallies_in_order", "about", text("counted DESC"), "name", "other", *KEPT),
    Index("tallies_by_name", "about", "name", "other", "counted", *KEPT),
    Index("tallies_by_other", "about", "other", sqlite_where=text("other <> ''")),
    **numbered,
)


@dataclass(frozen=True, slots=True)
class Tally:
    """What is counted of the standing rows of ``table``: each row once, or what its column ``counted`` says; by the
    values of the column ``name``, or by each of the names that the body lists as ``listed`` (and by ``other``, of two),
    or all together. The column ``reports`` says in how many reports."""

    table: Table
    name: str | None = None
    other: str | None = None
    counted: str | None = None
    reports: str | None = None
    listed: str | None = None

    def names_of(self, row: Values) -> Sequence[tuple[str, str]]:
        """What a row is counted under, each once; nothing where it is not."""
        other = "" if self.other is None else row[self.other] or ""
        if self.listed is not None:
            return [(name, other) for name in dict.fromkeys(row["body"][self.listed])]
        name = "" if self.name is None else row[self.name]
        return [] if name is None else [(name, other)]

    def counts_of(self, row: Values) -> tuple[int, int, int]:
        """What a row adds: how many, in how many reports, and itself."""
        counted = 1 if self.counted is None else row[self.counted] or 0
        return counted, 0 if self.reports is None else row[self.reports] or 0, 1


TALLIES: Mapping[str, Tally] = {
    "matters": Tally(gathered.matters),
    "questions": Tally(gathered.questions),
    "findings": Tally(findings, "kind"),
    "sources": Tally(identities, "name", counted="claims", reports="reports"),
    "parties": Tally(identities, counted="claims", reports="reports", listed="parties"),
    "speakers": Tally(identities, other="name", counted="claims", reports="reports", listed="parties"),
    "appearances": Tally(identities, other="matter", listed="parties"),
    "told": Tally(findings, listed="parties"),
    "relays": Tally(gathered.relays, "relay", "source", counted="claims"),
    **{facet: Tally(placements, facet) for facet in FACETS},
}


@dataclass(slots=True)
class Tallying:
    """How one cross-check changes the counts."""

    changes: dict[str, dict[tuple[str, str], list[int]]] = field(default_factory=lambda: defaultdict(dict))

    def note(self, table: Table, rows: Iterable[Values], sign: int) -> None:
        """Count rows of ``table`` that come (``sign`` 1) or go (-1)."""
        counted = [(self.changes[about], tally) for about, tally in TALLIES.items() if tally.table is table]
        for row in rows if counted else ():
            for changes, tally in counted:
                for name in tally.names_of(row):
                    so_far = changes.setdefault(name, [0, 0, 0])
                    for place, number in enumerate(tally.counts_of(row)):
                        so_far[place] += sign * number

    def keep(self, connection: Connection, moment: datetime.datetime) -> None:
        """Write the counts that are others now."""
        for about, changes in self.changes.items():
            changed = ((name, change) for name, change in sorted(changes.items()) if any(change))
            while some := dict(islice(changed, TOGETHER)):
                _renew(connection, about, some, moment)


def _renew(
    connection: Connection, about: str, changes: Mapping[tuple[str, str], Sequence[int]], moment: datetime.datetime
) -> None:
    asked = driver(connection)  # of each by itself: a name may have thousands of others
    held = ((named, asked.execute(HELD, (about, *named)).fetchone()) for named in changes)
    before = {named: row for named, row in held if row is not None}
    if before:
        withdrawal = update(tallies).where(tallies.c.number == bindparam("gone")).values(withdrawn_at=moment)
        connection.execute(withdrawal, [{"gone": number} for number, *_ in before.values()])
    new = []
    for (name, other), (counted, reports, summed) in changes.items():
        _, *last = before.get((name, other), (0, 0, 0, 0))
        counts = {"counted": counted + last[0], "reports": reports + last[1], "summed": summed + last[2]}
        if counts["summed"]:
            new.append({"about": about, "name": name, "other": other, **counts, "written_at": moment})
    if new:
        connection.execute(insert(tallies), new)


HELD = """
  SELECT number, counted, reports, summed FROM tallies
   WHERE about = ? AND name = ? AND other = ? AND withdrawn_at IS NULL
"""
"""The count that stands."""
FILLING = """
  WITH steps AS (
    SELECT {name} AS name, {other} AS other, written_at AS moment,
           {counted} AS counted, {reports} AS reports, 1 AS summed FROM {table}
    UNION ALL
    SELECT {name}, {other}, withdrawn_at, -({counted}), -({reports}), -1 FROM {table} WHERE withdrawn_at IS NOT NULL),
  changes AS (
    SELECT name, other, moment, sum(counted) AS counted, sum(reports) AS reports, sum(summed) AS summed
      FROM steps WHERE name IS NOT NULL GROUP BY name, other, moment
    HAVING sum(counted) <> 0 OR sum(reports) <> 0 OR sum(summed) <> 0),
  counts AS (
    SELECT name, other, sum(counted) OVER so_far AS counted, sum(reports) OVER so_far AS reports,
           sum(summed) OVER so_far AS summed, moment, lead(moment) OVER so_far AS until
      FROM changes WINDOW so_far AS (PARTITION BY name, other ORDER BY moment))
  INSERT INTO tallies (about, name, other, counted, reports, summed, written_at, withdrawn_at)
  SELECT '{about}', name, other, counted, reports, summed, moment, until FROM counts WHERE summed > 0
"""
"""What fills the counts of a ledger that was cross-checked before they were kept, for every moment of its life."""
ALTERED = """
  WITH told AS (
    SELECT {name} AS name, {other} AS other, sum({counted}) AS counted, sum({reports}) AS reports, count(*) AS summed
      FROM {table} WHERE withdrawn_at IS NULL AND {name} IS NOT NULL GROUP BY {name}, {other}),
  kept AS (SELECT name, other, counted, reports, summed FROM tallies WHERE about = '{about}' AND withdrawn_at IS NULL)
  SELECT name, other FROM (SELECT * FROM told EXCEPT SELECT * FROM kept)
  UNION SELECT name, other FROM (SELECT * FROM kept EXCEPT SELECT * FROM told)
"""
"""The names of which another count is kept than the rows come to."""

RESTORING = """
  INSERT INTO tallies (about, name, other, counted, reports, summed, written_at)
  SELECT '{about}', {name}, {other}, sum({counted}), sum({reports}), count(*), :moment
    FROM {table} WHERE withdrawn_at IS NULL AND {name} = :name AND {other} = :other GROUP BY {name}, {other}
"""
AT = bindparam("moment", type_=Moment)


def fill(connection: Connection) -> None:
    """Fill the counts that a ledger has none of yet."""
    counted = set(connection.execute(select(tallies.c.about).distinct()).scalars())
    for about, tally in TALLIES.items():
        if about not in counted:
            connection.exec_driver_sql(_about(FILLING, about, tally))


def altered() -> Iterator[tuple[str, str]]:
    """What is counted, and the statement that gives the names of which the count is wrong."""
    return ((about, _about(ALTERED, about, tally)) for about, tally in TALLIES.items())


def restore(connection: Connection, moment: datetime.datetime) -> None:
    """Make the counts what the rows come to, where they are not."""
    columns = tallies.c
    for about, names in altered():
        for name, other in connection.exec_driver_sql(names).all():
            held = (columns.about == about, columns.name == name, columns.other == other)
            connection.execute(update(tallies).where(*held, columns.withdrawn_at.is_(None)).values(withdrawn_at=moment))
            values = {"name": name, "other": other, "moment": moment}
            connection.execute(text(_about(RESTORING, about, TALLIES[about])).bindparams(AT), values)


def _about(statement: str, about: str, tally: Tally) -> str:
    name, other = tally.name or "''", f"coalesce({tally.other}, '')" if tally.other else "''"
    table = tally.table.name
    if tally.listed is not None:
        name = "one.value"
        table = f"(SELECT * FROM {table}), json_each(body, '$.{tally.listed}') AS one"
    counted, reports = (f"coalesce({column}, 0)" if column else None for column in (tally.counted, tally.reports))
    return statement.format(
        about=about, table=table, name=name, other=other, counted=counted or "1", reports=reports or "0"
    )
