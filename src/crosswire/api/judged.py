"""What a person decides, kept as rows that last and applied at once."""

from __future__ import annotations

import datetime
import getpass
import hashlib
from dataclasses import replace
from pathlib import Path

from crosswire.api.held import Held
from crosswire.ledger import Store, UnknownName, View
from crosswire.pipeline import reader_for, reader_version
from crosswire.records import Decision, Report


class Judged(Held):
    """A ledger on which people decide; every decision is written, and the ledger cross-checked, before a call
    returns."""

    def __init__(self, path: Path, view: View, store: Store, lexicons: tuple[Path, ...]) -> None:
        super().__init__(path, view)
        self._store = store
        self._lexicons = lexicons

    def same(self, source: str, other: str, why: str = "", who: str = "") -> Decision:
        """Record that two sources, as reports name them, are one; cross-checks again."""
        return self._decide_sources("same-source", source, other, why, who)

    def apart(self, source: str, other: str, why: str = "", who: str = "") -> Decision:
        """Record that two sources, as reports name them, are not one; cross-checks again."""
        return self._decide_sources("other-source", source, other, why, who)

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
        self._make_current()
        return learnt

    def accept(self, claim: str, why: str = "", who: str = "") -> Decision:
        """Record that a person holds a claim for rightly read; ``who`` defaults to the login name."""
        return self._judge("accept", claim, why, who)

    def reject(self, claim: str, why: str = "", who: str = "") -> Decision:
        """As accept; a rejected claim stays in the ledger and leaves lists and exports unless asked for."""
        return self._judge("reject", claim, why, who)

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
        self._make_current()
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
