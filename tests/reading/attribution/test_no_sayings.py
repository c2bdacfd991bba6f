"""Who goes where a call leads, or finds somebody there, says nothing."""

import pytest

GOING = "When wardens responded to an alarm by the pier they discovered a male with a burn that turned out deadly."
HEADED = (
    "BARGE FIRE ENDED - Finder of logbook is given $700 On Sunday, May 4, 2014, at 5:12 A.M., "
    "Osby wardens responded to an alarm at 12 Weir Cove."
)


@pytest.mark.parametrize(
    ("text", "best", "said"),
    [
        (GOING, 1, []),
        ("When divers responded to an alarm between North 9th Street and Weir Drive they found nine crates.", 9, []),
        (HEADED, 700, []),
        ("The harbour board responded that nine crates were lost.", 9, ["The harbour board"]),
        ('"We lost nine crates," the harbour board responded to the Osby Gazette.', 9, ["the harbour board"]),
        ("Divers found nine crates had been emptied.", 9, ["Divers"]),
    ],
)
def test_who_responds_to_a_call_and_finds_somebody_says_nothing(read, text, best, said):
    figures = [c for c in read(text) if c.figure and c.figure.best == best]
    assert [said] == [[link.name for link in c.attribution] for c in figures]
