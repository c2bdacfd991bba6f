"""Turns: a process makes few pages at once, and sends clients that would wait on to the others."""

from __future__ import annotations

from threading import Lock, Semaphore

AT_ONCE = 2
"""Pages that a process makes at once; others wait their turn. Threads share one interpreter: more at once end later,
the long ones much later. With one, whoever asks for something long would keep all others waiting."""


class Turns:
    """A context in which at most ``at_once`` threads are; ``waiting`` is how many would be."""

    def __init__(self, at_once: int = AT_ONCE) -> None:
        self._free = Semaphore(at_once)
        self._counting = Lock()
        self.waiting = 0

    def __enter__(self) -> None:
        with self._counting:
            self.waiting += 1
        self._free.acquire()
        with self._counting:
            self.waiting -= 1

    def __exit__(self, *_: object) -> None:
        self._free.release()
