"""Writes to a ledger: one transaction per report, per decision, per cross-check."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, func, insert, select, update

from crosswire.ledger import tables
from crosswire.ledger.crossing import last_crossing, note_crossing
from crosswire.ledger.deciding import (
    JUDGING,
    SET_FIELDS,
    claims_decided_on,
    insert_decisions,
    renew_corrected,
    standing_decisions,
)
from crosswire.ledger.errors import OutdatedCrossing, OutdatedReading, said_clearly
from crosswire.ledger.learning import Known, differences, given_fields, learn, same_report
from crosswire.ledger.opening import writing
from crosswire.ledger.profiles import Profiled, move, note
from crosswire.ledger.progress import Crossed, Crossing
from crosswire.ledger.renewing import make_current
from crosswire.ledger.rows import (
    Values,
    claim_row,
    claims_hash,
    fields_hash,
    link_rows,
    marks_value,
    problem_row,
    report_of,
    report_row,
    text_hash,
)
from crosswire.ledger.saying import Saying
from crosswire.ledger.verdicts import renew_verdicts
from crosswire.records import Claim, Decision, Problem, Report
from crosswire.records.wire import claim_to_wire


@dataclass(frozen=True, slots=True)
class Added:
    """What adding a reading did: ``changed`` is False where the ledger held just that; ``learnt`` names fields."""

    changed: bool
    learnt: tuple[str, ...] = ()


def now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)


class Store:
    """Writes to one ledger. Each method is one transaction: done, or nothing of it done.

    Every method raises LockedLedger, UnwritableLedger, DiskFailure or DamagedLedger where the file will not have it.
    """

    def __init__(self, engine: Engine, path: Path, clock: Callable[[], datetime.datetime] = now) -> None:
        self.path = path
        self._engine = engine
        self._writing = writing(engine)
        self._clock = clock

    def recognise(self, report: Report) -> Known | None:
        """What the ledger knows of ``report``, whatever outlet or date it comes with this time; None if nothing."""
        with said_clearly(self.path), self._engine.connect() as connection:
            return _recognise(connection, report)

    def holds(self, known: Known, report: Report, version: str) -> bool:
        """Whether reading ``report`` again by the reader ``version`` could change nothing."""
        return known.version == version and learn(known, report, version) == known.report

    def add(
        self,
        report: Report,
        claims: Sequence[Claim],
        version: str,
        *,
        decisions: Iterable[Decision] = (),
        cause: str = "read",
        came_as: Report | None = None,
        restored: Mapping[str, Any] | None = None,
        seen: str | None = None,
    ) -> Added:
        """Commit a report with the claims that the reader ``version`` found in it, and any decisions that led to it.

        ``came_as`` is the report as it came in, where ``report`` is what the ledger had learnt of it; ``restored``
        are fields that go back to what they were, and ``seen`` is as ``decide`` has it. Adding what
        the ledger holds already changes nothing. Raises OutdatedReading where the ledger has learnt something about
        the report since, so that the claims were read under less than what is known, and OutdatedDecision.
        """
        came_as = came_as or report
        with said_clearly(self.path), self._writing.begin() as connection:
            moment = self._clock()
            decided = insert_decisions(connection, decisions, moment, seen)
            known = _recognise(connection, came_as)
            if known is None:
                _insert_report(connection, report, moment)
                learnt: tuple[str, ...] = ()
            else:
                expected = replace(learn(known, came_as, version), **dict(restored or {}))
                if known.report.id != report.id or expected != report:
                    raise OutdatedReading(f"what is known of {report.path} changed while it was read; read it again")
                learnt = _update_report(connection, known, report, came_as, cause, moment)
            new_path = _insert_path(connection, report.id, came_as.path, moment)
            read = _insert_reading(connection, report.id, claims, version, moment)
            if read:
                on = claims_decided_on(connection, report.id, {"correct", *JUDGING})
                renew_corrected(connection, [claim for claim, kinds in on.items() if "correct" in kinds], moment)
                decided.update(claim for claim, kinds in on.items() if not kinds.isdisjoint(JUDGING))
            renew_verdicts(connection, decided, moment)
            _resolve_problems(connection, (came_as.path, report.id), moment)
            return Added(bool(read or learnt or new_path or known is None), learnt)

    def note_held(self, report: Report, came_as: Report) -> None:
        """Note that a report which the ledger holds came in again: perhaps under another path, perhaps after a
        problem. Writes nothing where nothing is new."""
        with said_clearly(self.path), self._engine.connect() as connection:
            known_path = _has_path(connection, report.id, came_as.path)
            in_trouble = _open_problems(connection, (came_as.path, report.id))
        if known_path and not in_trouble:
            return
        with said_clearly(self.path), self._writing.begin() as connection:
            _insert_path(connection, report.id, came_as.path, self._clock())
            _resolve_problems(connection, (came_as.path, report.id), self._clock())

    def add_problem(self, problem: Problem) -> None:
        """Keep a problem, once, until its report is read."""
        row = problem_row(problem)
        columns = tables.problems.c
        with said_clearly(self.path), self._writing.begin() as connection:
            same = select(columns.number).where(
                columns.resolved_at.is_(None), *(columns[name].is_not_distinct_from(row[name]) for name in row)
            )
            if connection.execute(same).first() is None:
                connection.execute(insert(tables.problems), {**row, "written_at": self._clock()})

    def decide(self, decision: Decision, seen: str | None = None) -> None:
        """Keep a person's judgement; the same decision twice is one.

        ``seen`` is the latest decision on its target that the person knew of ("" for none; None asks nothing): raises
        OutdatedDecision, and keeps nothing, where there is a later one.
        """
        with said_clearly(self.path), self._writing.begin() as connection:
            moment = self._clock()
            renew_verdicts(connection, insert_decisions(connection, [decision], moment, seen), moment)

    def cross(
        self,
        sayings: Iterable[Saying],
        crossing: Crossing | None = None,
        *,
        since: Crossing | None = None,
        over: Collection[str] | None = None,
        profiles: Iterable[Profiled] = (),
        moved: Mapping[str, str] | None = None,
    ) -> Crossed:
        """Make what a cross-check says of matters the current word; ``crossing`` says what it looked at.

        What stood of the matters ``over`` (ids; all for None) is replaced: what stays is left alone, what no longer
        holds is marked withdrawn, never deleted. ``profiles`` are noted along, and ``moved`` are other
        reports (ids) whose reach is another now. Raises OutdatedCrossing, and writes
        nothing, where the latest cross-check is another than ``since``.
        """
        with said_clearly(self.path), self._writing.begin() as connection:
            if crossing is not None and last_crossing(connection) != since:
                raise OutdatedCrossing(f"another program cross-checked {self.path} meanwhile; run the command again")
            moment = self._clock()
            crossed, said = make_current(connection, sayings, over, moment)
            note(connection, profiles)
            move(connection, moved or {})
            if crossing is not None:
                note_crossing(connection, crossing, said, moment)
            return crossed


def _recognise(connection: Connection, report: Report) -> Known | None:
    table = tables.reports
    same_text = select(table).where(
        table.c.text_sha256 == text_hash(report.text), table.c.url.is_not_distinct_from(report.url)
    )
    rows = connection.execute(same_text.order_by(table.c.number)).all()
    candidates = [
        Known(
            report_of(row),
            frozenset(row.given),
            _decided(connection, row.id),
            _current_version(connection, row.id),
        )
        for row in rows
    ]
    return same_report(report, candidates)


def _decided(connection: Connection, report: str) -> dict[str, object]:
    """The fields that a person set, by the latest decision on each."""
    made = [one for one in standing_decisions(connection, None, *SET_FIELDS) if one.target == report]
    return {one.kind.removeprefix("set-"): SET_FIELDS[one.kind](one.value or "") for one in made}


def _current_version(connection: Connection, report: str) -> str | None:
    columns = tables.readings.c
    query = select(columns.version).where(columns.report == report).order_by(columns.number.desc()).limit(1)
    return connection.execute(query).scalar()


def _insert_report(connection: Connection, report: Report, moment: datetime.datetime) -> None:
    given = sorted(given_fields(report))
    row = {**report_row(report), "given": given, "fields_sha256": fields_hash(report, given), "written_at": moment}
    connection.execute(insert(tables.reports), row)
    snapshots = tables.snapshots
    if report.raw is None or connection.execute(select(snapshots).where(snapshots.c.sha256 == report.sha256)).first():
        return
    connection.execute(insert(snapshots), {"sha256": report.sha256, "bytes": report.raw, "written_at": moment})


def _update_report(
    connection: Connection, known: Known, report: Report, came_as: Report, cause: str, moment: datetime.datetime
) -> tuple[str, ...]:
    """Write and log the fields in which ``report`` differs from what was known; returns their names."""
    changed = differences(known.report, report)
    if not changed:
        return ()
    values: Values = {field: getattr(report, field) for field in changed}
    if "marks" in values:
        values["marks"] = marks_value(report)
    values["given"] = sorted(known.given | given_fields(came_as))
    values["fields_sha256"] = fields_hash(replace(report, path=known.report.path), values["given"])
    connection.execute(update(tables.reports).where(tables.reports.c.id == report.id).values(values))
    log = [
        {"report": report.id, "field": field, "old": old, "new": new, "cause": cause, "written_at": moment}
        for field, (old, new) in changed.items()
    ]
    connection.execute(insert(tables.changes), log)
    return tuple(field for field in changed if field != "marks")


def _has_path(connection: Connection, report: str, path: str) -> bool:
    columns = tables.paths.c
    query = select(columns.number).where(columns.report == report, columns.path == path)
    return connection.execute(query).first() is not None


def _insert_path(connection: Connection, report: str, path: str, moment: datetime.datetime) -> bool:
    """Whether the path was new."""
    if _has_path(connection, report, path):
        return False
    connection.execute(insert(tables.paths), {"report": report, "path": path, "written_at": moment})
    return True


def _insert_reading(
    connection: Connection, report: str, claims: Sequence[Claim], version: str, moment: datetime.datetime
) -> bool:
    """Make ``claims`` the report's current ones; False where they are, read by the same version."""
    columns = tables.readings.c
    bodies = [claim_to_wire(claim) for claim in claims]
    content = claims_hash(bodies)
    latest = select(columns.version, columns.claims_sha256).where(columns.report == report)
    current = connection.execute(latest.order_by(columns.number.desc()).limit(1)).first()
    if current is not None and tuple(current) == (version, content):
        return False
    row = {"report": report, "version": version, "claims_sha256": content, "written_at": moment}
    reading = connection.execute(insert(tables.readings).values(row).returning(columns.number)).scalar_one()
    if claims:
        rows = [claim_row(reading, i, *one) for i, one in enumerate(zip(claims, bodies, strict=True))]
        connection.execute(insert(tables.claims), rows)
    links = [row for claim in claims for row in link_rows(reading, claim)]
    if links:
        connection.execute(insert(tables.links), links)
    return True


def _open_problems(connection: Connection, names: Sequence[str]) -> bool:
    columns = tables.problems.c
    query = select(func.count()).where(columns.report.in_(names), columns.resolved_at.is_(None))
    return bool(connection.execute(query).scalar())


def _resolve_problems(connection: Connection, names: Sequence[str], moment: datetime.datetime) -> None:
    columns = tables.problems.c
    resolved = update(tables.problems).where(columns.report.in_(names), columns.resolved_at.is_(None))
    connection.execute(resolved.values(resolved_at=moment))
