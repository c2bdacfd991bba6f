from hypothesis import given
from hypothesis import strategies as st

from crosswire.language.windows import (
    LONGEST_SENTENCE,
    LONGEST_WINDOW,
    MOST_PIECES,
    arrays,
    shortened,
    windows,
)

lengths = st.lists(st.integers(1, 400), min_size=1, max_size=12)


def encode(sizes):
    """Sentences of the given numbers of words, each word of one to eight pieces."""
    encoded = [([5] * (1 + i % 8), 1) for i in range(sum(sizes))]
    starts = [sum(sizes[:i]) for i in range(len(sizes))]
    return encoded, [(start, start + n) for start, n in zip(starts, sizes, strict=True)]


@given(lengths)
def test_windows_hold_every_word_once_and_keep_within_their_limits(sizes):
    encoded, sentences = encode(sizes)
    parts = [part for s in sentences for part in shortened(s, ["x"] * len(encoded), encoded)]
    assert list(range(len(encoded))) == [i for first, last in parts for i in range(first, last)]
    found = list(windows(parts, encoded))
    assert parts == [part for window in found for part in window.sentences]
    for window in found:
        assert window.pieces <= MOST_PIECES
        assert window.words <= max(LONGEST_WINDOW, LONGEST_SENTENCE)
        assert len(window.sentences) == 1 or window.words <= LONGEST_WINDOW


def test_long_sentences_are_cut_behind_semicolons():
    words = ["x"] * 500
    words[120] = ";"
    assert (0, 121) == next(shortened((0, 500), words, [([5], 1)] * 500))


def test_arrays_point_at_the_first_piece_of_each_word():
    encoded = [([7, 8], 1), ([9], 2), ([4], 5)]
    (window,) = windows([(0, 2), (2, 3)], encoded)
    found = arrays(window, encoded, 101, 102)
    assert [101, 7, 8, 9, 4, 102] == found["pieces"][0].tolist()
    assert [0, 1, 1, 2, 5, 0] == found["shapes"][0].tolist()
    assert [1, 3, 4] == found["first"][0].tolist()
    assert [1, 1, 2] == found["sentence"][0].tolist()
