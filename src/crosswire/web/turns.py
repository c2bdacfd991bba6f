"""Turns: a process makes few pages at once, and sends clients that would wait on to the others."""

from __future__ import annotations

import asyncio

AT_ONCE = 2
"""Pages that a process makes at once; others wait their turn. Threads share one interpreter: more at once end later,
the long ones much later. With one, whoever asks for something long would keep all others waiting."""


class Turns:
    """An asynchronous context in which at most ``at_once`` are; ``waiting`` is how many would be."""

    def __init__(self, at_once: int = AT_ONCE) -> None:
        self._free = asyncio.Semaphore(at_once)
        self.waiting = 0

    async def __aenter__(self) -> None:
        self.waiting += 1
        try:
            await self._free.acquire()
        finally:
            self.waiting -= 1

    async def __aexit__(self, *_: object) -> None:
        self._free.release()
