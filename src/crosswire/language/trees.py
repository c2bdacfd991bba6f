"""Arc scores to a tree: one root, no cycle, always.

The best head of each word is taken where that makes a tree; elsewhere the maximum spanning arborescence with one
root (Chu and Liu 1965, Edmonds 1967), made single-rooted by a penalty on root arcs greater than all other scores.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32] | NDArray[np.float64]

BOUND = 1e5  # scores beyond are cut off: the network's lie within a few hundred


def tree(scores: Scores) -> list[int]:
    """The head of each of n words from scores [n, 1 + n], whose column 0 is the root.

    Gives -1 for the root, else the head's index. Raises ValueError for scores of another shape, or of no word.
    """
    if scores.ndim != 2 or scores.shape[1] != scores.shape[0] + 1 or not scores.shape[0]:
        raise ValueError(f"scores must be [n, 1 + n] with n >= 1, not {list(scores.shape)}")
    greedy: list[int] = (scores.argmax(1) - 1).tolist()
    if is_tree(greedy):
        return greedy
    finite = np.nan_to_num(scores.astype(np.float64), nan=-BOUND, posinf=BOUND, neginf=-BOUND).clip(-BOUND, BOUND)
    np.fill_diagonal(finite[:, 1:], -2 * BOUND)
    rooted = best_rooted(finite)
    return rooted if is_tree(rooted) else spanning_tree(finite)


def best_rooted(scores: NDArray[np.float64]) -> list[int]:
    """The best heads with one root, cycles allowed: where they make a tree, no tree is better."""
    inner = scores[:, 1:]
    heads: list[int] = inner.argmax(1).tolist()
    heads[int((scores[:, 0] - inner.max(1)).argmax())] = -1
    return heads


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


def spanning_tree(scores: NDArray[np.float64]) -> list[int]:
    """The heads (-1 for the root) of the best tree with one root; ``scores`` lie within BOUND but on the diagonal."""
    n = scores.shape[0]
    square = np.full((n + 1, n + 1), -np.inf)
    square[1:] = scores
    square[1:, 0] -= 2 * BOUND * (n + 1)
    np.fill_diagonal(square, -np.inf)
    return [int(h) - 1 for h in arborescence(square)[1:]]


def arborescence(scores: NDArray[np.float64]) -> NDArray[np.int64]:
    """The best head of each node from scores [dependent, head]; node 0 is the root, whose head is given as 0."""
    heads: NDArray[np.int64] = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if not cycle:
        return heads
    inside = np.zeros(len(heads), bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    cycle_nodes = np.flatnonzero(inside)
    gain = scores[cycle_nodes] - scores[cycle_nodes, heads[cycle_nodes]][:, None]
    small = np.full((len(outside) + 1, len(outside) + 1), -np.inf)
    small[:-1, :-1] = scores[np.ix_(outside, outside)]
    small[:-1, -1] = scores[np.ix_(outside, cycle_nodes)].max(1)
    small[-1, :-1] = gain[:, outside].max(0)
    return expand(scores, heads, arborescence(small), outside, cycle_nodes, gain)


def expand(
    scores: NDArray[np.float64],
    heads: NDArray[np.int64],
    small: NDArray[np.int64],
    outside: NDArray[np.int64],
    cycle: NDArray[np.int64],
    gain: NDArray[np.float64],
) -> NDArray[np.int64]:
    """Heads of all nodes from those of the graph whose last node stands for the cycle."""
    found = heads.copy()
    last = len(outside)
    for i, node in enumerate(outside):
        head = small[i]
        found[node] = cycle[scores[node, cycle].argmax()] if head == last else outside[head]
    entered = outside[small[last]]
    found[cycle[gain[:, entered].argmax()]] = entered
    found[0] = 0
    return found


def find_cycle(heads: NDArray[np.int64]) -> list[int]:
    """The nodes of one cycle, empty where there is none."""
    state = [0] * len(heads)  # 0 not seen, else the walk that saw it
    state[0] = -1
    for start in range(1, len(heads)):
        path, i = [], start
        while state[i] == 0:
            state[i] = start
            path.append(i)
            i = int(heads[i])
        if state[i] == start:
            return path[path.index(i) :]
    return []
