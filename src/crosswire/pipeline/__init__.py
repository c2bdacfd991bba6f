"""The one flow, on local processes: inputs -> Report -> Parse -> Claims -> ledger."""

from crosswire.pipeline.crew import WorkersFailed
from crosswire.pipeline.crossing import cross_into, is_crossed
from crosswire.pipeline.flow import read_into
from crosswire.pipeline.outcomes import Outcome, ReadOptions, ReportHeld, ReportRead, StageTimes
from crosswire.pipeline.reader import READER_VERSION, Reading, reader_for, reader_version

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
