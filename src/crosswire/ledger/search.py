"""Full text over reports and claims: FTS5 (https://sqlite.org/fts5.html), kept current by triggers, and so in the
very transactions that write the rows."""

from __future__ import annotations

import datetime
import re
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from crosswire.ledger.plain import Values, moment_text
from crosswire.records import CrosswireError

TOKENS = "tokenize = 'porter unicode61 remove_diacritics 2'"
"""Words by their English stems, whatever their accents: miner finds miners, Nice finds Niçe."""
OPEN, CLOSE = "\x02", "\x03"
"""What stands around each word found in an excerpt: characters that no report's text shows."""
EXCERPT_WORDS = 24

CLAIM_WORDS = """
  SELECT coalesce(json_extract({row}.body, '$.evidence.quote'), '') || ' ' ||
         coalesce(replace(json_extract({row}.body, '$.figure.measure'), '_', ' '), '') || ' ' ||
         coalesce(json_extract({row}.body, '$.figure.counted'), '') || ' ' ||
         coalesce(json_extract({row}.body, '$.place.name'), '') || ' ' ||
         coalesce((SELECT group_concat(json_extract(value, '$.name') || ' ' || json_extract(value, '$.source'), ' ')
                     FROM json_each({row}.body, '$.attribution')), '')
"""
"""The words by which a claim is found: its evidence, what is counted, where, and who says so."""

STATEMENTS = (
    f"""CREATE VIRTUAL TABLE report_words
         USING fts5(title, text, content = 'reports', content_rowid = 'number', {TOKENS})""",
    f"CREATE VIRTUAL TABLE claim_words USING fts5(words, reading UNINDEXED, claim UNINDEXED, {TOKENS})",
    """CREATE TRIGGER report_comes AFTER INSERT ON reports BEGIN
         INSERT INTO report_words(rowid, title, text) VALUES (new.number, new.title, new.text);
       END""",
    """CREATE TRIGGER report_changes AFTER UPDATE OF title, text ON reports BEGIN
         INSERT INTO report_words(report_words, rowid, title, text)
           VALUES ('delete', old.number, old.title, old.text);
         INSERT INTO report_words(rowid, title, text) VALUES (new.number, new.title, new.text);
       END""",
    f"""CREATE TRIGGER claim_comes AFTER INSERT ON claims BEGIN
         INSERT INTO claim_words(words, reading, claim)
           VALUES (({CLAIM_WORDS.format(row="new")}), new.reading, new.id);
       END""",
)
"""What makes the index of an empty ledger."""
CORRECTED = f"""CREATE TRIGGER correction_comes AFTER INSERT ON corrected BEGIN
  INSERT INTO claim_words(words, reading, claim)
    VALUES (({CLAIM_WORDS.format(row="new")}), -new.number, new.claim);
END"""
"""Words of claims as people corrected them stand under the number of the row in ``corrected``, below zero."""

INDEXES = {"report_words": 1, "claim_words": 0}
"""The indexes, and whether FTS5's check compares them with the rows of another table (1) or with their own (0)."""

FILLING = (
    "INSERT INTO report_words(report_words) VALUES ('rebuild')",
    f"""INSERT INTO claim_words(words, reading, claim)
          SELECT ({CLAIM_WORDS.format(row="claims")}), claims.reading, claims.id FROM claims""",
)
"""What fills the index of a ledger that has rows already."""

