"""crosswire search: full text over reports and claims."""

from __future__ import annotations

import datetime

import click
from rich.markup import escape
from rich.text import Text

from crosswire.api import Found
from crosswire.cli.moments import as_of_option, held
from crosswire.cli.terminal import json_option, ledger_option, print_json, results, table
from crosswire.ledger import CLOSE, OPEN
from crosswire.records.wire import entry_to_wire
from crosswire.records.wording import CELLS, cells, counted, one_line, outlet_words

EXAMPLES = """\b
Examples:
  crosswire search landslide
  crosswire search '"harbour office" injured'      a phrase, and a word
  crosswire search 'evacuat* OR displaced'         a beginning, or another word
  crosswire search bridge --json | jq -r 'select(.claim) | .claim.id'
"""


@click.command(epilog=EXAMPLES)
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", default=20, show_default=True, type=click.IntRange(min=1), help="How many of each to print.")
@as_of_option
@ledger_option
@json_option
def search(words: tuple[str, ...], limit: int, ledger: str, as_of: datetime.datetime | None, as_json: bool) -> None:
    """Print the reports and claims that have all WORDS, the newest first.

    Words are found by their stems and without accents. A claim is found by its evidence, what it counts, its place
    and its sources.
    """
    with held(ledger, as_of) as opened:
        found = opened.search(" ".join(words), limit)
    if as_json:
        print_lines(found)
    else:
        print_found(found)


def print_found(found: Found) -> None:
    """Reports with the words in their place, then a table of claims."""
    out = results()
    for report, excerpt in found.reports:
        out.print(Text(outlet_words(report.outlet, report.published, report.path), style="bold"), soft_wrap=True)
        out.print(Text("  ") + marked(one_line(excerpt)), soft_wrap=True)
    if found.claims:
        listing = table("", *CELLS)
        for entry in found.claims:
            listing.add_row(*map(escape, cells(entry)))
        out.print(listing)
    out.print(f"{counted(len(found.reports), 'report')}, {counted(len(found.claims), 'claim')}", style="dim")


def marked(excerpt: str) -> Text:
    """An excerpt with the words that were looked for in bold."""
    made = Text()
    for number, part in enumerate(excerpt.split(OPEN)):
        word, _, rest = part.partition(CLOSE) if number else ("", "", part)
        made.append(word, style="bold")
        made.append(rest)
    return made


def print_lines(found: Found) -> None:
    for report, excerpt in found.reports:
        print_json({"report": report.id, "path": report.path, "outlet": report.outlet,
                    "excerpt": excerpt.replace(OPEN, "").replace(CLOSE, "")})  # fmt: skip
    for entry in found.claims:
        print_json({"claim": entry_to_wire(entry)})
