"""crosswire publish: pages to hand on, as files."""

from __future__ import annotations

import datetime
from dataclasses import asdict
from pathlib import Path

import click

from crosswire.api import Held
from crosswire.cli.moments import as_of_option, held
from crosswire.cli.terminal import json_option, ledger_option, messages, print_json, progress, results
from crosswire.web.published import Published, publish_ledger, publish_matter, publish_question
from crosswire.web.published.folder import MOST_PAGES

EXAMPLES = """\b
Examples:
  crosswire publish site/                          then open site/index.html
  crosswire publish site/ --matter m_1f09
  crosswire publish toll.html --question q_81d2    one file, to send or to put anywhere
"""


@click.command(epilog=EXAMPLES)
@click.argument("output", type=click.Path(path_type=Path), metavar="OUTPUT")
@click.option("--matter", metavar="NAME", help="Only this matter: its id, the beginning of it, or one of its reports.")
@click.option("--question", metavar="NAME", help="Only this question, by its id or the beginning of it, as one file.")
@click.option("--pages", "most", default=MOST_PAGES, show_default=True, type=click.IntRange(min=1), metavar="N",
              help="The most pages that a folder may have, those nearest to its first page.")  # fmt: skip
@as_of_option
@ledger_option
@json_option
def publish(
    output: Path, matter: str | None, question: str | None, most: int, as_of: datetime.datetime | None, ledger: str,
    as_json: bool,
) -> None:  # fmt: skip
    """Write a ledger, or one matter of it, into the folder OUTPUT as pages with charts that open from disk or any web
    host, without scripts; or one question as one HTML file OUTPUT that needs nothing else.

    A folder that was published before is replaced when all of the new one is written.
    """
    if matter and question:
        raise click.UsageError("--matter makes a folder and --question one file: ask for one at a time")
    with held(ledger, as_of) as opened:
        if question:
            file = publish_question(opened, question, output)
            print_json({"file": str(file)}) if as_json else results().print(f"wrote {file}", markup=False)
            return
        published = _folder(opened, output, matter, most)
    line = {**asdict(published), "index": str(published.index)}
    print_json(line) if as_json else _print(published)


def _folder(opened: Held, output: Path, matter: str | None, most: int) -> Published:
    with progress(total=1) as bar:
        task = bar.add_task("pages")

        def step(done: int, planned: int) -> None:
            bar.update(task, completed=done, total=planned)

        if matter:
            return publish_matter(opened, matter, output, most=most, step=step)
        return publish_ledger(opened, output, most=most, step=step)


def _print(published: Published) -> None:
    results().print(f"wrote {published.pages:,} pages; open {published.index}", markup=False, soft_wrap=True)
    if published.left_out:
        said = f"{published.left_out:,} links had no room: allow more with --pages, or publish one --matter"
        messages().print(said, soft_wrap=True)
