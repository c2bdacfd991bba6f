"""A page of a longer list."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

Item = TypeVar("Item")
Other = TypeVar("Other")

DEFAULT = 50
MOST = 1000
"""Items that a page has at most: a list that is wanted whole is asked for in pages."""
COUNTED = 1_000
"""Up to so many are counted where counting costs; more are told as so many at least."""


@dataclass(frozen=True, slots=True)
class Window:
    """Which stretch of a list: up to ``limit`` items (1 to MOST) after the first ``offset`` (from 0).

    Raises ValueError beyond that.
    """

    limit: int = DEFAULT
    offset: int = 0

    def __post_init__(self) -> None:
        if not 1 <= self.limit <= MOST:
            raise ValueError(f"a page has 1 to {MOST} items, not {self.limit}")
        if self.offset < 0:
            raise ValueError(f"a page begins at item 0 or later, not {self.offset}")


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """``items`` of a list of ``total``, from ``window.offset``; ``at_least``: there may be more than ``total``."""

    items: tuple[Item, ...]
    total: int
    window: Window = Window()
    at_least: bool = False

    @property
    def more(self) -> int:
        """How many come after this page, at least."""
        left = max(0, self.total - self.window.offset - len(self.items))
        return max(left, 1) if self.at_least and len(self.items) == self.window.limit else left

    def each(self, change: Callable[[Item], Other]) -> Page[Other]:
        """The same page of other items, one for one."""
        return self.of(map(change, self.items))

    def of(self, items: Iterable[Other]) -> Page[Other]:
        """The same page of the list, told as ``items``."""
        return Page(tuple(items), self.total, self.window, self.at_least)


def bounded(total: int) -> tuple[int, bool]:
    """A count that stopped after COUNTED, as what to show and whether there may be more."""
    return min(total, COUNTED), total > COUNTED
