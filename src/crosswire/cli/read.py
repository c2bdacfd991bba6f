"""crosswire read: reports into the ledger."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import click
from rich.markup import escape

from crosswire.api import Ledger
from crosswire.cli.failures import PROBLEMS
from crosswire.cli.findings import headline, summary
from crosswire.cli.terminal import (
    json_option,
    ledger_option,
    lexicon_option,
    print_json,
    print_problem,
    progress,
    results,
    table,
)
from crosswire.intake import IntakeOptions
from crosswire.intake.options import MAX_BYTES
from crosswire.pipeline import Outcome, ReadOptions, ReportRead
from crosswire.records import Finding, Problem
from crosswire.records.wire import finding_to_wire
from crosswire.records.wording import counted

LISTED = 40
"""Reports that get a line of their own on the terminal; a longer reading gets the totals alone."""
TOLD = 10
"""New findings that get a line of their own; `crosswire findings` has all."""

EXAMPLES = """\b
Examples:
  crosswire read reports/ --manifest reports/manifest.csv
  crosswire read dispatch.txt --outlet "Atlas Wire" --published 2025-06-05
  crosswire read archive.jsonl --ledger archive.db --workers 2
  crosswire read reports/ --json | jq 'select(.outcome == "problem")'
"""


class Tally:
    """What a reading has brought so far: counts, and the first reports by name."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.rows: list[tuple[str, ...]] = []

    def add(self, outcome: Outcome) -> None:
        if isinstance(outcome, Problem):
            self.counts["problems"] += 1
            return
        if not isinstance(outcome, ReportRead):
            self.counts["held"] += 1
            return
        kinds = Counter(claim.kind for claim in outcome.claims)
        self.counts.update(kinds, read=1)
        report = outcome.report
        cells = (Path(report.path).name, report.outlet or "", str(report.published or ""))
        if len(self.rows) <= LISTED:
            self.rows.append((*cells, *(str(kinds[kind]) for kind in ("figure", "event", "statement"))))

    def show(self, ledger: str) -> None:
        """The table of reports, where they are few, and one line of totals."""
        if 0 < len(self.rows) <= LISTED:
            listing = table("", "report", "outlet", "published", "figures", "events", "statements")
            for row in self.rows:
                listing.add_row(*map(escape, row))
            results().print(listing)
        count = self.counts
        held = f", {count['held']} already in the ledger" if count["held"] else ""
        problems = f", {count['problems']} could not be read" if count["problems"] else ""
        claims = ", ".join(counted(count[kind], kind) for kind in ("figure", "event", "statement"))
        read_now = f"{counted(count['read'], 'report')} read{held}{problems}"
        results().print(f"{read_now}: {claims}. Ledger: {escape(ledger)}")


@click.command(epilog=EXAMPLES)
@click.argument("paths", nargs=-1, required=True, metavar="PATHS...")
@ledger_option
@click.option("--manifest", type=click.Path(dir_okay=False), metavar="FILE",
              help="CSV with the columns file, outlet, published.")  # fmt: skip
@click.option("--outlet", metavar="NAME", help="The outlet of reports that do not name theirs.")
@click.option("--published", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE",
              help="The date (2025-06-05) of reports that do not give theirs.")  # fmt: skip
@click.option("--max-bytes", type=click.IntRange(min=1), default=MAX_BYTES, show_default=True,
              metavar="N", help="The longest text to read.")  # fmt: skip
@click.option("--encoding", metavar="NAME", help="That of text files which are not UTF-8 (cp1252, utf-16 …).")
@lexicon_option
@click.option("--workers", type=click.IntRange(min=1), metavar="N", help="Processes; one per core if left out.")
@click.option("--again", is_flag=True, help="Read anew what the ledger holds already.")
@json_option
@click.pass_context
def read(
    ctx: click.Context, paths: tuple[str, ...], ledger: str, manifest: str | None, outlet: str | None,
    published: datetime.datetime | None, max_bytes: int, encoding: str | None,
    lexicons: tuple[Path, ...], workers: int | None, again: bool, as_json: bool,
) -> None:  # fmt: skip
    """Read text files, folders and JSON Lines into the ledger.

    What the ledger holds already is left as it is. A report that cannot be read is named on standard error, the
    others are read all the same, and the exit code is 1. At the end comes what newly crosses, conflicts first.
    """
    intake = IntakeOptions(
        outlet=outlet, published=published.date() if published else None, manifest=manifest,
        max_bytes=max_bytes, encoding=encoding, lexicons=lexicons,
    )  # fmt: skip
    options = ReadOptions(intake=intake, workers=workers, again=again)
    with Ledger.open(ledger, lexicons=lexicons) as opened:
        tally = follow(opened.read(paths, options), as_json)
        crossed = opened.crossed.new
    if not as_json:
        tally.show(ledger)
        print_new(crossed)
    for finding in crossed if as_json else ():
        print_json({"outcome": "finding", **finding_to_wire(finding)})
    if tally.counts["problems"]:
        ctx.exit(PROBLEMS)


def print_new(found: Sequence[Finding]) -> None:
    """What newly crosses: how much of each kind, and the first findings with why, conflicts first."""
    if not found:
        return
    out = results()
    out.print(f"new: {summary(found)}")
    for finding in found[:TOLD]:
        out.print(headline(finding).append(f": {finding.why}"), soft_wrap=True)
    if len(found) > TOLD:
        out.print(f"and {len(found) - TOLD:,} more: crosswire findings", style="dim")


def follow(outcomes: Iterable[Outcome], as_json: bool, total: int | None = None) -> Tally:
    """Print each outcome as it comes (a line of JSON, or the problems alone) and count them all."""
    tally = Tally()
    with progress(total) as bar:
        task = bar.add_task("reading", total=total)
        for outcome in outcomes:
            tally.add(outcome)
            if as_json:
                print_json(outcome_line(outcome))
            elif isinstance(outcome, Problem):
                print_problem(outcome)
            claims = sum(tally.counts[kind] for kind in ("figure", "event", "statement"))
            so_far = f"{counted(tally.counts['read'], 'report')}, {counted(claims, 'claim')}"
            bar.update(task, advance=1, description=so_far)
    return tally


def outcome_line(outcome: Outcome) -> dict[str, object]:
    """One outcome as a line of JSON: read, held or problem."""
    if isinstance(outcome, Problem):
        return problem_line(outcome)
    report = outcome.report
    line: dict[str, object] = {
        "outcome": "read" if isinstance(outcome, ReportRead) else "held", "path": report.path, "report": report.id,
        "outlet": report.outlet, "published": str(report.published) if report.published else None,
    }  # fmt: skip
    if isinstance(outcome, ReportRead):
        line["claims"] = len(outcome.claims)
        line["learnt"] = list(outcome.learnt)
    return line


def problem_line(problem: Problem) -> dict[str, object]:
    """A problem as a line of JSON."""
    return {"outcome": "problem", "path": problem.report, "stage": problem.stage, "code": problem.code,
            "message": problem.message}  # fmt: skip
