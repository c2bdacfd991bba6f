"""All that can be asked of a ledger: what it holds now, or what it held at an earlier moment."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from crosswire.accounts import Moment, Precision, Question, SourceProfile, ToReview, profiles, timeline_of
from crosswire.api.answers import Found, Logged, Shown, Trace, TracedLink
from crosswire.api.pages import Pages
from crosswire.api.parties import PartyPages
from crosswire.api.remembering import Memory
from crosswire.api.reviewing import log_of, log_page, precision_of, queue_of
from crosswire.api.singles import One
from crosswire.api.targets import Targets
from crosswire.ledger import Page, Readers, UnknownName, Window
from crosswire.records import BadValue, Decision, Entry, Finding, Kind, Problem, Report

if TYPE_CHECKING:  # they come with the query builder
    from crosswire.ledger import Change, View


class Held:
    """What a ledger holds, for reading only; ``at`` gives the same as of a moment.

    A report is named by its id, a unique beginning of its id, its path as given, or its file name; a claim by its id
    or a unique beginning of it. Every method raises a LedgerError (a CrosswireError) that says what to do:
    UnknownName and AmbiguousName for what is not found or not unique, LockedLedger, DamagedLedger, DiskFailure.
    """

    def __init__(self, readers: Readers, memory: Memory) -> None:
        self.path = readers.path
        self._readers = readers
        self._memory = memory
        self.pages = Pages(readers, self._make_current, memory)
        """The same in pages: lists that cost by what is shown."""

    @property
    def parties(self) -> PartyPages:
        """For whom sources speak, in pages."""
        return PartyPages(self._readers, self._make_current, self._memory)

    @property
    def one(self) -> One:
        """Single records by name."""
        return One(self._readers)

    @property
    def _view(self) -> View:
        return self._readers.view

    @property
    def moment(self) -> datetime.datetime | None:
        """The moment as of which this tells; None where it tells what the ledger holds."""
        return self._readers.as_of

    def at(self, moment: datetime.datetime) -> Held:
        """What the ledger held at ``moment`` (aware): every call answers as it did then, and nothing later shows.

        It never cross-checks: findings are those that stood. It stays usable as long as the ledger is open. Raises
        BadValue where the moment has no time zone.
        """
        if moment.tzinfo is None:
            raise BadValue(f"{moment.isoformat()} says no time zone: give it one, such as datetime.UTC")
        return Held(self._readers.at(moment), self._memory)

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
        view = self._view if as_of is None else self._view.at(as_of)
        only = view.report(report).id if report is not None else None
        return view.claims(report=only, kind=kind, measure=measure, include_rejected=include_rejected)

    def claim(self, name: str) -> Entry:
        """The claim of that id or beginning of an id, rejected or not."""
        return self._view.claim(name)

    def findings(self, *, kind: str | None = None, matter: str | None = None) -> Iterator[Finding]:
        """What cross-checking says of all that the ledger holds, conflicts first.

        ``matter`` is an id, the beginning of one, or a report's name. A cross-check that is out of date is made anew.
        """
        self._make_current()
        only = self._view.matter(matter) if matter is not None else None
        yield from self._view.findings(kind=kind, matter=only)

    def claims_of(
        self, findings: Iterable[Finding], most: int | None = None, *, known: Iterable[Entry] = ()
    ) -> Mapping[str, Entry]:
        """The claims that ``findings`` speak of, by id; of each finding the first ``most``, all for None. Those that
        are ``known`` are not asked for again."""
        told = {entry.claim.id: entry for entry in known}
        wanted = {claim for finding in findings for claim in finding.claims[:most]}
        others = self._readers.glance.claims_named(wanted - told.keys())
        return {**{claim: told[claim] for claim in wanted & told.keys()}, **others}

    def questions(self, about: str | None = None, limit: int = 20) -> tuple[Question, ...]:
        """The questions that most figures answer, with every account of each; ``about`` is a question's id or the
        beginning of one, or words that the figures, their sources or places have. Raises UnknownName, EmptyQuery."""
        self._make_current()
        if about is not None and about.startswith("q_"):
            names = [self._readers.glance.question(about)]
        else:
            names = self._readers.glance.questions_about(about, limit)
        if about is not None and not names:
            raise UnknownName(f"no figure has the words {about!r}; try 'crosswire search', or fewer words")
        return tuple(map(self.pages.accounts, names))

    def timeline(self, *, matter: str | None = None) -> Iterator[Moment]:
        """Dated events and figures, earliest first, with the findings that stand against them."""
        findings = list(self.findings(matter=matter))
        only = self._view.matter(matter) if matter is not None else None
        return timeline_of(self._view.claims(matter=only), findings, self.claims_of(findings))

    def sources(self) -> tuple[SourceProfile, ...]:
        """Who is cited, the most cited first, with the reasons for which names were made one."""
        self._make_current()
        grades = {decision.target: decision.value or "" for decision in self._view.standing("grade-source")}
        return profiles(self._readers.glance.identities(), self._view.citings(), grades)

    def search(self, words: str, limit: int = 20) -> Found:
        """Reports and claims that have all the words: "a phrase", begin*, either OR or. Raises EmptyQuery."""
        claims = self._view.claims_about(words, limit)
        entries = self._readers.glance.claims_named(claims)
        found = (entries[claim] for claim in claims if claim in entries)
        return Found(self.pages.reports_about(words, limit), tuple(entry for entry in found if not entry.rejected))

    def decisions(self, about: str | None = None) -> Iterator[Decision]:
        """Every decision, oldest first; or those about one thing (an id, or a source's name), with those that take
        them back."""
        return iter(self._view.decisions(about))

    def log(self, about: str | None = None) -> Iterator[Logged]:
        """The same decisions with what has become of each: whether it holds, who took it back, and whether it is
        stale since the reader reads otherwise."""
        return log_of(self._view, about)

    def latest_log(self, limit: int = 50, offset: int = 0, about: str | None = None) -> Page[Logged]:
        """A page of the same, the latest decision first."""
        return log_page(self._view, about, Window(limit, offset))

    def named(self, about: str) -> str:
        """The id of whatever goes by a name: a report, claim, finding, matter, question or decision; else a source."""
        if any(about == decision.target for decision in self._view.decisions(about)):
            return about  # even a claim that is read no longer
        return Targets(self._readers).anything(about)

    def queue(self, limit: int = 20) -> tuple[ToReview, ...]:
        """The claims most worth a person's minute, each with why: conflicts that hang on unsure readings first."""
        return self.pages.once(("queue", limit), lambda: queue_of(self._view, self.findings(), limit))

    def precision(self) -> tuple[Precision, ...]:
        """How often the reader was right by what people decided, for claims as a whole and field by field, with 95 %
        intervals; nothing where nobody decided."""
        return self.pages.once("precision", lambda: precision_of(self._view))

    def latest(self, about: str) -> str:
        """The id of the decision about one thing (an id, or a source's name) that was written last, "" for none: what
        a later decision on it gives as ``seen``."""
        return self._view.latest_decision(about)

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

    def export(self, format: str, folder: str | Path, *, include_rejected: bool = False) -> tuple[Path, ...]:
        """Write claims, reports and findings into ``folder`` (made where missing); returns the files written.

        ``format`` is one of ``crosswire.publish.formats()``. Raises PublishError.
        """
        from crosswire.publish import exporter

        write = exporter(format)
        self._make_current()
        claims = self._view.claims(include_rejected=include_rejected)
        return write(Path(folder), claims, self._view.reports(), self._view.findings())

    def verify(self) -> Iterator[Problem]:
        """One Problem for every report whose text no longer has its hash, and for every claim whose quote or marks
        are not what the text says at their offsets, and one where findings are not those that were made; none where
        all is well."""
        from crosswire.api.verifying import verify

        return verify(self._view)

    def _make_current(self) -> None:
        """What was held at a moment is as it was; a ledger that may write cross-checks here."""
