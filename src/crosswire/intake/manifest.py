"""The manifest: a CSV file with the columns file, outlet and published, which says what the reports do not.

A file is named relative to the manifest's own folder or to the folder that is read. Empty cells tell nothing.
"""

from __future__ import annotations

import csv
import datetime
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from crosswire.intake.taken import Given, problem
from crosswire.records import Problem

NAME = "manifest.csv"
"""A file of this name in a folder that is read is its manifest, where no other is given."""
FILE, OUTLET, PUBLISHED = "file", "outlet", "published"
LONGEST_CELL = 10_000  # characters; csv's own limit is higher than any name or date


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is told of each file, by its normalised path as the manifest names it; ``path`` is the manifest's own."""

    path: Path
    rows: Mapping[str, Given]

    def of(self, file: Path, folder: Path) -> Given:
        """What it tells of ``file``, which was found in ``folder`` or under it."""
        for base in (self.path.parent, folder):
            relative = os.path.relpath(os.path.abspath(file), os.path.abspath(base))  # noqa: PTH100 - links unresolved
            if relative in self.rows:
                return self.rows[relative]
        return self.rows.get(os.path.abspath(file), Given())  # noqa: PTH100

    def is_file(self, name: str) -> bool:
        """Whether ``name`` is the manifest itself."""
        return Path(name).absolute() == self.path.absolute()

    def missing(self, name: str, folders: list[Path]) -> Iterator[Problem]:
        """A Problem for each file that stands neither beside the manifest nor in one of ``folders``."""
        for file in self.rows:
            if not any((base / file).exists() for base in (self.path.parent, *folders)):
                yield problem(
                    file, "missing", f"{name} names {file}, which is not there: correct the name in the manifest"
                )


def read_manifest(name: str) -> tuple[Manifest | None, list[Problem]]:
    """The manifest at ``name`` and what is wrong with it; None where it cannot be read at all."""
    try:
        with Path(name).open(encoding="utf-8-sig", newline="") as file:
            return _parse(file, name)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        return None, [
            problem(name, "manifest", f"cannot read the manifest {name}: {reason}; it must be a CSV file in UTF-8")
        ]


def _parse(file: Iterator[str], name: str) -> tuple[Manifest | None, list[Problem]]:
    table = csv.DictReader(file)
    columns = [(column or "").strip().lower() for column in table.fieldnames or ()]
    if FILE not in columns:
        message = f"the manifest {name} has no column {FILE}: its first line must be {FILE},{OUTLET},{PUBLISHED}"
        return None, [problem(name, "manifest", message)]
    table.fieldnames = columns
    rows: dict[str, Given] = {}
    problems: list[Problem] = []
    for row in table:
        cells = {key: (row.get(key) or "").strip()[:LONGEST_CELL] for key in (FILE, OUTLET, PUBLISHED)}
        if not cells[FILE]:
            continue
        day = _day(cells[PUBLISHED])
        if cells[PUBLISHED] and day is None:
            message = f"{name} line {table.line_num}: {cells[PUBLISHED]!r} is no date such as 2025-06-05; left out"
            problems.append(problem(cells[FILE], "date", message))
        rows[os.path.normpath(cells[FILE])] = Given(outlet=cells[OUTLET] or None, published=day)
    return Manifest(Path(name), rows), problems


def _day(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None
