"""Addresses of pages that are files: relative, so that the folder opens from any place."""

from __future__ import annotations

from dataclasses import dataclass, replace

from crosswire.web.address import Addresses, Form
from crosswire.web.published.targets import Plan, Query, relative, target_of

NOWHERE = "#not-published"
"""The address of what has no file; links to it are taken away before the page is written."""


@dataclass(frozen=True, slots=True)
class FileAddresses(Addresses):
    """Makes addresses of files for a page at ``here``, and plans those files; the overview's links lead to the plan's
    root; ``narrowed`` is what lists are asked where a link asks nothing else of it."""

    plan: Plan | None = None
    here: str = ""
    narrowed: Query = ()

    @property
    def served(self) -> bool:
        return False

    def __call__(self, page: str, about: str = "", /, *, form: Form = "html", at: str = "", **query: object) -> str:
        if not about:
            query = {**dict(self.narrowed), **query}
        file = self._file(page, about, query) if form == "html" else None
        if file is None:
            return NOWHERE
        address = relative(file, self.here)
        return f"{address}#{at}" if at else address

    def _file(self, page: str, about: str, query: dict[str, object]) -> str | None:
        if self.plan is None:
            return None
        target = self.plan.root if page == "overview" else target_of(page, about, query)
        return None if target is None else self.plan.file(target)

    def at(self, here: str) -> FileAddresses:
        """The same for another page."""
        return replace(self, here=here)
