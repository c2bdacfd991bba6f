"""crosswire grade and note: what a person thinks of a source or a claim, and words on anything."""

from __future__ import annotations

import click
from rich.markup import escape

from crosswire.api import Ledger
from crosswire.cli.terminal import json_option, ledger_option, print_json, results, who_option, why_option
from crosswire.cli.trace import decision_line

GRADE_EXAMPLES = """\b
The Admiralty code (NATO STANAG 2511):
  source  A reliable  B usually  C fairly  D not usually  E unreliable  F cannot be judged
  claim   1 confirmed 2 probably 3 possibly true  4 doubtful  5 improbable  6 cannot be judged

\b
Examples:
  crosswire grade "Marrowby police" B
  crosswire grade c_81d2 2 --why "two hospitals say so"
"""
NOTE_EXAMPLES = """\b
Examples:
  crosswire note c_81d2 "call the harbour office"
  crosswire note bell.txt "second edition"
"""


@click.command(epilog=GRADE_EXAMPLES)
@click.argument("target")
@click.argument("grade")
@why_option
@who_option
@ledger_option
@json_option
def grade(target: str, grade: str, why: str, who: str, ledger: str, as_json: bool) -> None:
    """Grade TARGET, a source as reports name it (A to F) or a claim (1 to 6)."""
    with Ledger.open(ledger, create=False) as opened:
        decision = opened.grade(target, grade, why, who)
    if as_json:
        print_json(decision_line(decision))
    else:
        results().print(escape(f"{decision.target}: {decision.value}"), soft_wrap=True)


@click.command(epilog=NOTE_EXAMPLES)
@click.argument("target")
@click.argument("words")
@who_option
@ledger_option
@json_option
def note(target: str, words: str, who: str, ledger: str, as_json: bool) -> None:
    """Keep WORDS on TARGET: a report, claim, finding, matter, question, decision or source."""
    with Ledger.open(ledger, create=False) as opened:
        decision = opened.note(target, words, who)
    if as_json:
        print_json(decision_line(decision))
    else:
        results().print(escape(f"noted on {decision.target}: {decision.value}"), soft_wrap=True)
