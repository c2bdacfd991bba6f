"""What one report tells of its crime, laid out so that it can be held against another's without looking at any text."""

from __future__ import annotations

import datetime
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crosswire.crosscheck.wording import stem
from crosswire.lexicons.gazetteer import load_gazetteer

CRIME = "crime:yes"
KINDS = (
    "aged", "named", "street", "block", "clock", "toll", "day", "word", "title", "title-aged", "head-aged", "title-who",
    "who", "how", "deadly",
)  # fmt: skip
LEADING = 5
"""Names that lead what a report tells of a crime."""
LARGE = 5.0
"""The size, as a power of ten, of a city that is neither large nor small."""

Kinds = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class ToldCrime:
    """What one report tells of its crime.

    ``kinds`` are its traits by kind (traits.py); ``days`` the days that it gives, and ``near`` those with the days
    beside them, as ordinals; ``names`` its names of one word, by stem, each with its share of all that they weigh;
    ``victims`` the last names that stand beside an age; ``leading`` the heaviest of its names; ``known`` every word
    that it gives near its head, and its names; ``cities`` its names that cities have, with the size of the largest, as
    a power of ten less ``LARGE``.
    """

    kinds: Kinds
    days: frozenset[int]
    near: frozenset[int]
    names: Mapping[str, float]
    victims: frozenset[str]
    leading: tuple[str, ...]
    known: frozenset[str]
    cities: Mapping[str, float]


def told_crime(weights: Mapping[str, float]) -> ToldCrime | None:
    """What a report tells of its crime, by the weights of all that it names; None where it is about none."""
    if CRIME not in weights:
        return None
    kinds = _by_kind(weights)
    single = {name: weight for name, weight in weights.items() if weight and " " not in name}
    names: dict[str, float] = defaultdict(float)
    total = math.fsum(weight * weight for weight in single.values()) or 1.0
    for name, weight in single.items():
        names[stem(name)] += weight * weight / total
    days = frozenset(datetime.date.fromisoformat(day).toordinal() for day in kinds["day"])
    heaviest = sorted(single, key=lambda name: (-single[name], name))
    return ToldCrime(
        kinds,
        days,
        frozenset(day + step for day in days for step in (-1, 0, 1)),
        names,
        frozenset(map(stem, kinds["named"])),
        tuple(stem(name) for name in heaviest[:LEADING]),
        kinds["word"] | names.keys(),
        _cities(name for name, weight in weights.items() if weight),
    )


def _by_kind(names: Iterable[str]) -> Kinds:
    found: dict[str, set[str]] = {kind: set() for kind in KINDS}
    for name in names:
        kind, colon, word = name.partition(":")
        if colon and kind in found:
            found[kind].add(word)
    return {kind: frozenset(words) for kind, words in found.items()}


def _cities(names: Iterable[str]) -> Mapping[str, float]:
    gazetteer = load_gazetteer()
    people = {name: gazetteer.population(name) for name in names}
    return {name: math.log10(count) - LARGE for name, count in people.items() if count}
