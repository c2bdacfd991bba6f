"""Scores of heads to a tree: one root, no cycle, no two arcs that cross, always.

The best head of each word is taken where that makes such a tree; elsewhere the best of all is found (Eisner 1996),
spans of one length at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32] | NDArray[np.float64]
Chart = NDArray[np.float64]

BOUND = 1e5  # scores beyond are cut off: the network's lie within a few hundred
LEFT, RIGHT = 0, 1
"""Where the head of a span stands: at its last word, what it governs to the left of it, or at its first."""


def tree(scores: Scores) -> list[int]:
    """The head of each of n words from scores [n, 1 + n], whose column 0 is the root.

    Gives -1 for the root, else the head's index. Raises ValueError for scores of another shape, or of no word.
    """
    if scores.ndim != 2 or scores.shape[1] != scores.shape[0] + 1 or not scores.shape[0]:
        raise ValueError(f"scores must be [n, 1 + n] with n >= 1, not {list(scores.shape)}")
    greedy: list[int] = (scores.argmax(1) - 1).tolist()
    if is_tree(greedy) and is_projective(greedy):
        return greedy
    finite = np.nan_to_num(scores.astype(np.float64), nan=-BOUND, posinf=BOUND, neginf=-BOUND).clip(-BOUND, BOUND)
    return best_projective(finite)


def is_tree(heads: Sequence[int]) -> bool:
    """Whether heads (-1 for the root) form one tree with one root."""
    if heads.count(-1) != 1:
        return False
    reached = [False] * len(heads)
    for start in range(len(heads)):
        path, i = [], start
        while i >= 0 and not reached[i]:
            reached[i] = True
            path.append(i)
            i = heads[i]
        if i in path:
            return False
    return True


def is_projective(heads: Sequence[int]) -> bool:
    """Whether no two arcs cross, that to the root from before the first word among them."""
    ends = np.sort([list(heads), range(len(heads))], axis=0)
    first, last = ends[:, :, None], ends[:, None, :]
    return not bool(((first[0] < last[0]) & (last[0] < first[1]) & (first[1] < last[1])).any())


def best_projective(scores: NDArray[np.float64]) -> list[int]:
    """The heads (-1 for the root) of the best projective tree with one root; ``scores`` lie within BOUND."""
    size = len(scores) + 1
    arcs = np.zeros((size, size))
    arcs[:, 1:] = scores.T
    arcs[0, 1:] -= 4 * BOUND * size  # more than any other arcs can make up for: one root
    chart = Spans.of(size)
    for length in range(1, size):
        chart.lengthen(length, arcs)
    return [head - 1 for head in chart.heads(size)[1:]]


@dataclass(frozen=True, slots=True)
class Spans:
    """The best of every span of nodes (0 the root), by the side on which its head stands and by length less one.

    ``complete`` spans have all that their head governs on one side, ``open`` ones end in its arc; both are kept by
    their first node and by their last, so that what joins two spans is a sum of stretches of rows. ``within`` and
    ``beyond`` say where the best of each was split, counted from its first node.
    """

    complete: Chart
    by_last: Chart
    open: Chart
    open_by_last: Chart
    within: NDArray[np.int64]
    beyond: NDArray[np.int64]

    @classmethod
    def of(cls, size: int) -> Spans:
        """No span but those of one node."""
        complete, by_last, opened, open_by_last = (np.zeros((2, size, size)) for _ in range(4))
        within, beyond = np.zeros((size, size), np.int64), np.zeros((2, size, size), np.int64)
        return cls(complete, by_last, opened, open_by_last, within, beyond)

    def lengthen(self, length: int, arcs: Chart) -> None:
        """Add the spans from each node to the one ``length`` further on, from all shorter ones."""
        ends = len(arcs) - length
        backwards = slice(length - 1, None, -1)
        joined = self.complete[RIGHT, :ends, :length] + self.by_last[LEFT, length:, backwards]
        self.within[:ends, length] = joined.argmax(1)
        best = joined.max(1)
        for side, arc in ((LEFT, arcs.diagonal(-length)), (RIGHT, arcs.diagonal(length))):
            self.open[side, :ends, length] = self.open_by_last[side, length:, length] = best + arc
        left = self.complete[LEFT, :ends, :length] + self.open_by_last[LEFT, length:, length:0:-1]
        right = self.open[RIGHT, :ends, 1 : length + 1] + self.by_last[RIGHT, length:, backwards]
        for side, sums, shortest in ((LEFT, left, 0), (RIGHT, right, 1)):
            self.beyond[side, :ends, length] = sums.argmax(1) + shortest
            self.complete[side, :ends, length] = self.by_last[side, length:, length] = sums.max(1)

    def heads(self, size: int) -> list[int]:
        """The head of each node in the best span of all, whose head is the root."""
        found = [0] * size
        waiting = [(0, size - 1, RIGHT)]
        while waiting:
            first, last, side = waiting.pop()
            if first == last:
                continue
            split = first + int(self.beyond[side, first, last - first])
            if side == RIGHT:
                opened, rest = (first, split), (split, last, RIGHT)
                found[split] = first
            else:
                opened, rest = (split, last), (first, split, LEFT)
                found[split] = last
            middle = opened[0] + int(self.within[opened[0], opened[1] - opened[0]])
            waiting += [rest, (opened[0], middle, RIGHT), (middle + 1, opened[1], LEFT)]
        return found
