"""Whether a claim's confidence means what it says: of those at 0.9, about nine in ten are right.

Labels: see ``confidence_labels``. Measured on hand-labelled gold, on GVA's incidents whose name hashes even, on
PolNeAR's ``dev`` and on topics 30 to 35 of ECB+; the weights were fitted on gold and on the other parts.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from crosswire.evaluation.confidence_labels import Labelled, of_articles, of_events, of_gold, of_incident
from crosswire.evaluation.corpora import Draw, MissingCorpus, corpus
from crosswire.evaluation.ecb import HELD_OUT
from crosswire.evaluation.ecb_documents import read_documents
from crosswire.evaluation.gold import gold_sets
from crosswire.evaluation.gold_errors import plain
from crosswire.evaluation.gva import FEWEST_REPORTS, read_incidents
from crosswire.evaluation.scores import Counts, Error, Measure, Run, Unit, share
from crosswire.publish.reliability import Band, write_reliability

QUICK = 8
MOST = {"gva": 120, "polnear": 60, "ecb": 80}
"""Documents of each corpus that a whole measurement takes: reading all of them would take an hour."""
BANDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
"""Lower ends of the bands of confidence; few claims lie below the first."""
SURE_AND_WRONG = 0.8


def kept_apart(name: str) -> bool:
    """Whether an incident is kept from the fit: its name hashes even."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 2 == 0


def run_confidence(data: Path, draw: Draw) -> Iterator[Run]:
    """Gold, GVA, PolNeAR and ECB+ in the corpora ``data``, as many as are there. Raises MissingCorpus if none is."""
    runs = 0
    for name, corpus_of in (("gold", _gold), ("gva", _gva), ("polnear", _polnear), ("ecb", _ecb)):
        try:
            labelled = list(corpus_of(data, draw))
        except MissingCorpus:
            continue
        runs += 1
        yield Run(f"confidence/{name}", MEASURES, [unit(one) for one in labelled])
    if not runs:
        raise MissingCorpus(f"{data} holds no gold, gva, polnear or ecb")


def _some(draw: Draw, name: str) -> Draw:
    return Draw(sample=MOST[name]) if draw.whole else draw


def _gold(data: Path, draw: Draw) -> Iterator[Labelled]:
    found = [one for gold in gold_sets(data) for one in of_gold(gold)]
    yield from draw.of(found, lambda one: one.name, QUICK)


def _gva(data: Path, draw: Draw) -> Iterator[Labelled]:
    several = [one for one in read_incidents(corpus(data, "gva")) if len(one.reports) >= FEWEST_REPORTS]
    incidents = [one for one in several if kept_apart(one.id)]
    yield from map(of_incident, _some(draw, "gva").of(incidents, lambda incident: incident.id, QUICK))


def _polnear(data: Path, draw: Draw) -> Iterator[Labelled]:
    yield from of_articles(corpus(data, "polnear", "dev"), _some(draw, "polnear"), QUICK)


def _ecb(data: Path, draw: Draw) -> Iterator[Labelled]:
    documents = read_documents(corpus(data, "ecb"), HELD_OUT)
    yield from map(of_events, _some(draw, "ecb").of(documents, lambda document: document.name, QUICK))


def unit(labelled: Labelled) -> Unit:
    counts, errors = Counter[str](), list[Error]()
    for claim, _, right in labelled.claims:
        sure, band = claim.confidence, band_of(claim.confidence)
        counts.update({"n": 1, "right": int(right), f"{band} n": 1, f"{band} right": int(right)})
        for name, value in (("square", (sure - right) ** 2), ("sure", sure), (f"{band} sure", sure)):
            counts[name] += value  # type: ignore[assignment]
        if not right and sure >= SURE_AND_WRONG:
            what = claim.figure.measure if claim.figure else claim.event.type if claim.event else "statement"
            shown = f"{sure:.2f} {plain(claim.evidence.quote)}"
            errors.append(Error("sure and wrong", f"{claim.kind} {what}", labelled.name, shown))
    return Unit(labelled.name, counts, tuple(errors), labelled.digest)


def band_of(confidence: float) -> str:
    return f"{max(low for low in BANDS if low <= confidence):.2f}"


def calibration_error(counts: Counts) -> float | None:
    """How far confidence and share of right lie apart, band by band, weighed by size (Naeini and others 2015)."""
    if not counts["n"]:
        return None
    apart = (abs(counts[f"{low:.2f} right"] - counts[f"{low:.2f} sure"]) for low in BANDS)
    return sum(apart) / counts["n"]


def _banded(low: float, high: float) -> tuple[Measure, Measure]:
    name = f"{low:.2f}"
    return (
        share(f"right, of those at {low:g} to {high:g}", f"{name} right", f"{name} n"),
        share(f"mean confidence, of those at {low:g} to {high:g}", f"{name} sure", f"{name} n"),
    )


MEASURES: tuple[Measure, ...] = (
    share("right", "right", "n"),
    share("mean confidence", "sure", "n"),
    Measure("calibration error", calibration_error),
    share("Brier score", "square", "n"),
    *(one for low, high in zip(BANDS, (*BANDS[1:], 1.0), strict=True) for one in _banded(low, high)),
)


def bands(runs: Sequence[Run]) -> list[Band]:
    """What a reliability diagram shows of ``runs``: a row of bands each."""
    found = []
    for run in runs:
        counts: Counter[str] = sum((unit.counts for unit in run.units), Counter())
        for low in BANDS:
            if n := counts[f"{low:.2f} n"]:
                sure, right = counts[f"{low:.2f} sure"] / n, counts[f"{low:.2f} right"] / n
                found.append(Band(run.corpus.rpartition("/")[2], sure, right, int(n)))
    return found


def draw_confidence(path: Path, runs: Sequence[Run]) -> None:
    """Draw the reliability diagram of ``runs``. Raises PublishError."""
    write_reliability(path, "Of claims with such confidence, so many are right", bands(runs))
