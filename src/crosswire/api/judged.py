"""What a person decides, kept as rows that last and applied at once."""

from __future__ import annotations

import datetime
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from crosswire.api.bound import named_claim
from crosswire.api.held import Held
from crosswire.api.remembering import Memory
from crosswire.api.targets import Targets
from crosswire.api.wording import chain_with_words, decision, grade_of, said_as
from crosswire.ledger import OutdatedCrossing, Readers
from crosswire.records import BadValue, Decision, Report
from crosswire.records.correction import Json, correction_value, field_value, settled, value_text
from crosswire.records.fields import CLAIM_FIELDS

if TYPE_CHECKING:
    from crosswire.ledger import Store

What = Literal["source", "matter", "question"]
"""What two things that are one, or not one, are: sources, or the matters of reports, or the questions of claims."""


class Judged(Held):
    """A ledger on which people decide; every decision is written, and the ledger cross-checked, before a call
    returns.

    ``who`` is the login name where it is left out. ``seen`` guards against deciding on something that somebody else
    decided on meanwhile: give the id that ``latest`` had for it when it was shown ("" for none), and OutdatedDecision,
    which says who decided what, is raised where there is a later one; None asks nothing. Nothing is ever lost: a
    decision is a row that stays, and of two on one thing the later holds until it is taken back.
    """

    def __init__(self, readers: Readers, lexicons: tuple[Path, ...], memory: Memory) -> None:
        super().__init__(readers, memory)
        self._lexicons = lexicons

    @cached_property
    def _store(self) -> Store:
        from crosswire.ledger import Store

        return Store(self._readers.file.engine, self.path)

    def accept(self, claim: str, why: str = "", who: str = "", seen: str | None = None) -> Decision:
        """Record that a person holds a claim for rightly read."""
        return self._judge("accept", claim, why, who, seen)

    def reject(self, claim: str, why: str = "", who: str = "", seen: str | None = None) -> Decision:
        """As accept; a rejected claim stays in the ledger and leaves lists, findings and exports unless asked for."""
        return self._judge("reject", claim, why, who, seen)

    def correct(
        self, claim: str, field: str, value: str | Json, why: str = "", who: str = "", seen: str | None = None
    ) -> Decision:
        """Record what one field of a claim is; the claim as read stays beside it (``Entry.read``).

        ``field`` is one of ``crosswire.records.correctable(claim)``; ``value`` is words ("at least 12", "2031-05",
        "Bell Agency <- police [Orvel]", "agent: police; patient: dockers", another claim's id, "none") or JSON as the
        claims contract has it. Raises UnknownField, or BadValue, which says what the field takes.
        """
        entry = self._view.claim(claim)
        read = entry.as_read
        new = correction_value(entry.claim, field, value if isinstance(value, str) else value_text(value))
        if field == "chain":
            new = chain_with_words(new, read, self._view.report(read.report).text)
        elif new is not None and CLAIM_FIELDS[field].names:
            new = named_claim(entry, field, CLAIM_FIELDS[field].names, new, self._view.claim)
        new = settled(entry.claim, field, new)
        if new == field_value(entry.claim, field):
            raise BadValue(
                f"{field} of {read.id} is {value_text(new)} already; 'crosswire accept' says that it is right"
            )
        saw = value_text(field_value(read, field))
        return self._decide(decision("correct", read.id, why, who, value_text(new), field=field, saw=saw), seen)

    def take_back(self, name: str, why: str = "", who: str = "", seen: str | None = None) -> Decision:
        """Record that a decision (its id or the beginning of it) no longer holds; what it changed is as it was before.

        A taking-back can be taken back. Raises UnknownName, AmbiguousName, or BadValue where it holds no longer
        anyway.
        """
        taken = self._targets.decision(name)
        if not self._view.holds(taken):
            raise BadValue(f"{taken.id} was taken back already; 'crosswire decisions' lists what holds")
        made = decision("take-back", taken.id, why, who)
        if taken.kind.startswith("set-"):
            return self._restore(taken, made, seen)
        return self._decide(made, seen)

    def note(self, target: str, words: str, who: str = "") -> Decision:
        """Keep words on a report, claim, finding, matter, question, decision or source."""
        if not words.strip():
            raise BadValue("a note needs words")
        return self._decide(decision("note", self._targets.anything(target), "", who, words.strip()))

    def grade(self, target: str, grade: str, why: str = "", who: str = "", seen: str | None = None) -> Decision:
        """Grade a source's reliability, A (reliable) to F (cannot be judged), or a claim's credibility, 1 (confirmed)
        to 6 (cannot be judged): the Admiralty code, NATO STANAG 2511. Raises BadValue."""
        kind, letter = grade_of(grade)
        of_source = kind == "grade-source"
        known = self._targets.source(target) if of_source else self._view.claim(target).claim.id
        return self._decide(decision(kind, known, why, who, letter), seen)

    def same(
        self, one: str, other: str, why: str = "", who: str = "", what: What = "source", seen: str | None = None
    ) -> Decision:
        """Record that two are one: sources, as reports name them; the matters of two reports (or two matters' ids);
        the questions of two claims (or two questions' ids), which must be of one matter."""
        return self._decide_pair("same", one, other, why, who, what, seen)

    def apart(
        self, one: str, other: str, why: str = "", who: str = "", what: What = "source", seen: str | None = None
    ) -> Decision:
        """Record that two are not one, whatever says so: sources, as reports name them; the matters of two reports;
        the questions of two claims, of which the first then answers one of its own."""
        return self._decide_pair("other", one, other, why, who, what, seen)

    def set(
        self,
        report: str,
        *,
        published: datetime.date | None = None,
        outlet: str | None = None,
        who: str = "",
        why: str = "",
        seen: str | None = None,
    ) -> Report:
        """Record what a person knows of a report, and read it again under it; returns the report as it now stands.

        The report, its claims and the decision change together or not at all. Raises OutdatedReading where another
        program changes the report at the same time.
        """
        known = self._view.report(report)
        learnt = replace(known, published=published or known.published, outlet=outlet or known.outlet)
        values = {"set-published": published, "set-outlet": outlet}
        decisions = [decision(kind, known.id, why, who, str(value)) for kind, value in values.items() if value]
        if decisions:
            self._read_again(known, learnt, decisions, seen)
        return learnt

    @property
    def _targets(self) -> Targets:
        return Targets(self._readers)

    def _judge(self, kind: str, claim: str, why: str, who: str, seen: str | None) -> Decision:
        read = self._view.claim(claim).as_read
        return self._decide(decision(kind, read.id, why, who, saw=said_as(read)), seen)

    def _decide_pair(
        self, word: str, one: str, other: str, why: str, who: str, what: What, seen: str | None
    ) -> Decision:
        first, second = self._targets.pair(what, one, other)
        return self._decide(decision(f"{word}-{what}", first, why, who, second), seen)

    def _restore(self, taken: Decision, made: Decision, seen: str | None) -> Decision:
        """Take back what was set of a report: read it again under what was known of it otherwise."""
        known = self._view.report(taken.target)
        field = taken.kind.removeprefix("set-")
        before = self._view.before_set(known.id, field, taken)
        self._read_again(known, replace(known, **{field: before}), [made], seen, {field: before})
        return made

    def _read_again(
        self,
        known: Report,
        learnt: Report,
        decisions: list[Decision],
        seen: str | None,
        restored: dict[str, Json] | None = None,
    ) -> None:
        from crosswire.pipeline import reader_for, reader_version

        reading = reader_for(self._lexicons).read(learnt)
        version = reader_version(self._lexicons)
        self._store.add(
            learnt, reading.claims, version, decisions=decisions, cause="set", came_as=known, restored=restored,
            seen=seen,
        )  # fmt: skip
        self._take_effect()

    def _decide(self, made: Decision, seen: str | None = None) -> Decision:
        self._store.decide(made, seen)
        self._take_effect()
        return made

    def _take_effect(self) -> None:
        """Cross-check again; where others keep cross-checking meanwhile, whoever asks next sees to it."""
        with suppress(OutdatedCrossing):
            self._make_current()
