"""What the cross-check asks of a ledger: what was touched since the last time, and what it noted about reports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import select

from crosswire.ledger import profiles, tables
from crosswire.ledger.driver import driver
from crosswire.ledger.looking import Look
from crosswire.ledger.profiles import Nearness, Profiled
from crosswire.ledger.progress import State
from crosswire.ledger.rows import report_of
from crosswire.ledger.touching import every_report, touched_since
from crosswire.records import Report


class Notes(Look):
    """Reads what a cross-check needs of a ledger as it is now; none of it costs by the size of the ledger."""

    def touched_since(self, state: State) -> set[str]:
        """The reports (ids) of all that was read, learnt or decided after ``state``."""
        with self.connect() as connection:
            return touched_since(connection, state)

    def every_report(self) -> set[str]:
        """The reports (ids) that have been read."""
        with self.connect() as connection:
            return every_report(connection)

    def reports(self, ids: Iterable[str]) -> list[Report]:
        """The reports of those ids (some hundreds at once), in the order of ids."""
        rows = self.rows(select(tables.reports).where(tables.reports.c.id.in_(sorted(ids))))
        return sorted(map(report_of, rows), key=lambda report: report.id)

    def near(self, one: Profiled, nearness: Nearness) -> list[str]:
        """The reports (ids) that have names of ``one`` and are near to it."""
        with self.connect() as connection:
            return profiles.near(driver(connection), one, nearness)

    def noted(self, reports: Iterable[str]) -> Iterator[Profiled]:
        """What was noted of those reports (ids)."""
        with self.connect() as connection:
            yield from profiles.noted(connection, reports)

    def reaching(self, reports: Iterable[str]) -> set[str]:
        """The reports (ids) that chains of likenesses lead to from those reports, as far as they were noted."""
        with self.connect() as connection:
            return profiles.reaching(connection, profiles.reaches_of(connection, reports))

    def members_of(self, reports: Iterable[str]) -> dict[str, set[str]]:
        """The matters (ids) of those reports (ids), each with all its reports."""
        with self.connect() as connection:
            return profiles.members_of(connection, reports)
