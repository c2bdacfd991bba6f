"""crosswire verify: is every claim still what its report says?"""

from __future__ import annotations

import click

from crosswire.api import Ledger
from crosswire.cli.failures import PROBLEMS
from crosswire.cli.read import problem_line
from crosswire.cli.terminal import json_option, ledger_option, print_json, print_problem, results
from crosswire.records.wording import counted

EXAMPLES = """\b
Examples:
  crosswire verify
  crosswire verify --renew
  crosswire verify --ledger archive.db && crosswire export --output archive/ --ledger archive.db
"""


@click.command(epilog=EXAMPLES)
@click.option("--renew", is_flag=True, help="Cross-check everything anew first, where findings were altered.")
@ledger_option
@json_option
@click.pass_context
def verify(ctx: click.Context, renew: bool, ledger: str, as_json: bool) -> None:
    """Check every stored report against its hash, and every claim's quote and marks against its report; and that pages,
    lists and the full-text index still say what was written.

    One changed byte is named on standard error, and the exit code is 1.
    """
    with Ledger.open(ledger, create=False) as opened:
        if renew:
            opened.cross(again=True)
        problems = list(opened.verify())
        reports = sum(1 for _ in opened.reports())
    for problem in problems:
        if as_json:
            print_json(problem_line(problem))
        else:
            print_problem(problem)
    if problems:
        ctx.exit(PROBLEMS)
    if not as_json:
        results().print(f"{counted(reports, 'report')} and all claims in them are as they were read")
