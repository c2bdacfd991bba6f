"""Numbers of two sides in one sentence, each with who is named right behind it."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "The siege has cost hundreds of lives -- about 210 according to the garrison, and 600 according to the rebels.",
        "About 210 people died, according to the garrison, and 600 according to the rebels.",
    ],
)
def test_each_number_is_theirs_who_are_named_behind_it(read, text):
    told = {c.figure.best: [link.name for link in c.attribution] for c in read(text) if c.figure and c.figure.best}
    assert {210: ["the garrison"], 600: ["the rebels"]} == told


def test_what_stands_before_a_dash_is_the_outlets(read):
    text = "The siege has cost hundreds of lives -- about 210 according to the garrison."
    assert [100] == [c.figure.low for c in read(text) if c.figure and not c.attribution]
