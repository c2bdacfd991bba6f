"""Parties: whom sources speak for, with what these say, what is told of them, and where."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from crosswire.ledger.errors import UnknownName
from crosswire.ledger.glance import FINDINGS_ORDER
from crosswire.ledger.listings import MatterRow, RelayRow, SourceRow
from crosswire.ledger.pages import Page, Window, bounded
from crosswire.ledger.plain import Where, all_of, among, day_of, is_, stands
from crosswire.ledger.plain_reader import PlainReader
from crosswire.records import Finding
from crosswire.records.wire import finding_from_wire

NAMES = 5000
"""Of so many names is told what those who speak for a party say: the largest have some thousand."""
UNEVEN = 4
"""Rows that are gone through at worst, of those wanted: these may come last."""
AHEAD = 2
"""The same, of those that are gone through where wanted ones come evenly."""
NAMED = "lower(tallies.name) LIKE '%' || lower(:named) || '%' ESCAPE '/'"
MATTER = ", ".join(MatterRow.__slots__)
SPEAKERS = """
  SELECT told.other FROM tallies AS told WHERE told.about = 'speakers' AND told.name = :party AND {told}
   ORDER BY told.other LIMIT :names
"""
"""The names of those who speak for a party, in order."""
APPEARANCES = """
  SELECT told.other FROM tallies AS told WHERE told.about = 'appearances' AND told.name = :party AND {told}
"""
"""The matters in which somebody speaks for a party."""
CLAIMS = "SELECT placements.claim FROM placements"
FIRST_OF_EACH = """
  SELECT placements.claim FROM ({speakers}) AS names
   CROSS JOIN placements ON placements.origin = names.other AND placements.number <= coalesce(
     (SELECT nth.number FROM placements AS nth WHERE nth.origin = names.other AND {nth}
       ORDER BY nth.number LIMIT 1 OFFSET :others), :highest)
"""
"""The claims of each of the names up to the one by which a page would be full of these alone."""
HIGHEST = 2**63 - 1
"""The highest number of a row."""
FIRST_PLACED = """
  SELECT min((SELECT number FROM placements WHERE origin = names.other ORDER BY number LIMIT 1))
    FROM ({speakers}) AS names
"""
"""The first row that places a claim of a party's sources, whether it stands or not."""
RELAYED = """
  number IN (SELECT number FROM tallies WHERE about = 'relays' AND name IN ({speakers})
              UNION SELECT number FROM tallies WHERE about = 'relays' AND other IN ({speakers}) AND other <> '')
"""


@dataclass(frozen=True, slots=True)
class PartyRow:
    """A party with how many sources speak for it, the claims and reports that cite these, and the matters that they
    are of; who speaks for several parties counts for each."""

    name: str
    sources: int
    claims: int
    reports: int
    matters: int


