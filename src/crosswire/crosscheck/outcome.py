"""What cross-checking hands back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from crosswire.records import Collapse, Finding, Identity


@dataclass(frozen=True, slots=True)
class CrossCheck:
    """Findings; the matter and the question of each claim (by claim id); who is who; which reports lean on which."""

    findings: tuple[Finding, ...] = ()
    matters: Mapping[str, str] = field(default_factory=dict)
    questions: Mapping[str, str] = field(default_factory=dict)
    identities: tuple[Identity, ...] = ()
    collapses: tuple[Collapse, ...] = ()


__all__ = ["Collapse", "CrossCheck", "Identity"]
