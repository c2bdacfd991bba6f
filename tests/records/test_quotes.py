"""Quotation marks of every kind, and what is none."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.records.quotes import find_quotes


def quoted(text: str) -> list[str]:
    return [q.inner.of(text) for q in find_quotes(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Enough," she said. "Go."', ["Enough,", "Go."]),
        ("“Enough,” she said.", ["Enough,"]),
        ("She said ‘enough’ twice.", ["enough"]),
        ("He called it ''a farce''.", ["a farce"]),
        ("The harbour's crane wasn't the captain's.", []),
        ("The crew’s boat and the mate’s hut burned.", []),
        ('A 12" pipe burst.', []),
    ],
)
def test_a_quotation_is_what_stands_between_two_marks(text, expected):
    assert expected == quoted(text)


def test_a_quotation_left_open_ends_with_its_paragraph():
    text = "“We waited all night.\n\n“Nobody came,” the baker said."
    assert ["We waited all night.", "Nobody came,"] == quoted(text)


def test_a_quotation_left_open_before_much_text_ends_with_its_sentence():
    rest = "The harbour office counted nine boats. " * 15
    assert ["It was cold."] == quoted(f"The baker said, “It was cold. {rest}")


def test_a_long_quotation_goes_on_where_the_next_paragraph_opens_again():
    long = " ".join(["We waited for the boats."] * 20)
    assert [long, "Nobody came,"] == quoted(f"“{long}\n\n“Nobody came,” the baker said.")


def test_an_apostrophe_does_not_close_a_single_quotation():
    assert ["the crew’s last boat"] == quoted("He saw ‘the crew’s last boat’ leave.")


@given(st.text(alphabet="ab .,\n\"'“”‘’«»", max_size=80))
def test_no_text_makes_it_raise_and_quotations_do_not_overlap(text):
    quotes = find_quotes(text)
    assert all(q.outer.contains(q.inner) and q.outer.end <= len(text) for q in quotes)
    assert all(a.outer.end <= b.outer.start for a, b in pairwise(quotes))
