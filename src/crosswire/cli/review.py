"""crosswire review: what is most worth a person's minute, and how often the reader was right so far."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import click
from rich.markup import escape

from crosswire.accounts import Precision, ToReview
from crosswire.cli.moments import as_of_option, held
from crosswire.cli.terminal import json_option, ledger_option, print_json, results, table
from crosswire.records.wire import entry_to_wire
from crosswire.records.wording import chain_words, claim_words, one_line, report_words

EXAMPLES = """\b
Examples:
  crosswire review
  crosswire review --limit 5
  crosswire review --precision               how often the reader was right, by your decisions
  crosswire review --json | jq -r '.claim.id'
"""


@click.command(epilog=EXAMPLES)
@click.option("--limit", default=20, show_default=True, type=click.IntRange(min=1), help="How many claims to list.")
@click.option("--precision", is_flag=True, help="The reader's precision by field, from what people decided.")
@as_of_option
@ledger_option
@json_option
def review(limit: int, precision: bool, as_of: datetime.datetime | None, ledger: str, as_json: bool) -> None:
    """List the claims most worth a look, each with why: conflicts that hang on unsure readings first.

    Settle one with `crosswire accept`, `correct` or `reject`; it then leaves the list.
    """
    with held(ledger, as_of) as opened:
        if precision:
            print_precision(opened.precision(), as_json)
        else:
            print_queue(opened.queue(limit), as_json)


def print_queue(queue: Sequence[ToReview], as_json: bool) -> None:
    out = results()
    for one in queue:
        if as_json:
            print_json(queue_line(one))
            continue
        claim = one.entry.claim
        out.print(f"[bold]{claim.id}[/bold]  {escape(one_line(claim_words(claim)))}", soft_wrap=True)
        out.print(escape(f"  {report_words(one.entry)} ← {one_line(chain_words(claim.attribution))}"), soft_wrap=True)
        out.print(escape(f"  “{one_line(claim.evidence.quote)}”"), soft_wrap=True)
        for reason in one.why:
            out.print(escape(f"  · {one_line(reason)}"), style="dim", soft_wrap=True)
    if not queue and not as_json:
        out.print("nothing is worth a look: no finding hangs on a claim that nobody decided on", style="dim")


def queue_line(one: ToReview) -> dict[str, object]:
    findings = [finding.id for finding in one.findings]
    return {"claim": entry_to_wire(one.entry), "worth": one.worth, "findings": findings, "why": list(one.why)}


def print_precision(found: Sequence[Precision], as_json: bool) -> None:
    if as_json:
        for one in found:
            print_json(precision_line(one))
        return
    listing = table("", "field", "right", "of", "share", "95 % interval")
    for one in found:
        interval = f"{one.low:.1%} – {one.high:.1%}"
        listing.add_row(one.field, str(one.right), str(one.right + one.wrong), f"{one.share:.1%}", interval)
    if found:
        results().print(listing)
    else:
        results().print("nobody decided on a claim yet: see crosswire review, accept, correct, reject", style="dim")


def precision_line(one: Precision) -> dict[str, object]:
    counts = {"right": one.right, "wrong": one.wrong, "share": round(one.share, 4)}
    return {"field": one.field, **counts, "low": round(one.low, 4), "high": round(one.high, 4)}
