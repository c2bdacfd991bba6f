"""A claim as the ledger keeps it: with its report's particulars, its matter and question, and the judgement on it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from crosswire.records.claim import Claim
from crosswire.records.correction import Correction

Judgement = Literal["accepted", "rejected"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One claim with what the ledger knows around it.

    ``claim`` is as people corrected it: ``corrections`` says which fields, by whom, and ``read`` is the claim as the
    reader has it, None where nobody corrected it. ``path``, ``outlet`` and ``published`` are the report's; ``matter``
    and ``question`` are None until the cross-check has placed the claim. ``judgement`` is a person's latest, None
    where nobody judged; ``stale`` says that the reader reads the claim otherwise since. ``grade`` is how credible a
    person holds it, "1" to "6", None where nobody graded it.
    """

    claim: Claim
    path: str
    outlet: str | None = None
    published: datetime.date | None = None
    matter: str | None = None
    question: str | None = None
    judgement: Judgement | None = None
    corrections: tuple[Correction, ...] = ()
    read: Claim | None = None
    stale: bool = False
    grade: str | None = None

    @property
    def rejected(self) -> bool:
        return self.judgement == "rejected"

    @property
    def as_read(self) -> Claim:
        """The claim as the reader has it, whatever people say."""
        return self.read or self.claim
