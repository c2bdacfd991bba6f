"""Files that appear whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from crosswire.records import CrosswireError

MODE = 0o644


class PublishError(CrosswireError):
    """The files could not be written where they should go, or not in that format."""


@contextmanager
def whole_file(path: Path) -> Iterator[TextIO]:
    """A UTF-8 file to write; it takes the place of ``path`` when all is written, and vanishes if writing fails.

    Makes the folder where there is none. Raises PublishError where the disk will not have it.
    """
    with _whole(path) as number, os.fdopen(number, "w", encoding="utf-8", newline="", closefd=False) as handle:
        yield handle


def whole_bytes(path: Path, content: bytes) -> None:
    """Write a file of bytes as ``whole_file`` writes one of text. Raises PublishError."""
    with _whole(path) as number, os.fdopen(number, "wb", closefd=False) as handle:
        handle.write(content)


@contextmanager
def _whole(path: Path) -> Iterator[int]:
    """The open descriptor of a file that takes the place of ``path`` in the end."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
        try:
            try:
                yield number
                os.fsync(number)
            finally:
                os.close(number)
            Path(name).chmod(MODE)
            Path(name).replace(path)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:
        said = error.strerror or error
        raise PublishError(f"cannot write {path}: {said}; name another folder, or make room") from error
