"""Things made one, pair by pair, whatever the order (union-find)."""

from __future__ import annotations

from typing import Generic, TypeVar

Thing = TypeVar("Thing", str, int, tuple[str, str])


class Joining(Generic[Thing]):
    """Groups that grow by joining two things; each group is led by its smallest member."""

    def __init__(self) -> None:
        self._leader: dict[Thing, Thing] = {}
        self._members: dict[Thing, list[Thing]] = {}

    def add(self, thing: Thing) -> None:
        if thing not in self._leader:
            self._leader[thing], self._members[thing] = thing, [thing]

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
            self._members[small] += self._members.pop(large)

    def members(self, thing: Thing) -> list[Thing]:
        """The group of ``thing``, sorted."""
        return sorted(self._members[self.leader(thing)])

    def groups(self) -> list[list[Thing]]:
        """Every group, its members sorted, the groups by their smallest member."""
        return [sorted(self._members[leader]) for leader in sorted(self._members)]
