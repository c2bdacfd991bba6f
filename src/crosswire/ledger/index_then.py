"""The full-text index as it was at an earlier moment, made anew in memory.

How well words fit depends on all that the index holds (BM25 weighs a word by how many texts have it), so that asking
today's index about yesterday would let later reports change the order. Making it costs about a second for each
thousand reports, once for each moment looked at.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Engine, Result, StaticPool, Table, bindparam, create_engine, insert, select, text

from crosswire.ledger import search, tables
from crosswire.ledger.changes import changed_since

AT_ONCE = 1_000
"""Rows that are copied at once."""
WORDS = """
  SELECT claim_words.rowid AS number, words, reading, claim FROM claim_words
   WHERE reading IN (SELECT number FROM readings WHERE written_at <= :until)
      OR -reading IN (SELECT number FROM corrected WHERE written_at <= :until)
"""
ADD_WORDS = "INSERT INTO claim_words(rowid, words, reading, claim) VALUES (:number, :words, :reading, :claim)"


def index_then(connection: Connection, moment: datetime.datetime) -> Engine:
    """A ledger in memory that holds, of the one at ``connection``, what searching needs, as it was at ``moment``."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    with engine.begin() as memory:
        for table in (tables.reports, tables.readings, tables.claims, tables.corrected):
            table.create(memory)
        for statement in search.STATEMENTS[:2]:
            memory.exec_driver_sql(statement)
        _copy_reports(connection, memory, moment)
        _copy_claims(connection, memory, moment)
    return engine


def _copy_reports(connection: Connection, memory: Connection, moment: datetime.datetime) -> None:
    """Reports with the titles that they had."""
    earlier = changed_since(connection, moment)
    found = connection.execute(select(tables.reports).where(tables.reports.c.written_at <= moment))
    for rows in found.mappings().partitions(AT_ONCE):
        titled = [{**row, "title": earlier.get(row["id"], {}).get("title", row["title"])} for row in rows]
        memory.execute(insert(tables.reports), titled)
    memory.exec_driver_sql(search.FILLING[0])


def _copy_claims(connection: Connection, memory: Connection, moment: datetime.datetime) -> None:
    """Readings, claims by name alone, corrections, and the words by which all these are found."""
    readings, claims, corrected = tables.readings, tables.claims, tables.corrected
    then = readings.c.written_at <= moment
    _fill(memory, readings, connection.execute(select(readings).where(then)))
    names = [claims.c[name] for name in ("reading", "id", "position", "kind", "measure")]
    said = select(*names).join(readings, readings.c.number == claims.c.reading).where(then)
    _fill(memory, claims, connection.execute(said), {"body": {}})
    _fill(memory, corrected, connection.execute(select(corrected).where(corrected.c.written_at <= moment)))
    until = bindparam("until", moment, tables.Moment)
    for rows in connection.execute(text(WORDS).bindparams(until)).mappings().partitions(AT_ONCE):
        memory.execute(text(ADD_WORDS), [dict(row) for row in rows])


def _fill(memory: Connection, table: Table, found: Result[Any], more: Mapping[str, object] | None = None) -> None:
    for rows in found.mappings().partitions(AT_ONCE):
        memory.execute(insert(table), [{**row, **(more or {})} for row in rows])
