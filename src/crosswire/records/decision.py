"""A person's judgement, stored beside what the extractor said and never over it."""

from __future__ import annotations

import datetime
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass

TWO_SOURCES = ("same-source", "other-source")
TWO_REPORTS = ("same-matter", "other-matter")
TWO_CLAIMS = ("same-question", "other-question")
TAKE_BACK = "take-back"
ON_CLAIMS = ("accept", "reject", "correct", "grade-claim", *TWO_CLAIMS)
"""Kinds whose targets are claims."""
DECISION_KINDS: Mapping[str, str] = {
    "accept": "the claim is what the report says",
    "reject": "the claim is not what the report says",
    "correct": "one field of the claim is what the decision says",
    "same-source": "two sources, as reports name them, are one",
    "other-source": "two sources are not one",
    "same-matter": "two reports are about one matter",
    "other-matter": "two reports are about two matters",
    "same-question": "two claims answer one question",
    "other-question": "two claims answer two questions",
    "set-published": "the day on which a report came out",
    "set-outlet": "who published a report",
    "grade-source": "how reliable a source is, A to F",
    "grade-claim": "how credible a claim is, 1 to 6",
    "note": "words on anything",
    TAKE_BACK: "another decision no longer holds",
}
"""What can be decided, and what each says."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One row that lasts: ``kind`` (one of DECISION_KINDS) on ``target`` (an id, or a source's name).

    ``value`` is what was set, or the other of two, where there is one; ``field`` is the field that a correction sets,
    its value in JSON. ``saw`` is what was decided on: for a correction the field's value as read, in JSON, for a
    judgement the hash of the claim as read. ``made_at`` is timezone-aware UTC.
    """

    id: str
    kind: str
    target: str
    why: str
    who: str
    made_at: datetime.datetime
    value: str | None = None
    field: str | None = None
    saw: str | None = None


def holding(decisions: Iterable[Decision]) -> list[Decision]:
    """Those of ``decisions`` that were not taken back, takings-back among them; one that was itself taken back takes
    nothing back."""
    every = list(decisions)
    takers: dict[str, list[Decision]] = {}
    for decision in every:
        if decision.kind == TAKE_BACK:
            takers.setdefault(decision.target, []).append(decision)

    def holds(decision: Decision) -> bool:  # an id is a hash of its target, so that no chain of these is a circle
        return not any(holds(taker) for taker in takers.get(decision.id, ()))

    return [decision for decision in every if holds(decision)]


def standing(decisions: Iterable[Decision]) -> list[Decision]:
    """Of ``decisions``, whatever their order, those that hold, oldest first: not taken back, and the latest on each
    thing decided. A merge, its undoing, and its undoing again are one word in the end."""
    latest: dict[Hashable, Decision] = {}
    for decision in sorted(holding(decisions), key=lambda one: (one.made_at, one.id)):
        latest[subject(decision)] = decision
    latest = {about: decision for about, decision in latest.items() if decision.kind != TAKE_BACK}
    return sorted(latest.values(), key=lambda one: (one.made_at, one.id))


def subject(decision: Decision) -> Hashable:
    """What a decision is about: two on one subject are rivals, of which the later holds."""
    for pair in (TWO_SOURCES, TWO_REPORTS, TWO_CLAIMS):
        if decision.kind in pair:
            return pair, frozenset((decision.target, decision.value))
    if decision.kind in ("accept", "reject"):
        return "judgement", decision.target
    if decision.kind == "note":
        return decision.id
    return decision.kind, decision.target, decision.field
