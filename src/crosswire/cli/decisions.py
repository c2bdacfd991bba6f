"""crosswire decisions: who decided what, when and why, and what has become of it."""

from __future__ import annotations

import datetime
import json

import click
from rich.markup import escape

from crosswire.api import Logged
from crosswire.cli.moments import as_of_option, held
from crosswire.cli.terminal import json_option, ledger_option, print_json, results, table
from crosswire.cli.trace import decision_line
from crosswire.records import Decision
from crosswire.records.correction import value_words
from crosswire.records.wording import one_line, short_id

EXAMPLES = """\b
Examples:
  crosswire decisions
  crosswire decisions c_81d2                 (those on one claim, report or source)
  crosswire decisions --stale                what the reader reads otherwise since, or no longer at all
  crosswire decisions --json | jq 'select(.who == "anna")'
"""


@click.command(epilog=EXAMPLES)
@click.argument("about", required=False)
@click.option("--stale", is_flag=True, help="Only those made on something that is read otherwise since.")
@as_of_option
@ledger_option
@json_option
def decisions(about: str | None, stale: bool, as_of: datetime.datetime | None, ledger: str, as_json: bool) -> None:
    """List what people decided, oldest first, on everything or on ABOUT: a claim, report, source, or any id."""
    with held(ledger, as_of) as opened:
        named = None if about is None else opened.named(about)
        log = [one for one in opened.log(named) if not stale or one.stale or one.orphaned]
    if as_json:
        for one in log:
            print_json(log_line(one))
        return
    listing = table("", "decision", "when", "who", "what", "on", "why", "now")
    for one in log:
        listing.add_row(*map(escape, map(one_line, cells(one))))
    results().print(listing)


def cells(one: Logged) -> tuple[str, ...]:
    """A row: id, when, who, what, on what, why, and what has become of it."""
    made = one.decision
    target = short_id(made.target) if made.target[1:2] == "_" else made.target
    return short_id(made.id), f"{made.made_at:%Y-%m-%d %H:%M}", made.who, what(made), target, made.why, state(one)


def what(made: Decision) -> str:
    """What was decided: its kind, the field of a correction, and the value."""
    value = made.value or ""
    if made.kind == "take-back":
        value = ""
    elif made.field is not None:
        value = value_words(json.loads(value))
    return " ".join(part for part in (made.kind, made.field, value) if part)


def state(one: Logged) -> str:
    """What has become of a decision, where it does not simply hold."""
    if one.taken_back is not None:
        return f"taken back by {one.taken_back.who}"
    if one.orphaned:
        return "waits: no longer read"
    if one.stale:
        return "stale: read otherwise since"
    return "" if one.holds else "decided otherwise later"


def log_line(one: Logged) -> dict[str, object]:
    taken = one.taken_back.id if one.taken_back else None
    fate = {"holds": one.holds, "taken_back": taken, "stale": one.stale, "orphaned": one.orphaned}
    return {**decision_line(one.decision), **fate}
