"""What a reader hands on: one report's text with what something other than the text tells about it."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from crosswire.intake.options import IntakeOptions
from crosswire.records import Problem


@dataclass(frozen=True, slots=True)
class Given:
    """Fields that a manifest, a record or a page's metadata tell; None where they do not."""

    outlet: str | None = None
    published: datetime.date | None = None
    title: str | None = None
    byline: str | None = None
    url: str | None = None

    def over(self, other: Given) -> Given:
        """These fields, with those of ``other`` where these are None."""
        return Given(*(getattr(self, name) or getattr(other, name) for name in Given.__slots__))


@dataclass(frozen=True, slots=True)
class Taken:
    """One report before it is a Report: ``text`` as decoded, ``raw`` the bytes that it came from."""

    path: str
    text: str
    raw: bytes = field(repr=False)
    form: str
    given: Given = Given()
    keep_raw: bool = False

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.raw).hexdigest()


@dataclass(frozen=True, slots=True)
class Reader:
    """One form of input: the suffixes of its files (lower case, with the dot) and how one file is read.

    ``read`` takes the file, the name under which to report it and the options; it yields what it took in and what
    went wrong, and raises OSError alone.
    """

    form: str
    suffixes: tuple[str, ...]
    read: Callable[[Path, str, IntakeOptions], Iterator[Taken | Problem]]


def problem(path: str, code: str, message: str) -> Problem:
    """A Problem of this room."""
    return Problem("intake", path, code, message)
