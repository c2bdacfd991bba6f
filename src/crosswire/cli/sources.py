"""crosswire sources: who is cited, for whom each speaks, and which names were made one."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import asdict

import click
from rich.markup import escape

from crosswire.accounts import SourceProfile
from crosswire.cli.moments import as_of_option, held
from crosswire.cli.terminal import json_option, ledger_option, print_json, results, table
from crosswire.records.wording import one_line

EXAMPLES = """\b
Examples:
  crosswire sources
  crosswire sources ministry                 those with the word in a name, and why their names are one
  crosswire sources --json | jq 'select(.reasons != [])'
  crosswire apart "Calder" "Ines Calder"     undoes a merge
"""


@click.command(epilog=EXAMPLES)
@click.argument("words", nargs=-1)
@as_of_option
@ledger_option
@json_option
def sources(words: tuple[str, ...], ledger: str, as_of: datetime.datetime | None, as_json: bool) -> None:
    """Print who is cited, the most cited first: whom they speak for, in how many claims and reports.

    With WORDS, only sources with all of them in a name or party, and the reason for each merge of names.
    """
    with held(ledger, as_of) as opened:
        found = [profile for profile in opened.sources() if _fits(profile, words)]
    if as_json:
        for profile in found:
            print_json(asdict(profile))
    else:
        print_sources(found)
        if words:
            print_reasons(found)


def _fits(profile: SourceProfile, words: Sequence[str]) -> bool:
    names = " ".join((profile.name, *profile.names, *profile.parties)).lower()
    return all(word.lower() in names for word in words)


def print_sources(found: Sequence[SourceProfile]) -> None:
    listing = table("", "source", "speaks for", "claims", "reports", "also named")
    for profile in found:
        others = "; ".join(name for name in profile.names if name != profile.name)
        cells = (profile.name, ", ".join(profile.parties), f"{profile.claims:,}", f"{profile.reports:,}", others)
        listing.add_row(*map(escape, map(one_line, cells)))
    results().print(listing)


def print_reasons(found: Sequence[SourceProfile]) -> None:
    for profile in found:
        for reason in profile.reasons:
            results().print(escape(f"{profile.name}: {one_line(reason)}"), style="dim", soft_wrap=True)
