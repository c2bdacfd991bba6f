"""How reports are taken in."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

MAX_BYTES = 2_000_000
"""The longest text that is read unasked: some 300,000 words, far above any report; a longer file is no report."""


@dataclass(frozen=True, slots=True)
class IntakeOptions:
    """``outlet`` and ``published`` stand in where neither the manifest nor the report tells.

    ``manifest`` is the path of a CSV file with the columns file, outlet and published; ``max_bytes`` bounds each
    report's text as UTF-8; ``encoding`` is that of text files which are not UTF-8; ``lexicons`` are the user's own
    lexicon files.
    """

    outlet: str | None = None
    published: datetime.date | None = None
    manifest: str | None = None
    max_bytes: int = MAX_BYTES
    encoding: str | None = None
    lexicons: tuple[Path, ...] = ()


UNASKED = IntakeOptions()
"""What holds where nothing is asked for."""
