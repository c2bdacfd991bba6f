"""Report to claims, as one process does it, with the time each stage took."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from crosswire import lexicons
from crosswire.lexicons.abbreviations import load_abbreviations
from crosswire.records import Claim, Report

if TYPE_CHECKING:
    from crosswire.language import Parser

READER_VERSION = "12"
"""Raised whenever reading would make other claims of the same text; a report read by an older one is read again."""

STAGE_NOTE = "crosswire stage: "


@dataclass(frozen=True, slots=True)
class Reading:
    """The claims of one report, and the seconds that finding them took; ``network`` is part of ``language``."""

    claims: tuple[Claim, ...]
    language: float = 0.0
    network: float = 0.0
    reading: float = 0.0


class Stage:
    """Times what happens inside it, and sends an error that leaves it on with the stage's name."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.seconds = 0.0

    def __enter__(self) -> Stage:
        self._started = time.perf_counter()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.seconds += time.perf_counter() - self._started
        if error is not None:
            error.add_note(STAGE_NOTE + self.name)


def stage_of(error: BaseException) -> str:
    """The stage that ``error`` left, reading where none is noted on it."""
    notes = [note for note in getattr(error, "__notes__", ()) if note.startswith(STAGE_NOTE)]
    return notes[0].removeprefix(STAGE_NOTE) if notes else "reading"


class Reader:
    """A parser and the lexicons, loaded once. Raises LexiconError where a file of the user's cannot be read."""

    def __init__(self, extra: tuple[Path, ...] = ()) -> None:
        from crosswire.language import Parser  # with the network's libraries, which only reading needs

        self.lexicons = lexicons.load(extra)
        self.parser: Parser = Parser(threads=1, abbreviations=load_abbreviations(extra))

    def read(self, report: Report) -> Reading:
        from crosswire.reading import read_claims

        with Stage("language") as language:
            before = self.parser.network_seconds
            parse = self.parser.parse(report)
            network = self.parser.network_seconds - before
        with Stage("reading") as reading:
            claims = distinct(read_claims(report, parse, self.lexicons))
        return Reading(claims, language.seconds, network, reading.seconds)


def distinct(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """``claims`` with one of each id, the first: an id is a claim's place, so a second is the same claim again."""
    return tuple({claim.id: claim for claim in reversed(claims)}.values())[::-1]


@lru_cache(maxsize=1)
def reader_for(extra: tuple[Path, ...]) -> Reader:
    """The one reader of this process."""
    return Reader(extra)


def read_one(report: Report, extra: tuple[Path, ...]) -> Reading:
    """What a worker process does."""
    return reader_for(extra).read(report)


def reader_version(extra: tuple[Path, ...] = ()) -> str:
    """The reader with the user's own lexicons: other words make another reader. Raises LexiconError as load does."""
    if not extra:
        return READER_VERSION
    lexicons.load(extra)
    digest = hashlib.sha256()
    for path in extra:
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return f"{READER_VERSION}+{digest.hexdigest()[:12]}"
