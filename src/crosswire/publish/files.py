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
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
        try:
            with os.fdopen(number, "w", encoding="utf-8", newline="") as handle:
                yield handle
                handle.flush()
                os.fsync(number)
            Path(name).chmod(MODE)
            Path(name).replace(path)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:
        said = error.strerror or error
        raise PublishError(f"cannot write {path}: {said}; name another folder, or make room") from error
