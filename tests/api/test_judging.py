"""What people decide holds at once, lasts through newer readings, and can be taken back."""

import datetime
import shutil
from dataclasses import replace

import pytest
from sqlalchemy import text

from crosswire.api import Ledger
from crosswire.intake import IntakeOptions
from crosswire.ledger import OutdatedDecision, Store, UnknownName
from crosswire.ledger.file import open_ledger
from crosswire.ledger.opening import writing
from crosswire.pipeline import ReadOptions
from crosswire.records import BadValue, UnknownField

BELL = """Dockers hurt in crane fall

At least 12 dockers were injured on Tuesday when a crane fell in Marrowby, the harbour office said.
"""
GAZETTE = """Crane falls on dockers in Marrowby

A crane fell on dockers in Marrowby on Tuesday. Marrowby police said 30 dockers were injured.
"""
DAY = datetime.date(2031, 5, 8)


@pytest.fixture
def ledger(tmp_path):
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "bell.txt").write_text(BELL, "utf-8")
    (texts / "gazette.txt").write_text(GAZETTE, "utf-8")
    with Ledger.open(tmp_path / "ledger.db") as ledger:
        list(ledger.read([str(texts)], ReadOptions(IntakeOptions(published=DAY))))
        yield ledger


@pytest.fixture
def demo(demo_ledger, tmp_path):
    with Ledger.open(shutil.copy(demo_ledger, tmp_path / "demo.db")) as ledger:
        yield ledger


def injured(ledger, report="bell.txt"):
    (entry,) = ledger.claims(report=report, measure="injured")
    return entry


def test_a_corrected_field_is_what_the_claim_says_and_the_reading_stays_beside_it(ledger):
    before = injured(ledger)
    decision = ledger.correct(before.claim.id, "value", "about 14", why="the later edition", who="Ines")
    entry = injured(ledger)
    assert (14, "about") == (entry.claim.figure.best, entry.claim.figure.qualifier)
    assert before.claim == entry.read == entry.as_read
    (correction,) = entry.corrections
    assert ("value", "Ines", "the later edition", decision.id, False) == (
        correction.field, correction.who, correction.why, correction.decision, correction.stale
    )  # fmt: skip
    assert {"low": 12, "best": None, "high": None, "qualifier": "at_least"} == correction.read


def test_a_correction_taken_back_leaves_the_claim_as_it_was_read(ledger):
    before = injured(ledger)
    decision = ledger.correct(before.claim.id, "stance", "alleged")
    taken = ledger.take_back(decision.id[:9], why="it is not")
    assert before == injured(ledger)
    assert [decision, taken] == list(ledger.decisions(before.claim.id))
    ledger.take_back(taken.id)
    assert "alleged" == injured(ledger).claim.stance
    with pytest.raises(BadValue, match="taken back already"):
        ledger.take_back(taken.id)


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("best", "14", lambda claim: (claim.figure.low, claim.figure.best)),
        ("side", "gb", lambda claim: claim.figure.side),
        ("counted", "crane drivers", lambda claim: claim.figure.counted),
        ("people", "civilian, woman", lambda claim: claim.figure.people),
        ("scope", "period", lambda claim: claim.figure.scope),
        ("place", "Orvel, GB", lambda claim: (claim.place.name, claim.place.country)),
        ("time", "2031-05-01..2031-05-03", lambda claim: (str(claim.time.start), str(claim.time.end))),
        ("chain", "Bell Agency <- the harbour office [Orvel]", lambda claim: [x.parties for x in claim.attribution]),
    ],
)
def test_any_field_can_be_corrected(ledger, field, value, shown):
    expected = {
        "best": (12, 14), "side": "GB", "counted": "crane drivers", "people": ("civilian", "woman"),
        "scope": "period", "place": ("Orvel", "GB"), "time": ("2031-05-01", "2031-05-03"),
        "chain": [("Bell Agency",), ("Orvel",)],
    }  # fmt: skip
    ledger.correct(injured(ledger).claim.id, field, value)
    assert expected[field] == shown(injured(ledger).claim)


