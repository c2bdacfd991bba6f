import datetime
import os
import signal
import time
from threading import Timer

import pytest
import tasks
from invented import a_report

from crosswire.ledger import LockedLedger, Store, View, open_ledger
from crosswire.ledger.opening import writing
from crosswire.pipeline import ReportHeld, ReportRead, WorkersFailed, read_into, reader_version
from crosswire.pipeline.flow import FEW
from crosswire.records import Problem

BELL = "The Marrowby Bell"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "ledger.db"


@pytest.fixture
def store(path):
    return Store(open_ledger(path), path)


@pytest.fixture
def view(path, store):  # noqa: ARG001 (the store makes the file)
    return View(open_ledger(path), path)


def some_reports(count, words="dockers were hurt"):
    return [a_report(f"{number} {words}.", path=f"{number}.txt") for number in range(1, count + 1)]


def kinds(outcomes):
    return [type(outcome) for outcome in outcomes]


@pytest.mark.parametrize("workers", [1, 2])
def test_outcomes_and_reports_keep_the_order_of_the_inputs(store, view, workers):
    reports = some_reports(FEW + 8)
    outcomes = list(read_into(store, reports, workers=workers, task=tasks.slow_first))
    assert reports == [outcome.report for outcome in outcomes]
    assert reports == list(view.reports())
    assert [f"{n}" for n in range(1, FEW + 9)] == [entry.claim.evidence.quote for entry in view.claims()]


def test_what_the_ledger_holds_is_not_read_again(store):
    reports = some_reports(3)
    list(read_into(store, reports, task=tasks.figures))
    outcomes = list(read_into(store, [*reports, *some_reports(4)[3:]], task=tasks.figures))
    assert [ReportHeld, ReportHeld, ReportHeld, ReportRead] == kinds(outcomes)
    assert [] == [o for o in read_into(store, reports, task=tasks.dies_on_storm) if not isinstance(o, ReportHeld)]


def test_reading_again_on_demand_changes_nothing_where_the_claims_are_the_same(store):
    reports = some_reports(2)
    list(read_into(store, reports, task=tasks.figures))
    assert [ReportHeld] * 2 == kinds(read_into(store, reports, task=tasks.figures, again=True))


def test_an_outlet_learnt_later_is_read_under(store, view):
    list(read_into(store, [a_report("12 hurt.")], task=tasks.figures))
    (outcome,) = read_into(store, [a_report("12 hurt.", outlet=BELL)], task=tasks.figures)
    assert ("outlet",) == outcome.learnt
    assert [BELL] == [entry.claim.figure.counted for entry in view.claims()]


def test_the_same_text_twice_in_one_run_is_one_report_with_all_that_is_known(store, view):
    reports = [a_report("12 hurt."), a_report("12 hurt.", path="b.txt", published=datetime.date(2031, 5, 4)),
               a_report("12 hurt.", path="c.txt", outlet=BELL)]  # fmt: skip
    outcomes = list(read_into(store, reports, task=tasks.figures))
    assert [(), ("published",), ("outlet",)] == [outcome.learnt for outcome in outcomes]
    (report,) = view.reports()
    assert (BELL, datetime.date(2031, 5, 4)) == (report.outlet, report.published)


@pytest.mark.parametrize("count", [3, FEW + 3])
def test_a_report_that_cannot_be_read_is_a_problem_and_the_others_are_read(store, view, count):
    reports = some_reports(count)
    storm = a_report("storm", path="storm.txt")
    outcomes = list(read_into(store, [reports[0], storm, *reports[1:]], workers=2, task=tasks.fails_on_storm))
    assert [ReportRead, Problem, *[ReportRead] * (count - 1)] == kinds(outcomes)
    (problem,) = view.problems()
    assert ("reading", "storm.txt", "reader-failed") == (problem.stage, problem.report, problem.code)
    assert "KeyError" in problem.message


def test_a_report_that_kills_its_process_is_a_problem_and_the_others_are_read(store, view):
    reports = some_reports(FEW + 6)
    reports[5:5] = [a_report("storm", path="storm.txt")]
    outcomes = list(read_into(store, reports, workers=2, task=tasks.dies_on_storm))
    assert [5] == [i for i, outcome in enumerate(outcomes) if not isinstance(outcome, ReportRead)]
    assert [("storm.txt", "worker-died")] == [(problem.report, problem.code) for problem in view.problems()]


def test_processes_that_all_die_are_given_up_with_the_way_out(store):
    with pytest.raises(WorkersFailed, match="--workers 1"):
        list(read_into(store, some_reports(FEW + 6), workers=2, task=tasks.dies))


def test_a_problem_of_the_intake_passes_through_and_is_kept(store, view):
    problem = Problem("intake", "gone.txt", "missing", "there is no such file")
    assert [problem] == list(read_into(store, [problem], task=tasks.figures))
    assert [problem] == view.problems()


def test_half_a_character_is_a_problem_and_the_others_are_read(store):
    outcomes = list(read_into(store, [a_report("\ud83d hurt"), *some_reports(1)], task=tasks.figures))
    assert [Problem, ReportRead] == kinds(outcomes)
    assert "unstorable-text" == outcomes[0].code


def test_what_another_program_teaches_the_ledger_meanwhile_is_read_under(path, store, view):
    def meanwhile(report, extra):
        if report.outlet is None:
            list(read_into(Store(open_ledger(path), path), [a_report("12 hurt.", outlet=BELL)], task=tasks.figures))
        return tasks.figures(report, extra)

    list(read_into(store, [a_report("12 hurt.")], workers=1, task=meanwhile))
    assert [BELL] == [entry.claim.figure.counted for entry in view.claims()]


def test_a_locked_ledger_ends_the_reading_and_keeps_what_was_committed(path):
    store = Store(open_ledger(path, busy_seconds=0.05), path)
    outcomes = read_into(store, some_reports(3), task=tasks.figures)
    next(outcomes)
    with writing(open_ledger(path)).begin(), pytest.raises(LockedLedger):
        list(outcomes)
    assert 1 == len(list(View(open_ledger(path), path).reports()))


def test_reading_can_be_left_at_any_time(store, view):
    outcomes = read_into(store, some_reports(FEW + 8), workers=2, task=tasks.figures)
    next(outcomes)
    outcomes.close()
    assert 1 == len(list(view.reports()))


@pytest.fixture
def heard_interrupts():
    """Ctrl-C is heard, even where the tests run behind a shell that has its jobs ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heard_interrupts")
def test_leaving_does_not_wait_for_a_report_that_takes_long(store):
    outcomes = read_into(store, [a_report("x", path="x"), *some_reports(FEW + 8)], workers=2, task=tasks.forever)
    Timer(3.0, os.kill, (os.getpid(), signal.SIGINT)).start()
    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        list(outcomes)
    assert time.monotonic() - started < 30


def test_other_lexicons_make_another_reader(tmp_path):
    words = tmp_path / "words.yaml"
    words.write_text("{}", "utf-8")
    first = reader_version((words,))
    words.write_text("cues: []", "utf-8")
    assert 3 == len({reader_version(), first, reader_version((words,))})
