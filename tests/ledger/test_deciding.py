"""Decisions outlast readings: kept, flagged where they are stale, and never dropped."""

import datetime
import json
from dataclasses import replace
from itertools import permutations

import pytest
from invented import a_figure, a_link, a_report

from crosswire.ledger import OutdatedDecision, Store, View, judged_hash, open_ledger
from crosswire.records import Decision
from crosswire.records.wire import claim_to_wire

MAY = datetime.datetime(2031, 5, 4, 12, tzinfo=datetime.UTC)
REPORT = a_report()
CLAIM = a_figure(REPORT)


class Rooms:
    """A store and a view on one fresh ledger, with a clock that ticks a second at every look."""

    def __init__(self, path):
        self.engine = open_ledger(path)
        self.ticks = 0
        self.store = Store(self.engine, path, self.clock)
        self.view = View(self.engine, path)
        self.store.add(REPORT, (CLAIM,), "1")

    def clock(self):
        self.ticks += 1
        return MAY + datetime.timedelta(seconds=self.ticks)

    def read_again(self, *claims, version="2"):
        self.store.add(REPORT, claims, version)

    @property
    def entry(self):
        return self.view.claim(CLAIM.id)


@pytest.fixture
def rooms(tmp_path):
    return Rooms(tmp_path / "ledger.db")


def counted(words, saw="dockers", seconds=0):
    return a_decision("correct", json.dumps(words), seconds, field="counted", saw=json.dumps(saw))


def a_decision(kind, value=None, seconds=0, target=CLAIM.id, **more):
    made_at = MAY + datetime.timedelta(seconds=seconds)
    return Decision(f"d_{kind}_{seconds}_{value}", kind, target, "because", "Ines", made_at, value, **more)


def read_as(words):
    return replace(CLAIM, figure=replace(CLAIM.figure, counted=words))


def test_a_newer_reading_of_the_same_value_keeps_a_correction(rooms):
    rooms.store.decide(counted("sailors"))
    rooms.read_again(replace(CLAIM, attribution=(a_link(REPORT, "the night shift"),)))
    assert ("sailors", 1) == (rooms.entry.claim.figure.counted, len(rooms.entry.claim.attribution))
    assert [False] == [correction.stale for correction in rooms.entry.corrections]


def test_a_newer_reading_of_another_value_keeps_a_correction_and_flags_it(rooms):
    rooms.store.decide(counted("sailors"))
    rooms.read_again(read_as("cranes"))
    (correction,) = rooms.entry.corrections
    assert ("sailors", "cranes", True) == (rooms.entry.claim.figure.counted, correction.read, correction.stale)


def test_a_newer_reading_that_agrees_with_a_correction_leaves_nothing_to_flag(rooms):
    rooms.store.decide(counted("sailors"))
    rooms.read_again(read_as("sailors"))
    assert [False] == [correction.stale for correction in rooms.entry.corrections]


def test_a_correction_of_a_claim_that_is_read_no_longer_waits_for_it(rooms):
    rooms.store.decide(counted("sailors"))
    rooms.read_again()
    assert [] == list(rooms.view.claims())
    assert ["correct"] == [decision.kind for decision in rooms.view.decisions(CLAIM.id)]
    rooms.read_again(CLAIM, version="3")
    assert "sailors" == rooms.entry.claim.figure.counted


def test_a_judgement_on_another_reading_is_kept_and_flagged(rooms):
    rooms.store.decide(a_decision("accept", saw=judged_hash(claim_to_wire(CLAIM))))
    rooms.read_again(replace(CLAIM, confidence=0.2))
    assert ("accepted", False) == (rooms.entry.judgement, rooms.entry.stale)
    rooms.read_again(read_as("cranes"), version="3")
    assert ("accepted", True) == (rooms.entry.judgement, rooms.entry.stale)


def test_the_order_in_which_corrections_and_takings_back_are_written_does_not_matter(tmp_path):
    first, second = counted("sailors", seconds=1), counted("cooks", seconds=2)
    made = [first, second, a_decision("take-back", seconds=3, target=second.id)]
    for number, order in enumerate(permutations(made)):
        rooms = Rooms(tmp_path / f"{number}.db")
        for decision in order:
            rooms.store.decide(decision)
        assert "sailors" == rooms.entry.claim.figure.counted
        assert made == rooms.view.decisions(CLAIM.id)


def test_what_was_read_stays_as_it_was_whatever_is_decided(rooms):
    before = rooms.entry.claim
    rooms.store.decide(counted("sailors"))
    assert [] == list(rooms.view.altered_readings())
    assert before == rooms.entry.read


def test_an_earlier_moment_knows_nothing_of_a_later_decision(rooms):
    then = rooms.clock()
    rooms.store.decide(counted("sailors"))
    between = rooms.clock()
    rooms.store.decide(a_decision("take-back", seconds=9, target=rooms.view.decisions()[0].id))
    held = [rooms.view.at(moment).claim(CLAIM.id) for moment in (then, between)]
    assert ["dockers", "sailors"] == [entry.claim.figure.counted for entry in held]
    assert [0, 1] == [len(rooms.view.at(moment).decisions()) for moment in (then, between)]
    assert CLAIM == rooms.entry.claim


def test_a_decision_made_early_and_written_late_was_not_held_before_it_was_written(rooms):
    then = rooms.clock()
    rooms.store.decide(counted("sailors", seconds=-3600))
    assert [] == rooms.view.at(then).decisions()


def test_a_decision_that_missed_another_is_refused_and_nothing_of_it_kept(rooms):
    rooms.store.decide(counted("sailors", seconds=1))
    with pytest.raises(OutdatedDecision, match='Ines decided correct counted = "sailors"'):
        rooms.store.decide(counted("cooks", seconds=2), seen="")
    assert 1 == len(rooms.view.decisions())
    rooms.store.decide(counted("cooks", seconds=2), seen=rooms.view.latest_decision(CLAIM.id))
    assert "cooks" == rooms.entry.claim.figure.counted
