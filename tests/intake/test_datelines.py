"""The line that opens a dispatch."""

import pytest

from crosswire.intake.datelines import read_dateline

KICKERS = frozenset({"update", "breaking"})


@pytest.mark.parametrize(
    ("line", "text", "agency"),
    [
        ("TARSK (Atlas Wire) - Five miners died.", "TARSK (Atlas Wire)", "Atlas Wire"),
        ("TARSK, June 4 (AW) — Five miners died.", "TARSK, June 4 (AW)", "AW"),
        ("TARSK, June 4, 2031 /Kestrian News/ -- Five.", "TARSK, June 4, 2031 /Kestrian News/", "Kestrian News"),
        ("PORT TARSK, Kest. – Five died.", "PORT TARSK, Kest.", None),
        ("T'ARSK, Kestria (AW)_ Five miners died.", "T'ARSK, Kestria (AW)", "AW"),
        ("Tarsk, Aug 22 (AW) Aug 22, 2031", "Tarsk, Aug 22 (AW) Aug 22, 2031", "AW"),
        ("Tarsk, 4 June — Five died.", "Tarsk, 4 June", None),
        ("TARSK, June 4 Five miners died.", "TARSK, June 4", None),
        ("TARSK, 4 JUN 31 (RADIO KESTRIA) -- Five miners died.", "TARSK, 4 JUN 31 (RADIO KESTRIA)", "RADIO KESTRIA"),
        ("TARSK (Upper Kestria) (AW) - Five miners died.", "TARSK (Upper Kestria) (AW)", "AW"),
        ("LISBON: Five miners died when a shaft fell in on Monday.", "LISBON", None),
        ("Nairobi: Five miners died when a shaft fell in on Monday.", "Nairobi", None),
        ("LISBON (AW) Five miners died when a shaft fell in on Monday.", "LISBON (AW)", "AW"),
    ],
)  # fmt: skip
def test_a_dateline_ends_with_its_dash_or_its_credit(line, text, agency):
    found = read_dateline(line, KICKERS)
    assert (text, agency) == (found.text, found.agency)


@pytest.mark.parametrize(
    "line",
    [
        "UPDATE - Five miners died.",
        "Ada Marlow (left) - a miner - spoke.",
        "The army (KPA) said so.",
        "Miners died - again.",
        "A BAD DAY — the mayor said.",
        "FIVE MINERS DIED",
        "JUNE 4 Five miners died.",
        "Nairobi: Five miners die",
        "Police: Five miners died when a shaft fell in on Monday.",
        "POLICE (KPS) Five miners died when a shaft fell in on Monday.",
        "",
    ],
)
def test_other_lines_have_no_dateline(line):
    assert read_dateline(line, KICKERS) is None
