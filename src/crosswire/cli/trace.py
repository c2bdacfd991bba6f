"""crosswire trace: where a claim comes from, with the words of each link."""

from __future__ import annotations

import datetime

import click
from rich.markup import escape

from crosswire.api import Trace, TracedLink
from crosswire.cli.moments import as_of_option, held
from crosswire.cli.terminal import json_option, ledger_option, print_json, results, table
from crosswire.records import Correction, Decision
from crosswire.records.correction import correction_to_wire, value_words
from crosswire.records.wire import entry_to_wire
from crosswire.records.wording import OWN_VOICE, claim_words, one_line, report_words, time_words

EXAMPLES = """\b
Examples:
  crosswire trace c_81d2                    (any unique beginning of the id)
  crosswire trace c_81d2 --json | jq '.chain[].words'
"""


@click.command(epilog=EXAMPLES)
@click.argument("claim")
@as_of_option
@ledger_option
@json_option
def trace(claim: str, ledger: str, as_of: datetime.datetime | None, as_json: bool) -> None:
    """Print where CLAIM comes from: outlet ← relay ← origin, each with the words that say so."""
    with held(ledger, as_of) as opened:
        traced = opened.trace(claim)
    if as_json:
        print_json({
            "claim": entry_to_wire(traced.entry),
            "chain": [link_line(link) for link in traced.links],
            "decisions": [decision_line(decision) for decision in traced.judgements],
            "corrections": [correction_to_wire(correction) for correction in traced.entry.corrections],
            "judgement": traced.entry.judgement,
            "stale": traced.entry.stale,
            "grade": traced.entry.grade,
        })  # fmt: skip
    else:
        print_trace(traced)


def print_trace(traced: Trace) -> None:
    """The claim, its chain from the outlet to the origin, and what people decided on it."""
    out, claim = results(), traced.entry.claim
    out.print(f"[bold]{escape(one_line(claim_words(claim)))}[/bold]  ({claim.kind}, {claim.stance})", soft_wrap=True)
    out.print(f"“{escape(one_line(claim.evidence.quote))}”", soft_wrap=True)
    if claim.time:
        out.print(escape(f"time: {time_words(claim.time)}"), soft_wrap=True)
    if claim.place:
        out.print(escape(f"place: {claim.place.name}" + (f" ({claim.place.country})" if claim.place.country else "")))
    for correction in traced.entry.corrections:
        out.print(escape(correction_words(correction)), soft_wrap=True)
    out.print()
    chain = table("", "", "who", "party", "in the report's words")
    outlet = report_words(traced.entry)
    chain.add_row("outlet", escape(outlet), "", "" if traced.links else OWN_VOICE)
    for link in traced.links:
        chain.add_row(f"← {link.link.role}", *map(escape, (who(link), ", ".join(link.link.parties), words(link))))
    out.print(chain)
    out.print(escape(f"{traced.report.path} · {traced.report.id} · {claim.id}"), style="dim", soft_wrap=True)
    for decision in traced.judgements:
        out.print(escape(decision_words(decision)), soft_wrap=True)


def decision_words(decision: Decision) -> str:
    """A decision as one line: what, by whom, when, why."""
    why = f": {decision.why}" if decision.why else ""
    what = " ".join(part for part in (decision.kind, decision.field, decision.value) if part)
    return f"{what} by {decision.who}, {decision.made_at:%Y-%m-%d %H:%M} UTC{why} ({decision.id})"


def correction_words(correction: Correction) -> str:
    """What a field is, what was read, and who says so."""
    now, read = value_words(correction.value), value_words(correction.read)
    stale = "; read otherwise since it was corrected" if correction.stale else ""
    return f"{correction.field}: {now}, read as {read}{stale}; corrected by {correction.who}"


def who(link: TracedLink) -> str:
    """A source's name as the report gives it, and who that is where the name alone does not say."""
    return link.link.name if link.link.source == link.link.name else f"{link.link.name} ({link.link.source})"


def words(link: TracedLink) -> str:
    """The words that name a source and those that say that it says so."""
    quoted = [f"“{one_line(part)}”" for part in (link.words, link.cue) if part]
    return " · ".join(quoted)


def link_line(link: TracedLink) -> dict[str, object]:
    return {"name": link.link.name, "source": link.link.source, "party": list(link.link.parties),
            "role": link.link.role, "words": link.words, "cue": link.cue}  # fmt: skip


def decision_line(decision: Decision) -> dict[str, object]:
    return {"id": decision.id, "kind": decision.kind, "target": decision.target, "why": decision.why,
            "who": decision.who, "made_at": decision.made_at.isoformat(), "value": decision.value,
            "field": decision.field, "saw": decision.saw}  # fmt: skip
