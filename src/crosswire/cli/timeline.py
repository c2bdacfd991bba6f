"""crosswire timeline: what happened when, what dates it, and who says otherwise."""

from __future__ import annotations

import datetime

import click
from rich.markup import escape

from crosswire.accounts import Moment
from crosswire.cli.moments import as_of_option, held
from crosswire.cli.terminal import json_option, ledger_option, matter_option, print_json, results, table
from crosswire.records.wire import entry_to_wire
from crosswire.records.wording import chain_words, claim_words, one_line, report_words, short_id, time_words

EXAMPLES = """\b
Examples:
  crosswire timeline
  crosswire timeline --matter landslide-wire.txt     (the matter of that report)
  crosswire timeline --disputed
  crosswire timeline --json | jq 'select(.against != [])'
"""


@click.command(epilog=EXAMPLES)
@matter_option
@click.option("--disputed", is_flag=True, help="Only what another claim stands against.")
@as_of_option
@ledger_option
@json_option
def timeline(matter: str | None, disputed: bool, ledger: str, as_of: datetime.datetime | None, as_json: bool) -> None:
    """Print dated events and figures in order, with the words that date them and who disagrees."""
    with held(ledger, as_of) as opened:
        moments = [moment for moment in opened.timeline(matter=matter) if moment.against or not disputed]
    if as_json:
        for moment in moments:
            print_json(moment_line(moment))
        return
    listing = table("", "time", "what", "says", "dated by", "against", "claim")
    for moment in moments:
        listing.add_row(*map(escape, moment_cells(moment)))
    results().print(listing)


def moment_cells(moment: Moment) -> tuple[str, ...]:
    """A row: when, what, on whose word, the words that date it, who says otherwise."""
    claim = moment.entry.claim
    stance = "" if claim.stance == "asserted" else f" ({claim.stance})"
    says = f"{report_words(moment.entry)} ← {chain_words(claim.attribution)}" if claim.attribution else (
        report_words(moment.entry)
    )  # fmt: skip
    dated_by = f"“{one_line(claim.time.text)}”" if claim.time else ""
    what = one_line(claim_words(claim)) + stance
    return time_words(claim.time), what, one_line(says), dated_by, against(moment), short_id(claim.id)


def against(moment: Moment) -> str:
    """Who disagrees: by which kind of finding, with what."""
    kinds = dict.fromkeys(finding.kind for finding in moment.against)
    others = [f"{entry.outlet or report_words(entry)}: {_opposed(moment, entry.claim.id)}" for entry in moment.others]
    return f"{', '.join(kinds)}: {'; '.join(others)}" if kinds else ""


def _opposed(moment: Moment, claim: str) -> str:
    """What the other claim says in the field that decides: its date, or its words."""
    entry = next(entry for entry in moment.others if entry.claim.id == claim)
    by_date = any(finding.field == "date" and claim in finding.claims for finding in moment.against)
    return time_words(entry.claim.time) if by_date and entry.claim.time else one_line(claim_words(entry.claim))


def moment_line(moment: Moment) -> dict[str, object]:
    against = [{"finding": finding.id, "kind": finding.kind, "why": finding.why} for finding in moment.against]
    others = [entry.claim.id for entry in moment.others]
    span = {"start": str(moment.start), "end": str(moment.end)}
    return {**span, "claim": entry_to_wire(moment.entry), "against": against, "others": others}
