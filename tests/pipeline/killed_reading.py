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

import crosswire.crosscheck
import crosswire.reading  # noqa: F401  (these, and what writes, are loaded once: no fork spends its life importing them)
from crosswire.api import Ledger
from crosswire.intake import IntakeOptions, read_inputs
from crosswire.ledger import Listings, Singles, Store, View, open_ledger  # noqa: F401
from crosswire.pipeline import ReadOptions, reader_for

KILLS_PER_LEDGER = 10
LONGEST = 0.3
"""The longest that a reading lives, as a part of what one in peace takes: ten of them come to about one and a half."""


def options_for(manifest):
    return ReadOptions(intake=IntakeOptions(manifest=manifest), workers=1)


def begin(path, inputs, options):
    """Start reading the inputs in a process of its own; its number."""
    process = os.fork()
    if process:
        return process
    with Ledger.open(path) as ledger:
        list(ledger.read(inputs, options))
    os._exit(0)


def in_peace(path, inputs, options):
    """Read to the end; the seconds that it took."""
    started = time.monotonic()
    _, status = os.waitpid(begin(path, inputs, options), 0)
    assert status == 0, f"reading {path} in peace ended with {status}"
    return time.monotonic() - started


def killed(path, inputs, options, after):
    """Start reading and kill it ``after`` seconds; whether it was still alive."""
    process = begin(path, inputs, options)
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


def main(folder, kills, seed, manifest, inputs):
    chance, options = random.Random(seed), options_for(manifest)
    reader_for(()).parser.parse(next(read_inputs(inputs, options.intake)))
    peace = in_peace(folder / "peace.db", inputs, options)
    ledgers, left, killings = [], [], 0
    while killings < kills:
        ledgers.append(folder / f"killed_{len(ledgers)}.db")
        for _ in range(min(KILLS_PER_LEDGER, kills - killings)):
            if not killed(ledgers[-1], inputs, options, chance.uniform(0, LONGEST * peace)):
                break  # it was read to the end: another
            killings += 1
    for path in ledgers:
        left.append(reports_in(path))
        in_peace(path, inputs, options)
    print(json.dumps({"kills": killings, "ledgers": [str(path) for path in ledgers], "left": left}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4] or None, sys.argv[5:])
