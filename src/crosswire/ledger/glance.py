"""What is asked of a ledger most, in plain SQL: it needs the standard library alone, and so answers at once."""

from __future__ import annotations

import datetime
import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from crosswire.ledger.entries import entries, named_entries
from crosswire.ledger.naming import name_question
from crosswire.ledger.pages import MOST, Page, Window
from crosswire.ledger.plain import Where, among, day_of, is_
from crosswire.ledger.plain_reader import PlainReader
from crosswire.ledger.progress import Progress, progress_of
from crosswire.ledger.rows import identity_of
from crosswire.ledger.search import questions_about
from crosswire.records import FINDING_KINDS, Entry, Finding, Identity
from crosswire.records.wire import finding_from_wire

SPEAKS = "findings.number IN (SELECT finding FROM finding_claims WHERE claim = :spoken_of)"
FINDINGS_ORDER = "rank, reports DESC, matter, label, id"
QUESTIONS_ORDER = "figures DESC, id"


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question that figures answer; ``first`` and ``last`` are the days as of which its figures hold."""

    id: str
    matter: str
    label: str
    figures: int
    reports: int
    origins: int
    first: datetime.date | None
    last: datetime.date | None


class Glance(PlainReader):
    """What is asked most. Every list is in a fixed order."""

    def progress(self) -> Progress:
        """How far the ledger goes now, and how far it has been cross-checked."""
        with self._connect() as connection:
            return progress_of(connection)

    def claims_named(self, ids: Iterable[str]) -> dict[str, Entry]:
        """The current claims of those ids, by id, rejected ones too; ids of none are left out."""
        with self._connect() as connection:
            return {entry.claim.id: entry for entry in named_entries(connection, self._as_of, ids)}

    def findings(
        self,
        window: Window,
        *,
        kinds: Sequence[str] = (),
        matter: str | None = None,
        question: str | None = None,
        claim: str | None = None,
    ) -> Page[Finding]:
        """Findings, conflicts first, then by how many reports they are of; of those kinds, of a matter, a question or
        a claim (ids)."""
        wanted = [among("findings.rank", map(FINDING_KINDS.index, kinds))] if kinds else []
        wanted += [is_("findings.matter", matter)] if matter is not None else []
        wanted += [is_("findings.question", question)] if question is not None else []
        wanted += [Where(SPEAKS, {"spoken_of": claim})] if claim is not None else []
        of_all = all(narrowing is None for narrowing in (matter, question, claim))
        total = sum(n for kind, n in self.kept("findings").items() if not kinds or kind in kinds) if of_all else None
        found = self._page("findings", ("body",), wanted, FINDINGS_ORDER, window, total)
        return found.each(lambda row: finding_from_wire(json.loads(row[0])))

    def finding_counts(self, matter: str | None = None) -> dict[str, int]:
        """How many findings of each kind stand, in all or of a matter (id)."""
        if matter is None:
            return self.kept("findings")
        wanted = self._all_of("findings", [is_("findings.matter", matter)])
        query = f"SELECT rank, count(*) FROM findings WHERE {wanted.condition} GROUP BY rank"
        with self._connect() as connection:
            return {FINDING_KINDS[rank]: found for rank, found in connection.execute(query, wanted.values)}

    def questions(self, window: Window, *, matter: str | None = None) -> Page[QuestionRow]:
        """Questions that figures answer, those with most figures first; all, or those of a matter (id)."""
        wanted = [is_("questions.matter", matter)] if matter is not None else []
        total = self.kept("questions").get("", 0) if matter is None else None
        found = self._page("questions", QuestionRow.__slots__, wanted, QUESTIONS_ORDER, window, total)
        return found.each(_question_row)

    def questions_named(self, ids: Sequence[str]) -> dict[str, QuestionRow]:
        """The questions of those ids (a page of them), by id."""
        wanted = [among("questions.id", ids)]
        found = self._page("questions", QuestionRow.__slots__, wanted, QUESTIONS_ORDER, Window(MOST))
        return {row.id: row for row in map(_question_row, found.items)}

    def question(self, name: str) -> str:
        """The id of the question of that id or beginning of one. Raises UnknownName or AmbiguousName."""
        with self._connect() as connection:
            return name_question(connection, name, self._as_of)

    def questions_about(self, words: str | None, limit: int) -> list[str]:
        """The questions (ids) by how many of their figures, of the latest with the words, have them (of all they have,
        for None), most first. Raises EmptyQuery."""
        with self._connect() as connection:
            return [name for name, _ in questions_about(connection, words, limit, self._as_of)]

    def figures(self, question: str) -> list[Entry]:
        """The figures that answer a question (id), by report and place in it, without rejected ones."""
        wanted = [is_("placements.question", question), is_("claims.kind", "figure")]
        with self._connect() as connection:
            return list(entries(connection, self._as_of, wanted))

    def identities(self, matter: str | None = None, reports: Collection[str] | None = None) -> list[Identity]:
        """Who is who, as the cross-check last said, by name; in all matters or in one (an id), and of the members only
        those of ``reports`` (ids) where some are given: a large matter has thousands of others."""
        wanted = [is_("identities.matter", matter)] if matter is not None else []
        where = self._all_of("identities", wanted)
        rows = self._rows("SELECT name, body FROM identities", where, "ORDER BY name, id")
        return [identity_of(name, json.loads(body), reports) for name, body in rows]

    def _page(
        self,
        table: str,
        columns: Sequence[str],
        wanted: Sequence[Where],
        order: str,
        window: Window,
        total: int | None = None,
    ) -> Page[Sequence[Any]]:
        """Rows of ``table`` that stand and meet ``wanted``, a page of them, with how many there are (``total``, where
        that is known)."""
        where = self._all_of(table, wanted)
        shown = {"shown": window.limit, "skipped": window.offset}
        query = f"SELECT {', '.join(columns)} FROM {table} WHERE {where.condition} ORDER BY {order}"
        with self._connect() as connection:
            if total is None:
                ((total,),) = connection.execute(f"SELECT count(*) FROM {table} WHERE {where.condition}", where.values)
            rows = connection.execute(f"{query} LIMIT :shown OFFSET :skipped", {**where.values, **shown}).fetchall()
        return Page(tuple(rows), total, window)


def _question_row(row: Sequence[Any]) -> QuestionRow:
    held = dict(zip(QuestionRow.__slots__, row, strict=True))
    return QuestionRow(**{**held, "first": day_of(held["first"]), "last": day_of(held["last"])})
