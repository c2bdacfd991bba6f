"""Whether two reports of crimes are about one crime: what speaks for and against, weighed.

Many crimes of one kind befall one city in one month, so that names of places say little; a victim's name, an age, a
street, the day and the number hurt say more, and say most where both reports tell them. So does what the headline of
one says, where the other says it too: many a page has little beside its headline. The weights are those of a logistic
regression (Cox 1958), found as training/crimes.py says, on the reports of gva. By weights found on the other half of
its cities: precision 0.961 and recall 0.851 of the pairs in one city and month, as matters join them.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Mapping

from crosswire.crosscheck.told_crimes import LEADING, ToldCrime

TOLD = ("aged", "named", "street", "block", "clock", "toll", "day")
WEIGHTS: Mapping[str, float] = {
    "aged in both": -0.645,
    "aged several": 0.630,
    "aged share": 1.803,
    "aged shared": 0.315,
    "always": -7.607,
    "block in both": -2.130,
    "block several": -1.309,
    "block share": 3.664,
    "block shared": -1.197,
    "city": 1.139,
    "city large": -0.609,
    "clock in both": -1.312,
    "clock several": -1.776,
    "clock share": 0.851,
    "clock shared": 0.961,
    "day in both": -1.215,
    "day share": 1.482,
    "day shared": 1.415,
    "deadly in one": -0.813,
    "heads aged": -0.724,
    "heads aged alike": 0.886,
    "how": 1.190,
    "leading told by both": 0.226,
    "leading told by neither": -0.790,
    "leading told by one": 3.335,
    "named beside": 1.990,
    "named in both": -0.402,
    "named several": 1.172,
    "named share": -0.467,
    "named shared": 0.410,
    "names told by both": 0.276,
    "names told by one": 1.682,
    "street in both": -1.198,
    "street several": 0.156,
    "street share": 2.273,
    "street shared": 1.368,
    "title aged otherwise": -1.107,
    "title told by both": 0.804,
    "title told by one": 1.250,
    "title words told": 0.721,
    "titles aged alike": -0.548,
    "toll in both": -0.135,
    "toll several": -0.377,
    "toll share": 1.455,
    "toll shared": -0.095,
    "who in heads": 0.602,
    "who in titles": 0.375,
    "who otherwise": -1.020,
    "within 1": 0.635,
    "within 21": 1.503,
    "within 3": 0.678,
    "within 7": 0.847,
}
LEAST = 0.35
"""Probability from which two reports are about one crime: of those with nearly the best F1 on both halves, the most
precise."""
GAPS = (1, 3, 7, 21)

Signs = dict[str, float]


def are_one_crime(one: ToldCrime, other: ToldCrime, first: datetime.date | None, second: datetime.date | None) -> bool:
    """Whether two reports of crimes, published ``first`` and ``second``, are about one."""
    return probability(signs_of(one, other, first, second)) >= LEAST


def probability(signs: Mapping[str, float]) -> float:
    return 1 / (1 + math.exp(-math.fsum([WEIGHTS[name] * sign for name, sign in signs.items() if sign])))


def signs_of(one: ToldCrime, other: ToldCrime, first: datetime.date | None, second: datetime.date | None) -> Signs:
    """What speaks for and against one crime, by name; of what not both reports tell, nothing."""
    gap = abs((first - second).days) if first and second else None
    near = {f"within {days}": float(gap is not None and gap <= days) for days in GAPS}
    told = {name: sign for kind in TOLD for name, sign in _told(one, other, kind).items()}
    return {"always": 1.0, **near, **told, **_names(one, other), **_titles(one, other), **_circumstances(one, other)}


def _told(one: ToldCrime, other: ToldCrime, kind: str) -> Signs:
    """Whether both tell of one kind of thing, whether they tell the same, and how much of what they tell that is."""
    here, there = one.kinds[kind], other.kinds[kind]
    if not (here and there):
        return {}
    shared = len(here & there)
    if kind == "day":
        return {
            "day in both": 1.0,
            "day shared": float(not one.near.isdisjoint(other.days)),
            "day share": shared / math.sqrt(len(here) * len(there)),
        }
    return {
        f"{kind} in both": 1.0,
        f"{kind} shared": float(shared > 0),
        f"{kind} share": shared / math.sqrt(len(here) * len(there)),
        f"{kind} several": math.log(max(1, shared)),
    }


def _names(one: ToldCrime, other: ToldCrime) -> Signs:
    """How much of what weighs in one report is told by the other."""
    parts = sorted([_part_known(one, other), _part_known(other, one)])
    leading = sorted(
        [sum(name in other.known for name in one.leading), sum(name in one.known for name in other.leading)]
    )
    cities = [size for name, size in one.cities.items() if name in other.cities]
    beside = not one.victims.isdisjoint(other.names) or not other.victims.isdisjoint(one.names)
    return {
        "names told by one": parts[1],
        "names told by both": parts[0],
        "leading told by one": leading[1] / LEADING,
        "leading told by both": leading[0] / LEADING,
        "leading told by neither": float(leading[0] == 0),
        "named beside": float(beside),
        "city": float(bool(cities)),
        "city large": max(cities, default=0.0),
    }


def _part_known(one: ToldCrime, other: ToldCrime) -> float:
    return math.fsum([one.names[name] for name in one.names.keys() & other.known])


def _titles(one: ToldCrime, other: ToldCrime) -> Signs:
    """How much of one report's headline the other tells, and whose ages."""
    here, there = one.kinds["title"], other.kinds["title"]
    told = [len(here & other.known), len(there & one.known)]
    shares = sorted([told[0] / max(1, len(here)), told[1] / max(1, len(there))])
    return {
        "title told by one": shares[1],
        "title told by both": shares[0],
        "title words told": math.log1p(max(told)),
        "heads aged": float(bool(one.kinds["head-aged"] and other.kinds["head-aged"])),
        "heads aged alike": _meet(one, other, "head-aged"),
        "titles aged alike": _meet(one, other, "title-aged"),
        "title aged otherwise": float(_ages_deny(one, other) or _ages_deny(other, one)),
    }


def _circumstances(one: ToldCrime, other: ToldCrime) -> Signs:
    """Whom it befell, how it came about, and whether anyone died."""
    return {
        "who in titles": _alike(one, other, "title-who"),
        "who in heads": _alike(one, other, "who"),
        "who otherwise": float(
            bool(one.kinds["title-who"] and other.kinds["title-who"])
            and one.kinds["title-who"].isdisjoint(other.kinds["who"])
            and other.kinds["title-who"].isdisjoint(one.kinds["who"])
        ),
        "how": _alike(one, other, "how"),
        "deadly in one": float(bool(one.kinds["deadly"]) != bool(other.kinds["deadly"])),
    }


def _meet(one: ToldCrime, other: ToldCrime, kind: str) -> float:
    return float(not one.kinds[kind].isdisjoint(other.kinds[kind]))


def _ages_deny(one: ToldCrime, other: ToldCrime) -> bool:
    """Whether the ages in one report's headline are none of those that the other tells."""
    here, there = one.kinds["title-aged"], other.kinds["aged"]
    return bool(here and there) and here.isdisjoint(there)


def _alike(one: ToldCrime, other: ToldCrime, kind: str) -> float:
    here, there = one.kinds[kind], other.kinds[kind]
    return len(here & there) / math.sqrt(len(here) * len(there)) if here and there else 0.0
