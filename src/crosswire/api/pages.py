"""A ledger a page at a time: lists that cost by what is shown, however much the ledger holds."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Hashable, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from crosswire.accounts import Moment, Question, question_of, timeline_of, who_of
from crosswire.accounts.timeline import NOT_SO, OPPOSING
from crosswire.api.remembering import Memory
from crosswire.ledger import ClaimFilter, Page, QuestionRow, Readers, UnknownName, Window
from crosswire.records import Entry, Finding, Report

if TYPE_CHECKING:  # they come with the query builder
    from crosswire.ledger import Facets, Having, MatterOrder, MatterRow, RelayRow, ReportRow, SourceRow, Totals

Answer = TypeVar("Answer")

EVERY_CLAIM = ClaimFilter()


class Pages:
    """What a ledger holds, listed in pages of up to 1,000, as the cross-check last placed it.

    ``limit`` and ``offset`` outside of 1 to 1,000 and 0 upwards raise ValueError. Each page says how many there are in
    all (``total``; ``at_least`` where counting stopped early). Names are told as Held tells them; ids are whole ids.
    As of a moment (``Held.at``), everything is as it was then.
    """

    def __init__(self, readers: Readers, make_current: Callable[[], None], memory: Memory) -> None:
        self._readers = readers
        self._make_current = make_current
        self._memory = memory

    def totals(self) -> Totals:
        """How much of everything there is; counted once for each state of the ledger."""
        from crosswire.ledger.totals import totals

        self._make_current()
        return self.once("totals", lambda: totals(self._readers.lists))

    def reports(
        self, limit: int = 50, offset: int = 0, *, matter: str | None = None, outlet: str | None = None
    ) -> Page[ReportRow]:
        """Reports without their texts, the latest read first; of a matter (id) or an outlet where one is given."""
        self._make_current()
        window = Window(limit, offset)
        about = ("reports", window, matter, outlet)
        return self.once(about, lambda: self._readers.lists.reports(window, matter=matter, outlet=outlet))

    def report(self, name: str) -> ReportRow:
        """The report of that id, beginning of an id, path or file name. Raises UnknownName or AmbiguousName."""
        self._make_current()
        return self._readers.lists.reports(Window(1), report=self._readers.view.report_id(name)).items[0]

    def reports_about(self, words: str, limit: int = 20) -> tuple[tuple[Report, str], ...]:
        """Reports whose title or text has the words, the latest read first, each with an excerpt. Raises EmptyQuery."""
        about = ("reports about", words, limit)
        return self.once(about, lambda: tuple(self._readers.view.reports_about(words, limit)))

    def matters(self, limit: int = 50, offset: int = 0, *, order: MatterOrder = "newest") -> Page[MatterRow]:
        """Matters with what they count: the one with the latest report first, the most findings, or most reports."""
        self._make_current()
        return self._readers.lists.matters(Window(limit, offset), order)

    def matter(self, name: str) -> MatterRow:
        """The matter of that id, beginning of an id, or of the report of that name. Raises UnknownName or
        AmbiguousName."""
        self._make_current()
        found = self._readers.lists.matter(self._readers.view.matter(name))
        if found is None:
            raise UnknownName(f"no matter goes by {name!r}; 'crosswire findings' tells of them")
        return found

    def questions(self, limit: int = 50, offset: int = 0, *, matter: str | None = None) -> Page[QuestionRow]:
        """Questions that figures answer, those with most figures first; of a matter (id) where one is given."""
        self._make_current()
        return self._readers.glance.questions(Window(limit, offset), matter=matter)

    def question(self, name: str) -> Question:
        """The question of that id or beginning of one, with every account of it. Raises UnknownName or
        AmbiguousName."""
        self._make_current()
        return self.accounts(self._readers.glance.question(name))

    def accounts(self, question: str) -> Question:
        """The question of that id with every account of it, none where no figure answers it now."""
        return self.once(("accounts", question), lambda: self._accounts(question))

    def _accounts(self, question: str) -> Question:
        entries = self._readers.glance.figures(question)
        matters = {entry.matter for entry in entries if entry.matter}
        reports = {entry.claim.report for entry in entries}
        named = (self._readers.glance.identities(matter, reports) for matter in sorted(matters))
        return question_of(question, entries, who_of(chain.from_iterable(named)))

    def questions_about(self, words: str, limit: int = 20) -> tuple[QuestionRow, ...]:
        """The questions by how many of their figures, of the latest with the words, have them, most first. Raises
        EmptyQuery."""
        self._make_current()
        names = self._readers.glance.questions_about(words, limit)
        rows = self._readers.glance.questions_named(names)
        return tuple(rows[name] for name in names if name in rows)

    def findings(
        self,
        limit: int = 50,
        offset: int = 0,
        *,
        kinds: Sequence[str] = (),
        matter: str | None = None,
        question: str | None = None,
        claim: str | None = None,
    ) -> Page[Finding]:
        """Findings, conflicts first, then those of most reports; of those kinds, a matter, a question, or those that
        speak of a claim (ids)."""
        self._make_current()
        window = Window(limit, offset)
        return self._readers.glance.findings(window, kinds=kinds, matter=matter, question=question, claim=claim)

    def finding_counts(self, matter: str | None = None) -> Mapping[str, int]:
        """How many findings of each kind there are, in all or of a matter (id); those with none are left out."""
        self._make_current()
        return self.once(("kinds", matter), lambda: self._readers.glance.finding_counts(matter))

    def findings_of(self, claims: Sequence[str]) -> Mapping[str, Sequence[Finding]]:
        """The findings that speak of each of up to 1,000 claims (ids), by claim; those of none are left out."""
        self._make_current()
        return self._readers.lists.findings_of(claims)

    def claims(self, limit: int = 50, offset: int = 0, *, wanted: ClaimFilter = EVERY_CLAIM) -> Page[Entry]:
        """Claims that ``wanted`` lets through, without rejected ones, in the order of placing. Raises EmptyQuery."""
        self._make_current()
        window = Window(limit, offset)
        if wanted.words is not None:
            return self._entries(self._having(wanted).page(window))
        total = self.once(("claims", wanted), lambda: self._readers.claims.count_of(wanted))
        return self._entries(self._readers.claims.ids(wanted, window, total))

    def facets(self, wanted: ClaimFilter = EVERY_CLAIM) -> Facets:
        """What those claims are about: for each facet its commonest values with how many claims have them. Raises
        EmptyQuery."""
        self._make_current()
        if wanted.words is not None:
            return self._having(wanted).facets
        return self.once(wanted, lambda: self._readers.claims.facets(wanted))

    def _having(self, wanted: ClaimFilter) -> Having:
        words = wanted.words or ""
        said = self.once(("said", words), lambda: self._readers.claims.said(words))
        return self.once(("having", wanted), lambda: said.having(wanted))

    def timeline(
        self,
        limit: int = 50,
        offset: int = 0,
        *,
        matter: str | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
    ) -> Page[Moment]:
        """Dated events and figures, earliest first, with the findings that stand against them; of a matter (id), or
        between two days (inclusive)."""
        self._make_current()
        within = ClaimFilter(matter=matter, since=since, until=until)
        total = self.once(("dated", within), lambda: self._readers.claims.count_dated(within, NOT_SO))
        page = self._entries(self._readers.claims.dated(within, Window(limit, offset), NOT_SO, total))
        against = self._readers.lists.findings_of([entry.claim.id for entry in page.items])
        found = [finding for findings in against.values() for finding in findings if finding.kind in OPPOSING]
        others = self._readers.glance.claims_named(claim for finding in found for claim in finding.claims)
        return page.of(timeline_of(page.items, found, others))

    def sources(self, limit: int = 50, offset: int = 0, *, named: str | None = None) -> Page[SourceRow]:
        """Who is cited, the most cited first; ``named`` is part of a name."""
        self._make_current()
        window = Window(limit, offset)
        return self.once(("sources", window, named), lambda: self._readers.lists.sources(window, named=named))

    def relays(self, limit: int = 100, *, source: str | None = None, matter: str | None = None) -> tuple[RelayRow, ...]:
        """Who passes on whose word, the most claims first: all, to or from a source (by name), or of a matter (id)."""
        self._make_current()
        return self.once(
            ("relays", limit, source, matter), lambda: self._readers.lists.relays(limit, source=source, matter=matter)
        )

    def _entries(self, page: Page[str]) -> Page[Entry]:
        entries = self._readers.glance.claims_named(page.items)
        return page.of(entries[claim] for claim in page.items if claim in entries)

    def once(self, about: Hashable, work: Callable[[], Answer]) -> Answer:
        """What ``work`` says, asked once for each state of the ledger."""
        return self._memory.once((self._readers.glance.progress(), self._readers.as_of, about), work)
