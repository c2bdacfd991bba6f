"""A claim's row to its entry: the claim as people corrected it, with what they think of it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row

from crosswire.ledger.changes import Fields
from crosswire.ledger.deciding import standing_decisions, standing_on
from crosswire.ledger.errors import DamagedLedger
from crosswire.ledger.rows import judged_hash
from crosswire.records import Claim, Decision, Entry, Judgement
from crosswire.records.correction import correction_from_wire
from crosswire.records.wire import Wire, claim_from_wire

JUDGEMENTS: Mapping[str, Judgement] = {"accept": "accepted", "reject": "rejected"}


@dataclass(frozen=True, slots=True)
class Opinions:
    """What people think of claims, by claim id: the latest judgement that holds, and the grade."""

    judgements: Mapping[str, Decision]
    grades: Mapping[str, str]

    def rejected(self) -> frozenset[str]:
        """The claims that are rejected."""
        return frozenset(claim for claim, decision in self.judgements.items() if decision.kind == "reject")


def opinions(connection: Connection, as_of: datetime.datetime | None, claims: Sequence[str] | None = None) -> Opinions:
    """What people thought of claims (all, or some hundreds) at that moment (now, for None), by when each said so,
    whatever the order of writing."""
    kinds = (*JUDGEMENTS, "grade-claim")
    if claims is None:
        made = standing_decisions(connection, as_of, *kinds)
    else:
        made = standing_on(connection, as_of, claims, *kinds)
    judgements = {decision.target: decision for decision in made if decision.kind in JUDGEMENTS}
    grades = {decision.target: decision.value or "" for decision in made if decision.kind == "grade-claim"}
    return Opinions(judgements, grades)


def entry_of(row: Row[Any], held: Opinions, earlier: Fields) -> Entry:
    """The entry of a row of a claim (``body``, its report's particulars, its placing, and ``corrected_body`` and
    ``corrections`` where people corrected it); ``earlier`` are the report's fields as they were at the moment."""
    read, judged = _claim(row.id, row.body), held.judgements.get(row.id)
    changed = row.corrected_body is not None
    return Entry(
        claim=_claim(row.id, row.corrected_body) if changed else read,
        path=row.path,
        outlet=earlier.get("outlet", row.outlet),
        published=earlier.get("published", row.published),
        matter=row.matter,
        question=row.question,
        judgement=JUDGEMENTS[judged.kind] if judged else None,
        corrections=tuple(map(correction_from_wire, row.corrections or ())),
        read=read if changed else None,
        stale=judged is not None and judged.saw is not None and judged.saw != judged_hash(row.body),
        grade=held.grades.get(row.id),
    )


def _claim(claim_id: str, body: Wire) -> Claim:
    try:
        return claim_from_wire(body)
    except (KeyError, TypeError, ValueError) as error:
        raise DamagedLedger(f"claim {claim_id} is not as it was written ({error!r}); read its report again") from error
