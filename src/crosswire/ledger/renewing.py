"""What a cross-check says, made current: what stays is left alone, what no longer holds is withdrawn, not deleted.

What stands is proved by one number: the sum, modulo 2 ** 256, of the SHA-256 of every standing row. Renewing some
matters changes the sum by their rows only; adding up all rows again tells whether any was altered.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TypeVar

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from crosswire.ledger import gathered, tables
from crosswire.ledger.crossing import last_sum
from crosswire.ledger.progress import Crossed
from crosswire.ledger.rows import Values
from crosswire.ledger.saying import SAID, Saying, content, row_number, said_columns, said_rows
from crosswire.ledger.tallies import Tallying, restore
from crosswire.records import Finding

Item = TypeVar("Item")

MODULUS = 1 << 256
TOGETHER = 200
"""Matters that are renewed with one look at each table."""


@dataclass(slots=True)
class Renewal:
    """One cross-check on its way into the ledger: how the sum changes, which findings there were and are, and how
    the counts change."""

    connection: Connection
    moment: datetime.datetime
    change: int = 0
    before: set[str] = field(default_factory=set)
    found: dict[str, Finding] = field(default_factory=dict)
    tallying: Tallying = field(default_factory=Tallying)

    def renew(self, sayings: Sequence[Saying], matters: Collection[str]) -> None:
        """Make ``sayings`` all that stands of ``matters``."""
        made = [said_rows(saying) for saying in sayings]
        for table, column in SAID.items():
            wanted = [row for rows in made for row in rows[table]]
            names = list(said_columns(table))
            query = select(table).where(table.c.withdrawn_at.is_(None), column.in_(matters))
            standing = {
                row.number: {name: getattr(row, name) for name in names} for row in self.connection.execute(query)
            }
            self._replace(table, standing, wanted)
        self.found |= {finding.id: finding for saying in sayings for finding in saying.findings}

    def withdraw_rest(self, matters: Collection[str]) -> None:
        """Withdraw all that stands of other matters than ``matters``."""
        for table, column in SAID.items():
            names = list(said_columns(table))
            standing = {}
            for row in self.connection.execute(select(table).where(table.c.withdrawn_at.is_(None))):
                if getattr(row, column.name) not in matters:
                    standing[row.number] = {name: getattr(row, name) for name in names}
            self._replace(table, standing, [])

    def _replace(self, table: Table, standing: dict[int, Values], wanted: Iterable[Values]) -> None:
        """Make ``wanted`` the standing rows in place of ``standing`` (rows by number)."""
        if table is tables.findings:
            self.before |= {row["id"] for row in standing.values()}
        wanted_by_content = {content(row): row for row in wanted}
        held: dict[str, int] = {}
        gone: list[tuple[int, str]] = []
        for number, row in standing.items():
            said = content(row)
            if said in wanted_by_content and said not in held:
                held[said] = number
            else:
                gone.append((number, said))
        self.tallying.note(table, (standing[number] for number, _ in gone), -1)
        if gone:
            withdrawal = update(table).where(table.c.number == bindparam("gone")).values(withdrawn_at=self.moment)
            self.connection.execute(withdrawal, [{"gone": number} for number, _ in gone])
        new = {said: row for said, row in wanted_by_content.items() if said not in held}
        self.tallying.note(table, new.values(), 1)
        if new:
            self.connection.execute(insert(table), [{**row, "written_at": self.moment} for row in new.values()])
        if table is tables.findings and new:
            self._list_claims([row["id"] for row in new.values()])
        self.change += sum(row_number(table, said) for said in new)
        self.change -= sum(row_number(table, said) for _, said in gone)

    def _list_claims(self, findings: Sequence[str]) -> None:
        """List the claims of findings (ids) that have just come."""
        columns = tables.findings.c
        for some in _stretches(findings):
            query = select(columns.number, columns.body).where(columns.id.in_(some), columns.withdrawn_at.is_(None))
            rows = [
                {"finding": row.number, "claim": claim}
                for row in self.connection.execute(query)
                for claim in dict.fromkeys(row.body["claims"])
            ]
            if rows:
                self.connection.execute(insert(gathered.finding_claims).prefix_with("OR IGNORE"), rows)


def make_current(
    connection: Connection, sayings: Iterable[Saying], over: Collection[str] | None, moment: datetime.datetime
) -> tuple[Crossed, int]:
    """Make ``sayings`` current in place of what stood of their matters and of those ``over`` (ids), or of all matters
    for None; returns what changed, and the sum of what stands now.

    A sum is taken over from the latest cross-check, and made anew where all matters are renewed.
    """
    renewal = Renewal(connection, moment)
    told: set[str] = set()
    for some in _stretches(sayings):
        renewal.renew(some, {saying.matter for saying in some})
        told |= {saying.matter for saying in some}
    if over is None:
        renewal.withdraw_rest(told)
    for rest in _stretches(sorted(set(over or ()) - told)):
        renewal.renew([], rest)
    renewal.tallying.keep(connection, moment)
    if over is None:
        restore(connection, moment)
    new = tuple(finding for finding in renewal.found.values() if finding.id not in renewal.before)
    crossed = Crossed(new, tuple(sorted(renewal.before - renewal.found.keys())))
    last = None if over is None else last_sum(connection)
    total = said_sum(connection) if last is None else (last + renewal.change) % MODULUS
    return crossed, total


def said_sum(connection: Connection) -> int:
    """The sum of all that stands of what the cross-check said."""
    total = 0
    for table in SAID:
        names = list(said_columns(table))
        columns = [table.c[name] for name in names]
        for row in connection.execute(select(*columns).where(table.c.withdrawn_at.is_(None))):
            total += row_number(table, content(dict(zip(names, row, strict=True))))
    return total % MODULUS


def is_as_said(connection: Connection) -> bool:
    """Whether what stands is what the cross-checks said."""
    last = last_sum(connection)
    return last is None or last == said_sum(connection)


def _stretches(items: Iterable[Item], size: int = TOGETHER) -> Iterator[tuple[Item, ...]]:
    """``items`` in order, ``size`` at a time."""
    coming = iter(items)
    while some := tuple(islice(coming, size)):
        yield some
