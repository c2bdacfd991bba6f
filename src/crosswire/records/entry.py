"""A claim as the ledger keeps it: with its report's particulars, its matter and question, and the judgement on it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from crosswire.records.claim import Claim

Judgement = Literal["accepted", "rejected"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One claim with what the ledger knows around it.

    ``path``, ``outlet`` and ``published`` are the report's; ``matter`` and ``question`` are None until the
    cross-check has placed the claim; ``judgement`` is a person's latest, None where nobody judged.
    """

    claim: Claim
    path: str
    outlet: str | None = None
    published: datetime.date | None = None
    matter: str | None = None
    question: str | None = None
    judgement: Judgement | None = None

    @property
    def rejected(self) -> bool:
        return self.judgement == "rejected"