class Parties(PlainReader):
    """Lists by party, as the cross-check last said them. Every list is in a fixed order."""

    def parties(self, window: Window, *, named: str | None = None) -> Page[PartyRow]:
        """Parties, the most cited first; ``named`` is part of a name."""
        where = self._counted("parties", *([_has(named)] if named else []))
        total = self._number("SELECT count(*) FROM tallies", where)
        rows = self._rows("SELECT name, counted, reports FROM tallies", where, "ORDER BY counted DESC, name", window)
        names = [name for name, _, _ in rows]
        sources, matters = (self._others(about, names) for about in ("speakers", "appearances"))
        found = (PartyRow(name, sources[name], claims, reports, matters[name]) for name, claims, reports in rows)
        return Page(tuple(found), total, window)

    def known(self, names: Sequence[str]) -> frozenset[str]:
        """Those of some names by which a party goes."""
        wanted = self._counted("parties", among("tallies.name", set(names)))
        return frozenset(name for (name,) in self._rows("SELECT name FROM tallies", wanted))

    def check(self, name: str) -> None:
        """Raises UnknownName where no party goes by ``name``."""
        if not self.known([name]):
            raise UnknownName(f"no party goes by {name!r}; the list of parties has those that sources speak for")

    def sources(self, party: str, window: Window) -> Page[SourceRow]:
        """Who speaks for a party, the most cited first."""
        where = self._counted("speakers", is_("tallies.name", party))
        # few of all speakers are a party's: their order may not lead (https://sqlite.org/optoverview.html, unary "+")
        query, order = "SELECT other, counted, reports, summed FROM tallies", "ORDER BY +counted DESC, other"
        found = (SourceRow(*row) for row in self._rows(query, where, order, window))
        return Page(tuple(found), self._others("speakers", [party]).get(party, 0), window)

    def matters(self, party: str, window: Window) -> Page[MatterRow]:
        """The matters in which somebody speaks for a party, the latest first."""
        total, own = self._others("appearances", [party]).get(party, 0), self._told(APPEARANCES)
        soon = is_met_soon(window, total, self.kept_of("matters"))
        condition = f"EXISTS ({own} AND told.other = matters.id)" if soon else f"matters.id IN ({own})"
        where = self._all_of("matters", [Where(condition, {"party": party})])
        rows = self._rows(f"SELECT {MATTER} FROM matters", where, "ORDER BY last DESC, number DESC", window)
        return Page(tuple(map(_matter_row, rows)), total, window)

    def findings(self, party: str, window: Window) -> Page[Finding]:
        """The findings whose claims somebody makes for a party, conflicts first."""
        total, own = self.kept_of("told", party), "SELECT finding FROM concerning WHERE party = :party"
        soon = is_met_soon(window, total, sum(self.kept("findings").values()))
        condition = f"EXISTS ({own} AND finding = findings.number)" if soon else f"findings.number IN ({own})"
        where = self._all_of("findings", [Where(condition, {"party": party})])
        shown = self._rows("SELECT number FROM findings", where, f"ORDER BY {FINDINGS_ORDER}", window)
        of_page = among("findings.number", (number for (number,) in shown))
        rows = self._rows("SELECT body FROM findings", of_page, f"ORDER BY {FINDINGS_ORDER}")
        return Page(tuple(finding_from_wire(json.loads(body)) for (body,) in rows), total, window)

    def claims(self, party: str, window: Window) -> Page[str]:
        """The ids of the claims that a party's sources first made, in the order of placing; rejected ones left out."""
        names, own, end = self._told(SPEAKERS), {"party": party, "names": NAMES}, window.offset + window.limit
        of_names = self._counted("origin", Where(f"tallies.name IN ({names})", own))
        found = self._number("SELECT sum(counted) FROM tallies", of_names)
        gathered = min(found, end * self._others("speakers", [party]).get(party, 0))
        if AHEAD * end * sum(self.kept("kind").values()) < found * gathered:  # in their order, by no index of origins
            first = self._number(FIRST_PLACED.format(speakers=names), all_of([Where("TRUE", own)], self._as_of))
            wanted = Where(f"+placements.origin IN ({names}) AND number >= :first", {**own, "first": first})
            query, where = CLAIMS, self._all_of("placements", [wanted])
        else:
            query = FIRST_OF_EACH.format(speakers=names, nth=stands("nth", self._as_of))
            where = self._all_of("placements", [Where("TRUE", {**own, "others": end - 1, "highest": HIGHEST})])
        rows = self._rows(query, where, "ORDER BY placements.number", window)
        total, more = bounded(found)
        return Page(tuple(claim for (claim,) in rows), total, window, more)

    def relays(self, party: str, limit: int) -> tuple[RelayRow, ...]:
        """Who passes on the word of a party's sources, and whose word these pass on, the most claims first."""
        relayed = RELAYED.format(speakers=self._told(SPEAKERS))
        where = self._counted("relays", Where(relayed, {"party": party, "names": NAMES}))
        query, order = "SELECT name, other, counted FROM tallies", "ORDER BY counted DESC, name, other"
        return tuple(RelayRow(*row) for row in self._rows(query, where, order, Window(limit)))

    def _others(self, about: str, parties: Sequence[str]) -> dict[str, int]:
        """How many others are counted with each of some parties."""
        where = self._counted(about, among("tallies.name", parties))
        return dict(self._rows("SELECT name, count(*) FROM tallies", where, "GROUP BY name"))

    def _told(self, names: str) -> str:
        return names.format(told=stands("told", self._as_of))


def _matter_row(row: Sequence[Any]) -> MatterRow:
    held = dict(zip(MatterRow.__slots__, row, strict=True))
    return MatterRow(**{**held, "first": day_of(held["first"]), "last": day_of(held["last"])})


def is_met_soon(window: Window, found: int, of: int) -> bool:
    """Whether a page of the ``found`` rows that are wanted is full sooner where all ``of`` rows are gone through in
    their order, than where those wanted are gathered and sorted."""
    return of < UNEVEN * found and (window.offset + window.limit) * of < found * found


def _has(part: str) -> Where:
    """That a name has ``part``, whatever its case."""
    escaped = part.replace("/", "//").replace("%", "/%").replace("_", "/_")
    return Where(NAMED, {"named": escaped})
