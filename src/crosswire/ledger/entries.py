"""Claims with all that goes with them: their report's particulars, where they belong, and what people make of them."""

from __future__ import annotations

import datetime
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import Any

from crosswire.ledger.changes import Fields, changed_since
from crosswire.ledger.errors import DamagedLedger
from crosswire.ledger.opinions import JUDGEMENTS, Opinions, opinions_on
from crosswire.ledger.plain import Where, all_of, among, day_of, stands
from crosswire.ledger.rows import judged_hash
from crosswire.records import Claim, Entry
from crosswire.records.correction import correction_from_wire
from crosswire.records.wire import claim_from_wire

BATCH = 500
"""Claims that are looked at at once."""
KEPT = 2048
"""Claims that stay made of what was written, some ten megabytes: what is asked for most is asked for again."""
NEWER = "SELECT 1 FROM readings AS newer WHERE newer.report = readings.report AND newer.number > readings.number"


def current(as_of: datetime.datetime | None) -> str:
    """That a row of readings is its report's newest; that it was at the moment ``:until``, where there is one."""
    if as_of is None:
        return f"NOT EXISTS ({NEWER})"
    return f"NOT EXISTS ({NEWER} AND newer.written_at <= :until) AND readings.written_at <= :until"


def measures(measure: str, as_of: datetime.datetime | None) -> Where:
    """That a claim, as people corrected it, has that measure."""
    told = f"SELECT claim FROM corrected AS changed WHERE changed.measure = :measure AND {stands('changed', as_of)}"
    read = "claims.measure = :measure AND corrected.claim IS NULL"
    return Where(f"claims.id IN ({told}) OR ({read})", {"measure": measure})


def entries(
    connection: sqlite3.Connection, as_of: datetime.datetime | None, wanted: Sequence[Where], *, rejected: bool = False
) -> Iterator[Entry]:
    """The current claims (as of a moment) that are as ``wanted``, by report and place in it; rejected ones only where
    ``rejected`` is set."""
    where = all_of([Where(current(as_of)), *wanted], as_of)
    cursor = connection.execute(_query(where.condition, as_of), where.values)
    while rows := [dict(zip(COLUMNS, row, strict=True)) for row in cursor.fetchmany(BATCH)]:
        held = opinions_on(connection, as_of, [row["id"] for row in rows])
        later = changed_since(connection, as_of, {row["report"] for row in rows})
        for row in rows:
            entry = _entry_of(row, held, later)
            if rejected or not entry.rejected:
                yield entry


def named_entries(
    connection: sqlite3.Connection, as_of: datetime.datetime | None, ids: Iterable[str]
) -> Iterator[Entry]:
    """The current claims of those ids, rejected ones too; ids of none are left out."""
    coming = iter(sorted(set(ids)))
    while some := list(islice(coming, BATCH)):
        yield from entries(connection, as_of, [among("claims.id", some)], rejected=True)


COLUMNS: Mapping[str, str] = {
    "id": "claims.id",
    "body": "claims.body",
    "report": "reports.id",
    "path": "reports.path",
    "outlet": "reports.outlet",
    "published": "reports.published",
    "matter": "placements.matter",
    "question": "placements.question",
    "corrected_body": "corrected.body",
    "corrections": "corrected.corrections",
}


def _query(condition: str, as_of: datetime.datetime | None) -> str:
    return f"""
      SELECT {", ".join(COLUMNS.values())}
        FROM claims
        JOIN readings ON readings.number = claims.reading
        JOIN reports ON reports.id = readings.report
        LEFT JOIN placements ON placements.claim = claims.id AND {stands("placements", as_of)}
        LEFT JOIN corrected ON corrected.claim = claims.id AND {stands("corrected", as_of)}
       WHERE {condition}
       ORDER BY reports.number, claims.position
    """


def _entry_of(row: Mapping[str, Any], held: Opinions, changed: Mapping[str, Fields]) -> Entry:
    """The entry of a row; ``changed`` are fields of reports as they were at the moment."""
    judged, earlier = held.judgements.get(row["id"]), changed.get(row["report"], {})
    read = _claim(row["id"], row["body"])
    corrected = None if row["corrected_body"] is None else _claim(row["id"], row["corrected_body"])
    return Entry(
        claim=corrected or read,
        path=row["path"],
        outlet=earlier.get("outlet", row["outlet"]),
        published=earlier["published"] if "published" in earlier else day_of(row["published"]),
        matter=row["matter"],
        question=row["question"],
        judgement=JUDGEMENTS[judged.kind] if judged else None,
        corrections=() if corrected is None else tuple(map(correction_from_wire, json.loads(row["corrections"]))),
        read=read if corrected else None,
        stale=judged is not None and judged.saw is not None and judged.saw != judged_hash(json.loads(row["body"])),
        grade=held.grades.get(row["id"]),
    )


def _claim(claim_id: str, body: str) -> Claim:
    try:
        return _read(body)
    except (KeyError, TypeError, ValueError) as error:
        said = f"the ledger is damaged: claim {claim_id} is not as it was written ({error!r}); read its report again"
        raise DamagedLedger(said) from error


@lru_cache(maxsize=KEPT)
def _read(body: str) -> Claim:
    """The claim that was written so; the same object for the same words, since nobody changes a claim."""
    return claim_from_wire(json.loads(body))
