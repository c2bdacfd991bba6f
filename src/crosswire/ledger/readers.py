"""What reads a ledger as of one moment."""

from __future__ import annotations

import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from crosswire.ledger.file import LedgerFile
from crosswire.ledger.glance import Glance

if TYPE_CHECKING:
    from crosswire.ledger.facets import ClaimLists
    from crosswire.ledger.listings import Listings
    from crosswire.ledger.parties import Parties
    from crosswire.ledger.singles import Singles
    from crosswire.ledger.view import View


class Readers:
    """The readers of one ledger file as of a moment (aware), as it is for None. All but the glance come with the query
    builder, and so are imported when they are first asked for."""

    def __init__(self, file: LedgerFile, as_of: datetime.datetime | None = None) -> None:
        self.file = file
        self.as_of = as_of
        self.glance = Glance(file.reading, file.path, as_of)
        """What is asked most."""

    @property
    def path(self) -> Path:
        return self.file.path

    def at(self, as_of: datetime.datetime) -> Readers:
        """The same ledger as it was at that moment."""
        return Readers(self.file, as_of)

    @cached_property
    def view(self) -> View:
        """Everything that is held, whole."""
        from crosswire.ledger.view import View

        return View(self.file.engine, self.path, self.as_of)

    @cached_property
    def lists(self) -> Listings:
        """Lists for pages."""
        from crosswire.ledger.listings import Listings

        return Listings(self.file.engine, self.path, self.as_of)

    @cached_property
    def claims(self) -> ClaimLists:
        """Claims by what they are about."""
        from crosswire.ledger.facets import ClaimLists

        return ClaimLists(self.file.reading, self.path, self.as_of)

    @cached_property
    def parties(self) -> Parties:
        """Lists by party."""
        from crosswire.ledger.parties import Parties

        return Parties(self.file.reading, self.path, self.as_of)

    @cached_property
    def singles(self) -> Singles:
        """Single records by name."""
        from crosswire.ledger.singles import Singles

        return Singles(self.file.engine, self.path, self.as_of)
