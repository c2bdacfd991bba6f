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

    def standing(self, about: str) -> list[ColumnElement[bool]]:
        """That a row of the counts is of ``about`` and stood, as conditions."""
        return [tallies.c.about == about, self.stands(tallies)]
