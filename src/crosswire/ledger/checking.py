"""Is the ledger whole? Its pages, its full-text index, and every column that copies what a record says.

SQLite keeps no checksum of its pages, so that most changed bytes leave a file that reads well; what is in ``body``
and ``text`` has hashes of its own (``View.altered_texts``, ``altered_readings``, ``findings_as_said``).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select, text

from crosswire.ledger import tables
from crosswire.ledger.changes import as_it_was, changed_since
from crosswire.ledger.concerning import ALTERED
from crosswire.ledger.driver import driver
from crosswire.ledger.errors import DamagedLedger, UnwritableLedger, said_clearly
from crosswire.ledger.opening import writing
from crosswire.ledger.rows import fields_hash, report_of
from crosswire.ledger.search import CLAIM_WORDS, INDEXES
from crosswire.ledger.tallies import altered
from crosswire.ledger.view import View
from crosswire.records import report_id

BEFORE_ALL = datetime.datetime.min.replace(tzinfo=datetime.UTC)
SHOWN = 3
"""Faults of one table that are told one by one."""

ALTERED_COPIES = """
  SELECT DISTINCT readings.report FROM claims LEFT JOIN readings ON readings.number = claims.reading
   WHERE claims.id <> json_extract(body, '$.id') OR claims.kind <> json_extract(body, '$.kind')
      OR claims.measure IS NOT json_extract(body, '$.figure.measure')
      OR readings.report IS NOT json_extract(body, '$.report')
"""
"""Reports with a claim whose columns say something else than its body."""

ALTERED_LINKS = """
  WITH told AS (
    SELECT claims.reading, claims.id AS claim, CAST(link.key AS INTEGER) AS position,
           json_extract(link.value, '$.source') AS source, json_extract(link.value, '$.role') AS role
      FROM claims, json_each(claims.body, '$.attribution') AS link),
  kept AS (SELECT reading, claim, position, source, role FROM links)
  SELECT DISTINCT readings.report
    FROM (SELECT * FROM (SELECT * FROM told EXCEPT SELECT * FROM kept)
          UNION SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM told)) AS apart
    LEFT JOIN readings ON readings.number = apart.reading
"""
"""Reports whose sources, as they are listed, are not those of their claims."""

UNINDEXED = f"""
  WITH told AS (SELECT ({CLAIM_WORDS.format(row="claims")}) AS words, reading, id FROM claims),
  kept AS (SELECT words, reading, claim FROM claim_words WHERE reading > 0)
  SELECT DISTINCT readings.report
    FROM (SELECT * FROM (SELECT * FROM told EXCEPT SELECT * FROM kept)
          UNION SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM told)) AS apart
    LEFT JOIN readings ON readings.number = apart.reading
"""
"""Reports with a claim that is not found by its own words."""

PATHLESS = """
  SELECT reports.id AS report FROM reports
   WHERE NOT EXISTS (SELECT 1 FROM paths WHERE paths.report = reports.id AND paths.path = reports.path)
"""
"""Reports that are not listed under the path by which they came first."""

ALTERED_FIELDS = "what is known of {} (its outlet, day, title, marks …) is not what was written"

COMPARISONS = (
    ("altered-copies", "the lists of claims do not say what the claims of {} say", ALTERED_COPIES),
    ("altered-links", "the list of sources does not say what the claims of {} say", ALTERED_LINKS),
    ("altered-index", "the full-text index does not have the claims of {} by their words", UNINDEXED),
    ("altered-parties", "the lists of parties do not say what findings say", ALTERED),
    ("altered-paths", "{} is not listed under its own path", PATHLESS),
)


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in the ledger that is not as it was written; ``report`` is an id, None where it is of no single one."""

    code: str
    message: str
    report: str | None = None


class Examination(View):
    """Looks at a ledger for faults; whatever is too damaged to be looked at is a fault itself, and not an error."""

    @classmethod
    def of(cls, view: View) -> Examination:
        return cls(view._engine, view.path, view.as_of)

    def faults(self) -> Iterator[Fault]:
        """Every fault: damaged pages by table, the full-text index, the copies of fields, and the reports' ids."""
        yield from self._pages()
        yield from self._full_text()
        for code, words, query in COMPARISONS:
            yield from self._compared(code, words, query)
        yield from self._counts()
        yield from self._renamed()

    def _pages(self) -> Iterator[Fault]:
        for table in self._tables():
            try:
                with self._connect() as connection:
                    rows = connection.execute(text(f'PRAGMA integrity_check("{table}")')).scalars().all()
                found = [row for row in rows if row != "ok"]
            except DamagedLedger as error:
                found = [str(error)]
            more = f", and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
            if found:
                yield Fault("damaged-pages", f"the table {table} is damaged: {'; '.join(found[:SHOWN])}{more}")

    def _tables(self) -> list[str]:
        with self._connect() as connection:
            names = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"))
            return list(names.scalars())

    def _full_text(self) -> Iterator[Fault]:
        """FTS5's own check, which compares an index with the texts that it is of; it is asked for as a write, and
        left out where the ledger may not be written."""
        for index, rank in INDEXES.items():
            try:
                with said_clearly(self.path), writing(self._engine).connect() as connection:
                    check = text(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', :rank)")
                    connection.execute(check, {"rank": rank})
                    connection.rollback()
            except DamagedLedger:
                message = f"the full-text index {index} does not have what the ledger holds: search misses some"
                yield Fault("altered-index", message)
            except UnwritableLedger:
                return

    def _compared(self, code: str, words: str, query: str) -> Iterator[Fault]:
        try:
            with self._connect() as connection:
                reports = connection.execute(text(query)).scalars().all()
        except DamagedLedger as error:
            yield Fault(code, str(error))
            return
        for report in reports:
            yield Fault(code, words.format(report or "a report that is gone"), report)

    def _counts(self) -> Iterator[Fault]:
        """Counts that are not what the rows come to."""
        for about, names in altered():
            try:
                with self._connect() as connection:
                    wrong = connection.exec_driver_sql(names).all()
            except DamagedLedger as error:
                yield Fault("altered-counts", str(error))
                return
            if wrong:
                message = f"{len(wrong)} of the counts of {about} are not what the ledger holds"
                yield Fault("altered-counts", f"{message}; 'crosswire verify --renew' counts anew")

    def _renamed(self) -> Iterator[Fault]:
        """Reports whose text, outlet and URL, as they first came, are not those that their id is the hash of, and those
        of which something else is known than was written."""
        with self._connect() as connection:
            first = changed_since(driver(connection), BEFORE_ALL)
            try:
                for row in connection.execute(select(tables.reports)):
                    report = as_it_was(report_of(row), first.get(row.id, {}))
                    if fields_hash(report_of(row), row.given) != row.fields_sha256:
                        yield Fault("altered-fields", ALTERED_FIELDS.format(row.id), row.id)
                    if report_id(report.text, report.outlet, report.url) != report.id:
                        message = f"{row.id} is no longer the report of that text, outlet and URL"
                        yield Fault("altered-report", message, row.id)
            except ValueError as error:
                yield Fault("altered-report", f"the reports cannot all be read ({error})")
