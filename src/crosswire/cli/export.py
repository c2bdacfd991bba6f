"""crosswire export: the ledger as files."""

from __future__ import annotations

import datetime
from pathlib import Path

import click
from rich.markup import escape

from crosswire.cli.moments import as_of_option, held
from crosswire.cli.terminal import json_option, ledger_option, print_json, results
from crosswire.publish import formats

EXAMPLES = """\b
Examples:
  crosswire export --output ledger/
  crosswire export --format csv --output tables/
  crosswire export --output all/ --include-rejected
"""


@click.command(epilog=EXAMPLES)
@click.option("--format", "form", type=click.Choice(formats()), default="jsonl", show_default=True,
              help="The form of the files.")  # fmt: skip
@click.option("--output", required=True, type=click.Path(file_okay=False, path_type=Path), metavar="FOLDER",
              help="Where to write; made if missing, files of an earlier export are replaced.")  # fmt: skip
@click.option("--include-rejected", is_flag=True, help="Write rejected claims as well.")
@as_of_option
@ledger_option
@json_option
def export(
    form: str, output: Path, include_rejected: bool, ledger: str, as_of: datetime.datetime | None, as_json: bool
) -> None:
    """Write claims, reports and findings into a folder."""
    with held(ledger, as_of) as opened:
        written = opened.export(form, output, include_rejected=include_rejected)
    for path in written:
        if as_json:
            print_json({"file": str(path)})
        else:
            results().print(escape(str(path)), soft_wrap=True)
