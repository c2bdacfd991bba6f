"""What goes with what, of a window of two sentences: "Ferries sank." "Two drowned." with three labels."""

import numpy as np
import pytest

from crosswire.language.related import Related

ROOT, SUBJECT, PUNCT = range(3)
FIRST, SECOND = (0, 3), (3, 5)
OUT = -10000.0


@pytest.fixture
def scores():
    """Arcs [5 words, 1 + 5]; of each word its two likeliest heads; two heads' scores of three labels."""
    arcs = np.full((5, 6), OUT, np.float32)
    for word, heads in enumerate([{2: 3, 0: 1}, {0: 4, 1: 0}, {2: 3, 1: 3}, {5: 2, 0: 2}, {0: 5, 4: -9}]):
        for column, score in heads.items():
            arcs[word, column] = score
    heads = np.array([[2, 0], [0, 1], [2, 1], [5, 0], [0, 4]])
    labels = np.zeros((5, 2, 3), np.float32)
    labels[0, 0] = [0, 6, 0]
    labels[2] = [[0, 0, 6], [9, 1, 1]]
    labels[3] = [[9, 4, 0], [-9, 0, 0]]
    return {"arcs": arcs[None], "heads": heads[None], "labels": labels[None]}


@pytest.fixture
def related(scores):
    return Related.of(scores, ROOT)


def test_an_arc_is_as_likely_as_it_and_its_best_label_are(related):
    first = related.scores(*FIRST)
    assert (3, 4) == first.shape
    assert first[2, 2] > first[2, 1], "the arcs are alike, but no label fits the second"
    arc, label = np.log(np.exp(3) / (np.exp(3) + np.exp(1))), np.log(1 / (1 + np.exp(-6)))
    assert arc + label == pytest.approx(first[0, 2], abs=1e-5)


def test_heads_are_columns_of_their_own_sentence(related):
    second = related.scores(*SECOND)
    assert (2, 3) == second.shape
    assert 2 == second[0].argmax()
    assert 0 == second[1].argmax()


def test_an_arc_that_is_not_looked_at_is_less_likely_than_any_that_is(related):
    second = related.scores(*SECOND)
    assert second[1, 1] < -14
    assert np.isfinite(second).all()


def test_only_the_root_has_the_label_of_the_root(related):
    assert [SUBJECT, ROOT, PUNCT] == related.labels(FIRST[0], [1, -1, 1])
    assert [SUBJECT, ROOT] == related.labels(SECOND[0], [1, -1])
    assert [ROOT] == related.labels(SECOND[0], [-1])


def test_a_head_whose_labels_were_not_looked_at_gives_the_label_of_the_likeliest_other(related):
    assert SUBJECT == related.labels(FIRST[0], [2, -1, 1])[0]
