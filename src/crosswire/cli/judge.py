"""crosswire accept, reject and set: what a person decides, kept as rows that last."""

from __future__ import annotations

import datetime
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
from crosswire.cli.trace import decision_line
from crosswire.records.wire import report_to_wire
from crosswire.records.wording import claim_words, one_line, outlet_words

ACCEPT_EXAMPLES = """\b
Examples:
  crosswire accept c_81d2
  crosswire accept c_81d2 --why "checked against the statement" --who anna
"""
REJECT_EXAMPLES = """\b
Examples:
  crosswire reject c_81d2 --why "the number of the bus line, not of the injured"
"""
SET_EXAMPLES = """\b
Examples:
  crosswire set dispatch.txt --published 2025-06-05
  crosswire set r_3f9a --outlet "Atlas Wire" --why "masthead on the scan"
"""


@click.command(epilog=ACCEPT_EXAMPLES)
@click.argument("claim")
@why_option
@who_option
@ledger_option
@json_option
def accept(claim: str, why: str, who: str, ledger: str, as_json: bool) -> None:
    """Record that CLAIM was checked and is what the report says."""
    judge("accept", claim, why, who, ledger, as_json)


@click.command(epilog=REJECT_EXAMPLES)
@click.argument("claim")
@click.option("--why", required=True, metavar="TEXT", help="The reason, kept with the decision.")
@who_option
@ledger_option
@json_option
def reject(claim: str, why: str, who: str, ledger: str, as_json: bool) -> None:
    """Record that CLAIM is not what the report says.

    It stays in the ledger, marked so, and leaves tables and exports unless they are asked to include it.
    """
    judge("reject", claim, why, who, ledger, as_json)


def judge(kind: str, claim: str, why: str, who: str, ledger: str, as_json: bool) -> None:
    """Record one judgement and print what was judged."""
    with Ledger.open(ledger, create=False) as opened:
        decision = opened.accept(claim, why, who) if kind == "accept" else opened.reject(claim, why, who)
        judged = opened.claim(decision.target).claim
    if as_json:
        print_json(decision_line(decision))
    else:
        results().print(escape(f"{kind}ed {judged.id}: {one_line(claim_words(judged))}"), soft_wrap=True)


@click.command("set", epilog=SET_EXAMPLES)
@click.argument("report")
@click.option("--published", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="The day it came out.")
@click.option("--outlet", metavar="NAME", help="Who published it.")
@why_option
@who_option
@lexicon_option
@ledger_option
@json_option
def set_(
    report: str, published: datetime.datetime | None, outlet: str | None, why: str, who: str,
    lexicons: tuple[Path, ...], ledger: str, as_json: bool,
) -> None:  # fmt: skip
    """Record what you know of REPORT (its id, path or file name); what depends on it is read again."""
    if published is None and outlet is None:
        raise click.UsageError("nothing to set: give --published DATE or --outlet NAME")
    date = published.date() if published else None
    with Ledger.open(ledger, lexicons=lexicons, create=False) as opened:
        changed = opened.set(report, published=date, outlet=outlet, who=who, why=why)
    if as_json:
        print_json(report_to_wire(changed))
    else:
        words = outlet_words(changed.outlet, changed.published, changed.path)
        results().print(escape(f"{changed.id} ({changed.path}): {words}"), soft_wrap=True)
