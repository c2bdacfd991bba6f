"""How the weights in ``crosscheck/crimes.py`` were found.

    python training/crimes.py CORPORA/gva

Every pair of reports on crimes that matters compare (a leading name in common, wherever they play) is one example: the
signs against whether the corpus has both on one incident. Logistic regression with L2 by Newton's method. The cities
are halved by a hash of their names. Precision, recall and F1 of the pairs in one city and month, as chains of likely
pairs join them, are printed for each half by the weights that the other half gives, and for both together; then the
weights that both halves give, which are those to keep.
"""

from __future__ import annotations

import hashlib
import sys
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from crosswire.crosscheck.crimes import signs_of
from crosswire.crosscheck.joining import Joining
from crosswire.crosscheck.matters import LED_BY, Member, member_of, near_in_time
from crosswire.evaluation.gva import read_incidents
from crosswire.lexicons import load

RIDGE = 1.0
STEPS = 40
THRESHOLDS = (0.25, 0.3, 0.35, 0.4, 0.45, 0.5)
Vector = NDArray[np.float64]
Pair = tuple[Member, Member]


def fitted(signs: Vector, same: Vector) -> Vector:
    """The weights that make ``same`` most likely, small ones before large ones."""
    weights = np.zeros(signs.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-signs @ weights))
        slope = signs.T @ (same - chance) - RIDGE * weights
        curve = (signs * (chance * (1 - chance))[:, None]).T @ signs + RIDGE * np.eye(len(weights))
        weights = weights + np.linalg.solve(curve, slope)
    return weights


def candidates(members: list[Member]) -> list[Pair]:
    """The pairs that matters compare."""
    by_name: dict[str, list[Member]] = defaultdict(list)
    for member in members:
        for name in member.profile.top:
            by_name[name].append(member)
    leading: Counter[tuple[str, str]] = Counter()
    for led in by_name.values():
        leading.update((min(pair), max(pair)) for pair in combinations([member.report for member in led], 2))
    known = {member.report: member for member in members}
    found = sorted(
        (one, other)
        for (one, other), count in leading.items()
        if count >= LED_BY or near_in_time(known[one], known[other])
    )
    return [(known[one], known[other]) for one, other in found]


def half_of(city: str) -> int:
    return int(hashlib.sha256(city.encode()).hexdigest(), 16) % 2


def main(folder: Path) -> None:
    lexicons = load()
    incident: dict[str, str] = {}
    place: dict[str, tuple[str, str]] = {}
    members: dict[str, Member] = {}
    for one in read_incidents(folder):
        for report in one.reports:
            incident[report.id], place[report.id] = one.id, (one.city, one.month)
            members[report.id] = member_of(report, (), lexicons)
    pairs = candidates([member for member in members.values() if member.crime is not None])
    rows = [signs_of(a.crime, b.crime, a.published, b.published) for a, b in pairs if a.crime and b.crime]
    names = sorted({name for row in rows for name in row})
    signs = np.array([[row.get(name, 0.0) for name in names] for row in rows])
    same = np.array([incident[a.report] == incident[b.report] for a, b in pairs], dtype=float)
    halves = np.array([half_of(place[a.report][0]) for a, _ in pairs])
    chance = np.zeros(len(pairs))
    for half in (0, 1):
        weights = fitted(signs[halves != half], same[halves != half])
        chance[halves == half] = 1 / (1 + np.exp(-signs[halves == half] @ weights))
    for half in (0, 1, None):
        for least in THRESHOLDS:
            print("both" if half is None else half, least, *gathered(pairs, chance, least, half, incident, place))
    print("WEIGHTS: Mapping[str, float] = {")
    for name, weight in zip(names, fitted(signs, same), strict=True):
        print(f'    "{name}": {weight:.3f},')
    print("}")


def gathered(
    pairs: list[Pair], chance: Vector, least: float, half: int | None, incident: dict[str, str],
    place: dict[str, tuple[str, str]],
) -> tuple[float, float, float]:  # fmt: skip
    """Precision, recall and F1 of the pairs of one city and month that chains of likely pairs join."""
    joined: Joining[str] = Joining()
    for report in incident:
        joined.add(report)
    for (first, second), likely in zip(pairs, chance, strict=True):
        if likely >= least:
            joined.join(first.report, second.report)
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for report, where in place.items():
        if half is None or half_of(where[0]) == half:
            groups[where].append(report)
    both = together = same = 0
    for reports in groups.values():
        for one, other in combinations(reports, 2):
            is_joined, is_same = joined.leader(one) == joined.leader(other), incident[one] == incident[other]
            both, together, same = both + (is_joined and is_same), together + is_joined, same + is_same
    precision, recall = both / max(1, together), both / max(1, same)
    return round(precision, 3), round(recall, 3), round(2 * precision * recall / max(1e-9, precision + recall), 3)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
