"""Counts over all that the cross-check said, as they were kept: asked at one cost, however large the ledger."""

from __future__ import annotations

from sqlalchemy import ColumnElement, select

from crosswire.ledger.looking import Look
from crosswire.ledger.tallies import tallies


class Counts(Look):
    """Reads the counts that stood at the moment; ``about`` is what they count, as TALLIES names it."""

    def kept(self, about: str) -> dict[str, int]:
        """How many there are, by name."""
        rows = self.rows(select(tallies.c.name, tallies.c.counted).where(*self.standing(about)))
        return {row.name: row.counted for row in rows}

    def kept_of(self, about: str, name: str = "") -> int:
        """How many there are under one name; all together where they have none."""
        return self.count(select(tallies.c.counted).where(*self.standing(about), tallies.c.name == name))

    def most(self, about: str, limit: int) -> list[tuple[str, int]]:
        """The names that most are counted under, with how many."""
        columns = tallies.c
        query = select(columns.name, columns.counted).where(*self.standing(about))
        rows = self.rows(query.order_by(columns.counted.desc(), columns.name).limit(limit))
        return [(row.name, row.counted) for row in rows]

    def standing(self, about: str) -> list[ColumnElement[bool]]:
        """That a row of the counts is of ``about`` and stood, as conditions."""
        return [tallies.c.about == about, self.stands(tallies)]
