"""The processes that read: as many as there are cores, watched, stopped and replaced."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from pathlib import Path
from types import TracebackType

from crosswire.pipeline.reader import Reading, read_one, stage_of
from crosswire.records import CrosswireError, Problem, Report

Task = Callable[[Report, tuple[Path, ...]], Reading]

WAITING_PER_WORKER = 4
"""Reports handed out but not yet committed, per process: enough that one long report holds nobody up."""
FIRST_DEATHS = 3
"""Processes that may die in a row, before any report was read, until the fault is plainly not a report's."""


class WorkersFailed(CrosswireError):
    """No process stays alive for long enough to read anything."""


class Crew:
    """Reads reports, one by one in this process or several at a time in others.

    A report whose reading fails, or whose process dies twice over it, becomes a Problem. Workers live as long as the
    lifeline, a pipe whose other end only this process holds: they end with it, however it ends.
    """

    def __init__(self, workers: int, extra: tuple[Path, ...] = (), task: Task = read_one) -> None:
        self.room = WAITING_PER_WORKER * workers if workers > 1 else 1
        self._workers = workers
        self._extra = extra
        self._task = task
        self._lifeline, self._hold = multiprocessing.Pipe(duplex=False)
        self._crew: Executor | None = None
        self._alone: Executor | None = None
        self._deaths, self._anyone_lived = 0, False

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if error is not None:
            self._hold.close()
        for executor in (self._crew, self._alone):
            if executor is not None:
                executor.shutdown(wait=True, cancel_futures=True)
        self._hold.close()
        self._lifeline.close()

    def submit(self, report: Report) -> Future[Reading]:
        """Start reading ``report``; ask ``result`` for what comes of it."""
        if self._crew is None:
            self._crew = self._start(self._workers)
        try:
            return _submit(self._crew, self._task, report, self._extra)
        except BrokenProcessPool as error:  # a worker died over an earlier report
            self._crew = None
            failed: Future[Reading] = Future()
            failed.set_exception(error)
            return failed

    def result(self, future: Future[Reading], report: Report) -> Reading | Problem:
        """What came of reading ``report``, waited for. Raises WorkersFailed where no process stays alive."""
        error = future.exception()
        if isinstance(error, BrokenProcessPool):
            self._crew = None
            return self._read_alone(report)
        if error is not None:
            return _failed(report, error)
        self._anyone_lived = True
        return future.result()

    def read(self, report: Report) -> Reading | Problem:
        """Read ``report`` now."""
        return self.result(self.submit(report), report)

    def _read_alone(self, report: Report) -> Reading | Problem:
        """Read one of the reports that were with the workers when one died, in a process of its own."""
        if self._alone is None:
            self._alone = self._start(1, process=True)
        try:
            future = _submit(self._alone, self._task, report, self._extra)
            error = future.exception()
        except BrokenProcessPool as broken:
            error = broken
        if isinstance(error, BrokenProcessPool):
            self._alone = None
            self._count_death()
            return _died(report)
        self._anyone_lived = True
        return future.result() if error is None else _failed(report, error)

    def _count_death(self) -> None:
        self._deaths += 1
        if self._deaths >= FIRST_DEATHS and not self._anyone_lived:
            raise WorkersFailed(
                "the reading processes die at once: a script that reads needs 'if __name__ == \"__main__\":' around "
                "it; otherwise memory may be short, and --workers 1 (workers=1) reads without further processes"
            )

    def _start(self, workers: int, *, process: bool = False) -> Executor:
        if workers == 1 and not process:
            return ThreadPoolExecutor(1, "crosswire-reader")
        return ProcessPoolExecutor(
            workers, multiprocessing.get_context("spawn"), initializer=_begin_work, initargs=(self._lifeline,)
        )


def _submit(executor: Executor, task: Task, report: Report, extra: tuple[Path, ...]) -> Future[Reading]:
    with _without_interrupts():
        return executor.submit(task, report, extra)


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Processes started in here leave Ctrl-C to this one, which stops them in its own way."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin_work(lifeline: Connection) -> None:
    """Ready a worker process: deaf to Ctrl-C, gone when the lifeline is."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(lifeline,), daemon=True).start()


def _end_with(lifeline: Connection) -> None:
    wait([lifeline])  # nothing is ever sent: it is ready when its other end has closed
    os._exit(0)


def _failed(report: Report, error: BaseException) -> Problem:
    said = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    message = f"this report could not be read ({said}); the others are not affected. Please tell Crosswire's authors"
    return Problem(stage_of(error), report.path, "reader-failed", message)


def _died(report: Report) -> Problem:
    message = "the process that read this report died, twice: memory may be short for it. The others are not affected"
    return Problem("reading", report.path, "worker-died", message)