REPORTS = """
  SELECT reports.id AS report, NULL AS claim,
         snippet(report_words, -1, :open, :close, ' … ', :length) AS excerpt
    FROM report_words JOIN reports ON reports.number = report_words.rowid
   WHERE report_words MATCH :query AND (:until IS NULL OR reports.written_at <= :until)
     AND (:until IS NULL OR reports.id NOT IN (SELECT report FROM changes
                                                WHERE field = 'title' AND written_at > :until))
   ORDER BY report_words.rowid DESC LIMIT :limit
"""
"""A report whose title was learnt after the moment asked about is not found by its words: they may be of that title."""
LOOKED_AT = 1000
"""Places with the words that are looked at: the latest, where a word is so common that there are more; every place
costs some microseconds."""
LATEST = """
  SELECT min(number) AS low, count(*) AS places
    FROM (SELECT rowid AS number FROM claim_words WHERE claim_words MATCH :query AND rowid <= :high
           ORDER BY rowid DESC LIMIT :looked_at)
"""
LAST = """
  WITH RECURSIVE halves(first, last) AS (
    SELECT 0, coalesce((SELECT max(rowid) FROM claim_words), 0)
    UNION ALL
    SELECT iif(coalesce(readings.written_at, corrected.written_at) <= :until, (first + last + 1) / 2, first),
           iif(coalesce(readings.written_at, corrected.written_at) <= :until, last, (first + last + 1) / 2 - 1)
      FROM halves
      LEFT JOIN claim_words ON claim_words.rowid = (first + last + 1) / 2
      LEFT JOIN readings ON readings.number = claim_words.reading
      LEFT JOIN corrected ON corrected.number = -claim_words.reading
     WHERE first < last)
  SELECT first FROM halves WHERE first = last
"""
"""The last row of the index of claims that was written by a moment, halved down to: rows are numbered as they come."""
STANDING = """
  ({row}.withdrawn_at IS NULL OR {row}.withdrawn_at > :until) AND (:until IS NULL OR {row}.written_at <= :until)
"""
READ = """
  EXISTS (SELECT 1 FROM readings
           WHERE {which} AND (:until IS NULL OR readings.written_at <= :until)
             AND NOT EXISTS (SELECT 1 FROM readings AS newer
                              WHERE newer.report = readings.report AND newer.number > readings.number
                                AND (:until IS NULL OR newer.written_at <= :until)))
"""
"""Whether a reading was its report's newest at the moment ``until``; now, for NULL."""
HELD = f"""
  FROM claim_words
 WHERE claim_words MATCH :query AND claim_words.rowid BETWEEN :low AND :high AND
  CASE WHEN claim_words.reading < 0
       THEN EXISTS (SELECT 1 FROM corrected
                     WHERE corrected.number = -claim_words.reading AND {STANDING.format(row="corrected")})
        AND {READ.format(which="readings.number IN (SELECT reading FROM claims WHERE id = claim_words.claim)")}
       ELSE NOT EXISTS (SELECT 1 FROM corrected
                         WHERE corrected.claim = claim_words.claim AND {STANDING.format(row="corrected")})
        AND {READ.format(which="readings.number = claim_words.reading")} END
"""
"""The words of claims of current readings that have what is looked for: of a claim as people corrected it, where they
did, else as it is read. Nothing but the index and numbers is looked at, so that a place costs microseconds."""
SAID = f"SELECT claim_words.claim AS claim, max(claim_words.rowid) AS place {HELD} GROUP BY claim_words.claim"
"""Claims that have the words, each once, with the place of these: the higher, the later they were written."""
CLAIMS = f"""
  SELECT (SELECT readings.report FROM claims JOIN readings ON readings.number = claims.reading
           WHERE claims.id = claim_words.claim LIMIT 1) AS report,
         claim_words.claim AS claim, claim_words.words AS excerpt {HELD}
   ORDER BY claim_words.rowid DESC LIMIT :limit
"""
QUESTIONS = f"""
  SELECT placements.question AS question, count(*) AS figures
    FROM placements
   WHERE {STANDING.format(row="placements")} AND placements.question IS NOT NULL
     AND placements.claim IN (SELECT claim_words.claim {HELD})
     AND EXISTS (SELECT 1 FROM claims WHERE claims.id = placements.claim AND claims.kind = 'figure')
   GROUP BY placements.question ORDER BY figures DESC, question LIMIT :limit
"""
ALL_QUESTIONS = f"""
  SELECT questions.id AS question, figures FROM questions
   WHERE {STANDING.format(row="questions")} ORDER BY figures DESC, id LIMIT :limit
"""
PIECES = re.compile(r'"([^"]*)"?|(\S+)')


