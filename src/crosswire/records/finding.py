"""What cross-checking the claims on one question says."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

FINDING_KINDS = ("conflict", "corroborated", "echo", "revised", "drift", "answered", "compatible")


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding over ``claims`` (ids); ``field`` is the one that decides, ``why`` a sentence a reader can check.

    ``origins`` and ``parties`` are the distinct sources and parties behind the claims, ``reports`` how many reports
    carry them, ``low`` and ``high`` the range of the numbers where the finding is about figures.
    """

    id: str
    kind: str
    matter: str
    question: str
    label: str
    claims: tuple[str, ...]
    origins: tuple[str, ...]
    parties: tuple[str, ...]
    reports: int
    field: str
    why: str
    low: int | float | None = None
    high: int | float | None = None


def finding_id(kind: str, claims: Iterable[str], field: str) -> str:
    """The hash of a finding's kind, its claims in any order, and the deciding field."""
    digest = hashlib.sha256("|".join((kind, field, *sorted(claims))).encode())
    return "f_" + digest.hexdigest()[:16]
