"""What is said of any of several, and what a trace only looks like, counts nobody."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rangers do not believe any of the nine hikers killed each other.", []),
        ("Rangers do not know whether any of the nine hikers were hurt.", []),
        ("Any of the nine hikers killed in the slide would be known here.", [("killed", 9)]),
        ("The dent is consistent with crushing a man.", []),
        ("The ferry left the quay after crushing a man.", [("injured", 1)]),
    ],
)
def test_what_is_said_of_any_or_of_a_trace_counts_nobody(harmed, text, expected):
    assert expected == harmed(text)
