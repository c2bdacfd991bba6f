"""crosswire correct and take-back: what a claim is after a person looked, and thinking better of it."""

from __future__ import annotations

from pathlib import Path

import click
from rich.markup import escape

from crosswire.api import Ledger
from crosswire.cli.terminal import (
    json_option,
    ledger_option,
    lexicon_option,
    print_json,
    results,
    who_option,
    why_option,
)
from crosswire.cli.trace import correction_words, decision_line
from crosswire.records.fields import CLAIM_FIELDS
from crosswire.records.wording import claim_words, one_line

FIELDS = "\n".join(f"  {name:14}{field.allowed}" for name, field in CLAIM_FIELDS.items())
CORRECT_EXAMPLES = f"""\b
FIELD is one of:
{FIELDS}

\b
Examples:
  crosswire correct c_81d2 value "at least 14" --why "the later edition"
  crosswire correct c_81d2 time 2031-05-04
  crosswire correct c_81d2 chain "Bell Agency <- Marrowby police"
"""
TAKE_BACK_EXAMPLES = """\b
Examples:
  crosswire take-back d_3f9a --why "it was the first edition that was right"
"""


@click.command(epilog=CORRECT_EXAMPLES)
@click.argument("claim")
@click.argument("field")
@click.argument("value")
@why_option
@who_option
@ledger_option
@json_option
def correct(claim: str, field: str, value: str, why: str, who: str, ledger: str, as_json: bool) -> None:
    """Record that FIELD of CLAIM is VALUE, and cross-check again.

    The claim as it was read stays beside the correction, through every later reading; `crosswire take-back` undoes it.
    """
    with Ledger.open(ledger, create=False) as opened:
        decision = opened.correct(claim, field, value, why, who)
        entry = opened.claim(decision.target)
    if as_json:
        print_json(decision_line(decision))
        return
    results().print(escape(f"corrected {entry.claim.id}: {one_line(claim_words(entry.claim))}"), soft_wrap=True)
    for correction in entry.corrections:
        if correction.decision == decision.id:
            results().print(escape(f"{correction_words(correction)} ({decision.id})"), style="dim", soft_wrap=True)


@click.command("take-back", epilog=TAKE_BACK_EXAMPLES)
@click.argument("decision")
@why_option
@who_option
@lexicon_option
@ledger_option
@json_option
def take_back(decision: str, why: str, who: str, lexicons: tuple[Path, ...], ledger: str, as_json: bool) -> None:
    """Record that DECISION (its id or the beginning of it) no longer holds, and cross-check again.

    What it changed is as it was before; a report whose date or outlet was set is read again. `crosswire decisions`
    lists decisions; both stay in it.
    """
    with Ledger.open(ledger, lexicons=lexicons, create=False) as opened:
        made = opened.take_back(decision, why, who)
    if as_json:
        print_json(decision_line(made))
    else:
        results().print(escape(f"took back {made.target} ({made.id})"), soft_wrap=True)
