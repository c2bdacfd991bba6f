"""What a speaker did next is no part of what he said."""

import pytest


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        ("The robbers demanded money and got away with $2,000.", 2000, []),
        ("The union rejected the offer and lost 900 members.", 900, []),
        ("A man walked in, demanded money and left with $400, police said.", 400, ["police"]),
        ("The warden said nine barges sank and four burned.", 4, ["The warden"]),
    ],
)
def test_what_a_speaker_did_next_is_not_what_he_said(read, text, number, said):
    figures = {c.figure.best: c for c in read(text) if c.figure}
    assert said == [link.name for link in figures[number].attribution]
    assert figures[number].stance == "asserted"
