"""How fast reports become committed claims, in how much memory, and where the time goes."""

from __future__ import annotations

import hashlib
import heapq
import json
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from crosswire.api import Ledger
from crosswire.evaluation.clock import Laps
from crosswire.evaluation.memory import PeakMemory
from crosswire.intake import IntakeOptions, read_inputs
from crosswire.pipeline import ReadOptions, ReportRead, StageTimes
from crosswire.records import CrosswireError, Report


@dataclass(frozen=True, slots=True)
class Sample:
    """Which reports to time: ``reports`` of them, drawn with ``seed`` among those of that many characters."""

    reports: int = 300
    shortest: int = 800
    longest: int = 6000
    seed: int = 7


@dataclass(frozen=True, slots=True)
class Speed:
    """One timed reading, from text to committed claims. ``seconds`` is wall time, ``processor`` the processor seconds
    of all processes, their start included; ``crossing`` is what the cross-check that follows takes on the wall;
    ``stages`` are seconds summed over processes; ``peak_memory`` is in bytes, of all processes together."""

    reports: int
    characters: int
    claims: int
    seconds: float
    processor: float
    crossing: float
    peak_memory: int
    stages: StageTimes

    @property
    def reports_a_second(self) -> float:
        return self.reports / self.seconds

    @property
    def reports_crossed_a_second(self) -> float:
        """The same with the cross-check."""
        return self.reports / (self.seconds + self.crossing)

    @property
    def network_share(self) -> float:
        """The network's part of all the time spent in stages, 0 to 1."""
        spent = sum(getattr(self.stages, field.name) for field in fields(StageTimes) if field.name != "network")
        return self.stages.network / spent if spent else 0.0


def measure(inputs: Sequence[str], sample: Sample = Sample(), workers: int | None = None) -> Speed:
    """Read a sample of ``inputs`` into a ledger of its own, and time it from text to committed claims.

    Raises CrosswireError where no report of the wanted length is among them.
    """
    chosen = draw(inputs, sample)
    with tempfile.TemporaryDirectory(prefix="crosswire-bench-") as folder:
        source = Path(folder) / "reports.jsonl"
        source.write_text("".join(report_line(report) for report in chosen), "utf-8")
        laps = Laps()
        with PeakMemory(workers or os.cpu_count() or 1) as memory, Ledger.open(Path(folder) / "bench.db") as ledger:
            outcomes = laps.over(ledger.read([str(source)], ReadOptions(workers=workers)))
            done = [outcome for outcome in outcomes if isinstance(outcome, ReportRead)]
    return Speed(
        reports=len(done), characters=sum(len(read.report.text) for read in done),
        claims=sum(len(read.claims) for read in done), seconds=laps.reading.seconds,
        processor=laps.reading.processor, crossing=laps.crossing.seconds, peak_memory=memory.peak,
        stages=_sum([read.times for read in done]),
    )  # fmt: skip


def draw(inputs: Sequence[str], sample: Sample) -> list[Report]:
    """The sample's reports, in an order that the seed alone decides."""
    found = (
        item for item in read_inputs(inputs, IntakeOptions())
        if isinstance(item, Report) and sample.shortest <= len(item.text) <= sample.longest
    )  # fmt: skip
    drawn = heapq.nsmallest(sample.reports, found, key=lambda report: _lot(report, sample.seed))
    if not drawn:
        wanted = f"{sample.shortest} to {sample.longest} characters"
        raise CrosswireError(f"no report of {wanted} among the inputs: name other files, or other bounds")
    return drawn


def _lot(report: Report, seed: int) -> str:
    """A number at random for each report, from its id and the seed alone; nothing need be held to draw by it."""
    return hashlib.sha256(f"{seed} {report.id}".encode()).hexdigest()


def report_line(report: Report) -> str:
    """A report as a line of JSON that reads as the same report."""
    fields_ = {"id": report.id, "text": report.text, "title": report.title, "url": report.url, "outlet": report.outlet,
               "published": str(report.published) if report.published else None}  # fmt: skip
    return json.dumps(fields_, ensure_ascii=False) + "\n"


def _sum(times: Sequence[StageTimes]) -> StageTimes:
    return StageTimes(*(sum(getattr(t, field.name) for t in times) for field in fields(StageTimes)))
