"""Records to files, one file per format; takes iterables and knows no tables.

A new format is a function like those in EXPORTERS, in a file of its own, and one line here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from crosswire.publish.charts import FigurePoint, write_figure_chart
from crosswire.publish.csv import write_csv
from crosswire.publish.files import PublishError
from crosswire.publish.jsonl import write_jsonl
from crosswire.records import Entry, Finding, Report

Exporter = Callable[[Path, Iterable[Entry], Iterable[Report], Iterable[Finding]], tuple[Path, ...]]
"""Writes claims, reports and findings into a folder and returns the files written; raises PublishError."""

EXPORTERS: Mapping[str, Exporter] = {
    "jsonl": write_jsonl,
    "csv": write_csv,
}


def formats() -> tuple[str, ...]:
    """The names of the formats, the usual one first."""
    return tuple(EXPORTERS)


def exporter(name: str) -> Exporter:
    """The exporter of that format. Raises PublishError where there is none."""
    if name not in EXPORTERS:
        raise PublishError(f"there is no format {name!r}; choose one of {', '.join(formats())}")
    return EXPORTERS[name]


__all__ = ["Exporter", "FigurePoint", "PublishError", "exporter", "formats", "write_figure_chart"]
