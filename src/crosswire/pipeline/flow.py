"""The one flow: inputs -> Report -> Parse -> Claims -> ledger, streamed and in order."""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path

from crosswire.ledger import OutdatedReading, Store, learn
from crosswire.pipeline.crew import Crew, Task
from crosswire.pipeline.outcomes import Outcome, ReportHeld, ReportRead, StageTimes
from crosswire.pipeline.reader import Reading, read_one, reader_version
from crosswire.records import Problem, Report

FEW = 12
"""Up to so many reports are read in this process: starting others takes longer than reading these."""
TRIES = 5
"""How often a report is read again because another program taught the ledger about it meanwhile."""


@dataclass(frozen=True, slots=True)
class Job:
    """A report on its way: as it came in, as the ledger knows it, and where it is being read."""

    came_as: Report
    report: Report
    reading: Future[Reading]
    times: StageTimes


def read_into(
    store: Store,
    items: Iterable[Report | Problem],
    *,
    workers: int | None = None,
    extra: tuple[Path, ...] = (),
    again: bool = False,
    task: Task = read_one,
) -> Generator[Outcome]:
    """Read ``items`` into the ledger; yields one outcome for each, in order, once it is committed.

    ``workers`` is the number of processes (None: one per core; a dozen reports or fewer are read in this one);
    ``extra`` are the user's lexicons; ``again`` reads what the ledger holds already; ``task`` is what reads.
    Raises LexiconError, WorkersFailed and the ledger's errors; whatever was yielded before is safe.
    """
    coming = timed(iter(items))
    first = list(islice(coming, FEW + 1))
    workers = workers or os.cpu_count() or 1
    with Crew(workers if len(first) > FEW else 1, extra, task) as crew:
        yield from Flow(store, crew, reader_version(extra), again).run(chain(first, coming))


class Flow:
    """One run: what is being read, in order, and what has come of it."""

    def __init__(self, store: Store, crew: Crew, version: str, again: bool) -> None:
        self.store = store
        self.crew = crew
        self.version = version
        self.again = again
        self.line: deque[Job | Outcome] = deque()

    def run(self, items: Iterable[tuple[Report | Problem, float]]) -> Iterator[Outcome]:
        """One outcome for each item; an item comes with the seconds that taking it in took."""
        for item, intake in items:
            if isinstance(item, Report) and self._has_in_line(item):
                yield from self._finish(0)
            self.line.append(self._problem(item) if isinstance(item, Problem) else self._begin(item, intake))
            yield from self._finish(self.crew.room - 1)
        yield from self._finish(0)

    def _begin(self, came_as: Report, intake: float) -> Job | Outcome:
        """Hand a report to the crew, unless the ledger holds it."""
        started = time.perf_counter()
        report = came_as
        try:
            known = self.store.recognise(came_as)
            if known is not None:
                report = learn(known, came_as, self.version)
                if not self.again and self.store.holds(known, came_as, self.version):
                    self.store.note_held(report, came_as)
                    return ReportHeld(report)
        except UnicodeEncodeError as error:
            return self._problem(_unstorable(came_as, error))
        times = StageTimes(intake=intake, ledger=time.perf_counter() - started)
        return Job(came_as, report, self.crew.submit(replace(report, raw=None)), times)

    def _finish(self, room: int) -> Iterator[Outcome]:
        """Commit, in order, what stands first in line, until at most ``room`` reports are being read."""
        while self.line and (_is_done(self.line[0]) or self._jobs() > room):
            first = self.line.popleft()
            yield self._commit(first) if isinstance(first, Job) else first

    def _commit(self, job: Job) -> Outcome:
        reading = self.crew.result(job.reading, job.report)
        for _ in range(TRIES):
            if isinstance(reading, Problem):
                return self._problem(reading)
            try:
                return self._add(job, reading)
            except OutdatedReading:
                job = self._up_to_date(job)
                reading = self.crew.read(job.report)
            except UnicodeEncodeError as error:
                return self._problem(_unstorable(job.came_as, error))
        message = "another program keeps changing what the ledger knows of this report; read it again later"
        return self._problem(Problem("ledger", job.came_as.path, "contended", message))

    def _add(self, job: Job, reading: Reading) -> Outcome:
        started = time.perf_counter()
        added = self.store.add(job.report, reading.claims, self.version, came_as=job.came_as)
        if not added.changed:
            return ReportHeld(job.report)
        times = replace(
            job.times,
            language=reading.language,
            network=reading.network,
            reading=reading.reading,
            ledger=job.times.ledger + time.perf_counter() - started,
        )
        return ReportRead(job.report, reading.claims, added.learnt, times)

    def _up_to_date(self, job: Job) -> Job:
        known = self.store.recognise(job.came_as)
        return replace(job, report=job.came_as if known is None else learn(known, job.came_as, self.version))

    def _problem(self, problem: Problem) -> Problem:
        self.store.add_problem(problem)
        return problem

    def _jobs(self) -> int:
        return sum(isinstance(waiting, Job) for waiting in self.line)

    def _has_in_line(self, report: Report) -> bool:
        """Whether the same text is being read, so that what the ledger knows of it is about to change."""
        return any(isinstance(job, Job) and job.came_as.text == report.text for job in self.line)


def _is_done(first: Job | Outcome) -> bool:
    return not isinstance(first, Job) or first.reading.done()


def timed(items: Iterator[Report | Problem]) -> Iterator[tuple[Report | Problem, float]]:
    """Each item with the seconds that it took to come."""
    started = time.perf_counter()
    for item in items:
        yield item, time.perf_counter() - started
        started = time.perf_counter()


def _unstorable(report: Report, error: UnicodeEncodeError) -> Problem:
    message = f"the text has half a character at {error.start}, which cannot be stored; save it as UTF-8 anew"
    return Problem("ledger", report.path, "unstorable-text", message)
