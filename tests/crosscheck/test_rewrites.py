"""What a copy or a relay lost on the way is told, and nothing else is: a corpus of rewrites read from their text."""

import pytest
from crosscheck.rewrites import AROUND, COPIES, RELAYS
from crosscheck.told import crossed, read


def drifted(parser, *reports):
    """The field of each drift finding, with the reports that it is of."""
    return [(found.field, found.reports) for found in crossed(*read(parser, reports)).findings if found.kind == "drift"]


@pytest.mark.parametrize(("was", "became", "field"), COPIES.values(), ids=COPIES)
def test_what_a_copy_lost_is_told(parser, was, became, field):
    early = ("Ellen Post", 4, "\n".join((AROUND[0], was, *AROUND[1:])))
    late = ("Orme Daily", 5, "\n".join((AROUND[0], became, *AROUND[1:])))
    assert ([(field, 2)] if field else []) == drifted(parser, early, late)


@pytest.mark.parametrize(("was", "became", "field"), RELAYS.values(), ids=RELAYS)
def test_what_a_relay_lost_is_told(parser, was, became, field):
    early = ("Ellen Post", 4, "\n".join((AROUND[0], was, AROUND[1])))
    late = ("Orme Daily", 5, "\n".join((became, "The Lune is falling, and the bridge at Lower Fenwick is open again.")))
    assert ([(field, 2)] if field else []) == drifted(parser, early, late)


def test_a_report_that_copies_nothing_has_not_drifted(parser):
    early = ("Ellen Post", 4, "\n".join((AROUND[0], COPIES["about"][0])))
    late = (
        "Orme Daily",
        5,
        f"{AROUND[0]} Doctors in Lower Fenwick have treated 30 people since the flood at Harrow Mill.",
    )
    assert [] == drifted(parser, early, late)
