"""The memory that a command takes at its highest, with all the processes that it started."""

from __future__ import annotations

import os
import resource
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

INTERVAL = 0.1  # seconds between looks; reading a report takes about as long
RSS_UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes per unit of ru_maxrss: bytes on macOS, kilobytes elsewhere (getrusage(2))."""


class PeakMemory:
    """Watches, while it is open, this process and its descendants; ``peak`` is in bytes.

    On Linux it is the highest sum of proportional set sizes (memory that several processes share counts once,
    https://www.kernel.org/doc/html/latest/filesystems/proc.html). Elsewhere it is this process's peak plus
    ``workers`` times that of the largest descendant.
    """

    def __init__(self, workers: int) -> None:
        self.peak = 0
        self._workers = workers
        self._done = threading.Event()
        self._watch = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> PeakMemory:
        self._watch.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._done.set()
        self._watch.join()
        if not self.peak:
            own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
            self.peak = (own + child * self._workers) * RSS_UNIT

    def _look(self) -> None:
        while not self._done.wait(INTERVAL):
            self.peak = max(self.peak, sum(map(set_size, family(os.getpid()))))


def family(process: int) -> Iterator[int]:
    """A process and its descendants; none where the system does not tell."""
    yield process
    try:
        threads = list(Path(f"/proc/{process}/task").iterdir())
        children = [child for thread in threads for child in (thread / "children").read_text().split()]
    except OSError:  # not Linux, or the process has just ended
        return
    for child in children:
        yield from family(int(child))


def set_size(process: int) -> int:
    """The proportional set size of a process, in bytes; 0 where the system does not tell."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
