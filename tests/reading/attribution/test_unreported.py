"""What the outlet passes on from nobody that it names."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "We're told nine people were hurt on the pier.",
        "We are told that nine people were hurt on the pier.",
        "We’re told of nine people hurt on the pier.",
    ],
)
def test_what_the_outlet_is_told_is_reported(read, text):
    figures = [c for c in read(text) if c.figure is not None]
    assert [("injured", 9, "reported", ())] == [
        (c.figure.measure, c.figure.best, c.stance, c.attribution) for c in figures
    ]


def test_a_quoted_speaker_is_the_source_of_what_they_are_told(read):
    figures = [c for c in read('"We are told nine people were hurt on the pier," Holt said.') if c.figure is not None]
    assert [["Holt"]] == [[link.name for link in c.attribution] for c in figures]


def test_what_the_outlet_sets_against_it_is_its_own_word(read):
    text = "We are told that nine people were hurt on the pier, although the clinic has treated 40 people."
    stances = {c.figure.best: c.stance for c in read(text) if c.figure is not None}
    assert {9: "reported", 40: "asserted"} == stances
