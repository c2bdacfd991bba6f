"""Claims by what they are about: outlet, origin, measure, stance, place and time, and by their words."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, column, func, literal_column, select, text

from crosswire.ledger import tables
from crosswire.ledger.looking import Look
from crosswire.ledger.pages import COUNTED, Page, Window, bounded
from crosswire.ledger.search import LOOKED_AT, SAID, UNTIL, fts_query, places

Count = tuple[int, bool]
"""How many, and whether there may be more."""
FACETS = ("kind", "measure", "stance", "outlet", "origin", "place")
SAMPLED = 5_000
"""Claims whose facets are counted at most; more are told by those."""
SHOWN = 20
"""Values of one facet that are told."""


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims: those that meet every field that is not None.

    ``words`` are as search takes them; ``origin`` is a name across reports, "" for the outlet's own voice; ``since``
    and ``until`` bound when the thing was (days, both inclusive); the others are equal to the claim's.
    """

    words: str | None = None
    report: str | None = None
    matter: str | None = None
    question: str | None = None
    kind: str | None = None
    measure: str | None = None
    stance: str | None = None
    outlet: str | None = None
    origin: str | None = None
    place: str | None = None
    since: datetime.date | None = None
    until: datetime.date | None = None

    @property
    def is_open(self) -> bool:
        """Whether it lets every claim through."""
        return all(getattr(self, one.name) is None for one in fields(self))


@dataclass(frozen=True, slots=True)
class FacetCount:
    """So many of the claims have ``value``."""

    value: str
    claims: int


@dataclass(frozen=True, slots=True)
class Facets:
    """The values of each facet among claims, the most frequent first; ``sampled``: counted on the first ``of`` of
    them only."""

    counts: dict[str, tuple[FacetCount, ...]] = field(default_factory=dict)
    of: int = 0
    sampled: bool = False


class ClaimLists(Look):
    """Claims as the cross-check placed them, without rejected ones, in the order in which they were first placed."""

    def ids(self, wanted: ClaimFilter, window: Window, total: Count | None = None) -> Page[str]:
        """The ids of the claims that ``wanted`` lets through, a page of them; those that have its words newest
        first, others in the order of placing. ``total`` is how many there are, where that is known. Raises EmptyQuery
        for words that are none."""
        placed = tables.placements
        query = self._wanted(select(placed.c.claim), wanted)
        if wanted.words is not None:
            found = [row.claim for row in self.rows(query.order_by(text("said.place DESC"), placed.c.number))]
            last = window.offset + window.limit
            return Page(tuple(found[window.offset : last]), len(found), window, len(found) >= LOOKED_AT)
        rows = self.rows(query.order_by(placed.c.number).limit(window.limit).offset(window.offset))
        return Page(tuple(row.claim for row in rows), *paged(total or self.count_of(wanted), window))

    def count_of(self, wanted: ClaimFilter) -> Count:
        """How many claims ``wanted`` lets through, and whether there may be more; none are counted by words."""
        return (0, False) if wanted.words is not None else self._bounded(wanted, [])

    def facets(self, wanted: ClaimFilter) -> Facets:
        """What the claims that ``wanted`` lets through are about."""
        placed = tables.placements
        columns = [placed.c[name] for name in FACETS]
        rows = self.rows(self._wanted(select(*columns), wanted).limit(SAMPLED + 1))
        counts = {name: _most(getattr(row, name) for row in rows[:SAMPLED]) for name in FACETS}
        return Facets(counts, min(len(rows), SAMPLED), len(rows) > SAMPLED)

    def dated(
        self, wanted: ClaimFilter, window: Window, without: Iterable[str], total: Count | None = None
    ) -> Page[str]:
        """The ids of dated events and figures that are put in none of the stances ``without``, earliest first;
        ``total`` is how many there are, where that is known."""
        placed = tables.placements
        query = self._wanted(select(placed.c.claim), wanted).where(*_dated(without))
        order = (placed.c.starts, placed.c.ends, placed.c.number)
        rows = self.rows(query.order_by(*order).limit(window.limit).offset(window.offset))
        return Page(tuple(row.claim for row in rows), *paged(total or self.count_dated(wanted, without), window))

    def count_dated(self, wanted: ClaimFilter, without: Iterable[str]) -> Count:
        """How many those are, and whether there may be more."""
        return self._bounded(wanted, _dated(without))

    def _bounded(self, wanted: ClaimFilter, conditions: Sequence[ColumnElement[bool]]) -> Count:
        first = self._wanted(select(literal_column("1")), wanted).where(*conditions).limit(COUNTED + 1).subquery()
        return bounded(self.count(select(func.count()).select_from(first)))

    def _wanted(self, query: Select[Any], wanted: ClaimFilter) -> Select[Any]:
        placed = tables.placements
        equal = ("report", "matter", "question", *FACETS)
        conditions: list[ColumnElement[bool]] = [
            placed.c[name] == value for name in equal if (value := getattr(wanted, name)) is not None
        ]
        conditions += [placed.c.ends >= wanted.since] if wanted.since is not None else []
        conditions += [placed.c.starts <= wanted.until] if wanted.until is not None else []
        found: FromClause = placed
        if wanted.words is not None:
            said = self._having(wanted.words)
            found = placed.join(said, said.c.claim == placed.c.claim)
        return query.select_from(found).where(self.stands(placed), *conditions)

    def _having(self, words: str) -> FromClause:
        """The claims that have the words, and where in the index."""
        with self.connect() as connection:
            low, high = places(connection, words, self.as_of)
        having = text(SAID).bindparams(UNTIL, query=fts_query(words), low=low, high=high, until=self.as_of)
        return having.columns(column("claim"), column("place")).subquery("said")


def paged(total: Count, window: Window) -> tuple[int, Window, bool]:
    return total[0], window, total[1]


def _dated(without: Iterable[str]) -> list[ColumnElement[bool]]:
    placed = tables.placements.c
    return [placed.starts.is_not(None), placed.kind != "statement", placed.stance.not_in(list(without))]


def _most(values: Iterable[str | None]) -> tuple[FacetCount, ...]:
    counts = Counter(value for value in values if value is not None)
    return tuple(FacetCount(value, claims) for value, claims in counts.most_common(SHOWN))
