"""Bad input: clear words, the others still read, nothing lost, no traceback, an exit code that tells."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from crosswire.api import Ledger
from crosswire.demo import FOLDER, MANIFEST

GOOD = "Five miners were killed in Orvel on Monday, the mayor said.\n"
PROGRAM = [sys.executable, "-c", "from crosswire.cli import main; main()"]


@pytest.fixture
def good(tmp_path):
    (tmp_path / "good.txt").write_text(GOOD)
    return "good.txt"


def outcomes(result):
    return {line["path"].rpartition("/")[2]: line for line in map(json.loads, result.stdout.splitlines())}


def make_empty(path):
    path.write_bytes(b"")


def make_binary(path):
    path.write_bytes(bytes(range(256)) * 40)


def make_truncated_utf16(path):
    path.write_bytes(GOOD.encode("utf-16") + b"\x00")


def make_long(path):
    path.write_text(GOOD * 40_000)


def make_loop(path):
    path.symlink_to(path.name)


def make_nothing(path):
    """A path that is not there."""


BAD = {make_empty, make_binary, make_truncated_utf16, make_long, make_loop, make_nothing}


@pytest.mark.parametrize("make", sorted(BAD, key=lambda make: make.__name__))
def test_what_cannot_be_read_is_named_and_the_others_are_read(crosswire, tmp_path, good, make):
    make(tmp_path / "bad.txt")
    result = crosswire("read", "bad.txt", good, "--json")
    assert result.exit_code == 1
    assert ["problem", "read"] == [outcomes(result)[name]["outcome"] for name in ("bad.txt", "good.txt")]
    assert "bad.txt" in crosswire("read", "bad.txt").stderr


def test_a_text_over_the_limit_names_the_limit_and_the_option_that_lifts_it(crosswire, tmp_path):
    make_long(tmp_path / "long.txt")
    message = outcomes(crosswire("read", "long.txt", "--json"))["long.txt"]["message"]
    assert "2" in message
    assert "--max-bytes" in message


def test_the_option_lifts_the_limit(crosswire, tmp_path):
    (tmp_path / "long.txt").write_text(GOOD * 3)
    assert crosswire("read", "long.txt", "--max-bytes", "100").exit_code == 1
    assert crosswire("read", "long.txt", "--max-bytes", "1000").exit_code == 0


def test_a_folder_of_a_thousand_is_read_to_its_end(crosswire, tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(1_000):
        (folder / f"{number:04}.txt").write_text(f"Mine {number} closed.\n")
    result = crosswire("read", "many", "--workers", "1")
    assert result.exit_code == 0
    assert "1,000 reports read" in result.stdout


def test_a_missing_ledger_is_said_to_be_missing(crosswire):
    result = crosswire("show", "good.txt", "--ledger", "nowhere.db")
    assert result.exit_code == 3
    assert "nowhere.db" in result.stderr


@pytest.mark.parametrize("arguments", [("read", "good.txt"), ("show", "good.txt"), ("export", "--output", "out")])
@pytest.mark.usefixtures("good")
def test_a_file_that_is_no_ledger_is_refused_and_left_alone(crosswire, tmp_path, arguments):
    (tmp_path / "letter.db").write_text("Dear editor, this is a letter and not a ledger at all.")
    result = crosswire(*arguments, "--ledger", "letter.db")
    assert result.exit_code == 3
    assert "letter.db" in result.stderr
    assert "Dear editor, this is a letter and not a ledger at all." == (tmp_path / "letter.db").read_text()


def test_a_ledger_of_a_newer_schema_is_refused_in_words(crosswire, ledger, good):
    with sqlite3.connect(ledger) as connection:
        connection.execute("PRAGMA user_version = 999")
    result = crosswire("read", good, "--ledger", ledger)
    assert result.exit_code == 3
    assert "999" in result.stderr
    assert "upgrade" in result.stderr


def test_an_unknown_report_or_claim_is_said_to_be_unknown(crosswire, ledger):
    for arguments in (("show", "no-such-report.txt"), ("trace", "c_nothing"), ("reject", "c_nothing", "--why", "no")):
        result = crosswire(*arguments, "--ledger", ledger)
        assert result.exit_code == 4
        assert arguments[1] in result.stderr


def test_a_beginning_that_fits_several_claims_is_refused(crosswire, ledger):
    result = crosswire("trace", "c_", "--ledger", ledger)
    assert result.exit_code == 4
    assert "c_" in result.stderr


@pytest.mark.parametrize("arguments", [
    ("read",), ("read", "good.txt", "--published", "yesterday"), ("export", "--format", "parchment", "--output", "out"),
    ("set", "good.txt"), ("reject", "c_1"), ("sing",),
])  # fmt: skip
@pytest.mark.usefixtures("good")
def test_wrong_usage_exits_2_with_a_hint(crosswire, arguments):
    result = crosswire(*arguments)
    assert result.exit_code == 2
    assert "Error" in result.stderr


def test_a_lexicon_without_an_example_is_refused_before_anything_is_read(crosswire, tmp_path, good):
    (tmp_path / "words.yaml").write_text("cues:\n  - {cue: murmur, kind: verb}\n")
    result = crosswire("read", good, "--lexicon", "words.yaml")
    assert result.exit_code == 2
    assert "example" in result.stderr


def test_an_unreadable_manifest_is_said_to_be_unreadable(crosswire, good):
    result = crosswire("read", good, "--manifest", "nowhere.csv")
    assert result.exit_code in {1, 2}
    assert "nowhere.csv" in result.stderr


def test_a_terminal_without_the_characters_gets_question_marks(ledger):
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    command = [*PROGRAM, "show", "border-wire.txt", "--ledger", str(ledger)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    assert "Marovia?s army" in done.stdout


def test_a_file_name_that_is_no_unicode_is_read_and_named(crosswire, tmp_path):
    (tmp_path / b"caf\xe9.txt".decode("utf-8", "surrogateescape")).write_text(GOOD)
    result = crosswire("read", ".")
    assert result.exit_code == 0
    assert "1 report read" in result.stdout


def test_half_a_character_in_a_record_is_shown(crosswire, tmp_path):
    (tmp_path / "records.jsonl").write_text('{"id": "half", "text": "Five miners were killed \\ud83d in Orvel."}\n')
    crosswire("read", "records.jsonl")
    reports = sqlite3.connect("crosswire.db").execute("SELECT id FROM reports").fetchall()
    for (report,) in reports:
        assert crosswire("show", report).exit_code == 0


def test_output_into_a_closed_pipe_ends_quietly(ledger):
    command = " ".join([sys.executable, "-c", "'from crosswire.cli import main; main()'", "show", "border-wire.txt"])
    shell = f"{command} --ledger {ledger} --json | true; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", shell], capture_output=True, text=True, check=False)
    assert done.returncode in {0, 141}
    assert "" == done.stderr


def reading(folder):
    return [*PROGRAM, "read", str(FOLDER), "--manifest", str(MANIFEST), "--ledger", str(folder / "l.db")]


def start(folder, workers):
    """A reading of the demo, in a process group of its own as a terminal starts it, that has read one report."""
    program = subprocess.Popen(
        [*reading(folder), "--json", "--workers", str(workers)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell may have its jobs ignore it
    )  # fmt: skip
    assert '"outcome"' in program.stdout.readline()
    return program


def stop(program, number):
    os.killpg(program.pid, number)
    return program.communicate(timeout=30)


def exported(ledger, folder):
    with Ledger.open(ledger, create=False) as opened:
        opened.export("jsonl", folder)
    return {path.name: sorted(path.read_text().splitlines()) for path in Path(folder).iterdir()}


@pytest.mark.parametrize("workers", [1, 2])
def test_ctrl_c_stops_with_a_word_and_keeps_what_was_read(tmp_path, workers):
    program = start(tmp_path, workers)
    _, errors = stop(program, signal.SIGINT)
    assert program.returncode == 130
    assert "stopped" in errors
    assert "Traceback" not in errors


def test_a_ledger_whose_reading_was_killed_opens_and_reading_again_completes_it(tmp_path, demo_ledger):
    program = start(tmp_path, 1)
    stop(program, signal.SIGKILL)
    again = subprocess.run(reading(tmp_path), capture_output=True, text=True, check=False)
    assert again.returncode == 0, again.stderr
    assert exported(demo_ledger, tmp_path / "peace") == exported(tmp_path / "l.db", tmp_path / "killed")
