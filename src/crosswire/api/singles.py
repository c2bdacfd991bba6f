"""Single records by name: a finding, a source with all that is known of it, what a question counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosswire.ledger import QuestionRow, Readers
from crosswire.records import Decision, Finding

NAMES = 100
"""Names of one source whose decisions are gathered."""


@dataclass(frozen=True, slots=True)
class SourceShown:
    """A source across reports: ``names`` are the forms that reports use for it, ``reasons`` why they were made one,
    ``parties`` those it speaks for, ``decisions`` what people decided on any of its names, oldest first."""

    name: str
    names: tuple[str, ...]
    parties: tuple[str, ...]
    reasons: tuple[str, ...]
    reports: int
    decisions: tuple[Decision, ...]


class One:
    """What a page about one thing asks; as of a moment where the ledger is looked at so."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers
        self._view = readers.view
        self._singles = readers.singles

    def finding(self, name: str) -> Finding:
        """The finding of that id or beginning of one. Raises UnknownName or AmbiguousName."""
        return self._singles.finding(name)

    def question(self, name: str) -> QuestionRow | None:
        """What the question of that id, or beginning of one, counts; None where no figure answers it. Raises
        UnknownName or AmbiguousName."""
        question = self._readers.glance.question(name)
        return self._readers.glance.questions_named([question]).get(question)

    def source(self, name: str) -> SourceShown:
        """The source of that name across reports. Raises UnknownName."""
        found = self._singles.source(name)
        decisions = tuple(self._view.decisions_on(found.names[:NAMES]))
        return SourceShown(found.name, found.names, found.parties, found.reasons, found.reports, decisions)

    def parties(self, names: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """Whom each of some sources speaks for, by their names across reports."""
        return self._singles.parties(names)
