"""Which claims are asked for."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims: those that meet every field that is not None.

    ``words`` are as search takes them; ``origin`` is a name across reports, "" for the outlet's own voice; ``since``
    and ``until`` bound when the thing was (days, both inclusive); the others are equal to the claim's.
    """

    words: str | None = None
    report: str | None = None
    matter: str | None = None
    question: str | None = None
    kind: str | None = None
    measure: str | None = None
    stance: str | None = None
    outlet: str | None = None
    origin: str | None = None
    place: str | None = None
    since: datetime.date | None = None
    until: datetime.date | None = None

    @property
    def is_open(self) -> bool:
        """Whether it lets every claim through."""
        return not self.narrowed_by

    @property
    def narrowed_by(self) -> tuple[str, ...]:
        """The fields that are not None."""
        return tuple(one.name for one in fields(self) if getattr(self, one.name) is not None)
