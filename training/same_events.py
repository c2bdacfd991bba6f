"""How the weights in ``crosscheck/same_events.py`` were found.

    python training/same_events.py CORPORA/ecb

Every pair of gold mentions that ``candidates`` yields, in the topics of ECB+ but 30 to 35, is one example: the signs
against whether both are one event. Logistic regression with L2 (Cox 1958), each topic weighing by the square root of
its pairs, so that no topic rules. The CoNLL F1 is printed for several thresholds, each third of the topics being put
together by weights fitted on the other two.
"""

from __future__ import annotations

import math
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from crosswire.crosscheck.linking import Linking
from crosswire.crosscheck.matters import gather, member_of
from crosswire.crosscheck.same_events import WEIGHTS, candidates
from crosswire.crosscheck.told_events import Matter, signs_of, told
from crosswire.evaluation.coreference import conll, tallies
from crosswire.evaluation.ecb import HELD_OUT, ReadEvents, read_events_of
from crosswire.evaluation.ecb_documents import read_documents
from crosswire.lexicons import load

FOLDS = 3
THRESHOLDS = (0.3, 0.35, 0.4, 0.45, 0.5, 0.55)
Vector = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pairs:
    """The pairs of one topic: the claims, the signs of each, whether they are one event, and its claims' events."""

    claims: list[tuple[str, str]]
    signs: Vector
    same: Vector
    events: dict[str, str]


def pairs_of(read: list[ReadEvents]) -> Pairs:
    lexicons = load()
    event = {claim.id: one.event[at] for one in read for at, claim in one.asked.items()}
    matters = gather(member_of(one.report, list(one.asked.values()), lexicons) for one in read)
    claims, signs = list[tuple[str, str]](), list[list[float]]()
    for matter in sorted(set(matters.values())):
        inside = [one for one in read if matters[one.report.id] == matter]
        events = [told(claim, one.report, lexicons) for one in inside for claim in one.asked.values()]
        known = sorted((one for one in events if one is not None), key=lambda one: one.claim.id)
        background = Matter([one.report for one in inside], known)
        for first, second in candidates(known):
            claims.append((first.claim.id, second.claim.id))
            found = signs_of(first, second, background, lexicons)
            signs.append([found[name] for name in WEIGHTS])
    same = np.array([event[a] == event[b] for a, b in claims], dtype=float)
    return Pairs(claims, np.array(signs).reshape(-1, len(WEIGHTS)), same, event)


def fitted(topics: list[Pairs]) -> Vector:
    """The weights that make the labels likeliest; all but the first are held towards 0."""
    signs, same = np.vstack([t.signs for t in topics]), np.concatenate([t.same for t in topics])
    weight = np.concatenate([np.full(len(t.claims), 10 / math.sqrt(max(1, len(t.claims)))) for t in topics])

    def loss(w: Vector) -> tuple[float, Vector]:
        z = signs @ w
        held = np.concatenate([[0.0], w[1:]])
        value = float(weight @ (np.logaddexp(0, z) - same * z) + held @ held / 2)
        return value, signs.T @ (weight * (1 / (1 + np.exp(-z)) - same)) + held

    return np.asarray(minimize(loss, np.zeros(signs.shape[1]), jac=True, method="L-BFGS-B").x)


def score(topics: list[Pairs], weights: list[Vector], least: float) -> float:
    """The CoNLL F1 where each topic is put together by its own weights."""
    counts: Counter[str] = Counter()
    for topic, w in zip(topics, weights, strict=True):
        alike = 1 / (1 + np.exp(-topic.signs @ w))
        joined = Linking(((a, b, float(p)) for (a, b), p in zip(topic.claims, alike, strict=True)), least).groups()
        alone = topic.events.keys() - {claim for group in joined for claim in group}
        gold: dict[str, list[str]] = defaultdict(list)
        for claim, event in topic.events.items():
            gold[event].append(claim)
        found = tallies(list(gold.values()), [*joined, *([claim] for claim in sorted(alone))], str)
        counts.update(sum(found.values(), Counter()))
    return conll(counts) or 0.0


def main(folder: Path) -> None:
    read: dict[str, list[ReadEvents]] = defaultdict(list)
    for document in read_documents(folder, frozenset()):
        if document.topic not in HELD_OUT:
            read[document.topic].append(read_events_of(document))
    topics = [pairs_of(read[topic]) for topic in sorted(read)]
    left_out = [fitted([t for j, t in enumerate(topics) if j % FOLDS != fold]) for fold in range(FOLDS)]
    for least in THRESHOLDS:
        print(f"least {least}: CoNLL F1 {score(topics, [left_out[i % FOLDS] for i in range(len(topics))], least):.3f}")
    for name, weight in zip(WEIGHTS, fitted(topics), strict=True):
        print(f'    "{name}": {weight:.1f},')


if __name__ == "__main__":
    main(Path(sys.argv[1]))
