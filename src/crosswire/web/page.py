"""What a page is: a line in the table of pages, from which routes, twins and the API's description are made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from crosswire.api import Held
from crosswire.web.address import Addresses
from crosswire.web.answers import Answer
from crosswire.web.asking import Ask
from crosswire.web.parameters import AS_OF, Parameter

Answering = Callable[[Ask], Answer]


@dataclass(frozen=True, slots=True)
class Page:
    """One page: ``name`` is what links call it, ``path`` its address with ``{name}`` for what it is about, ``summary``
    one line for people and for the API's description; ``table`` says that it is one, and so comes as CSV too,
    ``any_name`` that what it is about may have slashes in its name."""

    name: str
    path: str
    answering: Answering
    summary: str
    parameters: tuple[Parameter, ...] = ()
    table: bool = False
    any_name: bool = False

    @property
    def takes(self) -> tuple[Parameter, ...]:
        """Its parameters with the one that all pages have."""
        return (*self.parameters, AS_OF)

    @property
    def rows(self) -> int | None:
        """Rows that it shows if no other number is asked for, None where it is no list."""
        return next((one.default for one in self.parameters if one.name == "limit"), None)

    def asked(self, ledger: Held, about: str, values: Mapping[str, Any], to: Addresses) -> Ask:
        """A request for this page about ``about``, "" for everything."""
        return Ask(ledger, self.name, self.rows, about, values, to)
