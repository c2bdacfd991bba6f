import datetime
import hashlib
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from invented import TEXT, a_figure, a_finding, a_link, a_report, a_statement, claims, reports
from sqlalchemy import text

from crosswire.ledger import (
    Cited,
    Crossed,
    Crossing,
    OutdatedCrossing,
    OutdatedReading,
    Placed,
    Readers,
    Saying,
    State,
    Store,
    View,
    open_file,
    open_ledger,
)
from crosswire.ledger.opening import writing
from crosswire.records import Collapse, Decision, Identity, Mark, Problem, Span

MAY = datetime.datetime(2031, 5, 4, 12, tzinfo=datetime.UTC)
BELL = "The Marrowby Bell"


class Rooms:
    """A store and a view on one fresh ledger, with a clock that ticks a second at every look."""

    def __init__(self, path):
        self.path = path
        self.engine = open_ledger(path)
        self.ticks = 0
        self.store = Store(self.engine, path, self.clock)
        self.view = View(self.engine, path)

    def identities(self):
        file = open_file(self.path)
        found = Readers(file).glance.identities()
        file.close()
        return found

    def clock(self):
        self.ticks += 1
        return MAY + datetime.timedelta(seconds=self.ticks)

    def rows(self):
        with self.engine.connect() as connection:
            tables = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()
            return {table: connection.execute(text(f"SELECT * FROM {table}")).all() for table in tables}


@pytest.fixture
def rooms(tmp_path):
    return Rooms(tmp_path / "ledger.db")


@pytest.fixture(scope="session")
def fresh(tmp_path_factory):
    """A maker of fresh ledgers, for Hypothesis."""
    return lambda: Rooms(tmp_path_factory.mktemp("ledger") / "ledger.db")


def a_saying(*findings, placed=None, matter="m_1"):
    claims = tuple(Placed(claim, question) for claim, question in (placed or {}).items())
    return Saying(matter, claims=claims, findings=findings)


def by_id(*findings):
    """Findings that are alike in all that they are listed by come by their ids."""
    return sorted(findings, key=lambda finding: finding.id)


def a_decision(target, kind="reject", seconds=0, value=None):
    made_at = MAY + datetime.timedelta(seconds=seconds)
    return Decision(f"d_{kind}_{target}_{seconds}", kind, target, "because", "Ines", made_at, value)


def test_a_report_and_its_claims_come_back_as_they_were(rooms):
    report = a_report(outlet=BELL, title="Dockers hurt", marks=(Mark("furniture", Span(0, 3)),))
    shift = a_link(report, "the night shift")
    found = (a_statement(report, "dockers were hurt"), a_figure(report, attribution=(shift,)))
    rooms.store.add(report, found, "1")
    assert [report] == list(rooms.view.reports())
    assert list(found) == [entry.claim for entry in rooms.view.claims()]


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(reports(), st.lists(claims(), max_size=4, unique_by=lambda claim: claim.id))
def test_whatever_a_report_holds_the_ledger_gives_it_back(fresh, report, found):
    rooms = fresh()
    rooms.store.add(report, found, "1")
    assert [report] == list(rooms.view.reports())
    assert found == [entry.claim for entry in rooms.view.claims()]


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(reports(st.sampled_from(["One.", "Two."])), max_size=5))
def test_reading_the_same_report_again_changes_nothing(fresh, incoming):
    rooms = fresh()
    for report in incoming:
        take_in(rooms, report)
        before = rooms.rows()
        take_in(rooms, report)
        assert before == rooms.rows()


def take_in(rooms, report):
    """Read ``report`` into the ledger as the pipeline does."""
    from crosswire.ledger import learn

    known = rooms.store.recognise(report)
    merged = report if known is None else learn(known, report, "1")
    if known is not None and rooms.store.holds(known, report, "1"):
        rooms.store.note_held(known.report, report)
    else:
        rooms.store.add(merged, (), "1", came_as=report)


def test_a_held_report_leaves_the_file_as_it_is_to_the_byte(rooms):
    take_in(rooms, a_report())
    rooms.engine.dispose()
    before = hashlib.sha256(rooms.path.read_bytes()).hexdigest()
    again = Rooms(rooms.path)
    take_in(again, a_report())
    again.engine.dispose()
    assert before == hashlib.sha256(rooms.path.read_bytes()).hexdigest()
    assert [rooms.path] == list(rooms.path.parent.iterdir())


