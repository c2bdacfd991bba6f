"""What Python users, the command line and the web call: one ledger, opened, read into, asked and exported."""

from __future__ import annotations

import datetime
import getpass
import hashlib
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from itertools import groupby
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from crosswire import lexicons as words
from crosswire.intake import read_inputs
from crosswire.ledger import Change, Engine, Store, View, open_ledger
from crosswire.pipeline import Outcome, ReadOptions, read_into, reader_for, reader_version
from crosswire.publish import exporter
from crosswire.records import Claim, Decision, Entry, Finding, Kind, Link, Marks, Problem, Report

if TYPE_CHECKING:
    from crosswire.crosscheck import CrossCheck


@dataclass(frozen=True, slots=True)
class TracedLink:
    """One source of a chain with the report's words: ``words`` name it, ``cue`` says that it says so ("" if none)."""

    link: Link
    words: str
    cue: str


@dataclass(frozen=True, slots=True)
class Trace:
    """Where a claim comes from: outlet ← relay ← origin.

    ``links`` are outermost first, empty where the outlet says it itself; ``judgements`` are the decisions on this
    claim, oldest first.
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
    UnknownName and AmbiguousName for what is not found or not unique, LockedLedger, DamagedLedger, DiskFailure.
    """

    def __init__(self, path: Path, engine: Engine, lexicons: tuple[Path, ...] = ()) -> None:
        self.path = path
        self._engine = engine
        self._store = Store(engine, path)
        self._view = View(engine, path)
        self._lexicons = lexicons
        self._running: list[Generator[Outcome]] = []

    @classmethod
    def open(cls, path: str | Path = "crosswire.db", *, lexicons: Sequence[Path] = (), create: bool = True) -> Ledger:
        """The ledger at ``path``, made where there is none and ``create`` is set.

        ``lexicons`` are the user's own lexicon files. Raises MissingLedger, NotALedger, NewerLedger, LockedLedger,
        UnwritableLedger or LexiconError.
        """
        words.load(tuple(lexicons))
        path = Path(path)
        return cls(path, open_ledger(path, create=create), tuple(lexicons))

    def close(self) -> None:
        """Stop what is still reading, and leave the file whole and alone."""
        while self._running:
            self._running.pop().close()
        self._engine.dispose()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def read(self, inputs: Sequence[str], options: ReadOptions | None = None) -> Iterator[Outcome]:
        """Read ``inputs`` into the ledger; yields, in order and once committed, one outcome per report.

        An outcome is a ReportRead (new, or read again because of a newer reader or something learnt), a ReportHeld
        (the ledger had it; nothing changed) or a Problem. Nothing happens until it is iterated; stop at any time.
        Above a handful of reports it starts processes, so a script needs the usual ``if __name__ == "__main__":``.
        """
        options = options or ReadOptions()
        lexicons = options.intake.lexicons or self._lexicons
        items = read_inputs(inputs, replace(options.intake, lexicons=lexicons))
        outcomes = read_into(self._store, items, workers=options.workers, extra=self._lexicons, again=options.again)
        self._running.append(outcomes)
        return outcomes

    def reports(self) -> Iterator[Report]:
        """Every report, in the order of first reading."""
        return self._view.reports()

    def report(self, name: str) -> Report:
        """The report of that id, beginning of an id, path or file name."""
        return self._view.report(name)

    def claims(
        self,
        *,
        report: str | None = None,
        kind: Kind | None = None,
        measure: str | None = None,
        include_rejected: bool = False,
        as_of: datetime.datetime | None = None,
    ) -> Iterator[Entry]:
        """The current claims, by report and then by place in it; ``as_of`` (aware) gives what was held then."""
        view = self._view.at(as_of)
        only = view.report(report).id if report is not None else None
        return view.claims(report=only, kind=kind, measure=measure, include_rejected=include_rejected)

    def claim(self, name: str) -> Entry:
        """The claim of that id or beginning of an id, rejected or not."""
        return self._view.claim(name)

    def cross(self) -> CrossCheck:
        """Cross-check every report that the ledger holds, without rejected claims, and keep what that says.

        Findings and placings that still hold are left alone; crossing again changes nothing.
        """
        from crosswire.crosscheck import cross_check  # half a second to import, which reading processes need not spend

        claims = [entry.claim for entry in self._view.claims()]
        lexicons = words.load(self._lexicons)
        crossed = cross_check(self._view.reports(), claims, lexicons, self._view.decisions())
        self._store.cross(crossed.findings, crossed.matters, crossed.questions)
        return crossed

    def findings(self) -> Iterator[Finding]:
        """What the last cross-check found, in the order in which it was first found."""
        return self._view.findings()

    def decisions(self) -> Iterator[Decision]:
        """Every decision, oldest first."""
        return iter(self._view.decisions())

    def changes(self) -> Iterator[Change]:
        """What was learnt about reports after they were first read, oldest first."""
        return iter(self._view.changes())

    def problems(self) -> Iterator[Problem]:
        """What could not be read and has not been read since."""
        return iter(self._view.problems())

    def show(self, report: str) -> Shown:
        """A report's text with its claims (rejected ones too, marked so in their judgement) and problems."""
        shown = self._view.report(report)
        entries = sorted(
            self._view.claims(report=shown.id, include_rejected=True), key=lambda entry: entry.claim.evidence.span
        )
        problems = [problem for problem in self._view.problems() if problem.report in {shown.id, shown.path}]
        return Shown(shown, tuple(entries), tuple(problems))

    def trace(self, claim: str) -> Trace:
        """A claim with its chain of sources and the words behind each."""
        entry = self._view.claim(claim)
        report = self._view.report(entry.claim.report)
        links = tuple(
            TracedLink(link, link.span.of(report.text), link.cue.of(report.text) if link.cue is not None else "")
            for link in entry.claim.attribution
        )
        return Trace(entry, report, links, tuple(self._view.decisions(entry.claim.id)))

    def set(
        self,
        report: str,
        *,
        published: datetime.date | None = None,
        outlet: str | None = None,
        who: str = "",
        why: str = "",
    ) -> Report:
        """Record what a person knows of a report, and read it again under it; returns the report as it now stands.

        The report, its claims and the decision change together or not at all. Raises OutdatedReading where another
        program changes the report at the same time.
        """
        known = self._view.report(report)
        learnt = replace(known, published=published or known.published, outlet=outlet or known.outlet)
        values = {"set-published": published, "set-outlet": outlet}
        decisions = [_decision(kind, known.id, why, who, str(value)) for kind, value in values.items() if value]
        if not decisions:
            return known
        reading = reader_for(self._lexicons).read(learnt)
        self._store.add(
            learnt, reading.claims, reader_version(self._lexicons), decisions=decisions, cause="set", came_as=known
        )
        return learnt

    def accept(self, claim: str, why: str = "", who: str = "") -> Decision:
        """Record that a person holds a claim for rightly read; ``who`` defaults to the login name."""
        return self._judge("accept", claim, why, who)

    def reject(self, claim: str, why: str = "", who: str = "") -> Decision:
        """As accept; a rejected claim stays in the ledger and leaves lists and exports unless asked for."""
        return self._judge("reject", claim, why, who)

    def export(self, format: str, folder: str | Path, *, include_rejected: bool = False) -> tuple[Path, ...]:
        """Write claims, reports and findings into ``folder`` (made where missing); returns the files written.

        ``format`` is one of ``crosswire.publish.formats()``. Raises PublishError.
        """
        write = exporter(format)
        claims = self._view.claims(include_rejected=include_rejected)
        return write(Path(folder), claims, self._view.reports(), self._view.findings())

    def verify(self) -> Iterator[Problem]:
        """One Problem for every report whose text no longer has its hash, and for every claim whose quote or marks
        are not what the text says at their offsets; none where all is well."""
        for report in self._view.altered_texts():
            yield Problem("ledger", report.path, "altered-text", f"the text of {report.id} is not as it was read")
        reports = self._view.reports()  # the claims come in the same order
        for report_id, entries in groupby(self._view.claims(include_rejected=True), lambda e: e.claim.report):
            report = next(report for report in reports if report.id == report_id)
            for entry in entries:
                yield from _faults(entry.claim, report)
        for report_id in self._view.altered_readings():
            report = self._view.report(report_id)
            yield Problem("ledger", report.path, "altered-claims", f"the claims of {report.id} are not those written")

    def _judge(self, kind: str, claim: str, why: str, who: str) -> Decision:
        decision = _decision(kind, self._view.claim(claim).claim.id, why, who)
        self._store.decide(decision)
        return decision


