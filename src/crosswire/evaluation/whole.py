"""A whole archive read, cross-checked and committed: whether a full ledger still reads and answers as an empty one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from crosswire.api import Ledger
from crosswire.evaluation.answering import Answered, ask
from crosswire.evaluation.clock import Laps
from crosswire.evaluation.memory import PeakMemory
from crosswire.evaluation.speed import report_line
from crosswire.intake import IntakeOptions, read_inputs
from crosswire.pipeline import ReadOptions, ReportRead, reader_for
from crosswire.records import CrosswireError, Report

EDGE = 258
"""Reports at either end of the archive whose cost is compared."""


@dataclass(frozen=True, slots=True)
class Part:
    """One stretch of an archive, read and crossed after those before it.

    ``reading`` is processor seconds from text to committed claims, of all processes, their start included where
    others are started; ``crossing`` is processor seconds of the cross-check that follows. Both depend little on what
    else the machine does. ``seconds`` is the wall time of both, ``crossing_seconds`` that of the cross-check.
    """

    reports: int = 0
    characters: int = 0
    claims: int = 0
    reading: float = 0.0
    crossing: float = 0.0
    seconds: float = 0.0
    crossing_seconds: float = 0.0

    @property
    def cost(self) -> float:
        """Processor seconds of reading and committing per 1,000 characters; 0 where nothing was read."""
        return 1000 * self.reading / self.characters if self.characters else 0.0

    @property
    def cost_with_crossing(self) -> float:
        """The same with the cross-check."""
        return 1000 * (self.reading + self.crossing) / self.characters if self.characters else 0.0


@dataclass(frozen=True, slots=True)
class Whole:
    """What reading the whole took. Seconds; ``peak_memory`` in bytes, of all processes together; ``database`` is the
    ledger file's bytes."""

    first: Part
    middle: Part
    last: Part
    findings: int
    answers: tuple[Answered, ...]
    peak_memory: int
    database: int

    @property
    def parts(self) -> tuple[Part, Part, Part]:
        return self.first, self.middle, self.last

    @property
    def reports(self) -> int:
        return sum(part.reports for part in self.parts)

    @property
    def claims(self) -> int:
        return sum(part.claims for part in self.parts)

    @property
    def crossing(self) -> float:
        """Wall seconds of all cross-checks."""
        return sum(part.crossing_seconds for part in self.parts)

    @property
    def ratio(self) -> float:
        """The last part's cost over the first's; 0 where nothing was read first."""
        return self.last.cost / self.first.cost if self.first.cost else 0.0

    @property
    def ratio_with_crossing(self) -> float:
        first = self.first.cost_with_crossing
        return self.last.cost_with_crossing / first if first else 0.0


def measure_whole(inputs: Sequence[str], workers: int | None = None, edge: int = EDGE) -> Whole:
    """Read every report of ``inputs`` into a ledger of its own: the first ``edge``, the rest, and the last ``edge``
    (half of all at most), each cross-checked when it is in.

    Raises CrosswireError where there are fewer than two reports.
    """
    with tempfile.TemporaryDirectory(prefix="crosswire-bench-") as name:
        folder = Path(name)
        files = split(inputs, folder, edge)
        if workers == 1:  # a process that stays has its network loaded by the time the last come
            reader_for(()).parser.parse(next(_reports([str(files[0])])))
        path = folder / "bench.db"
        with PeakMemory(workers or os.cpu_count() or 1) as memory:
            first, middle, last = (read_part(path, file, workers) for file in files)
        return Whole(
            first,
            middle,
            last,
            findings=count_findings(path),
            answers=ask(path),
            peak_memory=memory.peak,
            database=path.stat().st_size,
        )


def count_findings(path: Path) -> int:
    with Ledger.open(path, create=False) as ledger:
        return sum(ledger.pages.finding_counts().values())


def split(inputs: Sequence[str], folder: Path, edge: int) -> tuple[Path, Path, Path]:
    """The reports of ``inputs`` in three files in ``folder``: the first, the rest, the last."""
    everything = folder / "all.jsonl"
    count = 0
    with everything.open("w", encoding="utf-8") as out:
        for count, report in enumerate(_reports(inputs), 1):  # noqa: B007
            out.write(report_line(report))
    if count < 2:
        raise CrosswireError("fewer than two reports among the inputs: there is no first and last to compare")
    edge = min(edge, count // 2)
    first, middle, last = (folder / name for name in ("first.jsonl", "middle.jsonl", "last.jsonl"))
    with everything.open(encoding="utf-8") as lines:
        for path, wanted in ((first, edge), (middle, count - 2 * edge), (last, edge)):
            with path.open("w", encoding="utf-8") as out:
                out.writelines(islice(lines, wanted))
    return first, middle, last


def read_part(path: Path, source: Path, workers: int | None) -> Part:
    """Read one file into the ledger at ``path`` and cross-check it."""
    if not source.stat().st_size:
        return Part()
    reports = characters = claims = 0
    laps = Laps()
    with Ledger.open(path) as ledger:
        for outcome in laps.over(ledger.read([str(source)], ReadOptions(workers=workers))):
            if isinstance(outcome, ReportRead):
                reports, characters = reports + 1, characters + len(outcome.report.text)
                claims += len(outcome.claims)
    reading, crossing = laps.reading, laps.crossing
    return Part(
        reports, characters, claims, reading.processor, crossing.processor, reading.seconds + crossing.seconds,
        crossing.seconds,
    )  # fmt: skip


def _reports(inputs: Sequence[str]) -> Iterator[Report]:
    return (item for item in read_inputs(inputs, IntakeOptions()) if isinstance(item, Report))
