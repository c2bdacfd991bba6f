"""The scores of the attribution head, as sayings."""

import numpy as np
import pytest

from crosswire.language.cutting import Cut
from crosswire.language.sayings import SayingDecoder, best_span, cues, inside, surest
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
        ([B, B], [(0, 1)]),
        ([O, O], []),
    ],
)
def test_a_cue_is_a_run_of_marked_words_however_they_are_marked(tags, expected):
    assert expected == list(cues(marks(tags)))


def test_a_cue_takes_in_the_words_beside_it_that_may_well_be_its_own():
    tags = marks([O, O, B, O, O])
    tags[1] = tags[3] = np.log(np.array([0.6, 0.2, 0.2], np.float32))
    tags[4] = np.log(np.array([0.8, 0.1, 0.1], np.float32))
    assert [(1, 3)] == list(cues(tags))
    assert 2 == surest(tags, (1, 3))


def test_words_that_only_may_be_a_cue_are_none_by_themselves():
    tags = marks([O, O, O])
    tags[1] = np.log(np.array([0.6, 0.2, 0.2], np.float32))
    assert [] == list(cues(tags))


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
    cut = Cut(words, text.split(), [(0, 6)], [0])
    (saying,) = SayingDecoder(cut).sayings(window, marks([O, O, B, O, O, O])[None], pointers)
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
    cut = Cut(words, ["x"] * 7 + ["."], [(0, 5), (5, 8)], [0, 0])
    (saying,) = SayingDecoder(cut).sayings(window, marks([B, O, O])[None], pointers)
    assert Saying(Span(10, 11), None, Span(12, 15), 0.729, 0.81, likely=0.624) == saying


def test_a_headline_says_nothing_outside_itself():
    words = [(i * 2, i * 2 + 1) for i in range(7)]
    cut = Cut(words, ["nine", "hurt", "police", "say", "a", "boat", "sank."], [(0, 4), (4, 7)], [0, 1])
    pointers = np.full((1, 4, 7, 8), NOT, np.float32)
    for pointer, target in enumerate((3, 3, 5, 7)):  # the content that the head prefers is in the next paragraph
        pointers[0, pointer, 3] = aimed(8, target)
    pointers[0, 2:, 3, 1], pointers[0, 3, 3, 2] = np.log(0.05), np.log(0.06)
    (saying,) = SayingDecoder(cut).sayings(Window(((0, 4), (4, 7)), 7), marks([O, O, O, B, O, O, O])[None], pointers)
    assert Span(0, 3) == saying.content
    assert saying.sureness > 0.2  # of what the heading leaves, not of the whole window


def test_pointers_kept_to_a_part_of_the_window_still_sum_to_one():
    aims = np.log(np.full((4, 6), 1 / 6, np.float32))
    kept = np.exp(inside(aims, 1, 3))
    assert pytest.approx([1, 1, 1, 1]) == kept.sum(-1).tolist()
    assert [3, 3, 2, 2] == (kept > 0).sum(-1).tolist()  # a source may be missing, a content never
