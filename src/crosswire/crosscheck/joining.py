"""Things made one, pair by pair, whatever the order (union-find)."""

from __future__ import annotations

from typing import Generic, TypeVar

Thing = TypeVar("Thing", str, int, tuple[str, str])


class Joining(Generic[Thing]):
    """Groups that grow by joining two things; each group is led by its smallest member."""

    def __init__(self) -> None:
        self._leader: dict[Thing, Thing] = {}

    def add(self, thing: Thing) -> None:
        self._leader.setdefault(thing, thing)

    def leader(self, thing: Thing) -> Thing:
        """The smallest member of the group of ``thing``, which is added where it is new."""
        self.add(thing)
        root = thing
        while self._leader[root] != root:
            root = self._leader[root]
        while self._leader[thing] != root:
            self._leader[thing], thing = root, self._leader[thing]
        return root

    def join(self, one: Thing, other: Thing) -> None:
        first, second = self.leader(one), self.leader(other)
        if first != second:
            small, large = (first, second) if first < second else (second, first)
            self._leader[large] = small

    def groups(self) -> list[list[Thing]]:
        """Every group, its members sorted, the groups by their smallest member."""
        found: dict[Thing, list[Thing]] = {}
        for thing in self._leader:
            found.setdefault(self.leader(thing), []).append(thing)
        return [sorted(found[leader]) for leader in sorted(found)]
