"""Folders and files, in a settled order and one by one, so that a folder of any size can be read."""

from __future__ import annotations

import os
from collections.abc import Container, Iterator
from pathlib import Path

from crosswire.intake.manifest import NAME
from crosswire.intake.taken import problem
from crosswire.records import Problem

DOCUMENTS = frozenset(
    [
        ".pdf",
        ".doc",
        ".docx",
        ".odt",
        ".rtf",
        ".epub",
        ".pages",
        ".eml",
        ".msg",
        ".mht",
        ".mhtml",
        ".warc",
        ".xml",
        ".json",
        ".zip",
        ".gz",
        ".tar",
        ".7z",
        ".csv",
        ".xlsx",
    ]
)
"""Suffixes of files in which reports may be expected, though none of them can be read (yet)."""


def files_in(folder: Path, name: str, suffixes: Container[str]) -> Iterator[tuple[Path, str] | Problem]:
    """Every report file under ``folder``, with the name under which to report it, sorted within each folder.

    Hidden files are left out, and so are manifests and what is plainly no report (pictures, programs); other
    documents, which someone may expect to be read, are Problems.
    """
    try:
        found = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield unreadable(name, error)
        return
    for entry in found:
        if entry.name.startswith(".") or entry.name == NAME:
            continue
        path, suffix = Path(entry.path), Path(entry.name).suffix.lower()
        shown = os.path.join(name, as_text(entry.name))  # noqa: PTH118 - keeps the name as it was given
        if entry.is_dir(follow_symlinks=False):
            yield from files_in(path, shown, suffixes)
        elif suffix in suffixes and suffix:
            yield path, shown
        elif suffix in DOCUMENTS:
            yield problem(shown, "skipped", f"{shown} was skipped: {suffix} files are not read; save its text as .txt")


def as_text(name: str) -> str:
    """A file's name as text that can be stored and printed: what in it is no UTF-8 becomes \\udce9 and the like."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def unreadable(name: str, error: OSError) -> Problem:
    """The Problem of a path that the system does not let us read."""
    code = "missing" if isinstance(error, FileNotFoundError) else "unreadable"
    hint = {"missing": "check its spelling", "unreadable": "check its permissions"}[code]
    return problem(name, code, f"cannot read {name}: {error.strerror or error}; {hint}")