def test_the_page_that_a_text_was_taken_from_is_kept_and_watched(rooms):
    page = b"<p>Dockers hurt</p>"
    report = a_report_as(a_report(form="html"), sha256=hashlib.sha256(page).hexdigest(), raw=page)
    take_in(rooms, report)
    take_in(rooms, a_report_as(report, id="r_other", url="https://bell.example/2"))
    assert page == rooms.view.raw(report)
    assert [] == list(rooms.view.altered_texts())
    with writing(rooms.engine).begin() as connection:
        connection.execute(text("UPDATE snapshots SET bytes = :page"), {"page": page.upper()})
    assert [report.id, "r_other"] == [altered.id for altered in rooms.view.altered_texts()]


def test_an_outlet_and_a_date_learnt_later_are_the_same_report_and_are_logged(rooms):
    bare = a_report()
    take_in(rooms, bare)
    take_in(rooms, a_report(outlet=BELL, published=datetime.date(2031, 5, 4), path="elsewhere.txt"))
    (known,) = rooms.view.reports()
    assert (bare.id, BELL, datetime.date(2031, 5, 4)) == (known.id, known.outlet, known.published)
    logged = [(change.field, change.old, change.new, change.cause) for change in rooms.view.changes()]
    assert [("outlet", None, BELL, "read"), ("published", None, "2031-05-04", "read")] == logged


def test_a_report_that_comes_again_without_its_outlet_keeps_it(rooms):
    take_in(rooms, a_report(outlet=BELL))
    take_in(rooms, a_report())
    assert [BELL] == [report.outlet for report in rooms.view.reports()]


def test_the_same_text_under_another_outlet_is_a_report_of_its_own(rooms):
    take_in(rooms, a_report(outlet=BELL))
    take_in(rooms, a_report(outlet="Dock Gazette", path="gazette.txt"))
    assert [BELL, "Dock Gazette"] == [report.outlet for report in rooms.view.reports()]


def test_a_manifest_that_is_corrected_corrects_the_report_of_that_file(rooms):
    take_in(rooms, a_report(outlet="The Marrowby Belle"))
    take_in(rooms, a_report(outlet=BELL))
    assert [BELL] == [report.outlet for report in rooms.view.reports()]


def test_an_outlet_found_in_the_text_yields_to_a_given_one_whichever_comes_first(fresh):
    found = a_report(outlet="the night shift", marks=(Mark("outlet", Span(0, 3)),))
    for order in permutations([found, a_report(outlet=BELL)]):
        rooms = fresh()
        for report in order:
            take_in(rooms, report)
        assert [BELL] == [report.outlet for report in rooms.view.reports()]


def test_what_a_person_set_stands_against_what_is_given_later(rooms):
    report = a_report()
    take_in(rooms, report)
    rooms.store.add(
        a_report_as(report, outlet=BELL), (), "1", came_as=report, cause="set",
        decisions=[a_decision(report.id, "set-outlet", value=BELL)],
    )  # fmt: skip
    take_in(rooms, a_report(outlet="Dock Gazette"))
    assert [BELL] == [report.outlet for report in rooms.view.reports()]


def a_report_as(report, **fields):
    from dataclasses import replace

    return replace(report, **fields)


def test_claims_read_under_less_than_is_known_by_now_are_refused(rooms):
    report = a_report()
    take_in(rooms, a_report(published=datetime.date(2031, 5, 4)))
    with pytest.raises(OutdatedReading):
        rooms.store.add(report, (a_figure(report),), "1")
    assert [] == list(rooms.view.claims())


def test_a_newer_reader_replaces_the_claims_and_keeps_the_old_rows(rooms):
    report = a_report()
    rooms.store.add(report, (a_figure(report),), "1")
    rooms.store.add(report, (a_figure(report, "3"),), "2")
    assert ["3"] == [entry.claim.evidence.quote for entry in rooms.view.claims()]
    assert 2 == len(rooms.rows()["claims"])


