"""Parties, a page at a time: for whom sources speak, and all that is of one of them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TYPE_CHECKING, TypeVar

from crosswire.api.remembering import Memory
from crosswire.ledger import Page, Readers, Window
from crosswire.records import Entry, Finding

if TYPE_CHECKING:  # they come with the query builder
    from crosswire.ledger import MatterRow, PartyRow, RelayRow, SourceRow

Answer = TypeVar("Answer")


class PartyPages:
    """What a ledger holds of parties, in pages of up to 1,000, as the cross-check last placed it; as of a moment where
    the ledger is looked at so. ``limit`` and ``offset`` are as ``Pages`` has them."""

    def __init__(self, readers: Readers, make_current: Callable[[], None], memory: Memory) -> None:
        self._readers = readers
        self._make_current = make_current
        self._memory = memory

    def all(self, limit: int = 50, offset: int = 0, *, named: str | None = None) -> Page[PartyRow]:
        """Parties, the most cited first; ``named`` is part of a name."""
        window = Window(limit, offset)
        return self._once(("parties", window, named), lambda: self._readers.parties.parties(window, named=named))

    def check(self, party: str) -> None:
        """Raises UnknownName where no party goes by that name."""
        self._make_current()
        self._readers.parties.check(party)

    def known(self, names: Sequence[str]) -> frozenset[str]:
        """Those of some names by which a party goes."""
        self._make_current()
        return self._readers.parties.known(names)

    def claims(self, party: str, limit: int = 50, offset: int = 0) -> Page[Entry]:
        """The claims that a party's sources first made, without rejected ones, in the order of placing."""
        window = Window(limit, offset)
        page = self._once(("claims of", party, window), lambda: self._readers.parties.claims(party, window))
        entries = self._readers.glance.claims_named(page.items)
        return page.of(entries[claim] for claim in page.items if claim in entries)

    def sources(self, party: str, limit: int = 50, offset: int = 0) -> Page[SourceRow]:
        """Who speaks for a party, the most cited first."""
        window = Window(limit, offset)
        return self._once(("sources of", party, window), lambda: self._readers.parties.sources(party, window))

    def matters(self, party: str, limit: int = 50, offset: int = 0) -> Page[MatterRow]:
        """The matters in which somebody speaks for a party, the latest first."""
        window = Window(limit, offset)
        return self._once(("matters of", party, window), lambda: self._readers.parties.matters(party, window))

    def findings(self, party: str, limit: int = 50, offset: int = 0) -> Page[Finding]:
        """The findings whose claims somebody makes for a party, conflicts first."""
        window = Window(limit, offset)
        return self._once(("findings of", party, window), lambda: self._readers.parties.findings(party, window))

    def relays(self, party: str, limit: int = 100) -> tuple[RelayRow, ...]:
        """Who passes on the word of a party's sources, and whose word these pass on, the most claims first."""
        return self._once(("relays of", party, limit), lambda: self._readers.parties.relays(party, limit))

    def _once(self, about: Hashable, work: Callable[[], Answer]) -> Answer:
        self._make_current()
        return self._memory.once((self._readers.glance.progress(), self._readers.as_of, about), work)
