"""What is worth a look, what has been decided, and how often the reader was right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from crosswire.accounts import Precision, ToReview, precisions_of, review_queue, worth_a_look
from crosswire.api.answers import Logged
from crosswire.ledger import Page, Window
from crosswire.records import Decision, Entry, Finding, standing
from crosswire.records.decision import ON_CLAIMS, TAKE_BACK, holding

if TYPE_CHECKING:
    from crosswire.ledger import View

LOOKED_AT = 400
"""Findings, conflicts first, whose claims are weighed for the queue: more than a person goes through in a day."""


def queue_of(view: View, findings: Iterable[Finding], limit: int) -> tuple[ToReview, ...]:
    """The first ``limit`` claims of the review queue of ``findings`` (conflicts first)."""
    looked_at = list(islice(findings, LOOKED_AT))
    claims = {claim for finding in looked_at for claim in finding.claims}
    decided = view.decided_on(claims)
    first = worth_a_look(looked_at, view.confidences(claims - decided))[:limit]
    return review_queue(looked_at, view.claims_named({*first, *decided}))[:limit]


def precision_of(view: View) -> tuple[Precision, ...]:
    """The reader's precision by what people decided on the claims that are read now."""
    from crosswire.ledger import Judgements

    return precisions_of(Judgements(view.engine, view.path, view.as_of).counts())


def log_of(view: View, about: str | None) -> Iterator[Logged]:
    """Every decision, or those about one thing, oldest first, with what has become of it."""
    decisions = view.decisions(about)
    return _logged(view, decisions, decisions)


def log_page(view: View, about: str | None, window: Window) -> Page[Logged]:
    """The same, a page of them, the latest first."""
    if about is None:
        page = view.latest_decisions(window)
        return page.of(_logged(view, view.decisions_on({one.target for one in page.items}), page.items))
    decisions = view.decisions(about)
    shown = decisions[::-1][window.offset : window.offset + window.limit]
    return Page(tuple(_logged(view, decisions, shown)), len(decisions), window)


def _logged(view: View, decisions: Sequence[Decision], shown: Sequence[Decision]) -> Iterator[Logged]:
    """What has become of those of ``decisions``, which are all on what these are on, that are ``shown``."""
    held = {decision.id for decision in holding(decisions)}
    latest = {decision.id for decision in standing(decisions)}
    takers = {one.target: one for one in decisions if one.kind == TAKE_BACK and one.id in held}
    entries = view.claims_named(claim for decision in shown for claim in _claims(decision))
    for decision in shown:
        holds = decision.id in (held if decision.kind == TAKE_BACK else latest)
        orphaned = any(claim not in entries for claim in _claims(decision))
        yield Logged(decision, holds, takers.get(decision.id), holds and _is_stale(decision, entries), orphaned)


def _claims(decision: Decision) -> Sequence[str]:
    """The claims that a decision is on."""
    if decision.kind not in ON_CLAIMS:
        return ()
    return (decision.target, decision.value or "") if decision.kind.endswith("-question") else (decision.target,)


def _is_stale(decision: Decision, entries: Mapping[str, Entry]) -> bool:
    entry = entries.get(decision.target)
    if entry is None:
        return False
    if decision.kind in ("accept", "reject"):
        return entry.stale
    return any(one.decision == decision.id and one.stale for one in entry.corrections)
