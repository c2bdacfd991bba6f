"""Who relays whom as a drawing: each source right of its relays, whatever the ledger says."""

from hypothesis import given
from hypothesis import strategies as st

from crosswire.ledger import RelayRow
from crosswire.web.graph import COLUMN, COLUMNS, layered

CHAIN = (RelayRow("Orvel Post", "the mayor", 4), RelayRow("the mayor", "a rescue crew", 1))


def test_a_source_stands_right_of_who_relays_it():
    boxes = {box.name: box for box in layered(CHAIN).boxes}
    assert [0, COLUMN, 2 * COLUMN] == [boxes[name].x for name in ("Orvel Post", "the mayor", "a rescue crew")]


def test_a_line_is_the_thicker_the_more_claims_it_stands_for():
    many, few = layered(CHAIN).lines
    assert many.width > few.width


def test_nobody_relays_nobody():
    drawn = layered(())
    assert ((), ()) == (drawn.boxes, drawn.lines)


names = st.sampled_from(["mayor", "police", "union", "crew", "ministry", "n" * 80])
rows = st.lists(st.builds(RelayRow, names, names, st.integers(1, 900)), max_size=20)


@given(rows)
def test_every_source_has_one_place_of_its_own_even_in_circles(relays):
    drawn = layered(relays)
    assert {name for row in relays for name in (row.relay, row.source)} == {box.name for box in drawn.boxes}
    assert len(drawn.boxes) == len({(box.x, box.y) for box in drawn.boxes})
    assert all(0 <= box.x <= COLUMN * COLUMNS and box.x < drawn.width and box.y < drawn.height for box in drawn.boxes)
