"""What people think of claims: judged right or not, and graded."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crosswire.ledger.plain import Where, all_of, among, moment_of
from crosswire.records import Decision, Judgement, standing
from crosswire.records.decision import TAKE_BACK

JUDGEMENTS: Mapping[str, Judgement] = {"accept": "accepted", "reject": "rejected"}
OPINIONS = (*JUDGEMENTS, "grade-claim")
"""Kinds of decision that say what people think of a claim."""
UNTIL = "coalesce(written_at, made_at) <= :until"
DECISION = ("id", "kind", "target", "value", "why", "who", "made_at", "field", "saw")


@dataclass(frozen=True, slots=True)
class Opinions:
    """What people think of claims, by claim id: the latest judgement that holds, and the grade."""

    judgements: Mapping[str, Decision]
    grades: Mapping[str, str]

    @classmethod
    def of(cls, made: Iterable[Decision]) -> Opinions:
        """Those of the decisions that hold, oldest first by when each was made, whatever the order of writing."""
        held = list(made)
        judgements = {decision.target: decision for decision in held if decision.kind in JUDGEMENTS}
        grades = {decision.target: decision.value or "" for decision in held if decision.kind == "grade-claim"}
        return cls(judgements, grades)

    def rejected(self) -> frozenset[str]:
        """The claims that are rejected."""
        return frozenset(claim for claim, decision in self.judgements.items() if decision.kind == "reject")


def opinions_on(connection: sqlite3.Connection, as_of: datetime.datetime | None, claims: Sequence[str]) -> Opinions:
    """What people thought of some hundreds of claims (ids) at that moment, now for None; it costs by these, not by all
    that was ever decided."""
    found = latest = _decisions(connection, as_of, [among("target", claims), among("kind", OPINIONS)])
    while latest:
        taken = [among("target", [one.id for one in latest]), among("kind", [TAKE_BACK])]
        latest = _decisions(connection, as_of, taken)
        found = found + latest
    return Opinions.of(standing(found))


def _decisions(
    connection: sqlite3.Connection, as_of: datetime.datetime | None, wanted: Sequence[Where]
) -> list[Decision]:
    """The decisions that are as ``wanted``, oldest first by when they were made."""
    where = all_of([*wanted, *([] if as_of is None else [Where(UNTIL)])], as_of)
    query = f"SELECT {', '.join(DECISION)} FROM decisions WHERE {where.condition} ORDER BY made_at, id"
    rows = (dict(zip(DECISION, row, strict=True)) for row in connection.execute(query, where.values))
    return [Decision(**{**row, "made_at": moment_of(row["made_at"])}) for row in rows]
