"""Whether mentions are put together as they should be: MUC, B³ and CEAF-e, whose mean F1 is the CoNLL score.

MUC: Vilain and others, A Model-Theoretic Coreference Scoring Scheme (MUC-6, 1995). B³: Bagga and Baldwin, Algorithms
for Scoring Coreference Chains (LREC 1998). CEAF-e: Luo, On Coreference Resolution Performance Metrics (EMNLP 2005),
with φ4. The mean of the three: Denis and Baldridge (2009), as the CoNLL-2012 shared task has it. Mentions of one side
that the other lacks are scored as in Pradhan and others, Scoring Coreference Partitions of Predicted Mentions (ACL
2014): nothing is added to or taken from either side.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from typing import TypeVar

import numpy as np
from scipy.optimize import linear_sum_assignment

from crosswire.evaluation.scores import Counts, Measure, f1_of

Mention = TypeVar("Mention", bound=Hashable)
Clusters = Sequence[Collection[Mention]]
METRICS = ("MUC", "B³", "CEAF-e")


def tallies(
    key: Clusters[Mention], response: Clusters[Mention], unit: Callable[[Mention], str]
) -> dict[str, Counter[str]]:
    """What MUC, B³ and CEAF-e are made of, by the unit that each mention is of.

    A mention's share of B³ counts in its own unit, a cluster's of MUC and CEAF-e in that of its smallest mention.
    Clusters of either side hold no mention twice.
    """
    counts: dict[str, Counter[str]] = {}
    for side, here, there in (("recall", key, response), ("precision", response, key)):
        of = {mention: number for number, cluster in enumerate(there) for mention in cluster}
        for cluster in here:
            found = Counter(of[mention] for mention in cluster if mention in of)
            lost = len(cluster) - sum(found.values())
            at = counts.setdefault(unit(_first(cluster)), Counter())
            at[f"MUC {side} of"] += len(cluster) - 1
            at[f"MUC {side}"] += len(cluster) - len(found) - lost
            at[f"CEAF-e {side} of"] += 1
            for mention in cluster:
                at = counts.setdefault(unit(mention), Counter())
                at[f"B³ {side} of"] += 1
                at[f"B³ {side}"] += found[of[mention]] / len(cluster) if mention in of else 0  # type: ignore[assignment]
    for number, alike in _aligned(key, response).items():
        at = counts[unit(_first(key[number]))]
        at["CEAF-e recall"] += alike  # type: ignore[assignment]
        at["CEAF-e precision"] += alike  # type: ignore[assignment]
    return counts


def _first(cluster: Collection[Mention]) -> Mention:
    return min(cluster, key=str)


def _aligned(key: Clusters[Mention], response: Clusters[Mention]) -> Mapping[int, float]:
    """How alike (φ4) each key cluster is to its own partner, where each has one at most and the sum is greatest."""
    of = {mention: number for number, cluster in enumerate(response) for mention in cluster}
    alike = np.zeros((len(key), len(response)))
    for row, cluster in enumerate(key):
        for column, both in Counter(of[mention] for mention in cluster if mention in of).items():
            alike[row, column] = 2 * both / (len(cluster) + len(response[column]))
    rows, columns = linear_sum_assignment(alike, maximize=True)
    return {int(row): float(alike[row, column]) for row, column in zip(rows, columns, strict=True)}


def f1_by(metric: str, counts: Counts) -> float | None:
    """The F1 of one of METRICS; None where there is nothing to score."""
    sides = [_share(counts, f"{metric} {side}") for side in ("recall", "precision")]
    if None in sides:
        return None
    recall, precision = (side or 0.0 for side in sides)
    return f1_of(recall * precision, recall, precision) or 0.0


def conll(counts: Counts) -> float | None:
    """The mean F1 of the three."""
    found = [value for metric in METRICS if (value := f1_by(metric, counts)) is not None]
    return sum(found) / len(METRICS) if found else None


def _share(counts: Counts, name: str) -> float | None:
    return counts[name] / counts[f"{name} of"] if counts[f"{name} of"] else None


def _measures(metric: str) -> tuple[Measure, ...]:
    return (
        Measure(f"{metric} precision", lambda counts: _share(counts, f"{metric} precision")),
        Measure(f"{metric} recall", lambda counts: _share(counts, f"{metric} recall")),
        Measure(f"{metric} F1", lambda counts: f1_by(metric, counts)),
    )


MEASURES: tuple[Measure, ...] = (
    Measure("CoNLL F1", conll, headline=True),
    *(one for metric in METRICS for one in _measures(metric)),
)
