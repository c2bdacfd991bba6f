"""Things put together by how alike they are, the most alike first (average linkage; Sokal and Michener 1958)."""

from __future__ import annotations

import heapq
from collections.abc import Iterable

Likeness = tuple[str, str, float]
"""Two things and how alike they are, 0 to 1; two that are never named together are not alike at all."""


class Linking:
    """Groups that grow while the mean likeness of two groups' members is at least ``least``.

    The order in which likenesses are given does not matter; of two equal ones the smaller names go first.
    """

    def __init__(self, likenesses: Iterable[Likeness], least: float) -> None:
        self._least = least
        self._members: dict[str, list[str]] = {}
        self._sums: dict[str, dict[str, float]] = {}
        for one, other, alike in likenesses:
            for this, that in ((one, other), (other, one)):
                self._members.setdefault(this, [this])
                self._sums.setdefault(this, {})[that] = alike
        self._heap: list[tuple[float, str, str]] = [
            (-alike, a, b) for a, row in self._sums.items() for b, alike in row.items() if a < b
        ]
        heapq.heapify(self._heap)

    def groups(self) -> list[list[str]]:
        """The groups of all things named, members sorted, by their smallest member."""
        while self._heap:
            mean, one, other = heapq.heappop(self._heap)
            if -mean < self._least:
                break
            if self._mean(one, other) == -mean:
                self._join(one, other)
        return sorted(sorted(members) for members in self._members.values())

    def _mean(self, one: str, other: str) -> float | None:
        total = self._sums.get(one, {}).get(other)
        return None if total is None else total / (len(self._members[one]) * len(self._members[other]))

    def _join(self, one: str, other: str) -> None:
        gone = self._sums.pop(other)
        self._members[one] += self._members.pop(other)
        for third, total in gone.items():
            self._sums[third].pop(other)
            if third != one:
                self._sums[one][third] = self._sums[third][one] = self._sums[one].get(third, 0.0) + total
        for third in sorted(gone.keys() - {one}):
            mean = self._mean(one, third)
            if mean is not None:
                heapq.heappush(self._heap, (-mean, min(one, third), max(one, third)))
