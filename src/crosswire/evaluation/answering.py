"""How long a ledger takes to answer: asked in a process that runs already, and by commands as a user types them."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from crosswire.api import Ledger
from crosswire.evaluation.clock import Clock, Spent
from crosswire.records import CrosswireError

COMMAND = "from crosswire.cli import main; main()"
SHOWN = 20
"""Findings and questions that the commands list where nobody says how many."""
ASKED = 9
"""Times that a question is asked to tell how long it takes. The least counts: what else the machine does only adds."""
Typed = tuple[str, ...]
"""A command's name and its arguments, without the ledger."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What a command takes as a user types it, a Python process and its imports included; and what the ledger takes of
    it, opening it included."""

    typed: Typed
    command: Spent
    ledger: Spent


def ask(path: Path) -> tuple[Answered, ...]:
    """What the commands that are asked most take: findings, figures, and the figures on what most of them count.
    Raises CrosswireError where one fails."""
    with Ledger.open(path, create=False) as ledger:
        most = ledger.pages.questions(1).items
    questions: dict[Typed, Callable[[Ledger], object]] = {
        ("findings",): lambda ledger: ledger.claims_of(ledger.pages.findings(SHOWN).items),
        ("figures",): lambda ledger: ledger.pages.questions(SHOWN),
    }
    if most:
        words = most[0].label.split()[0]
        questions["figures", words] = lambda ledger: _figures(ledger, words)
    return tuple(
        Answered(typed, ask_command(path, typed), ask_ledger(path, asked)) for typed, asked in questions.items()
    )


def _figures(ledger: Ledger, words: str) -> object:
    fitting = ledger.pages.questions_about(words, SHOWN)
    return ledger.pages.accounts(fitting[0].id) if fitting else None


def ask_ledger(path: Path, question: Callable[[Ledger], object]) -> Spent:
    """What the ledger takes to open and to answer, where Python runs already."""
    return least(lambda: _asked_here(path, question))


def ask_command(path: Path, typed: Typed) -> Spent:
    """What a command takes as a user types it, Python and its imports included, with byte code at hand as after the
    first run of an installed package. Raises CrosswireError where it fails."""
    with tempfile.TemporaryDirectory(prefix="crosswire-bytecode-") as folder:
        surroundings = {**os.environ, "PYTHONPYCACHEPREFIX": folder}
        surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
        call = [sys.executable, "-c", COMMAND, *typed, "--ledger", str(path)]
        _run(call, surroundings)  # writes the byte code
        return least(lambda: _run(call, surroundings))


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


def _run(call: list[str], surroundings: dict[str, str]) -> None:
    done = subprocess.run(call, env=surroundings, capture_output=True, check=False)
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip()
        raise CrosswireError(f"crosswire {' '.join(call[3:])} failed: {said}")
