"""What a page is asked."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crosswire.api import Held
from crosswire.web.address import Addresses


@dataclass(frozen=True, slots=True)
class Ask:
    """One request for a page: ``ledger`` as it is, or as it was at the moment asked for; ``name`` what the page is
    about, "" where it is about everything; ``values`` its parameters, checked."""

    ledger: Held
    name: str
    values: Mapping[str, Any]
    to: Addresses

    @property
    def as_of(self) -> datetime.datetime | None:
        """The moment that is replayed, None for now."""
        return self.to.as_of
