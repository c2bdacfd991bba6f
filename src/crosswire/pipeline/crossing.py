"""From the ledger's claims to its findings: what was read is cross-checked, and what that says is kept, as one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from crosswire import lexicons
from crosswire.ledger import Crossed, Crossing, Placing, Store, View
from crosswire.records import Decision

CROSSCHECK_VERSION = "2"
"""Raised whenever the cross-check would say something else of the same claims; an older word is then renewed."""
OF_TWO_SOURCES = frozenset({"same-source", "other-source"})


def is_crossed(view: View, extra: tuple[Path, ...] = ()) -> bool:
    """Whether the ledger's findings are those of all that it holds now.

    The user's words (``extra``) count where there are any: findings made under them are not renewed for want of them.
    """
    last = view.crossing()
    if last is None:
        return view.state().readings == 0
    told_otherwise = bool(extra) and last.lexicons != _digest(extra)
    return last.version == CROSSCHECK_VERSION and last.state == view.state() and not told_otherwise


def cross_into(store: Store, view: View, extra: tuple[Path, ...] = ()) -> Crossed:
    """Cross-check what the ledger holds, without rejected claims, and keep the outcome in one transaction.

    Stopped at any moment, the ledger keeps its former findings, and ``is_crossed`` says that they are out of date.
    What has been touched since the last crossing is what lies above its state. Raises LexiconError and the ledger's
    errors.
    """
    from crosswire.crosscheck import cross_check  # half a second to import, which reading processes need not spend

    crossing = Crossing(view.state(), CROSSCHECK_VERSION, _digest(extra))  # before the claims: never claims too much
    claims = [entry.claim for entry in view.claims()]
    decisions = standing(view.decisions())
    checked = cross_check(view.reports(), claims, lexicons.load(extra), decisions)
    said = Placing(checked.findings, checked.matters, checked.questions, checked.identities, checked.collapses)
    return store.cross(said, crossing)


def standing(decisions: Iterable[Decision]) -> list[Decision]:
    """``decisions`` (oldest first) with only the latest on each pair of sources: a merge, its undoing, and its
    undoing again are one word in the end."""
    by_pair: dict[object, Decision] = {}
    for decision in decisions:
        of_pair = decision.kind in OF_TWO_SOURCES
        by_pair[frozenset((decision.target, decision.value)) if of_pair else decision.id] = decision
    return list(by_pair.values())


def _digest(extra: tuple[Path, ...]) -> str:
    """The user's own words, "" for none."""
    if not extra:
        return ""
    digest = hashlib.sha256()
    for path in extra:
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:12]
