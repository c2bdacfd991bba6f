"""How to read, and what came of each report."""

from __future__ import annotations

from dataclasses import dataclass, field

from crosswire.intake import IntakeOptions
from crosswire.records import Claim, Problem, Report


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read.

    ``intake`` holds the manifest and the limits; ``workers`` is the number of processes (None: one per core; 1: in
    this process); ``again`` reads reports anew that the ledger holds already.
    """

    intake: IntakeOptions = field(default_factory=IntakeOptions)
    workers: int | None = None
    again: bool = False


@dataclass(frozen=True, slots=True)
class StageTimes:
    """Seconds that one report spent in each stage; ``network`` is part of ``language``."""

    intake: float = 0.0
    language: float = 0.0
    network: float = 0.0
    reading: float = 0.0
    ledger: float = 0.0


@dataclass(frozen=True, slots=True)
class ReportRead:
    """A report whose claims were just committed; ``learnt`` names the fields that the ledger held otherwise or not."""

    report: Report
    claims: tuple[Claim, ...]
    learnt: tuple[str, ...] = ()
    times: StageTimes = StageTimes()


@dataclass(frozen=True, slots=True)
class ReportHeld:
    """A report that the ledger already holds as this reader reads it; no claim changed."""

    report: Report


Outcome = ReportRead | ReportHeld | Problem
