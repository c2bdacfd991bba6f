"""crosswire bench: how fast this machine reads, what a whole archive takes, how others compare, how fast pages come."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click
from rich.markup import escape

from crosswire.cli.bench_web import bench_web
from crosswire.cli.terminal import json_option, messages, print_json, results
from crosswire.evaluation.peers import PeerSpeed, load_peers
from crosswire.evaluation.speed import Sample, Speed, draw, measure
from crosswire.evaluation.web import Load
from crosswire.evaluation.whole import Whole, measure_whole

EXAMPLES = """\b
Examples:
  crosswire bench reports.jsonl
  crosswire bench archive/ --reports 100 --workers 1
  crosswire bench archive/ --peers            (needs: pip install 'crosswire[peers]')
  crosswire bench archive/ --whole
  crosswire bench crosswire.db --web          (1,000,000 synthetic claims more, served)
"""


@click.command(epilog=EXAMPLES)
@click.argument("paths", nargs=-1, required=True, metavar="PATHS...")
@click.option("--reports", default=300, show_default=True, type=click.IntRange(min=1), help="How many to read.")
@click.option("--shortest", default=800, show_default=True, type=click.IntRange(min=1), help="Least characters of one.")
@click.option("--longest", default=6000, show_default=True, type=click.IntRange(min=1), help="Most characters of one.")
@click.option("--seed", default=7, show_default=True, help="Draws the sample.")
@click.option("--workers", type=click.IntRange(min=1), metavar="N", help="Processes; one per core if left out.")
@click.option("--whole", is_flag=True, help="Read every report, cross-check, and ask; no sample is drawn.")
@click.option("--peers", is_flag=True, help="Have spaCy, quantulum3 and dateparser read the same; in one process.")
@click.option("--web", is_flag=True, help="PATHS is one ledger: fill a copy of it up, serve it, ask for every page.")
@click.option(
    "--claims",
    default=1_000_000,
    show_default=True,
    type=click.IntRange(min=0),
    help="With --web, how many synthetic claims to add; none leaves the ledger as it is.",
)
@click.option("--clients", default=8, show_default=True, type=click.IntRange(min=1), help="With --web, how many ask.")
@click.option(
    "--keep",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="With --web, where the filled ledger stays.",
)
@json_option
def bench(
    paths: tuple[str, ...],
    reports: int,
    shortest: int,
    longest: int,
    seed: int,
    workers: int | None,
    whole: bool,
    peers: bool,
    web: bool,
    claims: int,
    clients: int,
    keep: Path | None,
    as_json: bool,
) -> None:
    """Time reading a sample of the reports in PATHS, from text to committed claims.

    --whole reads all of PATHS into a ledger of its own and says whether the last reports cost more than the first, and
    how long findings and figures take to answer then. --peers times a stack of other libraries on the sample. --web
    asks a server for the pages of a large ledger, several clients at once.
    """
    if whole + peers + web > 1:
        raise click.UsageError("--whole, --peers and --web each measure another thing: ask for one at a time")
    if web:
        if len(paths) > 1:
            raise click.UsageError("--web needs one ledger, and there are more paths")
        load = Load(clients=clients, workers=workers or os.cpu_count() or 1, seed=seed)
        bench_web(Path(paths[0]), claims, keep, load, as_json=as_json)
        return
    if whole:
        measured = measure_whole(paths, workers)
        print_json(whole_line(measured)) if as_json else print_whole(measured)
        return
    sample = Sample(reports, shortest, longest, seed)
    others = load_peers() if peers else None  # before the long part: it may be missing
    messages().print(f"timing {reports} reports of {shortest} to {longest} characters")
    speed = measure(paths, sample, 1 if others else workers)
    theirs = others.measure(draw(paths, sample)) if others else None
    if as_json:
        print_json({**speed_line(speed), **({"peers": peers_line(speed, theirs)} if theirs else {})})
        return
    print_speed(speed)
    if theirs:
        print_peers(speed, theirs)


def speed_line(speed: Speed) -> dict[str, Any]:
    rates = {"reports_a_second": speed.reports_a_second, "reports_crossed_a_second": speed.reports_crossed_a_second}
    return {**asdict(speed), **rates, "network_share": speed.network_share}


def peers_line(ours: Speed, theirs: PeerSpeed) -> dict[str, Any]:
    line = {**asdict(theirs), **asdict(theirs.spent), "reports_a_second": theirs.reports_a_second}
    return {**line, "ratio": wall_ratio(ours, theirs), "processor_ratio": processor_ratio(ours, theirs)}


def wall_ratio(ours: Speed, theirs: PeerSpeed) -> float:
    """How many times as fast this reads on the clock, from two timings of one run."""
    return ours.reports_a_second / theirs.reports_a_second


def processor_ratio(ours: Speed, theirs: PeerSpeed) -> float:
    """How many times as many reports this reads in the same processor time: what else runs does not count."""
    return (theirs.spent.processor / theirs.reports) / (ours.processor / ours.reports)


def whole_line(whole: Whole) -> dict[str, Any]:
    parts = {name: {"cost": part.cost, "cost_with_crossing": part.cost_with_crossing}
             for name, part in zip(("first", "middle", "last"), whole.parts, strict=True)}  # fmt: skip
    line = asdict(whole)
    return {
        **line,
        **{name: {**line[name], **costs} for name, costs in parts.items()},
        "reports": whole.reports,
        "claims": whole.claims,
        "crossing": whole.crossing,
        "ratio": whole.ratio,
        "ratio_with_crossing": whole.ratio_with_crossing,
    }


def print_speed(speed: Speed) -> None:
    out = results()
    out.print(f"{speed.reports} reports, {speed.characters:,} characters, {speed.claims:,} claims")
    out.print(f"{speed.seconds:.1f} s: [bold]{speed.reports_a_second:.1f} reports a second[/bold]; "
              f"{speed.processor:.1f} s of processor")  # fmt: skip
    out.print(f"cross-checked in {speed.crossing:.1f} s more: {speed.reports_crossed_a_second:.1f} reports a second")
    out.print(f"peak memory {speed.peak_memory / 1e6:.0f} MB; the network took {speed.network_share:.0%} of the time")
    for name, seconds in asdict(speed.stages).items():
        out.print(f"  {name:<9} {seconds:8.2f} s", style="dim")


def print_peers(ours: Speed, theirs: PeerSpeed) -> None:
    """The other stack's rate on the same sample, and this one's over it."""
    out = results()
    out.print(f"spaCy, quantulum3 and dateparser: [bold]{theirs.reports_a_second:.1f} reports a second[/bold]")
    for name in ("spacy", "quantulum3", "dateparser"):
        spent = getattr(theirs, name)
        out.print(f"  {name:<10} {spent.seconds:8.2f} s, {spent.processor:8.2f} s of processor", style="dim")
    out.print(
        f"in the same run crosswire reads [bold]{wall_ratio(ours, theirs):.2f} times[/bold] as fast by the clock, "
        f"[bold]{processor_ratio(ours, theirs):.2f} times[/bold] by processor time", soft_wrap=True,
    )  # fmt: skip
    out.print("one process each; theirs without loading, ours with loading and committing", style="dim",
              soft_wrap=True)  # fmt: skip
    out.print(theirs.note, style="dim", soft_wrap=True)
    if theirs.refused:
        out.print(f"they raised an error on {theirs.refused} texts, which count as read", style="dim")


def print_whole(whole: Whole) -> None:
    """What the archive took, the cost at either end, and how fast the full ledger answers."""
    out = results()
    out.print(f"{whole.reports:,} reports, {whole.claims:,} claims, {whole.findings:,} findings")
    out.print(f"{sum(part.seconds for part in whole.parts):.1f} s, of them {whole.crossing:.1f} s cross-checking")
    for name, part in zip(("first", "middle", "last"), whole.parts, strict=True):
        out.print(
            f"  {name:<6} {part.reports:6,} reports: {1000 * part.cost:7.1f} ms of processor per 1,000 characters, "
            f"{1000 * part.cost_with_crossing:7.1f} with cross-checking", style="dim", soft_wrap=True,
        )  # fmt: skip
    out.print(
        f"the last cost [bold]{whole.ratio:.2f} times[/bold] the first, "
        f"{whole.ratio_with_crossing:.2f} times with cross-checking"
    )
    for answer in whole.answers:
        typed = escape(" ".join(answer.typed))
        out.print(
            f"crosswire {typed} answers in [bold]{1000 * answer.command.seconds:.0f} ms[/bold] "
            f"({1000 * answer.command.processor:.0f} ms of processor), "
            f"the ledger in {1000 * answer.ledger.seconds:.0f} ms of it", soft_wrap=True,
        )  # fmt: skip
    out.print(f"peak memory {whole.peak_memory / 1e6:.0f} MB; the ledger is {whole.database / 1e6:.0f} MB")
