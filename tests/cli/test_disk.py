"""A full disk and a damaged ledger, as the command line tells of them."""

import resource
import subprocess
import sys

import pytest

PROGRAM = [sys.executable, "-c", "from crosswire.cli import main; main()"]
ROOM = 700_000
"""Bytes that a file may have: more than an empty ledger's, fewer than that of these reports."""


def run(folder, *arguments, room=resource.RLIM_INFINITY):
    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))

    command = [*PROGRAM, *map(str, arguments)]
    return subprocess.run(command, cwd=folder, preexec_fn=limit, capture_output=True, text=True, check=False)


@pytest.fixture
def reports(tmp_path):
    folder = tmp_path / "reports"
    folder.mkdir()
    for number in range(12):
        text = f"Marrowby, page {number}. A fire killed {number + 2} people at the mill, the mayor said. " * 12
        (folder / f"{number:02}.txt").write_text(text, "utf-8")
    return folder


def test_a_disk_that_fills_up_is_said_and_reading_again_completes_the_ledger(tmp_path, reports):
    full = run(tmp_path, "read", reports, "--workers", "1", room=ROOM)
    assert 3 == full.returncode
    assert "the disk is full or failing, or a size limit was met" in full.stderr
    assert "Traceback" not in full.stderr
    assert 0 == run(tmp_path, "verify").returncode
    again = run(tmp_path, "read", reports, "--workers", "1")
    assert (0, "") == (again.returncode, again.stderr)
    assert "already in the ledger" in again.stdout
    assert 0 == run(tmp_path, "verify").returncode


def test_a_ledger_that_is_cut_short_is_said_with_how_much_is_there(ledger, tmp_path):
    whole = ledger.read_bytes()
    ledger.write_bytes(whole[: len(whole) // 2])
    told = run(tmp_path, "verify", "--ledger", ledger)
    assert 3 == told.returncode
    assert f"cut short: {len(whole) // 2:,} of its {len(whole):,} bytes are there" in told.stderr
    assert "restore a copy, or read into a new ledger" in told.stderr
