"""Reads of a ledger, as it is or as it was at any moment."""

from __future__ import annotations

import datetime
import hashlib
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Engine, Select, and_, func, select

from crosswire.ledger import tables
from crosswire.ledger.changes import Change, as_it_was, changed_since
from crosswire.ledger.crossing import last_crossing, state_of
from crosswire.ledger.deciding import (
    JUDGING,
    altered_corrections,
    decisions_about,
    decisions_until,
    latest_about,
    latest_decisions,
    root_of,
    standing_decisions,
    value_before,
)
from crosswire.ledger.driver import driver, reading
from crosswire.ledger.entries import entries, measures, named_entries
from crosswire.ledger.errors import said_clearly
from crosswire.ledger.names import name_claim, name_matter, name_report
from crosswire.ledger.opinions import OPINIONS, Opinions
from crosswire.ledger.pages import Page, Window
from crosswire.ledger.plain import Where, among, is_
from crosswire.ledger.progress import Crossing, Progress, State, progress_of
from crosswire.ledger.renewing import is_as_said
from crosswire.ledger.rows import claims_hash, decision_of, problem_of, report_of, text_hash
from crosswire.ledger.search import search_claims, search_reports
from crosswire.records import Collapse, Decision, Entry, Finding, Kind, Link, Problem, Report
from crosswire.records.decision import holding
from crosswire.records.wire import claim_from_wire, finding_from_wire

BATCH = 500


