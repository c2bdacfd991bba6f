"""crosswire bench: how fast this machine reads."""

from __future__ import annotations

from dataclasses import asdict

import click

from crosswire.cli.terminal import json_option, messages, print_json, results
from crosswire.evaluation.speed import Sample, Speed, measure

EXAMPLES = """\b
Examples:
  crosswire bench reports.jsonl
  crosswire bench archive/ --reports 100 --workers 1
"""


@click.command(epilog=EXAMPLES)
@click.argument("paths", nargs=-1, required=True, metavar="PATHS...")
@click.option("--reports", default=300, show_default=True, type=click.IntRange(min=1), help="How many to read.")
@click.option("--shortest", default=800, show_default=True, type=click.IntRange(min=1), help="Least characters of one.")
@click.option("--longest", default=6000, show_default=True, type=click.IntRange(min=1), help="Most characters of one.")
@click.option("--seed", default=7, show_default=True, help="Draws the sample.")
@click.option("--workers", type=click.IntRange(min=1), metavar="N", help="Processes; one per core if left out.")
@json_option
def bench(
    paths: tuple[str, ...], reports: int, shortest: int, longest: int, seed: int, workers: int | None, as_json: bool
) -> None:
    """Time reading a sample of the reports in PATHS, from text to committed claims."""
    messages().print(f"timing {reports} reports of {shortest} to {longest} characters")
    speed = measure(paths, Sample(reports, shortest, longest, seed), workers)
    if as_json:
        print_json({**asdict(speed), "reports_a_second": speed.reports_a_second, "network_share": speed.network_share})
    else:
        print_speed(speed)


def print_speed(speed: Speed) -> None:
    out = results()
    out.print(f"{speed.reports} reports, {speed.characters:,} characters, {speed.claims:,} claims")
    out.print(f"{speed.seconds:.1f} s: [bold]{speed.reports_a_second:.1f} reports a second[/bold]")
    out.print(f"peak memory {speed.peak_memory / 1e6:.0f} MB; the network took {speed.network_share:.0%} of the time")
    for name, seconds in asdict(speed.stages).items():
        out.print(f"  {name:<9} {seconds:8.2f} s", style="dim")
