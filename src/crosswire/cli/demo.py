"""crosswire demo: the bundled invented reports, read before your eyes."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from pathlib import Path

import click
from rich.markup import escape

from crosswire.api import Ledger
from crosswire.cli.failures import PROBLEMS
from crosswire.cli.findings import print_finding, summary
from crosswire.cli.read import follow
from crosswire.cli.terminal import json_option, messages, print_json, results, table
from crosswire.demo import MANIFEST, reports
from crosswire.intake import IntakeOptions
from crosswire.pipeline import ReadOptions
from crosswire.records import Entry, Finding
from crosswire.records.wire import entry_to_wire, finding_to_wire
from crosswire.records.wording import CELLS, cells, counted, report_words

EXAMPLES = """\b
Examples:
  crosswire demo
  crosswire demo --ledger demo.db           then: crosswire show border-chain.txt --ledger demo.db
  crosswire demo --json | jq 'select(.kind == "figure") | .figure'
"""


@click.command(epilog=EXAMPLES)
@click.option("--ledger", metavar="FILE", type=click.Path(dir_okay=False), help="Keep the ledger here, to look on.")
@json_option
@click.pass_context
def demo(ctx: click.Context, ledger: str | None, as_json: bool) -> None:
    """Read the bundled reports, all invented, and print their figures with their sources, and what crosses."""
    paths = [str(path) for path in reports()]
    options = ReadOptions(intake=IntakeOptions(manifest=str(MANIFEST)), workers=1)
    with (
        tempfile.TemporaryDirectory(prefix="crosswire-demo-") as folder,
        Ledger.open(ledger or Path(folder) / "demo.db") as opened,
    ):
        messages().print(f"reading {len(paths)} invented reports")
        tally = follow(opened.read(paths, options), as_json=False, total=len(paths))
        entries = [entry for entry in opened.claims() if entry.path in paths]
        found = list(opened.findings())
        claims = opened.claims_of(found)
    if as_json:
        for entry in entries:
            print_json(entry_to_wire(entry))
        for finding in found:
            print_json({"finding": finding_to_wire(finding)})
    else:
        print_figures(entries)
        print_crossings(found, claims)
    if tally.counts["problems"]:
        ctx.exit(PROBLEMS)
    if ledger and not as_json:
        results().print(escape(f"Look on: crosswire show border-chain.txt --ledger {ledger}"), soft_wrap=True)


def print_figures(entries: Iterable[Entry]) -> None:
    """One table of figures per report, and how many events and statements stand beside them."""
    out = results()
    for _, group in groupby(entries, key=lambda entry: entry.claim.report):
        claims = list(group)
        name = Path(claims[0].path).name
        listing = table(f"{report_words(claims[0])} ({name})", *CELLS)
        for entry in claims:
            if entry.claim.kind == "figure":
                listing.add_row(*map(escape, cells(entry)))
        out.print(listing)
        kinds = Counter(entry.claim.kind for entry in claims)
        out.print(f"and {counted(kinds['event'], 'event')}, {counted(kinds['statement'], 'statement')}\n", style="dim")


def print_crossings(found: Sequence[Finding], claims: Mapping[str, Entry]) -> None:
    """What a reader should see first, with its evidence; what is merely compatible is only counted."""
    for finding in found:
        if finding.kind != "compatible":
            print_finding(finding, claims)
    results().print(f"in all: {summary(found)}", style="dim")
