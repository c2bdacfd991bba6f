"""What went wrong, as data that travels with the rest."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.records.span import Span


class CrosswireError(Exception):
    """Root of every error Crosswire raises: the message says what was wrong, where, and what to do."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A report, or a part of one, that could not be read.

    ``stage`` is the room (intake, language, reading, ledger); ``report`` the path as given, or the report's id;
    ``code`` a short stable word such as too-large; ``message`` says what was wrong and what to do.
    """

    stage: str
    report: str
    code: str
    message: str
    span: Span | None = None
