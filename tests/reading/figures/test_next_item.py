"""A number that opens the next item, or the next clause, is none of those whom the verb before it tells of."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Poacher killed: hundreds mourn", []),
        ("POACHER KILLED Hundreds gather at the chapel in Dunmoor.", []),
        ("The brawl left a guest killed and hundreds fled the market.", [("killed", 1)]),
    ],
)
def test_a_number_that_does_what_comes_next_is_not_harmed(harmed, text, expected):
    assert expected == harmed(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Barge sinks: nine drown", [("killed", 9)]),
        ("POACHER KILLED Nine people in Dunmoor", [("killed", 9)]),
        ("The gale killed and injured nine.", [("killed_or_injured", 9)]),
    ],
)
def test_a_number_that_the_verb_before_it_tells_of_is_harmed(harmed, text, expected):
    assert expected == harmed(text)
