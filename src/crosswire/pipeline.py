"""The one flow: inputs -> Report -> Parse -> Claims -> ledger, streamed, on local processes."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.records import Claim, Problem, Report

READER_VERSION = "1"
"""Raised whenever reading would make other claims of the same text; a report read by an older one is read again."""


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read.

    ``workers`` is the number of processes (None: one per core; 1: in this process); ``again`` reads reports anew
    that the ledger holds already. (``intake``, an IntakeOptions with manifest and limits, follows.)
    """

    workers: int | None = None
    again: bool = False


@dataclass(frozen=True, slots=True)
class StageTimes:
    """Seconds spent in each stage; ``network`` is part of ``language``."""

    intake: float = 0.0
    language: float = 0.0
    network: float = 0.0
    reading: float = 0.0
    ledger: float = 0.0


@dataclass(frozen=True, slots=True)
class ReportRead:
    """A report whose claims were just committed; ``learnt`` names the fields that the ledger did not know or had otherwise."""

    report: Report
    claims: tuple[Claim, ...]
    learnt: tuple[str, ...] = ()
    times: StageTimes = StageTimes()


@dataclass(frozen=True, slots=True)
class ReportHeld:
    """A report that the ledger already holds as this reader reads it; nothing changed."""

    report: Report


Outcome = ReportRead | ReportHeld | Problem
