"""Cross-checking bit by bit says what cross-checking everything says."""

import datetime
from dataclasses import dataclass, replace

import pytest
from crosscheck.made import event, figure, march, report
from crosscheck.scenes import HEADS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crosswire.ledger import Crossed, OutdatedCrossing, Store, View, open_ledger
from crosswire.ledger.renewing import said_sum
from crosswire.ledger.saying import SAID, said_columns
from crosswire.pipeline import cross_into, is_crossed
from crosswire.pipeline.checking import Check
from crosswire.records import Decision

SCENES = sorted(HEADS)[:4]
NOON = datetime.datetime(2031, 5, 4, 12, tzinfo=datetime.UTC)
SOURCES = (None, "mayor of Port Ellen", "Kessel hospital", "officials")


class Rooms:
    """A ledger with its store and view, and what the cross-check says in it."""

    def __init__(self, path):
        self.engine = open_ledger(path)
        self.store, self.view = Store(self.engine, path), View(self.engine, path)

    def cross(self, **options):
        return cross_into(self.store, self.view, **options)

    def said(self):
        """Every standing row of what the cross-check said, whatever its number."""
        with self.engine.connect() as connection:
            return {
                table.name: sorted((tuple(map(str, row)) for row in connection.execute(self._query(table))), key=str)
                for table in SAID
            }

    def sum(self):
        with self.engine.connect() as connection:
            return said_sum(connection)

    @staticmethod
    def _query(table):
        return (
            table.select()
            .with_only_columns(*(table.c[name] for name in said_columns(table)))
            .where(table.c.withdrawn_at.is_(None))
        )


@pytest.fixture
def rooms(tmp_path):
    return Rooms(tmp_path / "ledger.db")


@pytest.fixture(scope="session")
def fresh(tmp_path_factory):
    """A maker of fresh ledgers, for Hypothesis."""
    return lambda: Rooms(tmp_path_factory.mktemp("crossing") / "ledger.db")


@dataclass(frozen=True)
class Told:
    """One report with its one figure."""

    scene: int
    day: int
    number: int
    source: str | None

    @property
    def made(self):
        name = f"{SCENES[self.scene]} {self.day} {self.number} {self.source}"
        sentence = f"By the count of the {name} desk, {self.number} people were killed."
        return report(f"{name}.txt", HEADS[SCENES[self.scene]] + sentence, outlet=name, published=march(self.day))

    def claims(self, number=None):
        words = f"{self.number} people were killed"
        return [figure(self.made, words, "killed", number or self.number, source=self.source)]


TOLD = st.builds(Told, st.integers(0, len(SCENES) - 1), st.integers(3, 9), st.integers(1, 40), st.sampled_from(SOURCES))
DEEDS = st.one_of(
    st.tuples(st.just("reject"), st.integers(0, 9)),
    st.tuples(st.just("reread"), st.integers(0, 9)),
    st.tuples(st.just("redate"), st.integers(0, 9)),
    st.tuples(st.sampled_from(["same-source", "other-source"]), st.integers(1, 3)),
)
STEPS = st.lists(st.one_of(TOLD, DEEDS, st.just("cross")), min_size=3, max_size=14)


def take(rooms, step, number, held):
    """Do one thing to the ledger; ``held`` are the reports read so far."""
    if isinstance(step, Told):
        rooms.store.add(step.made, step.claims(), "1")
        held.append(step)
    elif step == "cross":
        rooms.cross()
    elif step[0].endswith("source"):
        decide(rooms, step[0], SOURCES[1], SOURCES[step[1]], number)
    elif held:
        told = held[step[1] % len(held)]
        if step[0] == "reject":
            decide(rooms, "reject", told.claims()[0].id, None, number)
        elif step[0] == "reread":
            rooms.store.add(rooms.view.report(told.made.id), told.claims(number + 50), str(number + 2))
        else:
            later = replace(rooms.view.report(told.made.id), published=march(20 + number % 9))
            rooms.store.add(later, told.claims(), "1")