def test_a_source_put_into_a_chain_is_pinned_to_its_words_where_the_report_has_it(ledger):
    ledger.correct(injured(ledger).claim.id, "chain", "Marrowby <- harbour office")
    traced = ledger.trace(injured(ledger).claim.id)
    assert ["Marrowby", "harbour office"] == [link.words.removeprefix("the ") for link in traced.links]
    assert [] == list(ledger.verify())


def test_a_corrected_measure_is_found_by_the_new_one(ledger):
    claim = injured(ledger).claim.id
    ledger.correct(claim, "measure", "killed")
    assert [claim] == [entry.claim.id for entry in ledger.claims(measure="killed")]
    assert claim not in [entry.claim.id for entry in ledger.claims(measure="injured")]


def test_what_a_field_cannot_be_is_refused_with_what_it_can(ledger):
    claim = injured(ledger).claim.id
    with pytest.raises(BadValue, match="at_least"):
        ledger.correct(claim, "qualifier", "roughly")
    with pytest.raises(BadValue, match="low ≤ best ≤ high"):
        ledger.correct(claim, "high", "3")
    with pytest.raises(UnknownField, match="value, low"):
        ledger.correct(claim, "colour", "red")
    with pytest.raises(BadValue, match="already"):
        ledger.correct(claim, "stance", "asserted")
    (statement, *_) = ledger.claims(kind="statement")
    with pytest.raises(UnknownField, match="statement"):
        ledger.correct(statement.claim.id, "value", "3")
    assert [] == list(ledger.decisions())


def test_findings_change_with_a_correction_and_come_back_without_it(demo):
    before = list(demo.findings())
    rescued = next(finding for finding in before if finding.kind == "echo" and finding.label.startswith("rescued"))
    decision = demo.correct(rescued.claims[0], "value", "17")
    assert rescued not in list(demo.findings())
    demo.take_back(decision.id)
    assert before == list(demo.findings())


def test_exports_carry_what_people_corrected(ledger, tmp_path):
    ledger.correct(injured(ledger).claim.id, "counted", "crane drivers")
    claims, *_ = ledger.export("jsonl", tmp_path / "out")
    assert "crane drivers" in claims.read_text("utf-8")


def test_a_grade_and_a_note_are_kept_with_what_they_are_on(ledger):
    claim = injured(ledger).claim.id
    ledger.grade(claim, "2", who="Ines")
    ledger.grade("harbour office", "b")
    ledger.note(claim, "call the yard", who="Ines")
    ledger.note("bell.txt", "second edition")
    assert "2" == injured(ledger).grade
    assert {"B"} == {profile.grade for profile in ledger.sources() if "harbour office" in profile.names}
    assert ["2", "call the yard"] == [decision.value for decision in ledger.decisions(claim)]
    with pytest.raises(BadValue, match="A to F"):
        ledger.grade(claim, "7")
    with pytest.raises(UnknownName):
        ledger.note("weather", "wet")


def test_a_date_that_was_set_can_be_taken_back(ledger):
    before = ledger.report("bell.txt"), injured(ledger).claim
    ledger.set("bell.txt", published=datetime.date(2031, 6, 3), outlet="The Bell")
    published, outlet = ledger.decisions(before[0].id)
    ledger.take_back(published.id)
    assert (DAY, "The Bell") == (ledger.report("bell.txt").published, ledger.report("bell.txt").outlet)
    ledger.take_back(outlet.id)
    assert before == (ledger.report("bell.txt"), injured(ledger).claim)


def test_of_two_who_decide_at_once_the_second_is_told_what_the_first_did(ledger):
    claim = injured(ledger).claim.id
    seen = ledger.latest(claim)
    assert "" == seen
    first = ledger.correct(claim, "value", "14", who="Ines", seen=seen)
    with pytest.raises(OutdatedDecision, match="Ines decided correct value"):
        ledger.reject(claim, who="Orvel", seen=seen)
    assert [first] == list(ledger.decisions(claim))
    ledger.reject(claim, who="Orvel", seen=ledger.latest(claim))
    taken = ledger.take_back(first.id, who="Ines")
    assert taken.id == ledger.latest(claim)


