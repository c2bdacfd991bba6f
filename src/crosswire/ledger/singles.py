"""One thing of a ledger, found by its name at the cost of one: a finding, a source."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select, true

from crosswire.ledger import tables
from crosswire.ledger.counts import Counts
from crosswire.ledger.errors import AmbiguousName, UnknownName
from crosswire.ledger.rows import identity_of
from crosswire.ledger.tallies import tallies
from crosswire.records import Finding
from crosswire.records.wire import finding_from_wire

MATTERS = 200
"""Of so many matters a source's names are gathered at most: it has others there only."""
AFTER = "\U0010ffff"
"""Sorts after whatever continues an id."""


@dataclass(frozen=True, slots=True)
class Called:
    """A source across reports: ``names`` are the forms that reports use for it, ``parties`` those it speaks for, and
    ``reasons`` why they were made one, those of the matter with most claims first; so many ``reports`` cite it."""

    name: str
    names: tuple[str, ...]
    parties: tuple[str, ...]
    reasons: tuple[str, ...]
    reports: int


class Singles(Counts):
    """Single records, as the cross-check last said them."""

    def finding(self, name: str) -> Finding:
        """The finding of that id or beginning of one. Raises UnknownName or AmbiguousName."""
        table = tables.findings
        begins = table.c.id.between(name, name + AFTER)
        rows = self.rows(select(table.c.id, table.c.body).where(begins, self.stands(table)).limit(2))
        if not rows or not name.startswith("f_") or name == "f_":
            raise UnknownName(f"no finding goes by {name!r}; a later cross-check may have withdrawn it")
        if len(rows) > 1 and rows[0].id != name:
            raise AmbiguousName(f"several findings go by {name!r}; give more of the id")
        return finding_from_wire(rows[0].body)

    def source(self, name: str) -> Called:
        """Who goes by that name across reports, gathered of up to MATTERS matters, those with most claims first; where
        nobody goes by it, who is called so in a report. Raises UnknownName."""
        table = tables.identities
        name = self._told_apart_as(name)
        parts = (func.json_extract(table.c.body, f"$.{part}").label(part) for part in ("parties", "reasons"))
        called = select(table.c.number, *parts).where(table.c.name == name, self.stands(table))
        rows = self.rows(called.order_by(table.c.claims.desc(), table.c.number).limit(MATTERS))
        if not rows:
            raise UnknownName(f"no source goes by {name!r}; the list of sources has the names that are told apart")
        parties = {party for row in rows for party in json.loads(row.parties)}
        reasons = dict.fromkeys(reason for row in rows for reason in json.loads(row.reasons))
        names = self._names([row.number for row in rows])
        return Called(name, names, tuple(sorted(parties)), tuple(reasons), self._reports(name))

    def _names(self, numbers: Sequence[int]) -> tuple[str, ...]:
        """The names that reports use for identities (rows), in order; told by the database, since a source has
        thousands of members and few names."""
        table = tables.identities
        member = func.json_each(table.c.body, "$.members").table_valued("value").alias("member")
        named = func.json_extract(member.c.value, "$[1]").label("named")
        query = select(named).select_from(table).join(member, true()).where(table.c.number.in_(numbers))
        return tuple(sorted(row.named for row in self.rows(query.distinct())))

    def _reports(self, name: str) -> int:
        return self.count(select(tallies.c.reports).where(*self.standing("sources"), tallies.c.name == name))

    def _told_apart_as(self, name: str) -> str:
        """The name across reports of who is called ``name`` in one, as where two sources were made one; ``name`` where
        somebody goes by it, or nobody is called so."""
        table, placed, links = tables.identities, tables.placements, tables.links
        if self.rows(select(table.c.number).where(table.c.name == name, self.stands(table)).limit(1)):
            return name
        citing = select(placed.c.matter).join(links, links.c.claim == placed.c.claim)
        matters = citing.where(links.c.source == name, self.stands(placed)).distinct().limit(MATTERS)
        query = select(table).where(table.c.matter.in_(matters), self.stands(table)).order_by(table.c.number)
        cited = (identity_of(row.name, row.body) for row in self.rows(query))
        return next((one.name for one in cited if any(named == name for _, named in one.members)), name)

    def parties(self, names: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """Whom each of a page of sources speaks for, by its name, as in the matter that cites it most."""
        table, of_name = tables.identities, tables.identities.alias("of_name")
        most = select(of_name.c.number).where(of_name.c.name == tallies.c.name, self.stands(of_name))
        first = most.order_by(of_name.c.claims.desc(), of_name.c.number).limit(1).scalar_subquery()
        query = select(tallies.c.name, func.json_extract(table.c.body, "$.parties").label("parties"))
        query = query.select_from(tallies).join(table, table.c.number == first)
        rows = self.rows(query.where(*self.standing("sources"), tallies.c.name.in_(names)))
        return {row.name: tuple(json.loads(row.parties)) for row in rows}
