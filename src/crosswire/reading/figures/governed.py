"""The happening that governs a quantity."""

from __future__ import annotations

from dataclasses import dataclass

OBJECT, SUBJECT, OBLIQUE = "object", "subject", "oblique"


@dataclass(frozen=True, slots=True)
class Governed:
    """The measure of a quantity with the token that says so; ``shared`` where another quantity's word says so;
    ``joined`` is a second token without which the first would say something else (killed or *injured*); ``unit`` is the
    currency that other amounts lend it."""

    measure: str
    predicate: int
    confidence: float
    shared: bool = False
    joined: int | None = None
    unit: str | None = None
