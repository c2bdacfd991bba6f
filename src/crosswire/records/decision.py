"""A person's judgement, stored beside what the extractor said and never over it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Decision:
    """One row that lasts: ``kind`` (accept, reject, set-published, set-outlet, same-source …) on ``target`` (an id).

    ``value`` is what was set, where something was; ``made_at`` is timezone-aware UTC.
    """

    id: str
    kind: str
    target: str
    why: str
    who: str
    made_at: datetime.datetime
    value: str | None = None
