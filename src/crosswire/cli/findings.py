"""crosswire findings: what the accounts say of each other, conflicts first."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

import click
from rich.text import Text

from crosswire.api import Held
from crosswire.cli.moments import as_of_option, held
from crosswire.cli.terminal import in_columns, json_option, ledger_option, matter_option, print_json, results
from crosswire.records import FINDING_KINDS, Entry, Finding
from crosswire.records.wire import entry_to_wire, finding_to_wire
from crosswire.records.wording import chain_words, counted, one_line, report_words, short_id, time_words

SHOWN = 20
"""Findings that are printed on the terminal unless more are asked for."""
PAGE = 200
"""Findings that are asked of the ledger at once."""
LISTED = 12
"""Claims that a finding lists on the terminal; JSON has all of them."""
STYLES = {"conflict": "bold red", "answered": "bold yellow", "drift": "bold yellow", "corroborated": "bold green"}

EXAMPLES = """\b
Examples:
  crosswire findings
  crosswire findings --kind conflict
  crosswire findings --matter border-chain.txt     (the matter of that report)
  crosswire findings --json | jq 'select(.kind == "echo") | .origins'
"""


@click.command(epilog=EXAMPLES)
@click.option("--kind", "kinds", multiple=True, type=click.Choice(FINDING_KINDS),
              help="Only findings of this kind; may be given more than once.")  # fmt: skip
@click.option("--limit", type=click.IntRange(min=1), metavar="N",
              help=f"How many to print at most: {SHOWN} if left out, all with --json.")  # fmt: skip
@matter_option
@as_of_option
@ledger_option
@json_option
def findings(
    kinds: tuple[str, ...],
    limit: int | None,
    matter: str | None,
    ledger: str,
    as_of: datetime.datetime | None,
    as_json: bool,
) -> None:
    """Print what cross-checking the claims says, conflicts first, each with its evidence.

    A conflict cannot all be true; corroborated are independent origins that agree; an echo is one origin in several
    reports; revised is one origin that changed its account; drift is a hedge or source that a copy dropped; answered
    is denied or doubted by another; compatible looks opposed and is not.
    """
    with held(ledger, as_of) as opened:
        only = opened.pages.matter(matter).id if matter is not None else None
        shown = 0
        for finding, claims in some_findings(opened, kinds, only, limit if as_json else limit or SHOWN):
            shown += 1
            print_json(finding_line(finding, claims)) if as_json else print_finding(finding, claims)
        if not as_json:
            print_summary(opened.pages.finding_counts(only), kinds, shown)


def some_findings(
    opened: Held, kinds: Sequence[str], matter: str | None, limit: int | None
) -> Iterator[tuple[Finding, Mapping[str, Entry]]]:
    """Findings with the claims that they speak of, as many as ``limit`` says (all, for None); a page at a time."""
    offset = 0
    while limit is None or offset < limit:
        size = PAGE if limit is None else min(PAGE, limit - offset)
        page = opened.pages.findings(size, offset, kinds=kinds, matter=matter)
        claims = opened.claims_of(page.items)
        yield from ((finding, claims) for finding in page.items)
        offset += len(page.items)
        if not page.more:
            return


def finding_line(finding: Finding, claims: Mapping[str, Entry]) -> dict[str, object]:
    """A finding as one line of JSON, its claims beside their ids."""
    entries = [entry_to_wire(claims[claim]) for claim in finding.claims if claim in claims]
    return {**finding_to_wire(finding), "entries": entries}


def print_finding(finding: Finding, claims: Mapping[str, Entry]) -> None:
    """Its kind, label and extent; its claims with date, outlet, chain and words; and why."""
    entries = [claims[claim] for claim in finding.claims if claim in claims]
    out = headline(finding).append(f"{extent(finding)}\n")
    out.append("".join(claim_lines(entries[:LISTED])))
    if len(entries) > LISTED:
        out.append(f"  and {counted(len(entries) - LISTED, 'claim')} more\n", style="dim")
    results().print(out.append(f"  {finding.why}\n"), soft_wrap=True)


def headline(finding: Finding) -> Text:
    """Its kind and label."""
    kind = Text(finding.kind.upper(), style=STYLES.get(finding.kind, "bold"))
    return Text.assemble(kind, f"  {one_line(finding.label)}")


def extent(finding: Finding) -> str:
    """In how many reports it stands, on whose word."""
    voices = [counted(len(finding.origins), "origin")] if finding.origins else []
    if finding.parties:
        parties = len(finding.parties)
        voices.append("1 party" if parties == 1 else f"{parties} parties")
    return ": " + ", ".join([counted(finding.reports, "report"), *voices])


def claim_lines(entries: Sequence[Entry]) -> Iterator[str]:
    """Yield two lines for each claim: its id, time, outlet and chain, in columns; and the words of the report."""
    for entry, line in zip(entries, in_columns([claim_cells(entry) for entry in entries]), strict=True):
        yield f"  {line}\n      {claim_words(entry)}\n"


def claim_cells(entry: Entry) -> tuple[str, str, str, str]:
    """Of a claim its id, its time, its report's outlet and date, and its chain."""
    claim = entry.claim
    return short_id(claim.id), time_words(claim.time), report_words(entry), one_line(chain_words(claim.attribution))


def claim_words(entry: Entry) -> str:
    """The words of the report, and the stance where it is no plain assertion."""
    claim = entry.claim
    return f"“{one_line(claim.evidence.quote)}”" + (f" ({claim.stance})" if claim.stance != "asserted" else "")


def print_summary(counts: Mapping[str, int], kinds: Sequence[str], shown: int) -> None:
    """How many there are of each kind, and how many of them are not shown."""
    asked = {kind: number for kind, number in counts.items() if not kinds or kind in kinds}
    results().print(counts_words(asked) or "nothing crosses yet", style="dim")
    more = sum(asked.values()) - shown
    if more > 0:
        how = "--limit N prints more, --kind and --matter narrow them"
        results().print(f"{counted(more, 'finding')} more: {how}", style="dim", soft_wrap=True)


def summary(found: Iterable[Finding]) -> str:
    """How many findings of which kind: "1 conflict, 2 echo"."""
    return counts_words(Counter(finding.kind for finding in found))


def counts_words(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{counts[kind]:,} {kind}" for kind in FINDING_KINDS if counts.get(kind))
