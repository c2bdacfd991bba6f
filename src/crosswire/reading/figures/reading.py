"""A quantity with what it counts and what happened to it: what the parts of a figure are made from."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.reading.figures.governed import Governed
from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.wording import Wording


@dataclass(frozen=True, slots=True)
class Reading:
    """One figure under way; ``sentence`` is its index, ``whole`` the reading that it is a part of, if any.

    ``implied``: the number follows from the words ("a man was shot dead").
    """

    sentence: int
    wording: Wording
    counted: Counted
    governed: Governed
    whole: int | None = None
    implied: bool = False
