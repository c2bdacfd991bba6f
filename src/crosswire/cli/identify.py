"""crosswire same and apart: who is who, decided by a person."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import click
from rich.markup import escape

from crosswire.api import Ledger
from crosswire.cli.terminal import json_option, ledger_option, print_json, results, who_option, why_option
from crosswire.cli.trace import decision_line

SAME_EXAMPLES = """\b
Examples:
  crosswire same "the dam operator" "Velna Hydro"
  crosswire same Calder "the mayor" --why "she was mayor until June" --who anna
"""
APART_EXAMPLES = """\b
Examples:
  crosswire apart "Calder" "Ines Calder" --why "two brothers of that name"
"""


@click.command(epilog=SAME_EXAMPLES)
@click.argument("sources", nargs=-1, required=True)
@why_option
@who_option
@ledger_option
@json_option
def same(sources: tuple[str, ...], why: str, who: str, ledger: str, as_json: bool) -> None:
    """Record that SOURCES, as reports name them in one matter, are one, and cross-check again."""
    decide("same", sources, why, who, ledger, as_json)


@click.command(epilog=APART_EXAMPLES)
@click.argument("sources", nargs=-1, required=True)
@why_option
@who_option
@ledger_option
@json_option
def apart(sources: tuple[str, ...], why: str, who: str, ledger: str, as_json: bool) -> None:
    """Record that SOURCES, as reports name them, are not one, whatever says so, and cross-check again.

    It undoes a merge; the latest decision on two sources stands. `crosswire sources` lists names and merges.
    """
    decide("apart", sources, why, who, ledger, as_json)


def decide(word: str, sources: Sequence[str], why: str, who: str, ledger: str, as_json: bool) -> None:
    """Record a decision on each pair, and print it."""
    if len(sources) < 2:
        raise click.UsageError("give two sources, or more, as `crosswire sources` names them")
    with Ledger.open(ledger, create=False) as opened:
        record = opened.same if word == "same" else opened.apart
        decisions = [record(one, other, why, who) for one, other in combinations(sources, 2)]
    for decision in decisions:
        if as_json:
            print_json(decision_line(decision))
        else:
            said = "are one" if word == "same" else "are not one"
            results().print(escape(f"{decision.target} and {decision.value} {said}"), soft_wrap=True)
