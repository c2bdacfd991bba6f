"""Claims by what they are about: outlet, origin, measure, stance, place and time, and by their words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, column, func, literal_column, select, text

from crosswire.ledger import tables
from crosswire.ledger.claim_filter import ClaimFilter
from crosswire.ledger.counts import Counts
from crosswire.ledger.pages import COUNTED, Page, Window, bounded
from crosswire.ledger.search import SAID, UNTIL, fts_query, places
from crosswire.ledger.tallies import FACETS

Count = tuple[int, bool]
"""How many, and whether there may be more."""
SAMPLED = 2_000
"""Claims whose facets are counted at most; more are told by those."""
SHOWN = 20
"""Values of one facet that are told."""


@dataclass(frozen=True, slots=True)
class FacetCount:
    """So many of the claims have ``value``."""

    value: str
    claims: int


@dataclass(frozen=True, slots=True)
class Facets:
    """The values of each facet among claims, the most frequent first; ``sampled``: counted on ``of`` of them only,
    those that were placed first, or have the words last."""

    counts: dict[str, tuple[FacetCount, ...]] = field(default_factory=dict)
    of: int = 0
    sampled: bool = False


@dataclass(frozen=True, slots=True)
class Having:
    """The claims (ids) that have certain words, newest first, at most LOOKED_AT of them, and what they are about;
    ``cut``: there may be more."""

    claims: tuple[str, ...]
    facets: Facets
    cut: bool

    def page(self, window: Window) -> Page[str]:
        """A page of them."""
        shown = self.claims[window.offset : window.offset + window.limit]
        return Page(shown, len(self.claims), window, self.cut)


class ClaimLists(Counts):
    """Claims as the cross-check placed them, without rejected ones, in the order in which they were first placed."""

    def ids(self, wanted: ClaimFilter, window: Window, total: Count | None = None) -> Page[str]:
        """The ids of the claims that ``wanted``, which has no words, lets through, a page of them, in the order of
        placing. ``total`` is how many there are, where that is known."""
        placed = tables.placements
        query = self._wanted(select(placed.c.claim), wanted).order_by(placed.c.number)
        rows = self.rows(query.limit(window.limit).offset(window.offset))
        return Page(tuple(row.claim for row in rows), *paged(total or self.count_of(wanted), window))

    def count_of(self, wanted: ClaimFilter) -> Count:
        """How many claims ``wanted``, which has no words, lets through, and whether there may be more."""
        if wanted.is_open:
            return sum(self.kept("kind").values()), False
        if len(wanted.narrowed_by) == 1 and wanted.narrowed_by[0] in FACETS:
            (facet,) = wanted.narrowed_by
            return self.kept_of(facet, getattr(wanted, facet)), False
        return self._bounded(wanted, [])

    def facets(self, wanted: ClaimFilter) -> Facets:
        """What the claims that ``wanted``, which has no words, lets through are about."""
        if wanted.is_open:
            counts = {facet: tuple(FacetCount(*one) for one in self.most(facet, SHOWN)) for facet in FACETS}
            return Facets(counts, self.count_of(wanted)[0])
        columns = [tables.placements.c[name] for name in FACETS]
        return _facets(self.rows(self._wanted(select(*columns), wanted).limit(SAMPLED + 1)))

    def having(self, wanted: ClaimFilter) -> Having:
        """The claims that have the words of ``wanted``, and that it lets through, newest first, and what they are
        about. Raises EmptyQuery for words that are none."""
        placed = tables.placements
        with self.connect() as connection:
            where = places(connection, wanted.words or "", self.as_of)
        said = text(SAID).bindparams(
            UNTIL, query=fts_query(wanted.words or ""), low=where.low, high=where.high, until=self.as_of
        ).columns(column("claim"), column("place")).subquery("said")  # fmt: skip
        query = select(placed.c.claim, *(placed.c[name] for name in FACETS)).select_from(said, placed)
        # what has the words is few: no index of a facet may lead (https://sqlite.org/optoverview.html, unary "+")
        conditions = self._conditions(wanted, lambda name: literal_column(f"+placements.{name}", placed.c[name].type))
        found = query.where(said.c.claim == placed.c.claim, *conditions)
        rows = self.rows(found.order_by(said.c.place.desc(), placed.c.number))
        return Having(tuple(row.claim for row in rows), replace(_facets(rows), sampled=where.cut), where.cut)

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
        return query.select_from(placed).where(*self._conditions(wanted, lambda name: placed.c[name]))

    def _conditions(
        self, wanted: ClaimFilter, column_of: Callable[[str], ColumnElement[Any]]
    ) -> list[ColumnElement[bool]]:
        """What a placement has to be, but for words; ``column_of`` gives its columns by name."""
        equal = ("report", "matter", "question", *FACETS)
        conditions = [column_of(name) == value for name in equal if (value := getattr(wanted, name)) is not None]
        conditions += [column_of("ends") >= wanted.since] if wanted.since is not None else []
        conditions += [column_of("starts") <= wanted.until] if wanted.until is not None else []
        return [self.stands(tables.placements), *conditions]


def paged(total: Count, window: Window) -> tuple[int, Window, bool]:
    return total[0], window, total[1]


def _facets(rows: Sequence[Row[Any]]) -> Facets:
    columns = zip(*(row[-len(FACETS) :] for row in rows[:SAMPLED]), strict=True)
    counts = dict.fromkeys(FACETS, ()) | {name: _most(values) for name, values in zip(FACETS, columns, strict=False)}
    return Facets(counts, min(len(rows), SAMPLED), len(rows) > SAMPLED)


def _dated(without: Iterable[str]) -> list[ColumnElement[bool]]:
    placed = tables.placements.c
    return [placed.starts.is_not(None), placed.kind != "statement", placed.stance.not_in(list(without))]


def _most(values: Iterable[str | None]) -> tuple[FacetCount, ...]:
    counts = Counter(value for value in values if value is not None)
    return tuple(FacetCount(value, claims) for value, claims in counts.most_common(SHOWN))
