"""The time that something takes: on the wall, which others on the machine lengthen, and of processors."""

from __future__ import annotations

import resource
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

Outcome = TypeVar("Outcome")


@dataclass(frozen=True, slots=True)
class Clock:
    """A moment: seconds on the wall, and processor seconds of this process and of those of its children that ended."""

    wall: float
    own: float
    ended: float

    @classmethod
    def now(cls) -> Clock:
        own, ended = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        return cls(time.perf_counter(), own.ru_utime + own.ru_stime, ended.ru_utime + ended.ru_stime)

    @property
    def processor(self) -> float:
        """Processor seconds of all processes, those that still run left out."""
        return self.own + self.ended


@dataclass(frozen=True, slots=True)
class Spent:
    """What something took: ``seconds`` on the wall, ``processor`` seconds of all its processes together."""

    seconds: float
    processor: float

    @classmethod
    def since(cls, start: Clock) -> Spent:
        now = Clock.now()
        return cls(now.wall - start.wall, now.processor - start.processor)

    def __add__(self, other: Spent) -> Spent:
        return Spent(self.seconds + other.seconds, self.processor + other.processor)


class Laps:
    """Times reading into a ledger and the cross-check that follows it, from where it is made."""

    def __init__(self) -> None:
        self._began = self._read = self._crossed = Clock.now()

    def over(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        """The outcomes of a reading, which cross-checks when the last is out."""
        for outcome in outcomes:
            self._read = Clock.now()
            yield outcome
        self._crossed = Clock.now()

    @property
    def reading(self) -> Spent:
        """From text to committed claims, of all processes, their start included where others were started."""
        processor = self._read.own - self._began.own + self._crossed.ended - self._began.ended
        return Spent(self._read.wall - self._began.wall, processor)

    @property
    def crossing(self) -> Spent:
        """From then until the cross-check was committed, which this process makes by itself."""
        return Spent(self._crossed.wall - self._read.wall, self._crossed.own - self._read.own)
