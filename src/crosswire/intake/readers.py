"""Every form of input that is read; a new one is a file of its own and a line here."""

from __future__ import annotations

from crosswire.intake import html, jsonl, text
from crosswire.intake.taken import Reader

READERS: tuple[Reader, ...] = (
    text.READER,
    jsonl.READER,
    html.READER,
)
