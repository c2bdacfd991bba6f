"""The one flow, on local processes: inputs -> Report -> Parse -> Claims -> ledger.

Its parts are imported when they are asked for: asking a ledger needs neither readers nor processes.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crosswire.pipeline.crew import WorkersFailed
    from crosswire.pipeline.crossing import cross_into, is_crossed
    from crosswire.pipeline.flow import read_into
    from crosswire.pipeline.outcomes import Outcome, ReadOptions, ReportHeld, ReportRead, StageTimes
    from crosswire.pipeline.reader import READER_VERSION, Reading, reader_for, reader_version

PARTS = {
    "crew": ("WorkersFailed",),
    "crossing": ("cross_into", "is_crossed"),
    "flow": ("read_into",),
    "outcomes": ("Outcome", "ReadOptions", "ReportHeld", "ReportRead", "StageTimes"),
    "reader": ("READER_VERSION", "Reading", "reader_for", "reader_version"),
}


def __getattr__(name: str) -> object:
    for part, names in PARTS.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{part}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "READER_VERSION",
    "Outcome",
    "ReadOptions",
    "Reading",
    "ReportHeld",
    "ReportRead",
    "StageTimes",
    "WorkersFailed",
    "cross_into",
    "is_crossed",
    "read_into",
    "reader_for",
    "reader_version",
]
