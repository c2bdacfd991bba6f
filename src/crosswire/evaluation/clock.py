"""The time that something takes: on the wall, which others on the machine lengthen, and of processors."""

from __future__ import annotations

import resource
import time
from dataclasses import dataclass


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
