"""Reads reports into ledgers in processes that are killed at random moments: a script, run by its test.

The network is loaded once; every reading is a fork of this process. It has started no thread then, and nothing of
SQLite is open.
"""

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

import crosswire.crosscheck  # noqa: F401  (loaded once, so that no fork spends its life importing it)
from crosswire.api import Ledger
from crosswire.demo import MANIFEST, reports
from crosswire.intake import IntakeOptions, read_inputs
from crosswire.pipeline import ReadOptions, reader_for

FILES = [str(report) for report in reports()]
OPTIONS = ReadOptions(intake=IntakeOptions(manifest=str(MANIFEST)), workers=1)
KILLS_PER_LEDGER = 10
LONGEST = 0.3
"""The longest that a reading lives, as a part of what one in peace takes: ten of them come to about one and a half."""


def begin(path):
    """Start reading the demo in a process of its own; its number."""
    process = os.fork()
    if process:
        return process
    with Ledger.open(path) as ledger:
        list(ledger.read(FILES, OPTIONS))
    os._exit(0)


def in_peace(path):
    """Read to the end; the seconds that it took."""
    started = time.monotonic()
    _, status = os.waitpid(begin(path), 0)
    assert status == 0, f"reading {path} in peace ended with {status}"
    return time.monotonic() - started


def killed(path, after):
    """Start reading and kill it ``after`` seconds; whether it was still alive."""
    process = begin(path)
    time.sleep(after)
    os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    return os.WIFSIGNALED(status)


def reports_in(path):
    """How many reports the killed ones left behind."""
    if not path.exists():
        return 0
    with Ledger.open(path) as ledger:
        return sum(1 for _ in ledger.reports())


def main(folder, kills, seed):
    chance = random.Random(seed)
    reader_for(()).parser.parse(next(read_inputs(FILES, OPTIONS.intake)))
    peace = in_peace(folder / "peace.db")
    ledgers, left, killings = [], [], 0
    while killings < kills:
        ledgers.append(folder / f"killed_{len(ledgers)}.db")
        for _ in range(min(KILLS_PER_LEDGER, kills - killings)):
            if not killed(ledgers[-1], chance.uniform(0, LONGEST * peace)):
                break  # it was read to the end: another
            killings += 1
    for path in ledgers:
        left.append(reports_in(path))
        in_peace(path)
    print(json.dumps({"kills": killings, "ledgers": [str(path) for path in ledgers], "left": left}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
