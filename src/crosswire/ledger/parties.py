"""Parties: whom sources speak for, with what these say, what is told of them, and where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, func, literal_column, select, union

from crosswire.ledger import gathered, tables
from crosswire.ledger.counts import Counts
from crosswire.ledger.errors import UnknownName
from crosswire.ledger.listings import MatterRow, RelayRow, SourceRow
from crosswire.ledger.pages import COUNTED, Page, Window, bounded
from crosswire.ledger.speaking import concerning, speaking
from crosswire.ledger.tallies import tallies
from crosswire.records import Finding
from crosswire.records.wire import finding_from_wire

NAMES = 5000
"""Of so many names is told what those who speak for a party say: the largest have some thousand."""


@dataclass(frozen=True, slots=True)
class PartyRow:
    """A party with how many sources speak for it, the claims and reports that cite these, and the matters that they
    are of; who speaks for several parties counts for each."""

    name: str
    sources: int
    claims: int
    reports: int
    matters: int


class Parties(Counts):
    """Lists by party, as the cross-check last said them. Every list is in a fixed order."""

    def parties(self, window: Window, *, named: str | None = None) -> Page[PartyRow]:
        """Parties, the most cited first; ``named`` is part of a name."""
        columns = tallies.c
        wanted = [columns.name.icontains(named, autoescape=True)] if named else []
        query = select(columns.name, columns.counted, columns.reports).where(*self.standing("parties"), *wanted)
        rows, total = self._page(query.order_by(columns.counted.desc(), columns.name), window)
        speakers = self._speakers([row.name for row in rows])
        found = (
            PartyRow(row.name, speakers[row.name][0], row.counted, row.reports, speakers[row.name][1]) for row in rows
        )
        return Page(tuple(found), total, window)

    def _speakers(self, parties: Sequence[str]) -> dict[str, tuple[int, int]]:
        """How many sources speak for each of some parties, and in how many matters."""
        party, who = speaking.c.party, tables.identities
        counts = (
            func.count(who.c.name.distinct()).label("sources"),
            func.count(who.c.matter.distinct()).label("matters"),
        )
        query = select(party, *counts).join(who, who.c.number == speaking.c.identity)
        rows = self.rows(query.where(self.stands(who), party.in_(parties)).group_by(party))
        return {row.party: (row.sources, row.matters) for row in rows}

    def known(self, names: Sequence[str]) -> frozenset[str]:
        """Those of some names by which a party goes."""
        who = tables.identities
        joined: Select[Any] = select(literal_column("1")).join_from(speaking, who, who.c.number == speaking.c.identity)
        return frozenset(
            name for name in set(names)
            if self.rows(joined.where(speaking.c.party == name, self.stands(who)).limit(1))
        )  # fmt: skip

    def check(self, name: str) -> None:
        """Raises UnknownName where no party goes by ``name``."""
        if not self.known([name]):
            raise UnknownName(f"no party goes by {name!r}; the list of parties has those that sources speak for")

    def sources(self, party: str, window: Window) -> Page[SourceRow]:
        """Who speaks for a party, the most cited first."""
        who = tables.identities.c
        counts = (func.sum(who.claims).label("claims"), func.sum(who.reports), func.count(who.matter.distinct()))
        query = select(who.name, *counts).where(*self._speaks(party)).group_by(who.name)
        rows, total = self._page(query.order_by(counts[0].desc(), who.name), window)
        return Page(tuple(SourceRow(*row[:-1]) for row in map(tuple, rows)), total, window)

    def matters(self, party: str, window: Window) -> Page[MatterRow]:
        """The matters in which somebody speaks for a party, the latest first."""
        table = gathered.matters
        of_party = select(tables.identities.c.matter).where(*self._speaks(party))
        query = select(table).where(self.stands(table), table.c.id.in_(of_party))
        rows, total = self._page(query.order_by(table.c.last.desc(), table.c.number.desc()), window)
        found = (MatterRow(**{name: getattr(row, name) for name in MatterRow.__slots__}) for row in rows)
        return Page(tuple(found), total, window)

    def findings(self, party: str, window: Window) -> Page[Finding]:
        """The findings whose claims somebody makes for a party, conflicts first."""
        table = tables.findings
        of_party = select(concerning.c.finding).where(concerning.c.party == party)
        query = select(table.c.body).where(self.stands(table), table.c.number.in_(of_party))
        total = self.count(select(func.count()).select_from(query.subquery()))
        ordered = query.order_by(table.c.rank, table.c.reports.desc(), table.c.matter, table.c.label, table.c.id)
        rows = self.rows(ordered.limit(window.limit).offset(window.offset))
        return Page(tuple(finding_from_wire(row.body) for row in rows), total, window)

    def names(self, party: str) -> tuple[str, ...]:
        """The names of those who speak for a party, in order, at most NAMES."""
        who = tables.identities.c
        query = select(who.name).where(*self._speaks(party)).distinct().order_by(who.name).limit(NAMES)
        return tuple(row.name for row in self.rows(query))

    def claims(self, names: Sequence[str], window: Window) -> Page[str]:
        """The ids of the claims that sources first made, in the order of placing; rejected ones left out."""
        placed = tables.placements
        conditions = (self.stands(placed), placed.c.origin.in_(names))
        first = select(literal_column("1")).select_from(placed).where(*conditions).limit(COUNTED + 1).subquery()
        total, more = bounded(self.count(select(func.count()).select_from(first)))
        query = select(placed.c.claim).where(*conditions).order_by(placed.c.number)
        rows = self.rows(query.limit(window.limit).offset(window.offset))
        return Page(tuple(row.claim for row in rows), total, window, more)

    def relays(self, names: Sequence[str], limit: int) -> tuple[RelayRow, ...]:
        """Who passes on the word of sources, and whose word these pass on, the most claims first."""
        columns = tallies.c
        either = (columns.name.in_(names), and_(columns.other.in_(names), columns.other != ""))
        ways = (select(columns.number).where(columns.about == "relays", one) for one in either)
        query = select(columns.name, columns.other, columns.counted).where(
            *self.standing("relays"), columns.number.in_(union(*ways))
        )
        ordered = query.order_by(columns.counted.desc(), columns.name, columns.other)
        return tuple(RelayRow(row.name, row.other, row.counted) for row in self.rows(ordered.limit(limit)))

    def _page(self, ordered: Select[Any], window: Window) -> tuple[list[Row[Any]], int]:
        """The rows of a page, each with how many there are in all behind its columns, and that; counted in the same
        pass, but for a page beyond the last row."""
        counted = ordered.add_columns(func.count().over().label("in_all"))
        rows = self.rows(counted.limit(window.limit).offset(window.offset))
        if rows or not window.offset:
            return rows, rows[0].in_all if rows else 0
        return rows, self.count(select(func.count()).select_from(ordered.order_by(None).subquery()))

    def _speaks(self, party: str) -> tuple[ColumnElement[bool], ...]:
        """That an identity stands, and speaks for a party."""
        who = tables.identities
        return (self.stands(who), who.c.number.in_(select(speaking.c.identity).where(speaking.c.party == party)))
