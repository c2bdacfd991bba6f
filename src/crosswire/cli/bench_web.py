"""crosswire bench --web: how fast a served ledger answers, made as large as asked for first."""

from __future__ import annotations

import tempfile
from dataclasses import asdict
from pathlib import Path

import click

from crosswire.cli.terminal import messages, print_json, progress, results, table
from crosswire.evaluation.synthetic import copy_ledger, fill
from crosswire.evaluation.web import MEDIAN_BAR, OVERVIEW_BAR, P95_BAR, Load, WebSpeed, measure_web

DRAWN = """\
Addresses are drawn by the seed from the ledger's own reports, claims, findings, matters and questions (the larger ones
the oftener, and the three largest each time) and from the links of its pages; a third are asked for as JSON too, and a
third as of now. The server is freshly started and has answered nothing before: the first answers count like all others.
"""


def bench_web(ledger: Path, claims: int, keep: Path | None, load: Load, *, as_json: bool) -> None:
    """Copy ``ledger``, add ``claims`` synthetic ones, serve it and ask for every kind of page; with none to add, serve
    the ledger itself. ``keep`` is where the copy stays."""
    if not ledger.is_file():
        raise click.UsageError(f"--web needs one ledger, and {ledger} is no file")
    with tempfile.TemporaryDirectory(prefix="crosswire-bench-") as folder:
        asked = _enlarged(ledger, keep or Path(folder) / "bench.db", claims, load.seed) if claims else ledger
        messages().print(f"asking {asked.name} ({asked.stat().st_size / 1e6:.0f} MB) with {load.clients} clients")
        with progress(total=1) as bar:
            task = bar.add_task("asking")
            speed = measure_web(asked, load, lambda done, of: bar.update(task, completed=done, total=of))
    print_json(asdict(speed)) if as_json else print_web(speed)


def _enlarged(ledger: Path, target: Path, claims: int, seed: int) -> Path:
    if target.exists():
        raise click.UsageError(f"{target} is there already: bench it with --claims 0, or keep the new one elsewhere")
    copy_ledger(ledger, target)
    with progress(claims) as bar:
        task = bar.add_task("claims", total=claims)
        for written in fill(target, claims, seed):
            bar.update(task, completed=written)
    return target


def print_web(speed: WebSpeed) -> None:
    """Each kind of page with its times, those over a bar in red, and the slowest address."""
    out = results()
    shown = table("", "page", "asked", "errors", "median ms", "p95 ms", "largest kB", "slowest", cut={"slowest": 1})
    for page in speed.pages:
        shown.add_row(
            page.kind, str(page.requests), str(page.errors), _ms(page.median, MEDIAN_BAR), _ms(page.p95, P95_BAR),
            f"{page.largest / 1000:.0f}", page.slowest,
        )  # fmt: skip
    out.print(shown)
    out.print(DRAWN, soft_wrap=True)
    slow = [page.kind for page in speed.pages if not page.fast]
    out.print(f"{sum(page.requests for page in speed.pages):,} requests, {speed.requests_a_second:.0f} a second")
    out.print(f"the overview weighs {speed.overview / 1000:.0f} kB with all that it loads "
              f"(bar: {OVERVIEW_BAR / 1000:.0f} kB)")  # fmt: skip
    bars = f"{1000 * MEDIAN_BAR:.0f} ms at the median and {1000 * P95_BAR:.0f} ms at the 95th percentile"
    out.print(f"over the bars of {bars}: {', '.join(slow)}" if slow else f"every page is under {bars}", soft_wrap=True)


def _ms(seconds: float, bar: float) -> str:
    return f"[red]{1000 * seconds:.0f}[/red]" if seconds > bar else f"{1000 * seconds:.0f}"
