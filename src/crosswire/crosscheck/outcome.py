"""What cross-checking hands back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from crosswire.records import Finding


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


@dataclass(frozen=True, slots=True)
class CrossCheck:
    """Findings; the matter and the question of each claim (by claim id); who is who; which reports lean on which."""

    findings: tuple[Finding, ...] = ()
    matters: Mapping[str, str] = field(default_factory=dict)
    questions: Mapping[str, str] = field(default_factory=dict)
    identities: tuple[Identity, ...] = ()
    collapses: tuple[Collapse, ...] = ()
