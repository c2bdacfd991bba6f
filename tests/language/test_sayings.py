"""The scores of the attribution head, as sayings."""

import numpy as np
import pytest

from crosswire.language.sayings import SayingDecoder, best_span, cues
from crosswire.language.windows import Window
from crosswire.records import Saying, Span

O, B, I = 0, 1, 2  # noqa: E741
SURE = np.float32(np.log(0.9))
NOT = np.float32(np.log(0.01))


def marks(tags):
    """Logarithms of probabilities of O, B and I by word."""
    return np.array([[SURE if i == tag else NOT for i in range(3)] for tag in tags], np.float32)


def aimed(size, target):
    return np.array([SURE if i == target else NOT for i in range(size)], np.float32)


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ([O, B, O], [(1, 1)]),
        ([B, I, I, O, B], [(0, 2), (4, 4)]),
        ([O, I, I], [(1, 2)]),
        ([B, B], [(0, 0), (1, 1)]),
        ([O, O], []),
    ],
)
def test_a_cue_is_a_run_that_begins_once(tags, expected):
    assert expected == list(cues(marks(tags)))


def test_a_span_never_ends_before_it_begins():
    first, last = aimed(5, 3), aimed(5, 2)
    start, end = best_span(first, last, longest=5)
    assert start <= end


def test_a_span_is_never_longer_than_it_may_be():
    assert (4, 4) == best_span(np.array([0, 0.5, 0, 0, 1.0]), np.array([0, 0, 0, 0, 1.0]), longest=2)


def test_no_source_is_a_span_of_its_own():
    assert (0, 0) == best_span(aimed(4, 0), aimed(4, 0), longest=4)


def test_a_saying_is_given_in_characters_of_the_text():
    text = "Ola Brandt said nine boats sank"
    words = [(0, 3), (4, 10), (11, 15), (16, 20), (21, 26), (27, 31)]
    pointers = np.full((1, 4, 6, 7), NOT, np.float32)
    for pointer, target in enumerate((1, 2, 4, 6)):  # from "said": words counted from 1, 0 is no source
        pointers[0, pointer, 2] = aimed(7, target)
    window = Window(((0, 6),), pieces=8)
    (saying,) = SayingDecoder(words).sayings(window, marks([O, O, B, O, O, O])[None], pointers)
    assert ("Ola Brandt", "said", "nine boats sank") == tuple(
        span.of(text) for span in (saying.source, saying.cue, saying.content)
    )
    assert (0.729, 0.81) == (saying.sureness, saying.source_sureness)


def test_a_window_counts_its_words_from_its_own_beginning():
    words = [(i * 2, i * 2 + 1) for i in range(8)]
    pointers = np.full((1, 4, 3, 4), NOT, np.float32)
    for pointer, target in enumerate((0, 0, 2, 3)):
        pointers[0, pointer, 0] = aimed(4, target)
    window = Window(((5, 8),), pieces=3)
    (saying,) = SayingDecoder(words).sayings(window, marks([B, O, O])[None], pointers)
    assert Saying(Span(10, 11), None, Span(12, 15), 0.729, 0.81) == saying