def _decision(kind: str, target: str, why: str, who: str, value: str | None = None) -> Decision:
    made_at = datetime.datetime.now(datetime.UTC)
    who = who or _login()
    content = "\x00".join((kind, target, value or "", why, who, made_at.isoformat()))
    return Decision("d_" + hashlib.sha256(content.encode()).hexdigest()[:16], kind, target, why, who, made_at, value)


def _login() -> str:
    """The login name, "" on a machine that has none for us."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return ""


def _faults(claim: Claim, report: Report) -> Iterator[Problem]:
    """A Problem for a quote that the text does not have, and for every span that reaches beyond the text."""
    quote = claim.evidence.span.of(report.text)
    if quote != claim.evidence.quote:
        message = f"{claim.id} quotes {claim.evidence.quote!r} where the text says {quote!r}"
        yield Problem("ledger", report.path, "misquoted", message, claim.evidence.span)
    marks = [getattr(claim.marks, field.name) for field in fields(Marks)]
    for span in (claim.anchor, *marks, *(link.span for link in claim.attribution)):
        if span is not None and span.end > len(report.text):
            message = f"{claim.id} marks characters {span.start} to {span.end} of a text of {len(report.text)}"
            yield Problem("ledger", report.path, "beyond-text", message, span)


__all__ = ["Ledger", "Shown", "Trace", "TracedLink"]
