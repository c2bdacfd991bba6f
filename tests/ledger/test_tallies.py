"""Counts kept as rows: they are what the rows come to, at every moment, whether kept along or counted in one go."""

import datetime
import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ledger.older import without_counts

from crosswire.ledger import (
    Asked,
    Cited,
    Listings,
    Placed,
    Relayed,
    RelayRow,
    Saying,
    Store,
    View,
    open_file,
    open_ledger,
)
from crosswire.ledger.checking import Examination
from crosswire.ledger.plain_reader import PlainReader
from crosswire.records import Identity

MAY = datetime.datetime(2031, 5, 4, 12, tzinfo=datetime.UTC)
KEPT = "SELECT about, name, other, counted, reports, summed, written_at, withdrawn_at FROM tallies ORDER BY 1, 2, 3, 7"

OF_NORREY = """SELECT about, other, counted, summed FROM tallies
                WHERE about IN ('speakers', 'appearances') AND name = 'Norrey' AND withdrawn_at IS NULL"""


class Desk:
    """A ledger that is cross-checked once every second."""

    def __init__(self, path):
        self.path, self.seconds = path, 0
        self.engine = open_ledger(path)
        self.store = Store(self.engine, path, self.clock)

    def clock(self):
        self.seconds += 1
        return self.moment

    @property
    def moment(self):
        return MAY + datetime.timedelta(seconds=self.seconds)

    def say(self, *sayings, over=()):
        self.store.cross(sayings, over=over)
        return self.moment

    def counts(self, as_of=None):
        return PlainReader(open_file(self.path).reading, self.path, as_of)


def a_saying(matter, outlets, cited=(), relayed=()):
    claims = tuple(
        Placed(f"c_{matter}_{number}", kind="figure", outlet=outlet, origin="") for number, outlet in enumerate(outlets)
    )
    identities = tuple(
        Cited(Identity(name, ((f"r_{matter}", name),), (f"House of {name}", "Norrey"), ()), claims, 1)
        for name, claims in cited
    )
    return Saying(
        matter, claims=claims, identities=identities, questions=(Asked(f"q_{matter}", "", 1, 1, 1),),
        relays=tuple(Relayed(*one) for one in relayed),
    )  # fmt: skip


def ask(path, statement):
    with sqlite3.connect(path) as connection:
        return connection.execute(statement).fetchall()


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path / "ledger.db")


def test_claims_are_counted_by_what_they_are_about(desk):
    desk.say(a_saying("m_1", ["Bell", "Bell", "Gazette"]), a_saying("m_2", ["Bell", None]))
    assert {"Bell": 3, "Gazette": 1} == desk.counts().kept("outlet")
    assert [("Bell", 3)] == desk.counts().most("outlet", 1)
    assert (5, 5, 2, 2) == tuple(
        desk.counts().kept_of(about, name)
        for about, name in (("kind", "figure"), ("origin", ""), ("matters", ""), ("questions", ""))
    )


def test_who_speaks_for_a_party_and_where_is_counted_until_nobody_does(desk):
    both = a_saying("m_1", [], [("mayor", 7), ("police", 2)]), a_saying("m_2", [], [("mayor", 4)])
    desk.say(*both)
    of_norrey = {("appearances", "m_1", 2, 2), ("appearances", "m_2", 1, 1),
                 ("speakers", "mayor", 11, 2), ("speakers", "police", 2, 1)}  # fmt: skip
    assert of_norrey == set(ask(desk.path, OF_NORREY))
    desk.say(a_saying("m_1", []), over=("m_1",))
    assert {("appearances", "m_2", 1, 1), ("speakers", "mayor", 4, 1)} == set(ask(desk.path, OF_NORREY))
    desk.say(both[0])
    assert of_norrey == set(ask(desk.path, OF_NORREY))


def test_sources_are_summed_over_matters(desk):
    desk.say(a_saying("m_1", [], [("mayor", 7), ("police", 2)]), a_saying("m_2", [], [("mayor", 4)]))
    assert [("mayor", 11), ("police", 2)] == desk.counts().most("sources", 5)
    assert [(11, 2, 2)] == ask(desk.path, "SELECT counted, reports, summed FROM tallies WHERE name = 'mayor'")


def test_who_relays_whom_is_summed_over_matters(desk):
    desk.say(
        a_saying("m_1", [], relayed=[("Bell", "mayor", 2), ("Bell", "police", 5)]),
        a_saying("m_2", [], relayed=[("Bell", "mayor", 4), ("Gazette", "Bell", 1)]),
    )
    listings = Listings(desk.engine, desk.path)
    assert (RelayRow("Bell", "mayor", 6), RelayRow("Bell", "police", 5)) == listings.relays(2)
    assert [6, 5, 1] == [row.claims for row in listings.relays(9, source="Bell")]
    assert (RelayRow("Gazette", "Bell", 1),) == listings.relays(9, source="Gazette")


def test_an_earlier_moment_has_its_own_counts_and_what_is_gone_is_counted_no_more(desk):
    first = desk.say(a_saying("m_1", ["Bell", "Gazette"]))
    second = desk.say(a_saying("m_2", ["Bell"]))
    desk.say(over=("m_1", "m_2"))
    assert {"Bell": 1, "Gazette": 1} == desk.counts(first).kept("outlet")
    assert {"Bell": 2, "Gazette": 1} == desk.counts(second).kept("outlet")
    assert ({}, 0) == (desk.counts().kept("outlet"), desk.counts().kept_of("matters"))


def test_what_stays_as_it_is_writes_no_count(desk):
    desk.say(a_saying("m_1", ["Bell"]))
    before = ask(desk.path, KEPT)
    desk.say(a_saying("m_1", ["Bell"]))
    assert before == ask(desk.path, KEPT)


def test_a_count_that_was_altered_is_named_and_put_right_by_a_cross_check_of_everything(desk):
    desk.say(a_saying("m_1", ["Bell", "Bell"]))
    with sqlite3.connect(desk.path) as connection:
        connection.execute("UPDATE tallies SET counted = 9 WHERE name = 'Bell'")
    view = View(desk.engine, desk.path)
    assert ["altered-counts"] == [fault.code for fault in Examination.of(view).faults()]
    desk.say(a_saying("m_1", ["Bell", "Bell"]), over=None)
    assert [] == list(Examination.of(view).faults())
    assert {"Bell": 2} == desk.counts().kept("outlet")


words = st.tuples(
    st.sampled_from(["m_1", "m_2"]),
    st.lists(st.sampled_from(["Bell", "Gazette", None]), max_size=3),
    st.lists(st.tuples(st.sampled_from(["mayor", "police"]), st.integers(0, 3)), max_size=2, unique_by=lambda o: o[0]),
    st.lists(st.tuples(st.sampled_from(["Bell", "mayor"]), st.just("police"), st.integers(0, 3)), max_size=2),
)


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=st.lists(words, min_size=1, max_size=5))
def test_an_older_ledger_gets_the_counts_of_every_moment_of_its_life(tmp_path_factory, said):
    desk = Desk(tmp_path_factory.mktemp("desk") / "ledger.db")
    for one in said:
        desk.say(a_saying(*one))
    desk.engine.dispose()
    kept = ask(desk.path, KEPT)
    with sqlite3.connect(desk.path) as connection:
        without_counts(connection)
    open_ledger(desk.path).dispose()
    assert kept == ask(desk.path, KEPT)
