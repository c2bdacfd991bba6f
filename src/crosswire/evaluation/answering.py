"""How long a ledger takes to answer: asked in a process that runs already, and by commands as a user types them."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from crosswire.api import Ledger
from crosswire.evaluation.clock import Clock, Spent
from crosswire.records import CrosswireError

COMMAND = "from crosswire.cli import main; main()"
SHOWN = 20
"""Findings and questions that the commands print where nobody says how many."""
ASKED = 9
"""Times that a question is asked to tell how long it takes. The least counts: what else the machine does only adds."""
QUESTIONS: dict[str, Callable[[Ledger], object]] = {
    "findings": lambda ledger: ledger.claims_of(ledger.pages.findings(SHOWN).items),
    "figures": lambda ledger: ledger.pages.questions(SHOWN),
}
"""What the commands of that name ask of a ledger where nothing else is typed."""


def ask_ledger(path: Path, name: str) -> Spent:
    """What the ledger takes to open and to answer what the command ``name`` asks, where Python runs already."""
    return least(lambda: _asked_here(path, QUESTIONS[name]))


def ask_command(path: Path, name: str) -> Spent:
    """What the command ``name`` takes as a user types it, Python and its imports included, with byte code at hand as
    after the first run of an installed package. Raises CrosswireError where it fails."""
    with tempfile.TemporaryDirectory(prefix="crosswire-bytecode-") as folder:
        surroundings = {**os.environ, "PYTHONPYCACHEPREFIX": folder}
        surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
        typed = [sys.executable, "-c", COMMAND, name, "--ledger", str(path)]
        _run(typed, surroundings)  # writes the byte code
        return least(lambda: _run(typed, surroundings))


def least(work: Callable[[], object]) -> Spent:
    """The least that ``work`` takes of ASKED times, by the clock and of processors, each by itself."""
    spent = []
    for _ in range(ASKED):
        started = Clock.now()
        work()
        spent.append(Spent.since(started))
    return Spent(min(one.seconds for one in spent), min(one.processor for one in spent))


def _asked_here(path: Path, question: Callable[[Ledger], object]) -> None:
    with Ledger.open(path, create=False) as ledger:
        question(ledger)


def _run(typed: list[str], surroundings: dict[str, str]) -> None:
    done = subprocess.run(typed, env=surroundings, capture_output=True, check=False)
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip()
        raise CrosswireError(f"crosswire {' '.join(typed[3:])} failed: {said}")