class View:
    """Reads one ledger, without ever changing it; ``as_of`` (aware) gives what it held at that moment.

    Every method raises LockedLedger or DamagedLedger where the file cannot be read.
    """

    def __init__(self, engine: Engine, path: Path, as_of: datetime.datetime | None = None) -> None:
        self.path = path
        self.as_of = as_of
        self._engine = engine

    @property
    def engine(self) -> Engine:
        """What reads the file: for further readers of the same ledger."""
        return self._engine

    def at(self, as_of: datetime.datetime | None) -> View:
        """The same ledger as it was at that moment; as it is for None."""
        return View(self._engine, self.path, as_of)

    def reports(self) -> Iterator[Report]:
        """Every report, in the order of first reading."""
        query = self._until(select(tables.reports), tables.reports.c.written_at).order_by(tables.reports.c.number)
        with self._connect() as connection:
            later = changed_since(driver(connection), self.as_of)
            for row in connection.execute(query).yield_per(BATCH):
                yield as_it_was(report_of(row), later.get(row.id, {}))

    def report(self, name: str) -> Report:
        """The report of that id, beginning of an id, path or file name. Raises UnknownName or AmbiguousName."""
        with self._connect() as connection:
            report_id = name_report(connection, name, self.as_of)
            row = connection.execute(select(tables.reports).where(tables.reports.c.id == report_id)).one()
            return as_it_was(report_of(row), changed_since(driver(connection), self.as_of, [row.id]).get(row.id, {}))

    def report_id(self, name: str) -> str:
        """The id of the report of that id, beginning of an id, path or file name. Raises UnknownName or
        AmbiguousName."""
        with self._connect() as connection:
            return name_report(connection, name, self.as_of)

    def claims(
        self,
        *,
        report: str | None = None,
        kind: Kind | None = None,
        measure: str | None = None,
        matter: str | None = None,
        question: str | None = None,
        include_rejected: bool = False,
    ) -> Iterator[Entry]:
        """The current claims, by report (``report`` is an id) and place in it, without rejected ones unless asked."""
        given = (("reports.id", report), ("claims.kind", kind), ("placements.matter", matter),
                 ("placements.question", question))  # fmt: skip
        wanted = [is_(column, value) for column, value in given if value is not None]
        wanted += [measures(measure, self.as_of)] if measure is not None else []
        yield from self._entries(wanted, rejected=include_rejected)

    def claims_named(self, ids: Iterable[str]) -> dict[str, Entry]:
        """The current claims of those ids, by id, rejected ones too; ids of none are left out."""
        with self._read() as connection:
            return {entry.claim.id: entry for entry in named_entries(connection, self.as_of, ids)}

    def confidences(self, ids: Iterable[str]) -> dict[str, float]:
        """How sure the reader is of each of those claims (ids) that are read now; it costs a tenth of the claims."""
        claims = tables.claims.c
        confidence = func.json_extract(claims.body, "$.confidence").label("confidence")
        query = select(claims.id, confidence).join(tables.readings, tables.readings.c.number == claims.reading)
        found: dict[str, float] = {}
        with self._connect() as connection:
            for some in _stretches(ids):
                rows = connection.execute(query.where(claims.id.in_(some), self._is_current()))
                found |= {row.id: row.confidence for row in rows}
        return found

    def decided_on(self, ids: Iterable[str]) -> set[str]:
        """Those of some claims (ids) that anybody ever judged or corrected."""
        columns = tables.decisions.c
        query = select(columns.target).where(columns.kind.in_(JUDGING))
        found: set[str] = set()
        with self._connect() as connection:
            for some in _stretches(ids):
                found |= set(connection.execute(query.where(columns.target.in_(some))).scalars())
        return found

    def claims_of(self, reports: Iterable[str]) -> Iterator[Entry]:
        """The current claims of those reports (ids; some hundreds at once), by report and place, without rejected
        ones."""
        return self._entries([among("reports.id", sorted(reports))])

    def claim(self, name: str) -> Entry:
        """The current claim of that id or beginning of one, rejected or not. Raises UnknownName or AmbiguousName."""
        with self._connect() as connection:
            found = name_claim(connection, name, self._is_current(), self.as_of)
            return next(named_entries(driver(connection), self.as_of, [found]))

    def findings(self, *, kind: str | None = None, matter: str | None = None) -> Iterator[Finding]:
        """The current findings, conflicts first, then those of most reports."""
        columns = tables.findings.c
        query = select(columns.body).where(self._standing(columns.written_at, columns.withdrawn_at))
        for column, value in ((columns.kind, kind), (columns.matter, matter)):
            if value is not None:
                query = query.where(column == value)
        with self._connect() as connection:
            order = (columns.rank, columns.reports.desc(), columns.matter, columns.label, columns.id)
            for body in connection.execute(query.order_by(*order)).scalars():
                yield finding_from_wire(body)

    def collapses(self) -> list[Collapse]:
        """Which report has it from which, as the cross-check last said."""
        columns = tables.collapses.c
        query = select(tables.collapses).where(self._standing(columns.written_at, columns.withdrawn_at))
        with self._connect() as connection:
            rows = connection.execute(query.order_by(columns.copy, columns.original)).all()
            return [Collapse(row.copy, row.original, row.reason) for row in rows]

    def citings(self) -> list[tuple[str, str, str]]:
        """Who is cited: report, source as it names it, and claim, for each link of every current claim."""
        links, readings = tables.links.c, tables.readings.c
        cited = select(readings.report, links.source, links.claim)
        query = cited.join(tables.readings, readings.number == links.reading)
        with self._connect() as connection:
            rejected = Opinions.of(standing_decisions(connection, self.as_of, *OPINIONS)).rejected()
            chains = self._corrected_chains(connection)
            rows = connection.execute(query.where(self._is_current()).order_by(links.reading, links.claim))
            read = [(row.report, row.source, row.claim) for row in rows if row.claim not in chains]
            told = [(report, link.source, claim) for claim, (report, chain) in chains.items() for link in chain]
            return [citing for citing in (*read, *told) if citing[2] not in rejected]

    def cites(self, source: str) -> bool:
        """Whether a current claim cites a source by that name."""
        links, readings = tables.links.c, tables.readings.c
        query = select(links.claim).join(tables.readings, readings.number == links.reading)
        with self._connect() as connection:
            read = query.where(links.source == source, self._is_current()).limit(1)
            if connection.execute(read).first() is not None:
                return True
            chains = self._corrected_chains(connection)
            return any(link.source == source for _, chain in chains.values() for link in chain)

    def altered_corrections(self) -> list[str]:
        """The claims (ids) that are not as people corrected them."""
        with self._connect() as connection:
            return altered_corrections(connection)

    def _corrected_chains(self, connection: Connection) -> dict[str, tuple[str, tuple[Link, ...]]]:
        """The report and the chain of each claim whose chain somebody corrected."""
        columns = tables.corrected.c
        query = select(columns.body).where(self._standing(columns.written_at, columns.withdrawn_at))
        claims = map(claim_from_wire, connection.execute(query.order_by(columns.claim)).scalars())
        return {claim.id: (claim.report, claim.attribution) for claim in claims}

    def matter(self, name: str) -> str:
        """The matter of that id or beginning of one, or of the report of that name. Raises UnknownName or
        AmbiguousName."""
        with self._connect() as connection:
            return name_matter(connection, name, self.as_of)

    def claims_about(self, words: str, limit: int) -> list[str]:
        """The current claims (ids) that have the words, newest first. Raises EmptyQuery."""
        with self._read() as connection:
            return [hit.claim for hit in search_claims(connection, words, limit, self.as_of) if hit.claim]

    def reports_about(self, words: str, limit: int) -> list[tuple[Report, str]]:
        """The reports that have the words, newest first, each with where it has them. Raises EmptyQuery."""
        with self._connect() as connection:
            hits = search_reports(driver(connection), words, limit, self.as_of)
            ids = [hit.report for hit in hits]
            rows = connection.execute(select(tables.reports).where(tables.reports.c.id.in_(ids)))
            later = changed_since(driver(connection), self.as_of, ids)
            found = {row.id: as_it_was(report_of(row), later.get(row.id, {})) for row in rows}
            return [(found[hit.report], hit.excerpt) for hit in hits]

    def state(self) -> State:
        """How far the ledger goes now."""
        with self._connect() as connection:
            return state_of(connection)

    def progress(self) -> Progress:
        """How far the ledger goes now, and how far it has been cross-checked."""
        with self._read() as connection:
            return progress_of(connection)

    def crossing(self) -> Crossing | None:
        """The latest cross-check, None before the first."""
        with self._connect() as connection:
            return last_crossing(connection)

    def decisions(self, about: str | None = None) -> list[Decision]:
        """Every decision, or those about one thing (an id, or a source's name) with those that take them back; oldest
        first."""
        with self._connect() as connection:
            if about is not None:
                return decisions_about(connection, [about], self.as_of)
            return [decision_of(row) for row in connection.execute(decisions_until(self.as_of))]

    def decisions_on(self, targets: Collection[str]) -> list[Decision]:
        """The decisions about any of up to a thousand things, with those that take them back; oldest first."""
        with self._connect() as connection:
            return decisions_about(connection, targets, self.as_of)

    def latest_decisions(self, window: Window) -> Page[Decision]:
        """A page of all decisions, the latest first."""
        with self._connect() as connection:
            found, total = latest_decisions(connection, self.as_of, window.limit, window.offset)
            return Page(tuple(found), total, window)

    def standing(self, *kinds: str) -> list[Decision]:
        """The decisions of those kinds that hold: not taken back, the latest on each thing; oldest first."""
        with self._connect() as connection:
            return standing_decisions(connection, self.as_of, *kinds)

    def holds(self, decision: Decision) -> bool:
        """Whether nobody took the decision back."""
        with self._connect() as connection:
            about = decisions_about(connection, [root_of(connection, decision)], self.as_of)
            return decision in holding(about)

    def before_set(self, report: str, field: str, decision: Decision) -> Any:  # noqa: ANN401 (a date, or words)
        """What a field of a report goes back to without ``decision``: what another decision set, else what was known
        before anybody set it."""
        with self._connect() as connection:
            others = [one for one in decisions_about(connection, [report], None) if one.id != decision.id]
            return value_before(connection, report, field, others)

    def latest_decision(self, about: str) -> str:
        """The id of the decision on one thing that was written last, "" where there is none."""
        with self._connect() as connection:
            return latest_about(connection, about, self.as_of)

    def problems(self) -> list[Problem]:
        """What could not be read and has not been read since, oldest first."""
        columns = tables.problems.c
        query = select(tables.problems).where(self._standing(columns.written_at, columns.resolved_at))
        with self._connect() as connection:
            return [problem_of(row) for row in connection.execute(query.order_by(columns.number))]

    def changes(self, report: str | None = None) -> list[Change]:
        """What was learnt about reports, or one (an id), after they were first read; oldest first."""
        columns = tables.changes.c
        query = self._until(select(tables.changes), columns.written_at).order_by(columns.number)
        if report is not None:
            query = query.where(columns.report == report)
        with self._connect() as connection:
            return [
                Change(row.report, row.field, row.old, row.new, row.cause, row.written_at)
                for row in connection.execute(query)
            ]

    def raw(self, report: Report) -> bytes | None:
        """The bytes that a report's text was taken from, where they were kept (web pages)."""
        query = select(tables.snapshots.c.bytes).where(tables.snapshots.c.sha256 == report.sha256)
        with self._connect() as connection:
            return connection.execute(query).scalar()

    def altered_texts(self) -> Iterator[Report]:
        """The reports whose text, or whose page, no longer has the hash it was stored with."""
        snapshots = tables.snapshots
        query = select(tables.reports, snapshots.c.bytes).outerjoin(
            snapshots, snapshots.c.sha256 == tables.reports.c.sha256
        )
        with self._connect() as connection:
            for row in connection.execute(query).yield_per(BATCH):
                page_changed = row.bytes is not None and hashlib.sha256(row.bytes).hexdigest() != row.sha256
                if page_changed or text_hash(row.text) != row.text_sha256:
                    yield report_of(row)

    def altered_readings(self) -> Iterator[str]:
        """The ids of reports whose current claims no longer have the hash they were stored with."""
        readings, claims = tables.readings.c, tables.claims.c
        query = select(readings.number, readings.report, readings.claims_sha256).where(self._is_current())
        with self._connect() as connection:
            for row in connection.execute(query).all():
                bodies = select(claims.body).where(claims.reading == row.number).order_by(claims.position)
                if claims_hash(connection.execute(bodies).scalars()) != row.claims_sha256:
                    yield row.report

    def findings_as_said(self) -> bool:
        """Whether findings, placings and who is who are still what the latest cross-check said."""
        with self._connect() as connection:
            return is_as_said(connection)

    def _entries(self, wanted: Sequence[Where], *, rejected: bool = False) -> Iterator[Entry]:
        with self._read() as connection:
            yield from entries(connection, self.as_of, wanted, rejected=rejected)

    @contextmanager
    def _read(self) -> Iterator[sqlite3.Connection]:
        with said_clearly(self.path), reading(self._engine) as connection:
            yield connection

    @contextmanager
    def _connect(self) -> Iterator[Connection]:
        with said_clearly(self.path), self._engine.connect() as connection:
            yield connection

    def _until(self, query: Select[Any], column: Column[Any]) -> Select[Any]:
        return query if self.as_of is None else query.where(column <= self.as_of)

    def _standing(self, written: Column[Any], ended: Column[Any]) -> ColumnElement[bool]:
        if self.as_of is None:
            return ended.is_(None)
        return and_(written <= self.as_of, ended.is_(None) | (ended > self.as_of))

    def _is_current(self) -> ColumnElement[bool]:
        """Whether a row of readings is its report's newest (as of the moment)."""
        readings, newer = tables.readings.c, tables.readings.alias("newer")
        later = select(newer.c.number).where(newer.c.report == readings.report, newer.c.number > readings.number)
        current = ~self._until(later, newer.c.written_at).correlate(tables.readings).exists()
        return current if self.as_of is None else current & (readings.written_at <= self.as_of)


def _stretches(ids: Iterable[str]) -> Iterator[list[str]]:
    ordered = sorted(set(ids))
    return (ordered[first : first + BATCH] for first in range(0, len(ordered), BATCH))
