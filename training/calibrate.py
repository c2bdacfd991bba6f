"""How the weights in ``lexicons/confidence.yaml`` were found.

    python training/calibrate.py CORPORA > weights.tsv

Labelled claims (``evaluation/confidence_labels.py``): hand-labelled gold, GVA's incidents whose name hashes odd,
PolNeAR's training part, ECB+ but topics 30 to 35. Logistic regression with L2 for each kind of claim (Platt 1999;
Niculescu-Mizil and Caruana 2005), every corpus weighing the same. The Brier score and the calibration error are printed
with each corpus's own documents kept from the fit, a fifth at a time.
"""

from __future__ import annotations

import hashlib
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from crosswire.evaluation.confidence import kept_apart
from crosswire.evaluation.confidence_labels import Labelled, of_articles, of_events, of_gold, of_incident
from crosswire.evaluation.corpora import Draw, corpus
from crosswire.evaluation.ecb import HELD_OUT
from crosswire.evaluation.ecb_documents import read_documents
from crosswire.evaluation.gold import gold_sets
from crosswire.evaluation.gva import FEWEST_REPORTS, read_incidents
from crosswire.reading.confidence import signs_of

FOLDS, STRENGTH, BINS = 5, 1.0, 10
SIZES = {"gva": 160, "polnear": 120, "ecb": 120}
"""Documents drawn of each corpus."""
Vector = NDArray[np.float64]


def labelled(data: Path) -> Iterator[tuple[str, Labelled]]:
    for gold in gold_sets(data):
        for one in of_gold(gold):
            yield "gold", one
    incidents = [i for i in read_incidents(corpus(data, "gva")) if len(i.reports) >= FEWEST_REPORTS]
    incidents = [i for i in incidents if not kept_apart(i.id)]
    for incident in Draw(sample=SIZES["gva"]).of(incidents, lambda i: i.id, 0):
        yield "gva", of_incident(incident)
    for one in of_articles(corpus(data, "polnear", "train"), Draw(sample=SIZES["polnear"]), 0):
        yield "polnear", one
    documents = [d for d in read_documents(corpus(data, "ecb"), frozenset()) if d.topic not in HELD_OUT]
    for document in Draw(sample=SIZES["ecb"]).of(documents, lambda d: d.name, 0):
        yield "ecb", of_events(document)


def _hash(name: str) -> int:
    return int(hashlib.sha256(name.encode()).hexdigest(), 16)


def fitted(signs: Vector, right: Vector, weight: Vector) -> Vector:
    def loss(w: Vector) -> tuple[float, Vector]:
        z = signs @ w
        held = np.concatenate([[0.0], w[1:]]) * STRENGTH
        value = float(weight @ (np.logaddexp(0, z) - right * z) + held @ w / 2)
        return value, signs.T @ (weight * (1 / (1 + np.exp(-z)) - right)) + held

    return np.asarray(minimize(loss, np.zeros(signs.shape[1]), jac=True, method="L-BFGS-B").x)


def evened(corpora: NDArray[np.str_]) -> Vector:
    """Weights by which every corpus counts the same, one on the mean."""
    counts = {name: int((corpora == name).sum()) for name in set(corpora.tolist())}
    return np.array([len(corpora) / len(counts) / counts[name] for name in corpora.tolist()])


def error(sure: Vector, right: Vector) -> float:
    """The calibration error: how far confidence and share of right lie apart, in bins of 0.1, weighed by size."""
    bins = np.minimum((sure * BINS).astype(int), BINS - 1)
    return sum(abs(float((sure - right)[bins == b].sum())) for b in range(BINS)) / len(right)


def main(data: Path) -> None:
    rows: dict[str, list[tuple[str, str, dict[str, float], bool]]] = defaultdict(list)
    for name, document in labelled(data):
        for claim, report, is_right in document.claims:
            rows[claim.kind].append((name, document.name, dict(signs_of(claim, report)), is_right))
    for kind, found in rows.items():
        names = list(found[0][2])
        signs = np.array([[row[2][name] for name in names] for row in found])
        right = np.array([float(row[3]) for row in found])
        corpora = np.array([row[0] for row in found])
        folds = np.array([_hash(row[1]) % FOLDS for row in found])
        sure = np.zeros(len(right))
        for fold in range(FOLDS):
            out = folds == fold
            w = fitted(signs[~out], right[~out], evened(corpora[~out]))
            sure[out] = 1 / (1 + np.exp(-signs[out] @ w))
        for name in sorted(set(corpora.tolist())):
            of = corpora == name
            brier = float(((sure - right)[of] ** 2).mean())
            told = f"{of.sum()} claims, {right[of].mean():.3f} right, sure {sure[of].mean():.3f}"
            print(
                f"# {kind} {name}: {told}, Brier {brier:.3f}, error {error(sure[of], right[of]):.3f}", file=sys.stderr
            )
        for name, weight in zip(names, fitted(signs, right, evened(corpora)), strict=True):
            print(f"{kind}\t{name}\t{weight:.2f}\t{int(signs[:, names.index(name)].sum())}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
