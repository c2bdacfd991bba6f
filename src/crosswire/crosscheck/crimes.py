"""Whether two reports of crimes are about one crime: what speaks for and against, weighed.

Many crimes of one kind befall one city in one month, so that names of places say little; a victim's name, an age, a
street, the day and the number hurt say more, and say most where both reports tell them. The weights are those of a
logistic regression (Cox 1958), found as training/crimes.py says, on the reports of gva in half of its cities. On the
other half: precision 0.951 and recall 0.849 of the pairs in one city and month, as matters join them.
"""

from __future__ import annotations

import datetime
import math
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

CRIME = "crime:yes"
TOLD = ("aged", "named", "street", "block", "clock", "toll", "day")
WEIGHTS: Mapping[str, float] = {
    "always": -5.970,
    "aged in both": -1.418,
    "aged shared": 2.011,
    "named in both": -0.509,
    "named shared": 0.559,
    "street in both": -1.418,
    "street shared": 3.214,
    "block in both": -2.347,
    "block shared": 2.185,
    "clock in both": -1.074,
    "clock shared": 1.586,
    "toll in both": 0.031,
    "toll shared": 0.189,
    "day in both": -1.311,
    "day shared": 2.626,
    "named beside": 2.205,
    "toll weighed": 0.431,
    "title": 2.426,
    "rounds up": 0.978,
    "likeness": 4.905,
    "names": 0.762,
    "within 1": 0.553,
    "within 3": 0.635,
    "within 7": 0.279,
    "within 21": 1.158,
}
LEAST = 0.45
"""Probability from which two reports are about one crime: the most precise of those with nearly the best F1."""
GAPS = (1, 3, 7, 21)
WEIGHTY = 0.06
"""What a name weighs at least in both reports, on the mean, to be shared."""
LONG_LISTS = 4
"""Blocks that a report names if it rounds up a weekend's crimes."""

Traits = Mapping[str, frozenset[str]]


def are_about_crimes(one: Mapping[str, float], other: Mapping[str, float]) -> bool:
    """Whether both reports, by the weights of what they name, are about a crime."""
    return CRIME in one and CRIME in other


def are_one_crime(
    one: Mapping[str, float], other: Mapping[str, float], first: datetime.date | None, second: datetime.date | None
) -> bool:
    """Whether two reports of crimes, published ``first`` and ``second``, are about one."""
    return probability(signs_of(one, other, first, second)) >= LEAST


def probability(signs: Mapping[str, float]) -> float:
    return 1 / (1 + math.exp(-math.fsum(WEIGHTS[name] * sign for name, sign in signs.items())))


def signs_of(
    one: Mapping[str, float], other: Mapping[str, float], first: datetime.date | None, second: datetime.date | None
) -> dict[str, float]:
    """What speaks for and against one crime, by name."""
    here, there = _by_kind(frozenset(one)), _by_kind(frozenset(other))
    signs = {"always": 1.0}
    for kind in TOLD:
        shared = here[kind] & there[kind]
        signs[f"{kind} in both"] = float(bool(here[kind] and there[kind]))
        signs[f"{kind} shared"] = float(bool(shared))
    signs["day shared"] = float(_days_meet(here["day"], there["day"]))
    signs["named beside"] = float(any(name in other for name in here["named"]) or any(n in one for n in there["named"]))
    signs["toll weighed"] = math.log(max((int(number) for number in here["toll"] & there["toll"]), default=1))
    signs["title"] = _overlap(here["title"], there["title"])
    signs["rounds up"] = float(max(len(here["block"]), len(there["block"])) >= LONG_LISTS)
    both = [one[name] * other[name] for name in one.keys() & other.keys()]
    signs["likeness"] = math.fsum(both)
    signs["names"] = math.log1p(sum(product >= WEIGHTY * WEIGHTY for product in both))
    gap = abs((first - second).days) if first and second else None
    for days in GAPS:
        signs[f"within {days}"] = float(gap is not None and gap <= days)
    return signs


@lru_cache(maxsize=4096)
def _by_kind(names: frozenset[str]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for name in names:
        kind, colon, word = name.partition(":")
        if colon and " " not in kind:
            found[kind].add(word)
    kinds = (*TOLD, "title")
    return {kind: frozenset(found[kind]) for kind in kinds}


def _days_meet(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether a day of one is a day of the other, or next to it."""
    days = [datetime.date.fromisoformat(day) for day in one]
    return any(abs((day - datetime.date.fromisoformat(o)).days) <= 1 for day in days for o in other)


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / math.sqrt(max(1, len(one) * len(other)))