def test_of_two_corrections_of_one_field_the_later_holds_until_it_is_taken_back(ledger):
    claim = injured(ledger).claim.id
    ledger.correct(claim, "value", "14", who="Ines")
    later = ledger.correct(claim, "value", "15", who="Orvel")
    assert [(15, "Orvel")] == [(e.claim.figure.best, c.who) for e in [injured(ledger)] for c in e.corrections]
    ledger.take_back(later.id)
    assert 14 == injured(ledger).claim.figure.best


def test_the_log_says_what_has_become_of_each_decision(ledger):
    claim = injured(ledger).claim.id
    first = ledger.correct(claim, "value", "14")
    second = ledger.correct(claim, "value", "15")
    taken = ledger.take_back(second.id)
    log = {one.decision.id: one for one in ledger.log(claim)}
    assert (True, None) == (log[first.id].holds, log[first.id].taken_back)
    assert (False, taken) == (log[second.id].holds, log[second.id].taken_back)
    assert log[taken.id].holds
    assert not any(one.stale or one.orphaned for one in log.values())


def test_the_queue_forgets_what_was_decided_and_precision_counts_it(demo):
    assert () == demo.precision()
    first, second, *_ = demo.queue()
    demo.accept(first.entry.claim.id)
    demo.reject(second.entry.claim.id, why="another river")
    queued = {one.entry.claim.id for one in demo.queue(100)}
    assert not {first.entry.claim.id, second.entry.claim.id} & queued
    assert ("claim", 1, 1) == (demo.precision()[0].field, demo.precision()[0].right, demo.precision()[0].wrong)


def test_a_corrected_claim_changed_behind_the_ledger_s_back_is_noticed(ledger):
    ledger.correct(injured(ledger).claim.id, "counted", "crane drivers")
    assert [] == list(ledger.verify())
    with writing(open_ledger(ledger.path)).begin() as connection:
        connection.execute(text("UPDATE corrected SET body = replace(body, 'crane drivers', 'sailors')"))
    assert "altered-correction" in {problem.code for problem in ledger.verify()}


def test_a_source_that_stands_in_a_corrected_chain_only_is_one_to_decide_on(demo):
    claim = next(entry for entry in demo.claims(report="border-wire.txt") if entry.claim.attribution).claim.id
    demo.correct(claim, "chain", "Orvel yard")
    before = [profile.names for profile in demo.sources()]
    decision = demo.same("Orvel yard", "Bren Adair")
    assert any({"Orvel yard", "Bren Adair"} <= set(profile.names) for profile in demo.sources())
    demo.take_back(decision.id)
    assert before == [profile.names for profile in demo.sources()]


def read_otherwise(ledger, report, claims):
    """What a newer version of the reader makes of a report."""
    Store(ledger._file.engine, ledger.path).add(ledger.report(report), claims, "999")


def test_what_a_newer_reader_reads_otherwise_or_no_longer_is_flagged_and_kept(ledger):
    claim = injured(ledger).claim
    corrected = ledger.correct(claim.id, "counted", "crane drivers")
    accepted = ledger.accept(claim.id)
    newer = replace(claim, figure=replace(claim.figure, counted="sailors"))
    read_otherwise(ledger, "bell.txt", [newer])
    log = {one.decision.id: one for one in ledger.log()}
    assert (True, True) == (log[corrected.id].stale, log[accepted.id].stale)
    assert ("crane drivers", "sailors") == (
        injured(ledger).claim.figure.counted, injured(ledger).as_read.figure.counted
    )  # fmt: skip
    read_otherwise(ledger, "bell.txt", [])
    log = {one.decision.id: one for one in ledger.log(claim.id)}
    assert (True, True) == (log[corrected.id].orphaned, log[accepted.id].orphaned)
    assert [claim.id] == [ledger.named(claim.id)]
    assert () == ledger.precision()


def test_a_moment_without_its_time_zone_is_refused(ledger):
    with pytest.raises(BadValue, match="time zone"):
        ledger.at(datetime.datetime(2031, 5, 4))
