"""What the first word of something put forward: "the initial report was that nine had drowned"."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The initial report was that nine men had been killed at the quarry.", [("killed", 9, "reported")]),
        ("The first call was that nine men had been shot near the quarry.", [("injured", 9, "reported")]),
        ("The warden's report was that nine men had been killed.", [("killed", 9, "asserted")]),
    ],
)
def test_what_a_first_report_was_is_reported(stances, text, expected):
    assert expected == stances(text)
