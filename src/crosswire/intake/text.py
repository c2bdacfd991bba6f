"""Plain-text files: one report each, its text the file's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from crosswire.intake.decoding import decode, read_bytes
from crosswire.intake.options import IntakeOptions
from crosswire.intake.taken import Reader, Taken
from crosswire.records import Problem


def read_text(path: Path, name: str, options: IntakeOptions) -> Iterator[Taken | Problem]:
    """The one report in a text file. Raises OSError."""
    data = read_bytes(path, name, options.max_bytes)
    if isinstance(data, Problem):
        yield data
        return
    text = decode(data, name, options)
    yield text if isinstance(text, Problem) else Taken(name, text, data, "text")


READER = Reader("text", (".txt", ".text", ".md", ".markdown", ""), read_text)
