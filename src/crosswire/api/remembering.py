"""Answers that cost, kept while the ledger stays as it is."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import TypeVar, cast

Answer = TypeVar("Answer")

REMEMBERED = 128
"""Answers that are kept; the one that was asked for longest ago goes first. A large one is some hundred kilobytes."""


class Memory:
    """What was worked out, by what it was worked out of. Threads may share one, each with its own ledger opened on
    the same file."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, object] = OrderedDict()
        self._lock = Lock()

    def once(self, about: Hashable, work: Callable[[], Answer]) -> Answer:
        """What ``work`` says; the same again for an equal ``about``, which names all that it depends on."""
        with self._lock:
            if about in self._kept:
                self._kept.move_to_end(about)
                return cast("Answer", self._kept[about])
        answer = work()
        with self._lock:
            self._kept[about] = answer
            if len(self._kept) > REMEMBERED:
                self._kept.popitem(last=False)
        return answer
