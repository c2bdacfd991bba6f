"""What a page is asked."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crosswire.api import Held
from crosswire.web.address import Addresses, Form


@dataclass(frozen=True, slots=True)
class Ask:
    """One request for a page: ``ledger`` as it is, or as it was at the moment asked for; ``page`` is the page's name,
    ``rows`` how many rows it shows where no number is asked for (None where it is no list), ``name`` what it is about,
    "" where it is about everything; ``values`` are its parameters, checked."""

    ledger: Held
    page: str
    rows: int | None
    name: str
    values: Mapping[str, Any]
    to: Addresses

    @property
    def as_of(self) -> datetime.datetime | None:
        """The moment that is replayed, None for the ledger as it is."""
        return self.to.as_of

    @property
    def limit(self) -> int:
        return int(self.values["limit"])

    @property
    def offset(self) -> int:
        return int(self.values["offset"])

    def here(self, form: Form = "html", /, **changes: object) -> str:
        """The address of this very page, in that form, with some parameters changed; None leaves one out, and any
        change but of the place in the list goes back to its beginning."""
        given = {**self.values, **changes}
        if changes and "offset" not in changes:
            given.pop("offset", None)
        if not given.get("offset"):
            given.pop("offset", None)
        given = {name: value for name, value in given.items() if name != "limit" or value != self.rows}
        return self.to(self.page, self.name, form=form, **given)


ROWS = 50
"""Rows of a list on one page, if no other number is asked for."""
