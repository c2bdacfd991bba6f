"""Addresses of pages that are files: relative, so that the folder opens from any place."""

from __future__ import annotations

from dataclasses import dataclass, replace

from crosswire.web.address import Addresses, Form
from crosswire.web.published.targets import Plan, Target, relative, target_of

NOWHERE = "#not-published"
"""The address of what has no file; links to it are taken away before the page is written."""


@dataclass(frozen=True, slots=True)
class FileAddresses(Addresses):
    """Makes addresses of files for a page at ``here``, and plans those files; ``root`` is the page that the overview's
    links lead to."""

    plan: Plan | None = None
    here: str = ""
    root: Target = Target("overview")

    @property
    def live(self) -> bool:
        return False

    def __call__(self, page: str, about: str = "", /, *, form: Form = "html", at: str = "", **query: object) -> str:
        target = self.root if page == "overview" else target_of(page, about, query)
        file = self.plan.file(target) if self.plan is not None and target is not None and form == "html" else None
        if file is None:
            return NOWHERE
        address = relative(file, self.here)
        return f"{address}#{at}" if at else address

    def at(self, here: str) -> FileAddresses:
        """The same for another page."""
        return replace(self, here=here)
