"""Paths to Reports: files, folders and manifests, streamed in a settled order."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from crosswire.intake.folders import as_text, files_in, unreadable
from crosswire.intake.manifest import NAME, Manifest, read_manifest
from crosswire.intake.options import UNASKED, IntakeOptions
from crosswire.intake.readers import READERS
from crosswire.intake.report import make_report
from crosswire.intake.taken import Given, Reader, Taken, problem
from crosswire.records import Problem, Report


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read: ``name`` as to be reported, ``told`` by its manifest."""

    path: Path
    name: str
    told: Given


def read_inputs(inputs: Sequence[str], options: IntakeOptions = UNASKED) -> Iterator[Report | Problem]:
    """Every report in ``inputs`` (files and folders), in their order, folders sorted by name; and what went wrong.

    A file that cannot be read is a Problem, and the others are read all the same; a manifest that was named and
    cannot be read stops everything, since without it the reports would come in under wrong outlets.
    """
    manifest: Manifest | None = None
    if options.manifest is not None:
        manifest, problems = read_manifest(options.manifest)
        yield from problems
        if manifest is None:
            return
    readers = {suffix: reader for reader in READERS for suffix in reader.suffixes}
    for name in inputs:
        for source in _sources(name, manifest, readers):
            if isinstance(source, Problem):
                yield source
            else:
                yield from _reports(source, readers[source.path.suffix.lower()], options)
    if manifest is not None and options.manifest is not None:
        yield from manifest.missing(options.manifest, [Path(name) for name in inputs])


def _sources(name: str, manifest: Manifest | None, readers: Mapping[str, Reader]) -> Iterator[Source | Problem]:
    path, name = Path(name), as_text(name)
    try:
        mode = path.stat().st_mode
    except OSError as error:
        yield unreadable(name, error) if "://" not in name else _address(name)
        return
    except ValueError:  # a NUL in the name
        yield problem(name, "missing", f"{name!r} is no path")
        return
    if stat.S_ISDIR(mode):
        yield from _folder(path, name, manifest, readers)
    elif not stat.S_ISREG(mode):
        yield problem(name, "unreadable", f"{name} is no file: give a file or a folder")
    elif path.suffix.lower() not in readers:
        forms = ", ".join(suffix for reader in READERS for suffix in reader.suffixes if suffix)
        yield problem(name, "unknown-form", f"{name} is of no form that is read ({forms}): save its text as .txt")
    else:
        yield Source(path, name, manifest.of(path, path.parent) if manifest else Given())


def _folder(
    path: Path, name: str, manifest: Manifest | None, readers: Mapping[str, Reader]
) -> Iterator[Source | Problem]:
    own = path / NAME
    if manifest is None and own.is_file():
        manifest, problems = read_manifest(str(own))
        yield from problems
        if manifest is None:
            return
        yield from manifest.missing(str(own), [])
    for file in files_in(path, name, readers):
        if isinstance(file, Problem):
            if manifest is None or not manifest.is_file(file.report):
                yield file
        else:
            yield Source(file[0], file[1], manifest.of(file[0], path) if manifest else Given())


def _reports(source: Source, reader: Reader, options: IntakeOptions) -> Iterator[Report | Problem]:
    fallback = Given(options.outlet, options.published)
    try:
        if not stat.S_ISREG(source.path.stat().st_mode):
            yield problem(source.name, "unreadable", f"{source.name} is no file: give a file or a folder")
            return
        for taken in reader.read(source.path, source.name, options):
            if isinstance(taken, Taken):
                yield make_report(taken, source.told.over(taken.given), fallback, options.lexicons)
            else:
                yield taken
    except OSError as error:
        yield unreadable(source.name, error)


def _address(name: str) -> Problem:
    return problem(name, "address", f"{name} is an address: pages are not fetched; save the page and give its file")