def test_an_earlier_moment_shows_what_the_ledger_held_then(rooms):
    report = a_report()
    rooms.store.add(report, (a_figure(report),), "1")
    then = rooms.clock()
    take_in_with = a_report_as(report, outlet=BELL)
    rooms.store.add(take_in_with, (a_figure(report, "3"),), "2", came_as=a_report(outlet=BELL))
    rooms.store.decide(a_decision(a_figure(report, "3").id, seconds=99))
    earlier = View(rooms.engine, rooms.path, as_of=then)
    assert [("12", None)] == [(entry.claim.evidence.quote, entry.outlet) for entry in earlier.claims()]
    assert [report] == list(earlier.reports())
    assert [] == list(View(rooms.engine, rooms.path, as_of=MAY).claims())


def test_rejected_claims_are_left_out_unless_asked_for(rooms):
    report = a_report()
    claim = a_figure(report)
    rooms.store.add(report, (claim,), "1")
    rooms.store.decide(a_decision(claim.id))
    assert [] == list(rooms.view.claims())
    assert ["rejected"] == [entry.judgement for entry in rooms.view.claims(include_rejected=True)]
    assert "rejected" == rooms.view.claim(claim.id).judgement


def test_the_order_in_which_decisions_are_written_does_not_matter(fresh):
    report = a_report()
    claim = a_figure(report)
    made = [a_decision(claim.id, "reject", 1), a_decision(claim.id, "accept", 2), a_decision(claim.id, "reject", 3)]
    for order in permutations(made):
        rooms = fresh()
        rooms.store.add(report, (claim,), "1")
        for decision in order:
            rooms.store.decide(decision)
        assert "rejected" == rooms.view.claim(claim.id).judgement
        assert made == rooms.view.decisions()


def test_judgements_survive_a_newer_reader(rooms):
    report = a_report()
    rooms.store.add(report, (a_figure(report),), "1")
    rooms.store.decide(a_decision(a_figure(report).id))
    rooms.store.add(report, (a_figure(report, attribution=(a_link(report, "the night shift"),)),), "2")
    assert [] == list(rooms.view.claims())


def test_decisions_can_be_neither_changed_nor_deleted(rooms):
    rooms.store.decide(a_decision("c_1"))
    for statement in ("UPDATE decisions SET why = 'no'", "DELETE FROM decisions"):
        with pytest.raises(Exception, match="append-only"), writing(rooms.engine).begin() as connection:
            connection.execute(text(statement))


def test_a_problem_is_kept_once_and_until_its_report_is_read(rooms):
    problem = Problem("intake", "marrowby.txt", "unreadable", "the file cannot be opened", Span(1, 2))
    rooms.store.add_problem(problem)
    rooms.store.add_problem(problem)
    assert [problem] == rooms.view.problems()
    take_in(rooms, a_report())
    assert [] == rooms.view.problems()


def test_a_second_path_of_the_same_report_is_another_name_for_it(rooms):
    report = a_report()
    take_in(rooms, report)
    take_in(rooms, a_report(path="copies/second.txt"))
    assert report == rooms.view.report("copies/second.txt")
    assert report == rooms.view.report("second")


def test_findings_that_stay_are_left_alone_and_others_are_withdrawn_not_deleted(rooms):
    stays, goes, comes = a_finding("c_1", "c_2"), a_finding("c_1", "c_3"), a_finding("c_2", "c_3")
    rooms.store.cross([a_saying(stays, goes, placed={"c_1": "q_1"})])
    then = rooms.clock()
    rooms.store.cross([a_saying(comes, stays, placed={"c_1": "q_2"})])
    assert by_id(stays, comes) == list(rooms.view.findings())
    assert by_id(stays, goes) == list(View(rooms.engine, rooms.path, as_of=then).findings())
    before = rooms.rows()
    rooms.store.cross([a_saying(stays, comes, placed={"c_1": "q_2"})])
    assert before == rooms.rows()


def test_a_claim_carries_the_matter_and_question_it_was_placed_under(rooms):
    report = a_report()
    claim = a_figure(report)
    rooms.store.add(report, (claim,), "1")
    rooms.store.cross([a_saying(placed={claim.id: "q_1"})])
    rooms.store.cross([a_saying(placed={claim.id: "q_1"}, matter="m_2")])
    assert [("m_2", "q_1")] == [(entry.matter, entry.question) for entry in rooms.view.claims()]


