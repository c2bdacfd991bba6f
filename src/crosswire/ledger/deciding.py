"""Decisions in the ledger: written once, and worked out where they change what a claim says.

The claim as read stays as it is; ``corrected`` holds, for each claim of a current reading that people corrected, the
claim as it now is. It is renewed in the transaction that writes a decision or a reading, so that no reader of the
ledger sees the one without the other.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select, and_, bindparam, func, insert, select, text, update

from crosswire.ledger import tables
from crosswire.ledger.errors import OutdatedDecision
from crosswire.ledger.rows import Values, decision_of, decision_row
from crosswire.records import Decision, standing
from crosswire.records.correction import corrected, correction_to_wire
from crosswire.records.decision import TAKE_BACK, TWO_CLAIMS, TWO_REPORTS, TWO_SOURCES
from crosswire.records.wire import claim_from_wire, claim_to_wire

OF_TWO = (*TWO_SOURCES, *TWO_REPORTS, *TWO_CLAIMS)
JUDGING = ("accept", "reject", "correct")
"""Kinds of decision that say how a claim was read."""
ABOUT = text("""
      WITH RECURSIVE about(id) AS (
        SELECT id FROM decisions WHERE target IN :targets OR (value IN :targets AND kind IN :of_two)
         UNION
        SELECT decisions.id FROM about JOIN decisions ON decisions.target = about.id AND decisions.kind = :take_back)
      SELECT decisions.* FROM decisions JOIN about USING (id)
       WHERE :until IS NULL OR coalesce(written_at, made_at) <= :until
       ORDER BY made_at, id
    """).bindparams(
    bindparam("targets", expanding=True), bindparam("of_two", expanding=True),
    bindparam("until", type_=tables.decisions.c.made_at.type),
).columns(**{column.name: column.type for column in tables.decisions.c})  # fmt: skip
"""The decisions on things, and those that take these back: made once, since nearly every page asks for them."""
SET_FIELDS: Mapping[str, Callable[[str], Any]] = {
    "set-published": datetime.date.fromisoformat,
    "set-outlet": str,
}
"""Kinds of decision that set a field of a report, and how their value is read."""


def decisions_until(as_of: datetime.datetime | None) -> Select[Any]:
    """Every decision written until that moment (ever, for None), oldest first by when it was made."""
    columns = tables.decisions.c
    query = select(tables.decisions).order_by(columns.made_at, columns.id)
    return query if as_of is None else query.where(func.coalesce(columns.written_at, columns.made_at) <= as_of)


def standing_decisions(connection: Connection, as_of: datetime.datetime | None, *kinds: str) -> list[Decision]:
    """The decisions of those kinds that hold at that moment, oldest first."""
    query = decisions_until(as_of).where(tables.decisions.c.kind.in_((*kinds, TAKE_BACK)))
    return standing(map(decision_of, connection.execute(query)))


def decisions_about(
    connection: Connection, targets: Collection[str], as_of: datetime.datetime | None
) -> list[Decision]:
    """The decisions on some things (up to a thousand), as their target or as the other of two, and those that take
    these back; oldest first."""
    given = {"targets": list(targets), "of_two": OF_TWO, "take_back": TAKE_BACK, "until": as_of}
    return [decision_of(row) for row in connection.execute(ABOUT, given)]


def latest_decisions(
    connection: Connection, as_of: datetime.datetime | None, limit: int, offset: int
) -> tuple[list[Decision], int]:
    """Up to ``limit`` decisions written until that moment, the latest first, after ``offset`` others; and how many
    there are."""
    columns = tables.decisions.c
    made = decisions_until(as_of)
    counted = select(func.count()).select_from(made.order_by(None).with_only_columns(columns.number).subquery())
    latest = made.order_by(None).order_by(columns.made_at.desc(), columns.id.desc()).limit(limit).offset(offset)
    return list(map(decision_of, connection.execute(latest))), connection.execute(counted).scalar_one()


def insert_decisions(
    connection: Connection, decisions: Iterable[Decision], moment: datetime.datetime, seen: str | None = None
) -> set[str]:
    """Add decisions, each once, and renew the claims that they correct; returns what those that are new are about in
    the end. ``seen`` is the latest decision on the target that the person who decides knew of, "" for none; None asks
    nothing.

    Raises OutdatedDecision where there is a later one.
    """
    touched: set[str] = set()
    about: set[str] = set()
    for decision in decisions:
        known = select(tables.decisions.c.number).where(tables.decisions.c.id == decision.id)
        if connection.execute(known).first() is not None:
            continue
        if seen is not None:
            _check_nothing_newer(connection, decision, seen)
        connection.execute(insert(tables.decisions), {**decision_row(decision), "written_at": moment})
        touched |= _corrects(connection, decision)
        about.add(root_of(connection, decision))
    renew_corrected(connection, touched, moment)
    return about


def root_of(connection: Connection, decision: Decision) -> str:
    """What a decision is about in the end: of a taking-back, what that decision was about."""
    target, columns = decision.target, tables.decisions.c
    kind = decision.kind
    while kind == TAKE_BACK:
        row = connection.execute(select(columns.kind, columns.target).where(columns.id == target)).first()
        if row is None:
            return target
        kind, target = row.kind, row.target
    return target


def latest_about(connection: Connection, target: str, as_of: datetime.datetime | None = None) -> str:
    """The id of the decision on ``target`` that was written last, "" where there is none."""
    about = [decision.id for decision in decisions_about(connection, [target], as_of)]
    columns = tables.decisions.c
    query = select(columns.id).where(columns.id.in_(about)).order_by(columns.number.desc()).limit(1)
    return connection.execute(query).scalar() or ""


def renew_corrected(connection: Connection, claims: Iterable[str], moment: datetime.datetime) -> None:
    """Work out anew what people make of each of ``claims`` (ids), as it is read now."""
    for claim in sorted(claims):
        wanted = _corrected_row(connection, claim)
        columns = tables.corrected.c
        held = select(columns.number, columns.body, columns.corrections)
        row = connection.execute(held.where(columns.claim == claim, columns.withdrawn_at.is_(None))).first()
        if row is not None and wanted is not None and _as_held(wanted) == (row.body, row.corrections):
            continue
        if row is not None:
            gone = update(tables.corrected).where(columns.number == row.number)
            connection.execute(gone.values(withdrawn_at=moment))
        if wanted is not None:
            connection.execute(insert(tables.corrected), {**wanted, "written_at": moment})


def altered_corrections(connection: Connection) -> list[str]:
    """The claims (ids) of which ``corrected`` does not say what the decisions come to."""
    columns, decisions = tables.corrected.c, tables.decisions.c
    held = select(columns.claim, columns.body, columns.corrections).where(columns.withdrawn_at.is_(None))
    rows = {row.claim: (row.body, row.corrections) for row in connection.execute(held)}
    decided = connection.execute(select(decisions.target).where(decisions.kind == "correct").distinct()).scalars()
    altered = []
    for claim in sorted({*rows, *decided}):
        wanted = _corrected_row(connection, claim)
        if rows.get(claim) != (None if wanted is None else _as_held(wanted)):
            altered.append(claim)
    return altered


def claims_decided_on(connection: Connection, report: str, kinds: Collection[str]) -> dict[str, set[str]]:
    """The kinds of decision, of those asked for, that there are on claims of any reading of a report, by claim (id)."""
    readings, claims, decisions = tables.readings.c, tables.claims.c, tables.decisions.c
    query = (
        select(claims.id, decisions.kind)
        .join(tables.readings, readings.number == claims.reading)
        .join(tables.decisions, and_(decisions.target == claims.id, decisions.kind.in_(kinds)))
        .where(readings.report == report)
    )
    found: dict[str, set[str]] = {}
    for claim, kind in connection.execute(query.distinct()):
        found.setdefault(claim, set()).add(kind)
    return found


def value_before(connection: Connection, report: str, field: str, others: Iterable[Decision]) -> Any:  # noqa: ANN401
    """What a field of a report is by ``others`` of the decisions on it, else what was known before anybody set it: the
    value that a reading told last, or that stood there first."""
    kind = f"set-{field}"
    made = [one.value for one in standing(others) if one.kind == kind]
    if made:
        return SET_FIELDS[kind](made[-1] or "")
    columns = tables.changes.c
    log = select(columns.old, columns.new, columns.cause).where(columns.report == report, columns.field == field)
    rows = connection.execute(log.order_by(columns.number)).all()
    if not rows:
        return connection.execute(select(tables.reports.c[field]).where(tables.reports.c.id == report)).scalar()
    told = [row.new for row in rows if row.cause == "read"]
    value = told[-1] if told else rows[0].old
    return None if value is None else SET_FIELDS[kind](value)


def _corrects(connection: Connection, decision: Decision) -> set[str]:
    """The claim that a decision corrects, or no longer corrects."""
    return {root_of(connection, decision)} if decision.kind in ("correct", TAKE_BACK) else set()


def _corrected_row(connection: Connection, claim: str) -> Values | None:
    """The claim as people corrected it; None where nobody did, or its report's newest reading lacks it."""
    claims, readings, newer = tables.claims.c, tables.readings.c, tables.readings.alias("newer")
    newest = select(func.max(newer.c.number)).where(newer.c.report == readings.report).correlate(tables.readings)
    current = select(claims.body).join(tables.readings, readings.number == claims.reading)
    body = connection.execute(current.where(claims.id == claim, readings.number == newest.scalar_subquery())).scalar()
    decided = standing(decisions_about(connection, [claim], None))
    made = [decision for decision in decided if decision.kind == "correct"]
    if body is None or not made:
        return None
    changed, corrections = corrected(claim_from_wire(body), made)
    return {
        "claim": claim,
        "measure": changed.figure.measure if changed.figure else None,
        "body": claim_to_wire(changed),
        "corrections": [correction_to_wire(one) for one in corrections],
    }


def _check_nothing_newer(connection: Connection, decision: Decision, seen: str) -> None:
    about: Sequence[Decision] = decisions_about(connection, [root_of(connection, decision)], None)
    latest = latest_about(connection, root_of(connection, decision))
    if latest == seen:
        return
    known = next((number for number, one in enumerate(about) if one.id == seen), -1)
    newer = about[known + 1 :] or about[-1:]
    words = "; ".join(map(_words, newer))
    raise OutdatedDecision(f"meanwhile {words} on {decision.target}: look at it again, then decide")


def _words(decision: Decision) -> str:
    """Who decided what, and when."""
    field = f" {decision.field} =" if decision.field is not None else ""
    value = f" {decision.value}" if decision.value else ""
    return f"{decision.who or 'somebody'} decided {decision.kind}{field}{value} at {decision.made_at:%H:%M:%S} UTC"


def _as_held(row: Values) -> tuple[object, object]:
    """What a row holds, as it comes back from the ledger."""
    return json.loads(json.dumps(row["body"])), json.loads(json.dumps(row["corrections"]))
