"""crosswire same and apart: what is one and what is not, decided by a person."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import click
from rich.markup import escape

from crosswire.api import Ledger, What
from crosswire.cli.terminal import json_option, ledger_option, print_json, results, who_option, why_option
from crosswire.cli.trace import decision_line

WHATS: tuple[What, ...] = ("source", "matter", "question")
SAME_EXAMPLES = """\b
Examples:
  crosswire same "the dam operator" "Velna Hydro"
  crosswire same Calder "the mayor" --why "she was mayor until June" --who anna
  crosswire same bell.txt gazette.txt --what matter
  crosswire same c_81d2 c_77aa                (two figures that answer one question)
"""
APART_EXAMPLES = """\b
Examples:
  crosswire apart "Calder" "Ines Calder" --why "two brothers of that name"
  crosswire apart bell.txt gazette.txt --what matter
  crosswire apart c_81d2 c_77aa               (the first then answers a question of its own)
"""
what_option = click.option(
    "--what",
    type=click.Choice(WHATS),
    help="What the two are; told by ids that begin with c_, q_, m_ or r_, else sources.",
)


@click.command(epilog=SAME_EXAMPLES)
@click.argument("names", nargs=-1, required=True)
@what_option
@why_option
@who_option
@ledger_option
@json_option
def same(names: tuple[str, ...], what: What | None, why: str, who: str, ledger: str, as_json: bool) -> None:
    """Record that NAMES are one, and cross-check again.

    They are sources, as reports name them in one matter; reports (or matters), whose matters are one; or claims (or
    questions), which answer one question.
    """
    decide("same", names, what, why, who, ledger, as_json)


@click.command(epilog=APART_EXAMPLES)
@click.argument("names", nargs=-1, required=True)
@what_option
@why_option
@who_option
@ledger_option
@json_option
def apart(names: tuple[str, ...], what: What | None, why: str, who: str, ledger: str, as_json: bool) -> None:
    """Record that NAMES are not one, whatever says so, and cross-check again.

    They are as for `crosswire same`. It undoes a merge; the latest decision on two stands. `crosswire sources` lists
    names and merges.
    """
    decide("apart", names, what, why, who, ledger, as_json)


def decide(word: str, names: Sequence[str], what: What | None, why: str, who: str, ledger: str, as_json: bool) -> None:
    """Record a decision on each pair, and print it."""
    if len(names) < 2:
        raise click.UsageError("give two names, or more: sources as `crosswire sources` has them, reports, or claims")
    kind = what or told_by(names)
    with Ledger.open(ledger, create=False) as opened:
        record = opened.same if word == "same" else opened.apart
        decisions = [record(one, other, why, who, kind) for one, other in combinations(names, 2)]
    for decision in decisions:
        if as_json:
            print_json(decision_line(decision))
        else:
            said = "are one" if word == "same" else "are not one"
            results().print(escape(f"{decision.target} and {decision.value} {said}"), soft_wrap=True)


def told_by(names: Sequence[str]) -> What:
    """What things of those names are: by how their ids begin, else sources."""
    if all(name.startswith(("c_", "q_")) for name in names):
        return "question"
    return "matter" if all(name.startswith(("m_", "r_")) for name in names) else "source"
