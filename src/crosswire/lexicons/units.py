"""Words beside a number that say what kind of number it is: kilometres, percent, aged, Street, July."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from crosswire.lexicons.loading import LexiconError, entries

MEASUREMENTS = frozenset(
    [
        "length",
        "area",
        "speed",
        "temperature",
        "magnitude",
        "duration",
        "percent",
        "times",
        "clock",
        "score",
        "rating",
        "information",
        "power",
        "charge",
    ]
)
"""Kinds whose numbers are never figures: they measure, they do not count."""
GOODS = frozenset({"weight", "volume"})
KINDS = (
    MEASUREMENTS
    | GOODS
    | frozenset(
        [
            "age",
            "kin",
            "ordinal",
            "modifier",
            "change",
            "label",
            "name_label",
            "street",
            "month",
            "weekday",
            "per",
            "yearly",
            "sample",
            "population",
            "dispatching",
            "emergency",
            "page",
        ]
    )
)


@dataclass(frozen=True, slots=True)
class Units:
    """The kinds of each word (lower case)."""

    kinds: Mapping[str, frozenset[str]]

    def has(self, word: str, *kinds: str) -> bool:
        """Whether ``word`` is of one of ``kinds``."""
        return not self.kinds.get(word, frozenset()).isdisjoint(kinds)

    def measures(self, word: str) -> bool:
        """Whether a number of ``word`` is a measurement and so no figure."""
        return not self.kinds.get(word, frozenset()).isdisjoint(MEASUREMENTS)


@lru_cache(maxsize=8)
def load_units(extra: tuple[Path, ...] = ()) -> Units:
    """Units and the other words around numbers. Raises LexiconError on an unknown kind."""
    kinds: dict[str, set[str]] = {}
    for entry in entries("units", extra):
        if entry.get("kind") not in KINDS:
            raise LexiconError(f"lexicon units: {entry!r} needs a kind out of {', '.join(sorted(KINDS))}")
        for word in entry.get("words", ()):
            kinds.setdefault(str(word).lower(), set()).add(entry["kind"])
    return Units({word: frozenset(found) for word, found in kinds.items()})
