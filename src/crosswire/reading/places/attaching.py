"""Which place says where a predicate happened."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.reading.drafts import PlaceDraft
from crosswire.reading.times.attaching import distance_to
from crosswire.records import Place, Sentence, Token

RANKS = {"where": 0, "stands": 1, "whither": 2}
"""What a place's role adds to its distance: "in Lowmere" before "struck Lowmere" before "to Lowmere"."""


def place_for(sentence: Sentence, predicate: Token, drafts: Sequence[PlaceDraft]) -> Place | None:
    """The place where ``predicate`` happened: the nearest by the tree among those that say where."""
    ranked = []
    for draft in drafts:
        distance = distance_to(sentence, predicate, draft.first, draft.last)
        if distance is not None and draft.role in RANKS:
            ranked.append((distance + RANKS[draft.role], draft.place.country is None, draft.first, draft.place))
    return min(ranked, key=lambda r: r[:3])[3] if ranked else None
