"""crosswire show: a report's text with its claims marked."""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import dataclass, replace

import click
from rich.markup import escape
from rich.text import Text

from crosswire.api import Shown
from crosswire.cli.moments import as_of_option, held
from crosswire.cli.terminal import json_option, ledger_option, print_json, print_problem, results, table
from crosswire.records import Entry, Kind, Span
from crosswire.records.wire import entry_to_wire, report_to_wire
from crosswire.records.wording import CELLS, cells, outlet_words

STYLES = {"figure": "bold green", "event": "cyan", "statement": "underline", "furniture": "dim", "repeat": "dim"}

KINDS: tuple[Kind, ...] = ("figure", "event", "statement")

EXAMPLES = """\b
Examples:
  crosswire show border-chain.txt
  crosswire show border-chain.txt --kind figure
  crosswire show r_3f9a                     (any unique beginning of the id)
  crosswire show border-chain.txt | less
  crosswire show border-chain.txt --json | jq '.claims[].evidence.quote'
"""


@dataclass(frozen=True, slots=True)
class Marking:
    """A stretch of text to mark: its label (F1, E2, S3, or what kind of furniture it is) and its kind."""

    span: Span
    label: str
    kind: str


@click.command(epilog=EXAMPLES)
@click.argument("report")
@click.option("--kind", "kinds", multiple=True, type=click.Choice(KINDS), default=KINDS,
              help="Only claims of this kind; may be given more than once.")  # fmt: skip
@as_of_option
@ledger_option
@json_option
def show(report: str, kinds: tuple[str, ...], ledger: str, as_of: datetime.datetime | None, as_json: bool) -> None:
    """Print REPORT (its id, path or file name) with its claims marked.

    F is a figure, E an event, S a statement; what is not read as news is dimmed, or in braces where there is no
    colour. The table below the text gives each claim's id for `crosswire trace`.
    """
    with held(ledger, as_of) as opened:
        whole = opened.show(report)
    shown = replace(whole, entries=tuple(entry for entry in whole.entries if entry.claim.kind in kinds))
    if as_json:
        claims = [entry_to_wire(entry) for entry in shown.entries]
        print_json({"report": report_to_wire(shown.report), "claims": claims})
    else:
        print_report(shown)
    for problem in shown.problems:
        print_problem(problem)


def print_report(shown: Shown) -> None:
    """Heading, marked text and the table of its claims."""
    out = results()
    report, labels = shown.report, labels_of(shown.entries)
    out.print(Text(outlet_words(report.outlet, report.published, report.path), style="bold"), soft_wrap=True)
    out.print(Text(f"{report.path} · {report.id}", style="dim"), soft_wrap=True)
    out.print()
    out.print(marked_text(report.text, markings(shown, labels), colours=out.is_terminal), soft_wrap=True)
    out.print()
    listing = table("", "", *CELLS, cut={"what": 3, "source": 2})
    for entry, label in zip(shown.entries, labels, strict=True):
        listing.add_row(*map(escape, (label, *cells(entry))))
    out.print(listing)


def labels_of(entries: tuple[Entry, ...]) -> list[str]:
    """F1, F2, E1, S1 … in the order of the claims."""
    seen: Counter[str] = Counter()
    labels = []
    for entry in entries:
        letter = entry.claim.kind[0].upper()
        seen[letter] += 1
        labels.append(f"{letter}{seen[letter]}")
    return labels


def markings(shown: Shown, labels: list[str]) -> list[Marking]:
    """What to mark in a report: its claims' evidence, and what is not news."""
    claims = [
        Marking(entry.claim.evidence.span, label, entry.claim.kind)
        for entry, label in zip(shown.entries, labels, strict=True)
    ]
    return claims + [Marking(m.span, m.kind, m.kind) for m in shown.report.marks if m.kind in {"furniture", "repeat"}]


def marked_text(text: str, marked: list[Marking], colours: bool) -> Text:
    """``text`` with each marking coloured and labelled, or in brackets where there are no colours."""
    made, position, open_now = Text(), 0, list[Marking]()
    for place in sorted({edge for m in marked for edge in (m.span.start, m.span.end)} | {len(text)}):
        made.append(text[position:place], style=" ".join(STYLES[m.kind] for m in open_now))
        position = place
        for ended in [m for m in open_now if m.span.end == place]:
            open_now.remove(ended)
            made.append("" if colours else _closing(ended))
        starting = [m for m in marked if m.span.start == place and m.span.end > place]
        for begun in sorted(starting, key=lambda m: -m.span.end):
            open_now.append(begun)
            made.append(_opening(begun, colours), style="dim")
    return made


def _opening(marking: Marking, colours: bool) -> str:
    if marking.kind in {"furniture", "repeat"}:
        return "" if colours else "{"
    return f"{marking.label} " if colours else f"[{marking.label} "


def _closing(marking: Marking) -> str:
    return "}" if marking.kind in {"furniture", "repeat"} else "]"
