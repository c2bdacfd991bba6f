"""From the ledger's claims to its findings: what was read is cross-checked, and what that says is kept, as one."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from crosswire.ledger import Crossed, Crossing, OutdatedCrossing

if TYPE_CHECKING:
    from crosswire.ledger import Glance, Store, View

CROSSCHECK_VERSION = "11"
"""Raised whenever the cross-check would say something else of the same claims; an older word is then renewed."""
TRIES = 5
"""How often a cross-check is begun anew because another program made one meanwhile."""


def is_crossed(view: View | Glance, extra: tuple[Path, ...] = ()) -> bool:
    """Whether the ledger's findings are those of all that it holds now.

    The user's words (``extra``) count where there are any: findings made under them are not renewed for want of them.
    """
    now = view.progress()
    if now.crossing is None:
        return now.state.readings == 0
    told_otherwise = bool(extra) and now.crossing.lexicons != _digest(extra)
    same_rules = now.crossing.version == CROSSCHECK_VERSION
    return same_rules and now.crossing.state == now.state and not told_otherwise


def cross_into(store: Store, view: View, extra: tuple[Path, ...] = (), *, again: bool = False) -> Crossed:
    """Cross-check what was touched since the last time, without rejected claims, and keep the outcome in one
    transaction; everything, where there was none, its rules were others, or ``again`` is set.

    Only the matters that touched reports are of, were of or join are gathered and checked; what is said of all others
    stays. Stopped at any moment, the ledger keeps its former findings, and ``is_crossed`` says that they are out of
    date. Raises LexiconError and the ledger's errors; OutdatedCrossing where others keep cross-checking meanwhile.
    """
    for _ in range(TRIES):
        try:
            return _cross(store, view, extra, again=again)
        except OutdatedCrossing as error:
            outdated = error
            if is_crossed(view, extra) and not again:
                return Crossed()
    raise outdated


def _cross(store: Store, view: View, extra: tuple[Path, ...], *, again: bool) -> Crossed:
    from crosswire import lexicons  # both take half a second to import, which asking alone need not spend
    from crosswire.pipeline.checking import Check

    last = view.crossing()
    crossing = Crossing(view.state(), CROSSCHECK_VERSION, _digest(extra))  # before the claims: never claims too much
    check = Check(view, lexicons.load(extra))
    anew = again or last is None or not crossing.has_same_rules(last)
    regathered = check.everything() if anew or last is None else check.touched(last.state)
    return store.cross(
        list(check.sayings(regathered.groups)),
        crossing,
        since=last,
        over=None if anew else regathered.over,
        profiles=regathered.profiles,
        moved=regathered.moved,
    )


def _digest(extra: tuple[Path, ...]) -> str:
    """The user's own words, "" for none."""
    if not extra:
        return ""
    digest = hashlib.sha256()
    for path in extra:
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:12]
