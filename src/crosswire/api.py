"""What Python users, the command line and the web call: one ledger, opened, read into, asked and exported."""

from __future__ import annotations

import datetime
import getpass
import hashlib
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from itertools import groupby
from pathlib import Path
from types import TracebackType

from crosswire import lexicons as words
from crosswire.accounts import Moment, Question, SourceProfile, profiles, question_of, timeline_of, who_of
from crosswire.intake import read_inputs
from crosswire.ledger import Change, Crossed, Engine, Hit, Store, UnknownName, View, open_ledger
from crosswire.pipeline import (
    Outcome,
    ReadOptions,
    cross_into,
    is_crossed,
    read_into,
    reader_for,
    reader_version,
)
from crosswire.publish import exporter
from crosswire.records import (
    FINDING_KINDS,
    Claim,
    Decision,
    Entry,
    Finding,
    Kind,
    Link,
    Marks,
    Problem,
    Report,
)


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


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, best first: reports with an excerpt each (words found between OPEN and CLOSE of
    ``crosswire.ledger``), and claims."""

    reports: tuple[tuple[Report, str], ...]
    claims: tuple[Entry, ...]


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
        self.crossed = Crossed()
        """What the latest cross-check by this object changed."""

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
        After the last outcome the ledger is cross-checked; ``crossed`` then says what is new. Where that is cut
        short, the claims stay, and the next reading or asking for findings makes up for it.
        """
        options = options or ReadOptions()
        lexicons = options.intake.lexicons or self._lexicons
        items = read_inputs(inputs, replace(options.intake, lexicons=lexicons))
        read = read_into(self._store, items, workers=options.workers, extra=self._lexicons, again=options.again)
        outcomes = self._then_cross(read)
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

    def cross(self) -> Crossed:
        """Cross-check what the ledger holds, without rejected claims, and keep what that says; returns what changed.

        Findings and placings that still hold are left alone. Where nothing was touched since the last time, nothing
        is done.
        """
        self.crossed = Crossed()
        if not is_crossed(self._view, self._lexicons):
            self.crossed = cross_into(self._store, self._view, self._lexicons)
        return self.crossed

    def findings(self, *, kind: str | None = None, matter: str | None = None) -> Iterator[Finding]:
        """What cross-checking says of all that the ledger holds now, conflicts first.

        ``matter`` is an id, the beginning of one, or a report's name. A cross-check that is out of date is made anew.
        """
        self.cross()
        only = self._view.matter(matter) if matter is not None else None
        rank = {kind: number for number, kind in enumerate(FINDING_KINDS)}
        found = self._view.findings(kind=kind, matter=only)
        yield from sorted(found, key=lambda one: (rank[one.kind], -one.reports, one.matter, one.label, one.id))

    def claims_of(self, findings: Iterable[Finding]) -> Mapping[str, Entry]:
        """The claims that ``findings`` speak of, by id."""
        return self._view.claims_named(claim for finding in findings for claim in finding.claims)

    def questions(self, about: str | None = None, limit: int = 20) -> tuple[Question, ...]:
        """The questions that most figures answer, with every account of each; ``about`` is a question's id or the
        beginning of one, or words that the figures, their sources or places have. Raises UnknownName, EmptyQuery."""
        self.cross()
        if about is not None and about.startswith("q_"):
            names = [self._view.question(about)]
        else:
            names = [name for name, _ in self._view.questions(about, limit)]
        if about is not None and not names:
            raise UnknownName(f"no figure has the words {about!r}; try 'crosswire search', or fewer words")
        who = who_of(self._view.identities())
        return tuple(question_of(name, self._view.claims(question=name, kind="figure"), who) for name in names)

    def timeline(self, *, matter: str | None = None) -> Iterator[Moment]:
        """Dated events and figures, earliest first, with the findings that stand against them."""
        findings = list(self.findings(matter=matter))
        only = self._view.matter(matter) if matter is not None else None
        return timeline_of(self._view.claims(matter=only), findings, self.claims_of(findings))

    def sources(self) -> tuple[SourceProfile, ...]:
        """Who is cited, the most cited first, with the reasons for which names were made one."""
        self.cross()
        return profiles(self._view.identities(), self._view.citings())

    def search(self, words: str, limit: int = 20) -> Found:
        """Reports and claims that have all the words: "a phrase", begin*, either OR or. Raises EmptyQuery."""
        reports, claims = self._view.search(words, limit)
        entries = self._view.claims_named(hit.claim for hit in claims if hit.claim)
        found = [entries[hit.claim] for hit in claims if hit.claim in entries]
        return Found(tuple(map(self._hit, reports)), tuple(entry for entry in found if not entry.rejected))

    def same(self, source: str, other: str, why: str = "", who: str = "") -> Decision:
        """Record that two sources, as reports name them, are one; cross-checks again."""
        return self._decide_sources("same-source", source, other, why, who)

    def apart(self, source: str, other: str, why: str = "", who: str = "") -> Decision:
        """Record that two sources, as reports name them, are not one; cross-checks again."""
        return self._decide_sources("other-source", source, other, why, who)

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
        self.cross()
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
        self.cross()
        claims = self._view.claims(include_rejected=include_rejected)
        return write(Path(folder), claims, self._view.reports(), self._view.findings())

    def verify(self) -> Iterator[Problem]:
        """One Problem for every report whose text no longer has its hash, and for every claim whose quote or marks
        are not what the text says at their offsets, and one where findings are not those that were made; none where
        all is well."""
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
        if not self._view.findings_as_said():
            message = "the findings are not those that the cross-check made; reject or accept any claim to renew them"
            yield Problem("ledger", str(self.path), "altered-findings", message)

    def _judge(self, kind: str, claim: str, why: str, who: str) -> Decision:
        return self._decide(_decision(kind, self._view.claim(claim).claim.id, why, who))

    def _decide_sources(self, kind: str, source: str, other: str, why: str, who: str) -> Decision:
        cited = {name for _, name, _ in self._view.citings()}
        for name in (source, other):
            if name not in cited:
                raise UnknownName(f"no report cites {name!r}; 'crosswire sources' lists the names that reports use")
        return self._decide(_decision(kind, source, why, who, other))

    def _decide(self, decision: Decision) -> Decision:
        self._store.decide(decision)
        self.cross()
        return decision

    def _then_cross(self, outcomes: Generator[Outcome]) -> Generator[Outcome]:
        yield from outcomes
        self.cross()

    def _hit(self, hit: Hit) -> tuple[Report, str]:
        return self._view.report(hit.report), hit.excerpt


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


__all__ = ["Found", "Ledger", "Shown", "Trace", "TracedLink"]