def decide(rooms, kind, target, value, number):
    made_at = NOON + datetime.timedelta(seconds=number)
    rooms.store.decide(Decision(f"d_{number}", kind, target, "", "Ines", made_at, value))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_whatever_is_read_and_decided_in_whatever_batches_says_what_checking_everything_says(fresh, steps):
    rooms, held = fresh(), []
    for number, step in enumerate(steps):
        take(rooms, step, number, held)
    rooms.cross()
    bit_by_bit, total = rooms.said(), rooms.sum()
    assert rooms.view.findings_as_said()
    assert is_crossed(rooms.view)
    assert Crossed() == rooms.cross(again=True)
    assert (bit_by_bit, total) == (rooms.said(), rooms.sum())
    assert rooms.view.findings_as_said()


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(TOLD, min_size=2, max_size=8, unique_by=lambda told: told.made.id), st.randoms(use_true_random=False))
def test_the_order_of_reading_and_the_size_of_batches_do_not_matter(fresh, rows, shuffler):
    at_once, one_by_one = fresh(), fresh()
    for told in rows:
        at_once.store.add(told.made, told.claims(), "1")
    at_once.cross()
    mixed = rows[:]
    shuffler.shuffle(mixed)
    for told in mixed:
        one_by_one.store.add(told.made, told.claims(), "1")
        one_by_one.cross()
    assert at_once.said() == one_by_one.said()


def scene(name, path, sentence="", day=3):
    return report(path, HEADS[name] + sentence, outlet=path, published=march(day) if day else None)


def late_and_early():
    early = scene("crash", "early")
    late = report(
        "late",
        "The captain of the Aurelia Star was fined for the collision at Port Ellen on 3 March.\nThe court heard how "
        "fog hid the pier from the Aurelia Star.",
        outlet="late",
        published=march(3).replace(month=9),
    )
    return early, late, event(late, "the collision at Port Ellen", "collide", march(3), march(3))


def members(rooms):
    return sorted(sorted(reports) for reports in Check(rooms.view, None)._notes.members_of(
        {one.id for one in rooms.view.reports()}).values())  # fmt: skip


def test_a_matter_falls_apart_where_what_joined_it_is_no_longer_read(rooms):
    early, late, day = late_and_early()
    rooms.store.add(early, [], "1")
    rooms.store.add(late, [day], "1")
    rooms.cross()
    assert [sorted([early.id, late.id])] == members(rooms)
    rooms.store.add(late, [], "2")
    rooms.cross()
    assert sorted([[early.id], [late.id]]) == members(rooms)
    rooms.store.add(late, [day], "3")
    rooms.cross()
    assert [sorted([early.id, late.id])] == members(rooms)


def test_only_the_matters_that_were_touched_are_looked_at(rooms, monkeypatch):
    for number, name in enumerate(SCENES):
        rooms.store.add(scene(name, f"{name} first"), [], "1")
        rooms.store.add(scene(name, f"{name} second", f"Page {number}.", 4), [], "1")
    rooms.cross()
    looked_at = []
    sayings = Check.sayings
    monkeypatch.setattr(Check, "sayings", lambda self, groups: looked_at.extend(groups) or sayings(self, groups))
    rooms.store.add(scene(SCENES[0], "third", "Page 9.", 5), [], "1")
    rooms.cross()
    assert [3] == [len(group) for group in looked_at]


def test_reports_that_a_person_holds_to_be_of_one_matter_are(rooms):
    one, other = scene(SCENES[0], "one"), scene(SCENES[1], "other")
    rooms.store.add(one, [], "1")
    rooms.store.add(other, [], "1")
    rooms.cross()
    decide(rooms, "same-matter", one.id, other.id, 1)
    rooms.cross()
    assert [sorted([one.id, other.id])] == members(rooms)
    decide(rooms, "take-back", "d_1", None, 2)
    rooms.cross()
    assert sorted([[one.id], [other.id]]) == members(rooms)


def test_a_crossing_that_another_overtakes_is_made_anew(rooms):
    told = Told(0, 3, 12, None)
    rooms.store.add(told.made, told.claims(), "1")
    sayings = Check.sayings
    overtaken = []

    def overtake(self, groups):
        if not overtaken:
            overtaken.append(True)
            cross_into(rooms.store, rooms.view)
        return sayings(self, groups)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Check, "sayings", overtake)
        assert Crossed() == rooms.cross()
    assert is_crossed(rooms.view)


def test_a_crossing_that_is_always_overtaken_says_so(rooms, monkeypatch):
    told = Told(0, 3, 12, None)
    rooms.store.add(told.made, told.claims(), "1")
    rooms.cross()
    cross = rooms.store.cross
    monkeypatch.setattr(rooms.store, "cross", lambda *said, **how: cross(*said, **{**how, "since": None}))
    with pytest.raises(OutdatedCrossing, match="meanwhile"):
        rooms.cross(again=True)


def test_other_rules_check_everything_anew(rooms, monkeypatch):
    told = Told(0, 3, 12, None)
    rooms.store.add(told.made, told.claims(), "1")
    rooms.cross()
    monkeypatch.setattr("crosswire.pipeline.crossing.CROSSCHECK_VERSION", "next")
    assert not is_crossed(rooms.view)
    rooms.cross()
    assert is_crossed(rooms.view)
