"""Claims by what they are about: outlet, origin, measure, stance, place and time, and by their words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from crosswire.ledger.claim_filter import ClaimFilter
from crosswire.ledger.pages import COUNTED, Page, Window, bounded
from crosswire.ledger.plain import Where, is_, not_among, stands
from crosswire.ledger.plain_reader import PlainReader
from crosswire.ledger.search import SAID, places
from crosswire.ledger.tallies import FACETS

Count = tuple[int, bool]
"""How many, and whether there may be more."""
SAMPLED = 1_000
"""Claims whose facets are counted at most; more are told by those."""
SHOWN = 20
"""Values of one facet that are told."""
EQUAL = (*FACETS, "report", "matter", "question")
"""Columns of a placement that are equal to what a filter says."""
PLACED = ("claim", *EQUAL, "starts", "ends")
SAYING = f"""
  SELECT {", ".join(f"placements.{name}" for name in PLACED)}
    FROM ({SAID}) AS said CROSS JOIN placements ON placements.claim = said.claim
   WHERE {{standing}} ORDER BY said.place DESC, placements.number
"""
"""Where the claims that have the words are placed; these are few, and so lead (https://sqlite.org/optoverview.html)."""
FIRST = "SELECT count(*) FROM (SELECT 1 FROM placements WHERE {wanted} LIMIT :first)"


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


@dataclass(frozen=True, slots=True)
class Said:
    """Where the claims that have certain words are placed, a row of PLACED each, newest first; ``cut``: there may be
    more. However it is narrowed, they are searched for once."""

    rows: tuple[Sequence[Any], ...]
    cut: bool

    def having(self, wanted: ClaimFilter) -> Having:
        """Those that ``wanted`` lets through, whatever its words."""
        equal = {place: value for place, name in enumerate(EQUAL, 1) if (value := getattr(wanted, name)) is not None}
        rows = [row for row in self.rows if all(row[place] == value for place, value in equal.items())]
        if wanted.since is not None:
            rows = [row for row in rows if row[-1] is not None and row[-1] >= wanted.since.isoformat()]
        if wanted.until is not None:
            rows = [row for row in rows if row[-2] is not None and row[-2] <= wanted.until.isoformat()]
        facets = _facets([row[1 : len(FACETS) + 1] for row in rows])
        return Having(tuple(row[0] for row in rows), replace(facets, sampled=self.cut), self.cut)


class ClaimLists(PlainReader):
    """Claims as the cross-check placed them, without rejected ones, in the order in which they were first placed."""

    def ids(self, wanted: ClaimFilter, window: Window, total: Count | None = None) -> Page[str]:
        """The ids of the claims that ``wanted``, which has no words, lets through, a page of them, in the order of
        placing. ``total`` is how many there are, where that is known."""
        rows = self._rows("SELECT claim FROM placements", self._wanted(wanted), "ORDER BY number", window)
        return Page(tuple(claim for (claim,) in rows), *paged(total or self.count_of(wanted), window))

    def count_of(self, wanted: ClaimFilter) -> Count:
        """How many claims ``wanted``, which has no words, lets through, and whether there may be more."""
        if wanted.is_open:
            return sum(self.kept("kind").values()), False
        if len(wanted.narrowed_by) == 1 and wanted.narrowed_by[0] in FACETS:
            (facet,) = wanted.narrowed_by
            return self.kept_of(facet, getattr(wanted, facet)), False
        return self._bounded(wanted)

    def facets(self, wanted: ClaimFilter) -> Facets:
        """What the claims that ``wanted``, which has no words, lets through are about."""
        if wanted.is_open:
            counts = {facet: tuple(FacetCount(*one) for one in self.most(facet, SHOWN)) for facet in FACETS}
            return Facets(counts, self.count_of(wanted)[0])
        columns = f"SELECT {', '.join(FACETS)} FROM placements"
        where, first = self._wanted(wanted), {"first": SAMPLED + 1}
        return _facets(self._rows(columns, Where(where.condition, {**where.values, **first}), "LIMIT :first"))

    def said(self, words: str) -> Said:
        """The claims that have those words, newest first. Raises EmptyQuery for words that are none."""
        saying = SAYING.format(standing=stands("placements", self._as_of))
        with self._connect() as connection:
            where = places(connection, words, self._as_of)
            rows = connection.execute(saying, where.values).fetchall()
        same: dict[object, object] = {}  # most rows have the same few values
        return Said(tuple(tuple(same.setdefault(value, value) for value in row) for row in rows), where.cut)

    def dated(
        self, wanted: ClaimFilter, window: Window, without: Iterable[str], total: Count | None = None
    ) -> Page[str]:
        """The ids of dated events and figures that are put in none of the stances ``without``, earliest first;
        ``total`` is how many there are, where that is known."""
        where = self._wanted(wanted, *_dated(without))
        rows = self._rows("SELECT claim FROM placements", where, "ORDER BY starts, ends, number", window)
        return Page(tuple(claim for (claim,) in rows), *paged(total or self.count_dated(wanted, without), window))

    def count_dated(self, wanted: ClaimFilter, without: Iterable[str]) -> Count:
        """How many those are, and whether there may be more."""
        return self._bounded(wanted, *_dated(without))

    def _bounded(self, wanted: ClaimFilter, *conditions: Where) -> Count:
        where = self._wanted(wanted, *conditions)
        with self._connect() as connection:
            values = {**where.values, "first": COUNTED + 1}
            ((found,),) = connection.execute(FIRST.format(wanted=where.condition), values).fetchall()
        return bounded(found)

    def _wanted(self, wanted: ClaimFilter, *conditions: Where) -> Where:
        """What a placement has to be, but for words."""
        equal = [is_(f"placements.{name}", value) for name in EQUAL if (value := getattr(wanted, name)) is not None]
        since = [] if wanted.since is None else [Where("ends >= :since", {"since": wanted.since.isoformat()})]
        by = [] if wanted.until is None else [Where("starts <= :by", {"by": wanted.until.isoformat()})]
        return self._all_of("placements", [*equal, *since, *by, *conditions])


def paged(total: Count, window: Window) -> tuple[int, Window, bool]:
    return total[0], window, total[1]


def _facets(rows: Sequence[Sequence[Any]]) -> Facets:
    """What some claims are about, each a row of FACETS."""
    columns: Mapping[str, Sequence[Any]] = dict(zip(FACETS, zip(*rows[:SAMPLED], strict=True), strict=False))
    counts = {name: _most(columns.get(name, ())) for name in FACETS}
    return Facets(counts, min(len(rows), SAMPLED), len(rows) > SAMPLED)


def _dated(without: Iterable[str]) -> tuple[Where, ...]:
    dated = Where("starts IS NOT NULL AND kind <> 'statement'")
    return dated, not_among("placements.stance", without)


def _most(values: Iterable[str | None]) -> tuple[FacetCount, ...]:
    counts = Counter(value for value in values if value is not None)
    return tuple(FacetCount(value, claims) for value, claims in counts.most_common(SHOWN))
