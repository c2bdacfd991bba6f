"""One thing of a ledger, found by its name at the cost of one: a finding, a source, a question."""

from __future__ import annotations

from sqlalchemy import select

from crosswire.ledger import gathered, tables
from crosswire.ledger.errors import AmbiguousName, UnknownName
from crosswire.ledger.listings import QuestionRow
from crosswire.ledger.looking import Look
from crosswire.ledger.rows import identity_of
from crosswire.records import Finding, Identity
from crosswire.records.wire import finding_from_wire

AFTER = "\U0010ffff"
"""Sorts after whatever continues an id."""


class Singles(Look):
    """Single records, as the cross-check last said them."""

    def finding(self, name: str) -> Finding:
        """The finding of that id or beginning of one. Raises UnknownName or AmbiguousName."""
        table = tables.findings
        begins = table.c.id.between(name, name + AFTER)
        rows = self.rows(select(table.c.id, table.c.body).where(begins, self.stands(table)).limit(2))
        if not rows or not name.startswith("f_") or name == "f_":
            raise UnknownName(f"no finding goes by {name!r}; a later cross-check may have withdrawn it")
        if len(rows) > 1 and rows[0].id != name:
            raise AmbiguousName(f"several findings go by {name!r}; give more of the id")
        return finding_from_wire(rows[0].body)

    def source(self, name: str) -> list[Identity]:
        """Who goes by that name across reports, one for each matter that cites them. Raises UnknownName."""
        table = tables.identities
        query = select(table).where(table.c.name == name, self.stands(table)).order_by(table.c.number)
        found = [identity_of(row) for row in self.rows(query)]
        if not found:
            raise UnknownName(f"no source goes by {name!r}; the list of sources has the names that are told apart")
        return found

    def question(self, question: str) -> QuestionRow | None:
        """What the question of that id counts, None where no figure answers it."""
        table = gathered.questions
        rows = self.rows(select(table).where(table.c.id == question, self.stands(table)))
        return QuestionRow(**{name: getattr(rows[0], name) for name in QuestionRow.__slots__}) if rows else None
