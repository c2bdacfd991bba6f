"""What Python users, the command line and the web call: one ledger, opened, read into, asked and exported."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from crosswire.pipeline import Outcome, ReadOptions
from crosswire.records import Claim, Decision, Entry, Finding, Kind, Link, Problem, Report


@dataclass(frozen=True, slots=True)
class TracedLink:
    """One source of a chain with the report's words: ``words`` name it, ``cue`` says that it says so ("" where none)."""

    link: Link
    words: str
    cue: str


@dataclass(frozen=True, slots=True)
class Trace:
    """Where a claim comes from: outlet ← relay ← origin. ``links`` are outermost first; empty is the outlet's own voice.

    ``judgements`` are the decisions on this claim, oldest first.
    """

    entry: Entry
    report: Report
    links: tuple[TracedLink, ...]
    judgements: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A report with its claims in the order of their evidence, and what went wrong with it."""

    report: Report
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]


class Ledger:
    """One ledger file. A context manager; not to be shared between threads.

    A report is named by its id, a unique beginning of its id, its path as given, or its file name; a claim by its id
    or a unique beginning of it. Every method raises a LedgerError (a CrosswireError) that says what to do:
    UnknownName and AmbiguousName for what is not found or not unique, LockedLedger, DamagedLedger, FullDisk.
    """

    @classmethod
    def open(cls, path: str | Path = "crosswire.db", *, lexicons: Sequence[Path] = (), create: bool = True) -> Ledger:
        """The ledger at ``path``, made where there is none and ``create`` is set.

        ``lexicons`` are the user's own lexicon files. Raises MissingLedger, NotALedger, NewerLedger, LockedLedger,
        UnwritableLedger or LexiconError.
        """
        raise NotImplementedError

    def close(self) -> None: ...

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None) -> None:
        self.close()

    def read(self, inputs: Sequence[str], options: ReadOptions = ReadOptions()) -> Iterator[Outcome]:
        """Read ``inputs`` into the ledger; yields, in order and once committed, one outcome per report.

        An outcome is a ReportRead (new, or read again because of a newer reader or something learnt), a ReportHeld
        (the ledger had it; nothing changed) or a Problem. Nothing happens until it is iterated; stop at any time.
        Above a handful of reports it starts processes, so a script needs the usual ``if __name__ == "__main__":``.
        """
        raise NotImplementedError

    def reports(self) -> Iterator[Report]:
        """Every report, in the order of first reading."""
        raise NotImplementedError

    def report(self, name: str) -> Report:
        """The report of that id, beginning of an id, path or file name."""
        raise NotImplementedError

    def claims(self, *, report: str | None = None, kind: Kind | None = None, measure: str | None = None,
               include_rejected: bool = False, as_of: datetime.datetime | None = None) -> Iterator[Entry]:
        """The current claims, by report and then by place in it; ``as_of`` (aware) gives what was held then."""
        raise NotImplementedError

    def claim(self, name: str) -> Entry:
        """The claim of that id or beginning of an id, rejected or not."""
        raise NotImplementedError

    def findings(self) -> Iterator[Finding]:
        raise NotImplementedError

    def decisions(self) -> Iterator[Decision]:
        """Every decision, oldest first."""
        raise NotImplementedError

    def problems(self) -> Iterator[Problem]:
        """What could not be read and has not been read since."""
        raise NotImplementedError

    def show(self, report: str) -> Shown:
        """A report's text with its claims (rejected ones too, marked so in their judgement) and problems."""
        raise NotImplementedError

    def trace(self, claim: str) -> Trace:
        raise NotImplementedError

    def set(self, report: str, *, published: datetime.date | None = None, outlet: str | None = None,
            who: str = "", why: str = "") -> Report:
        """Record what a person knows of a report, and read it again under it; returns the report as it now stands."""
        raise NotImplementedError

    def accept(self, claim: str, why: str = "", who: str = "") -> Decision:
        """``who`` defaults to the login name."""
        raise NotImplementedError

    def reject(self, claim: str, why: str = "", who: str = "") -> Decision:
        """As accept; a rejected claim stays in the ledger and leaves lists and exports unless asked for."""
        raise NotImplementedError

    def export(self, format: str, folder: str | Path, *, include_rejected: bool = False) -> tuple[Path, ...]:
        """Write claims, reports and findings into ``folder`` (made where missing); returns the files written.

        ``format`` is one of ``crosswire.publish.formats()``: jsonl, csv.
        """
        raise NotImplementedError

    def verify(self) -> Iterator[Problem]:
        """One Problem for every report whose text no longer has its hash and every claim whose quote or marks are not
        what the text says at their offsets; none where all is well."""
        raise NotImplementedError


__all__ = ["Claim", "Ledger", "Shown", "Trace", "TracedLink"]
