from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from crosswire.language.trees import is_projective, is_tree, tree

matrices = st.integers(1, 9).flatmap(
    lambda n: arrays(np.float32, (n, n + 1), elements=st.floats(width=32, allow_nan=True, allow_infinity=True))
)
small = st.integers(1, 4).flatmap(lambda n: arrays(np.float64, (n, n + 1), elements=st.integers(-20, 20).map(float)))


@given(matrices)
def test_any_scores_give_a_tree_with_one_root(scores):
    heads = tree(scores)
    assert len(scores) == len(heads)
    assert is_tree(heads)
    assert is_projective(heads)


@given(small)
def test_no_tree_without_crossing_arcs_is_better(scores):
    n = len(scores)
    value = lambda heads: sum(scores[i, h + 1] for i, h in enumerate(heads))  # noqa: E731
    trees = (heads for heads in product(range(-1, n), repeat=n) if is_tree(heads) and is_projective(heads))
    best = max(map(value, trees))
    assert best == pytest.approx(value(tree(scores)))


@pytest.mark.parametrize("heads", [[-1, -1], [1, 0], [1, 2, 0, -1], [0], [-1, 2, 1]])
def test_two_roots_and_cycles_are_no_trees(heads):
    assert not is_tree(heads)


@pytest.mark.parametrize(
    ("heads", "crossing"),
    [([1, -1, 1], False), ([2, 3, -1, 2], True), ([1, -1, 0, 1], True), ([2, -1, 1], True), ([-1, 0, 1, 2], False)],
)
def test_arcs_cross_where_one_ends_within_another_or_passes_over_the_root(heads, crossing):
    assert is_tree(heads)
    assert crossing is not is_projective(heads)


def test_the_best_heads_are_taken_where_they_make_a_tree_else_the_best_tree():
    crossing = np.full((4, 5), -9.0)
    for word, head in enumerate([2, 3, -1, 2]):
        crossing[word, head + 1] = 0.0
    crossing[1, 2 + 1] = -1.0
    assert [2, 2, -1, 2] == tree(crossing)
    crossing[1, 2 + 1] = 1.0
    assert [2, 2, -1, 2] == tree(crossing)


def test_long_sentences_of_equal_scores_give_a_tree():
    assert is_tree(tree(np.zeros((160, 161), np.float32)))


@pytest.mark.parametrize("shape", [(0, 1), (2, 2), (3,)])
def test_scores_of_another_shape_are_refused(shape):
    with pytest.raises(ValueError, match="scores must be"):
        tree(np.zeros(shape, np.float32))
