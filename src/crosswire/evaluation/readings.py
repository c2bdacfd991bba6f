"""Reports of a corpus, taken in and read as a user's are."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from crosswire.evaluation.corpora import MissingCorpus
from crosswire.intake import read_inputs
from crosswire.pipeline.reader import reader_for
from crosswire.records import Claim, Problem, Report, report_id


@dataclass(frozen=True, slots=True)
class ReadReport:
    """A report and its claims; ``stem`` is its file's name without ending."""

    report: Report
    claims: tuple[Claim, ...]

    @property
    def stem(self) -> str:
        return Path(self.report.path).stem


def taken_in(inputs: Sequence[Path]) -> Iterator[Report]:
    """The reports of files and folders, with what their manifests tell. Raises MissingCorpus if one is unreadable."""
    for item in read_inputs([str(path) for path in inputs]):
        if isinstance(item, Problem):
            raise MissingCorpus(f"{item.report}: {item.message}")
        yield item


def read(report: Report) -> ReadReport:
    return ReadReport(report, reader_for(()).read(report).claims)


def plain_report(name: str, text: str, published: datetime.date | None = None) -> Report:
    """A report of nothing but text, as corpora have them; reports of one text under two names are two."""
    return Report(id=report_id(text, None, name), path=name, text=text, sha256="", published=published)
