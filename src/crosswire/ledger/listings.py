"""Lists for pages: reports, matters, questions, findings, and who is cited, a page at a time."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Row,
    Select,
    UnaryExpression,
    and_,
    func,
    literal_column,
    select,
    union,
)

from crosswire.ledger import gathered, tables
from crosswire.ledger.changes import changed_since
from crosswire.ledger.counts import Counts
from crosswire.ledger.driver import driver
from crosswire.ledger.pages import Page, Window
from crosswire.ledger.tallies import tallies
from crosswire.records import Finding
from crosswire.records.wire import finding_from_wire

MatterOrder = Literal["newest", "findings", "reports"]


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A report without its text; ``matter`` is None until the cross-check has placed it, ``claims`` counts those that
    it placed."""

    id: str
    path: str
    title: str | None
    outlet: str | None
    published: datetime.date | None
    read_at: datetime.datetime
    characters: int
    matter: str | None
    claims: int


@dataclass(frozen=True, slots=True)
class MatterRow:
    """A matter with what it counts; ``label`` is a report's title, ``first`` and ``last`` the dates of its reports."""

    id: str
    label: str
    reports: int
    claims: int
    figures: int
    events: int
    questions: int
    findings: int
    conflicts: int
    first: datetime.date | None
    last: datetime.date | None


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source by its name across reports: the claims and reports that cite it, and the matters that they are of."""

    name: str
    claims: int
    reports: int
    matters: int


@dataclass(frozen=True, slots=True)
class RelayRow:
    """``relay`` passes on the word of ``source`` in so many claims."""

    relay: str
    source: str
    claims: int


class Listings(Counts):
    """Lists of what a ledger holds, as the cross-check last said it. Every list is in a fixed order."""

    def reports(
        self, window: Window, *, matter: str | None = None, outlet: str | None = None, report: str | None = None
    ) -> Page[ReportRow]:
        """Reports, the latest read first; of a matter (id), as of an outlet, or the one of that id."""
        reports, member = tables.reports, gathered.memberships
        wanted = self.came(reports)
        wanted += [reports.c.outlet == outlet] if outlet is not None else []
        wanted += [reports.c.id == report] if report is not None else []
        query = select(reports.c.number).where(*wanted)
        if matter is not None:
            of_matter = and_(member.c.report == reports.c.id, member.c.matter == matter, self.stands(member))
            query = query.join(member, of_matter)
        total = self.count(select(func.count()).select_from(query.subquery()))
        numbers = query.order_by(reports.c.number.desc()).limit(window.limit).offset(window.offset)
        return Page(tuple(self._reports([row.number for row in self.rows(numbers)])), total, window)

    def _reports(self, numbers: Sequence[int]) -> list[ReportRow]:
        reports, member, placed = tables.reports, gathered.memberships, tables.placements
        claims = select(func.count()).where(placed.c.report == reports.c.id, self.stands(placed)).scalar_subquery()
        columns = [reports.c[name] for name in ("id", "path", "title", "outlet", "published", "written_at")]
        query: Select[Any] = select(
            *columns, func.length(reports.c.text).label("characters"), member.c.matter, claims.label("claims")
        ).outerjoin(member, and_(member.c.report == reports.c.id, self.stands(member)))
        with self.connect() as connection:
            wanted = query.where(reports.c.number.in_(numbers)).order_by(reports.c.number.desc())
            rows = connection.execute(wanted).all()
            later = changed_since(driver(connection), self.as_of, [row.id for row in rows])
        return [_report_row(row, later.get(row.id, {})) for row in rows]

    def matters(self, window: Window, order: MatterOrder = "newest") -> Page[MatterRow]:
        """Matters: those with the latest report first, with the most findings, or with the most reports."""
        table = gathered.matters
        by: Mapping[MatterOrder, UnaryExpression[Any]] = {
            "newest": table.c.last.desc(), "findings": table.c.findings.desc(), "reports": table.c.reports.desc(),
        }  # fmt: skip
        total = self.kept_of("matters")
        return self._page(table, [], [by[order], table.c.number.desc()], window, total).each(_matter_row)

    def matter(self, matter: str) -> MatterRow | None:
        """The matter of that id, None where there is none."""
        table = gathered.matters
        rows = self.rows(select(table).where(table.c.id == matter, self.stands(table)))
        return _matter_row(rows[0]) if rows else None

    def findings_of(self, claims: Sequence[str]) -> dict[str, list[Finding]]:
        """The findings that speak of each of a page of claims (ids), by claim."""
        table, speaks = tables.findings, gathered.finding_claims
        query = select(speaks.c.claim, table.c.body).join(table, table.c.number == speaks.c.finding)
        found: dict[str, list[Finding]] = {}
        for row in self.rows(query.where(speaks.c.claim.in_(claims), self.stands(table)).order_by(table.c.rank)):
            found.setdefault(row.claim, []).append(finding_from_wire(row.body))
        return found

    def sources(self, window: Window, *, named: str | None = None) -> Page[SourceRow]:
        """Who is cited, the most cited first; ``named`` is part of a name."""
        columns = tallies.c
        wanted = [columns.name.icontains(named, autoescape=True)] if named else []
        query = select(columns.name, columns.counted, columns.reports, columns.summed)
        query = query.where(*self.standing("sources"), *wanted)
        total = self.count(select(func.count()).select_from(query.subquery()))
        ordered = query.order_by(columns.counted.desc(), columns.name)
        rows = self.rows(ordered.limit(window.limit).offset(window.offset))
        return Page(tuple(SourceRow(row.name, row.counted, row.reports, row.summed) for row in rows), total, window)

    def relays(self, limit: int, *, source: str | None = None, matter: str | None = None) -> tuple[RelayRow, ...]:
        """Who passes on whose word, the most claims first: all, those to or from a source, or those of a matter."""
        if matter is None:
            return self._all_relays(limit, source)
        columns = gathered.relays.c
        wanted: list[ColumnElement[bool]] = [columns.matter == matter]
        wanted += [(columns.relay == source) | (columns.source == source)] if source is not None else []
        claims = func.sum(columns.claims).label("claims")
        query = select(columns.relay, columns.source, claims).where(self.stands(gathered.relays), *wanted)
        ordered = query.group_by(columns.relay, columns.source).order_by(claims.desc(), columns.relay, columns.source)
        return tuple(RelayRow(row.relay, row.source, row.claims) for row in self.rows(ordered.limit(limit)))

    def _all_relays(self, limit: int, source: str | None) -> tuple[RelayRow, ...]:
        columns = tallies.c
        query = select(columns.name, columns.other, columns.counted)
        if source is None:
            query = query.where(*self.standing("relays"))
        else:  # few of all are a source's: their order may not lead (https://sqlite.org/optoverview.html, unary "+")
            query = query.where(literal_column("+tallies.about") == "relays", self.stands(tallies))
            either = (columns.name == source, and_(columns.other == source, columns.other != ""))
            ways = (select(columns.number).where(columns.about == "relays", one) for one in either)
            query = query.where(columns.number.in_(union(*ways)))
        ordered = query.order_by(columns.counted.desc(), columns.name, columns.other).limit(limit)
        return tuple(RelayRow(row.name, row.other, row.counted) for row in self.rows(ordered))

    def _page(
        self,
        table: FromClause,
        wanted: Sequence[ColumnElement[bool]],
        order: Sequence[Any],
        window: Window,
        total: int | None = None,
    ) -> Page[Row[Any]]:
        """Rows of ``table`` that stand and meet ``wanted``, a page of them, with how many there are (``total``, where
        that is known)."""
        conditions = (self.stands(table), *wanted)
        query = select(table).where(*conditions).order_by(*order).limit(window.limit).offset(window.offset)
        if total is None:
            total = self.count(select(func.count()).select_from(table).where(*conditions))
        return Page(tuple(self.rows(query)), total, window)


def _report_row(row: Row[Any], earlier: Mapping[str, Any]) -> ReportRow:
    held = {name: earlier.get(name, getattr(row, name)) for name in ("title", "outlet", "published")}
    return ReportRow(
        id=row.id, path=row.path, read_at=row.written_at, characters=row.characters, matter=row.matter,
        claims=row.claims, **held,
    )  # fmt: skip


def _matter_row(row: Row[Any]) -> MatterRow:
    return MatterRow(**{name: getattr(row, name) for name in MatterRow.__slots__})