def test_a_text_changed_behind_the_ledger_s_back_is_noticed(rooms):
    take_in(rooms, a_report())
    assert [] == list(rooms.view.altered_texts())
    with writing(rooms.engine).begin() as connection:
        connection.execute(text("UPDATE reports SET text = :text"), {"text": TEXT.replace("12", "13")})
    assert [a_report().id] == [report.id for report in rooms.view.altered_texts()]


def test_crossing_tells_what_is_new_and_what_no_longer_holds(rooms):
    stays, goes, comes = (a_finding(claim) for claim in ("c_1", "c_2", "c_3"))
    assert Crossed((stays, goes)) == rooms.store.cross([a_saying(stays, goes)])
    assert Crossed((comes,), (goes.id,)) == rooms.store.cross([a_saying(stays, comes)])
    assert Crossed() == rooms.store.cross([a_saying(stays, comes)])


def test_who_is_who_and_which_report_copies_which_come_back_as_they_were(rooms):
    mayor = Identity("Ines Calder", (("r_1", "Calder"), ("r_2", "the mayor")), ("Orvel",), ("both are the mayor",))
    copied = Collapse("r_2", "r_1", "the same words")
    rooms.store.cross([Saying("m_1", identities=(Cited(mayor),), collapses=(copied,))])
    assert ([mayor], [copied]) == (rooms.identities(), rooms.view.collapses())
    rooms.store.cross([])
    assert ([], []) == (rooms.identities(), rooms.view.collapses())


def test_a_crossing_that_did_not_know_of_the_latest_is_refused(rooms):
    late, early = a_finding("c_1"), a_finding("c_2")
    later = Crossing(State(2, 0, 1), "1")
    rooms.store.cross([a_saying(late)], later)
    with pytest.raises(OutdatedCrossing, match="meanwhile"):
        rooms.store.cross([a_saying(early)], Crossing(State(1, 0, 1), "1"))
    assert ([late], later) == (list(rooms.view.findings()), rooms.view.crossing())
    rooms.store.cross([a_saying(early)], Crossing(State(3, 0, 1), "1"), since=later)
    assert [early] == list(rooms.view.findings())


def test_only_what_is_said_of_the_given_matters_is_replaced(rooms):
    ours, theirs, anew = a_finding("c_1"), a_finding("c_2"), a_finding("c_3")
    rooms.store.cross([a_saying(ours), a_saying(replace(theirs, matter="m_2"), matter="m_2")], Crossing(State(1), "1"))
    crossed = rooms.store.cross([a_saying(anew)], Crossing(State(2), "1"), since=Crossing(State(1), "1"), over=["m_1"])
    assert Crossed((anew,), (ours.id,)) == crossed
    assert {theirs.id, anew.id} == {finding.id for finding in rooms.view.findings()}
    assert rooms.view.findings_as_said()


@pytest.mark.parametrize("change", [
    "UPDATE findings SET label = 'other'",
    "UPDATE placements SET question = 'q_9'",
    "UPDATE identities SET name = 'Nobody'",
    "UPDATE memberships SET matter = 'm_9'",
    "DELETE FROM collapses",
])  # fmt: skip
def test_what_was_said_and_altered_since_is_noticed(rooms, change):
    mayor = Identity("Ines Calder", (("r_1", "Calder"),), ("Orvel",), ())
    copied = Collapse("r_2", "r_1", "the same words")
    said = a_saying(a_finding("c_1"), placed={"c_1": "q_1"})
    said = replace(said, identities=(Cited(mayor),), collapses=(copied,), reports=("r_1",))
    rooms.store.cross([said], Crossing(State(1), "1"))
    assert rooms.view.findings_as_said()
    with writing(rooms.engine).begin() as connection:
        connection.execute(text(change))
    assert not rooms.view.findings_as_said()


def test_whatever_is_read_or_decided_moves_the_state_on(rooms):
    report = a_report()
    empty = rooms.view.state()
    rooms.store.add(report, [a_figure(report)], "1")
    read = rooms.view.state()
    rooms.store.decide(a_decision(report.id))
    assert (State(), State(1, 0, 0), State(1, 0, 1)) == (empty, read, rooms.view.state())
