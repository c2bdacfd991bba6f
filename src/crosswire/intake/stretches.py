"""Stretches of a text as a whole: what they cover together, looked up fast."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from crosswire.records import Span


@dataclass(frozen=True, slots=True)
class Covered:
    """The characters that some spans cover, as sorted spans that neither overlap nor touch."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def by(cls, spans: Iterable[Span]) -> Covered:
        starts: list[int] = []
        ends: list[int] = []
        for span in sorted(spans):
            if ends and span.start <= ends[-1]:
                ends[-1] = max(ends[-1], span.end)
            elif len(span):
                starts.append(span.start)
                ends.append(span.end)
        return cls(tuple(starts), tuple(ends))

    def overlaps(self, span: Span) -> bool:
        """Whether any character of ``span`` is covered."""
        last = bisect_left(self.starts, span.end) - 1
        return last >= 0 and self.ends[last] > span.start
