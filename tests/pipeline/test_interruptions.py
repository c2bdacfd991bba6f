"""Reading in a process of its own that is killed, limited or not alone."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
import tasks
from test_flow import some_reports

from crosswire.ledger import Store, View, open_ledger
from crosswire.pipeline import read_into

COUNT = 60
SCRIPT = """
import resource, sys
from pathlib import Path
sys.path[:0] = sys.argv[4:]
import tasks
from test_flow import some_reports
from crosswire.ledger import Store, open_ledger
from crosswire.pipeline import read_into

if __name__ == "__main__":
    path, workers, limit = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    if limit:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    reports = some_reports(COUNT, "dockers were hurt in the fog" * 40)
    for outcome in read_into(Store(open_ledger(path), path), reports, workers=workers, task=tasks.figures):
        print(outcome.report.path, flush=True)
""".replace("COUNT", str(COUNT))
WORDS = "dockers were hurt in the fog" * 40


@pytest.fixture
def start(tmp_path):
    """Starts reading sixty reports into a ledger in a process of its own."""
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, "utf-8")
    here = Path(__file__).parent

    def run(path, workers=1, limit=0):
        command = [sys.executable, str(script), str(path), str(workers), str(limit), str(here), str(here.parent)]
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    return run


@pytest.fixture
def peace(tmp_path):
    """What a ledger holds that was read in peace."""
    path = tmp_path / "peace.db"
    list(read_into(Store(open_ledger(path), path), some_reports(COUNT, WORDS), workers=1, task=tasks.figures))
    return held(path)


def held(path):
    view = View(open_ledger(path), path)
    reports = sorted(view.reports(), key=lambda report: report.id)
    return reports, sorted(view.claims(), key=lambda entry: entry.claim.id), view.problems()


def kill_after(committed, running):
    for _ in range(committed):
        running.stdout.readline()
    running.kill()
    running.communicate()


def test_a_kill_at_any_moment_leaves_a_ledger_that_reading_again_completes(tmp_path, start, peace):
    path = tmp_path / "ledger.db"
    for committed, workers in ((0, 1), (1, 2), (7, 1), (23, 1)):
        kill_after(committed, start(path, workers))
    output, _ = start(path).communicate()
    assert COUNT == len(output.splitlines())
    assert peace == held(path)


def test_a_file_that_may_not_grow_is_said_and_what_was_committed_is_kept(tmp_path, start, peace):
    path, empty = tmp_path / "ledger.db", tmp_path / "empty.db"
    open_ledger(empty).dispose()
    running = start(path, limit=empty.stat().st_size + 300_000)
    output, errors = running.communicate()
    assert 0 != running.returncode
    assert "DiskFailure" in errors
    assert 0 < len(output.splitlines()) == len(held(path)[0]) < COUNT
    start(path).communicate()
    assert peace == held(path)


def test_two_that_read_the_same_at_once_make_one_ledger(tmp_path, start, peace):
    path = tmp_path / "ledger.db"
    both = [start(path), start(path)]
    assert [COUNT, COUNT] == [len(running.communicate()[0].splitlines()) for running in both]
    assert peace == held(path)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="looks for processes in /proc")
def test_a_kill_leaves_no_process_behind(tmp_path, start):
    running = start(tmp_path / "ledger.db", workers=2)
    running.stdout.readline()
    children = [int(child) for child in Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text().split()]
    running.kill()
    running.communicate()
    assert children
    deadline = time.monotonic() + 10
    while any(map(is_running, children)) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert [] == [child for child in children if is_running(child)]


def is_running(number):
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return "State:\tZ" not in Path(f"/proc/{number}/status").read_text()
