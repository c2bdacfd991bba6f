"""The happening that governs a quantity."""

from __future__ import annotations

from dataclasses import dataclass

OBJECT, SUBJECT = "object", "subject"


@dataclass(frozen=True, slots=True)
class Governed:
    """The measure of a quantity with the token that says so; ``shared`` where another quantity's word says so;
    ``unit`` is the currency that other amounts lend it."""

    measure: str
    predicate: int
    confidence: float
    shared: bool = False
    unit: str | None = None
