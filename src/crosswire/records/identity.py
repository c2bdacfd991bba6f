"""Who is who across reports, and which reports are no voices of their own."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Identity:
    """One source across reports: ``members`` are the (report id, source) pairs that were made one.

    ``parties`` are those it speaks for; ``reasons`` say of each merge why it was made, in words that name the two.
    """

    name: str
    members: tuple[tuple[str, str], ...]
    parties: tuple[str, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Collapse:
    """Why two reports are not independent: ``copy`` has it from ``original`` (report ids)."""

    copy: str
    original: str
    reason: str
