"""Words of place, and the parts of countries that are neither country nor city."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.countries import plain
from crosswire.lexicons.loading import LexiconError, entries

KINDS = ("lead", "area", "region", "state", "wide", "side", "outpost")
BARE = ("area", "wide", "side", "outpost")


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """``leads`` maps prepositions to where or whither; ``areas`` are words such as province.

    ``regions`` maps names to the country they are part of, ``states`` short forms (as written, Kan.) to postal codes
    of the US; ``wide`` places lie in no one country; ``sides`` are words such as northeast; ``outposts`` such
    as embassy.
    """

    leads: Mapping[str, str]
    areas: frozenset[str]
    regions: Mapping[str, str]
    states: Mapping[str, str]
    wide: frozenset[str]
    sides: frozenset[str]
    outposts: frozenset[str]


@lru_cache(maxsize=8)
def load_places(extra: tuple[Path, ...] = ()) -> PlaceWords:
    """The bundled words of place and the user's. Raises LexiconError where an entry has no known kind or no words."""
    found: dict[str, dict[str, str]] = {kind: {} for kind in KINDS}
    for entry in entries("places", extra):
        kind, words = entry.get("kind"), entry.get("words")
        valued = kind in BARE or bool(entry.get("value"))
        if kind not in KINDS or not isinstance(words, list) or not valued:
            raise LexiconError(f"lexicon places: {entry!r} needs words, a kind out of {', '.join(KINDS)} and a value")
        for word in map(str, words):
            found[kind][plain(word) if kind in {"region", "wide"} else word] = str(entry.get("value", ""))
    return PlaceWords(
        MappingProxyType(found["lead"]),
        frozenset(found["area"]),
        MappingProxyType(found["region"]),
        MappingProxyType(found["state"]),
        frozenset(found["wide"]),
        frozenset(found["side"]),
        frozenset(found["outpost"]),
    )
