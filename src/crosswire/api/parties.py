"""Parties, a page at a time: for whom sources speak, and all that is of one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from crosswire.api.remembering import Memory
from crosswire.ledger import MatterRow, Page, Parties, PartyRow, RelayRow, SourceRow, View, Window
from crosswire.records import Entry, Finding


class PartyPages:
    """What a ledger holds of parties, in pages of up to 1,000, as the cross-check last placed it; as of a moment where
    the ledger is looked at so. ``limit`` and ``offset`` are as ``Pages`` has them."""

    def __init__(self, view: View, make_current: Callable[[], None], memory: Memory) -> None:
        self._view = view
        self._make_current = make_current
        self._lists = Parties(view.engine, view.path, view.as_of)
        self._memory = memory

    def all(self, limit: int = 50, offset: int = 0, *, named: str | None = None) -> Page[PartyRow]:
        """Parties, the most cited first; ``named`` is part of a name."""
        self._make_current()
        window = Window(limit, offset)
        about = (self._view.progress(), self._view.as_of, "parties", window, named)
        return self._memory.once(about, lambda: self._lists.parties(window, named=named))

    def check(self, party: str) -> None:
        """Raises UnknownName where no party goes by that name."""
        self._make_current()
        self._lists.check(party)

    def known(self, names: Sequence[str]) -> frozenset[str]:
        """Those of some names by which a party goes."""
        self._make_current()
        return self._lists.known(names)

    def claims(self, party: str, limit: int = 50, offset: int = 0) -> Page[Entry]:
        """The claims that a party's sources first made, without rejected ones, in the order of placing."""
        self._make_current()
        page = self._lists.claims(party, Window(limit, offset))
        entries = self._view.claims_named(page.items)
        return page.of(entries[claim] for claim in page.items if claim in entries)

    def sources(self, party: str, limit: int = 50, offset: int = 0) -> Page[SourceRow]:
        """Who speaks for a party, the most cited first."""
        self._make_current()
        return self._lists.sources(party, Window(limit, offset))

    def matters(self, party: str, limit: int = 50, offset: int = 0) -> Page[MatterRow]:
        """The matters in which somebody speaks for a party, the latest first."""
        self._make_current()
        return self._lists.matters(party, Window(limit, offset))

    def findings(self, party: str, limit: int = 50, offset: int = 0) -> Page[Finding]:
        """The findings whose claims somebody makes for a party, conflicts first."""
        self._make_current()
        return self._lists.findings(party, Window(limit, offset))

    def relays(self, party: str, limit: int = 100) -> tuple[RelayRow, ...]:
        """Who passes on the word of a party's sources, and whose word these pass on, the most claims first."""
        self._make_current()
        return self._lists.relays(party, limit)