class EmptyQuery(CrosswireError):
    """There is no word to look for."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A report, or a claim where ``claim`` is set, in which the words stand; ``excerpt`` holds them between OPEN and
    CLOSE where it is the report's text."""

    report: str
    claim: str | None
    excerpt: str


@dataclass(frozen=True, slots=True)
class Places:
    """A stretch of the index of claims: ``values`` are what HELD asks, the words among them; ``cut``: earlier rows may
    have the words too."""

    values: Values
    cut: bool


def fts_query(words: str) -> str:
    """What a user typed as a query: every word must stand there, "words in quotes" as they are, part* by its beginning,
    and OR between two is either. Nothing typed is an error but nothing. Raises EmptyQuery."""
    parts: list[str] = []
    for phrase, word in PIECES.findall(words):
        if word == "OR" and parts and parts[-1] != "OR":
            parts.append("OR")
        elif re.search(r"\w", phrase or word):
            parts.append(_quoted(phrase or word, prefix=bool(word) and word.endswith("*")))
    if parts and parts[-1] == "OR":
        parts.pop()
    if not parts:
        raise EmptyQuery(f"there is no word to look for in {words!r}; give some")
    return " ".join(parts)


def _quoted(words: str, *, prefix: bool) -> str:
    plain = words.rstrip("*") if prefix else words
    return '"' + plain.replace('"', '""') + '"' + ("*" if prefix else "")


def search_reports(
    connection: sqlite3.Connection, words: str, limit: int, as_of: datetime.datetime | None = None
) -> list[Hit]:
    """Reports whose title or text has the words, the newest in the ledger first."""
    marks = {"open": OPEN, "close": CLOSE, "length": EXCERPT_WORDS}
    return _hits(connection, REPORTS, {"query": fts_query(words), "limit": limit, "until": until(as_of), **marks})


def search_claims(
    connection: sqlite3.Connection, words: str, limit: int, as_of: datetime.datetime | None = None
) -> list[Hit]:
    """Current claims whose evidence, sources, place or what is counted has the words, the newest first."""
    return _hits(connection, CLAIMS, {**places(connection, words, as_of).values, "limit": limit})


def places(connection: sqlite3.Connection, words: str, as_of: datetime.datetime | None = None) -> Places:
    """Where in the index of claims words are searched for, so that at most LOOKED_AT places have them; what comes later
    does not move it. Raises EmptyQuery."""
    values = {"query": fts_query(words), "high": last_place(connection, as_of), "until": until(as_of)}
    ((low, found),) = connection.execute(LATEST, {**values, "looked_at": LOOKED_AT}).fetchall()
    return Places({**values, "low": low or 0}, found >= LOOKED_AT)


def last_place(connection: sqlite3.Connection, as_of: datetime.datetime | None) -> int:
    """The last row of the index of claims that was written by a moment."""
    asked = "SELECT max(rowid) FROM claim_words" if as_of is None else LAST
    ((last,),) = connection.execute(asked, {"until": until(as_of)}).fetchall() or [(None,)]
    return int(last or 0)


def questions_about(
    connection: sqlite3.Connection, words: str | None, limit: int, as_of: datetime.datetime | None = None
) -> list[tuple[str, int]]:
    """Questions by how many of their figures have the words, of those in the latest LOOKED_AT places with them (of all
    their figures, for None), most first; as of a moment where one is given. Raises EmptyQuery."""
    held = {} if words is None else places(connection, words, as_of).values
    values = {"until": until(as_of), **held, "limit": limit}
    return connection.execute(ALL_QUESTIONS if words is None else QUESTIONS, values).fetchall()


def until(as_of: datetime.datetime | None) -> str | None:
    """A moment as the statements have it: NULL where none is asked about."""
    return None if as_of is None else moment_text(as_of)


def _hits(connection: sqlite3.Connection, query: str, values: Mapping[str, object]) -> list[Hit]:
    return [Hit(*row) for row in connection.execute(query, values)]
