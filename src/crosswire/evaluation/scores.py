"""What a measurement is made of: counts by document, measures over their sums, and how far chance could move them."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

Counts = Mapping[str, float]
RESAMPLES = 1000
"""Bootstrap samples: the ends of a 95 % interval move by under a tenth of its width from seed to seed."""
SEED = 7
INTERVAL = (2.5, 97.5)


@dataclass(frozen=True, slots=True)
class Error:
    """One thing missed, invented or read otherwise: ``kind`` says which, ``cause`` groups it, ``words`` shows it."""

    kind: str
    cause: str
    where: str
    words: str


@dataclass(frozen=True, slots=True)
class Unit:
    """One document's (or case's) counts and errors; ``digest`` is a hash of its gold and its input."""

    name: str
    counts: Counter[str]
    errors: tuple[Error, ...] = ()
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure computed from the sums of counts; None where nothing was there to measure.

    A ``headline`` has a floor kept under it. Precision and recall have none of their own: a change may well trade one
    for the other where F1 gains.
    """

    name: str
    of: Callable[[Counts], float | None]
    headline: bool = False


@dataclass(frozen=True, slots=True)
class Measured:
    """A measure's value, with the ends of its 95 % bootstrap interval over units."""

    name: str
    value: float
    low: float
    high: float
    headline: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """One corpus measured: its units, and what is to be computed from them."""

    corpus: str
    measures: Sequence[Measure]
    units: Sequence[Unit] = field(repr=False)

    @property
    def digest(self) -> str:
        """A hash of the gold and inputs of all units, in any order."""
        return digest_of(*sorted(f"{unit.name} {unit.digest}" for unit in self.units))

    @property
    def errors(self) -> list[Error]:
        return [error for unit in self.units for error in unit.errors]

    def measured(self) -> list[Measured]:
        """Every measure that has a value, with its interval by resampling whole units (Efron and Tibshirani 1993)."""
        names = sorted({name for unit in self.units for name in unit.counts})
        table = np.array([[unit.counts[name] for name in names] for unit in self.units], dtype=float)
        if not table.size:
            return []
        rng, n = np.random.default_rng(SEED), len(self.units)
        drawn = rng.multinomial(n, [1 / n] * n, size=RESAMPLES) @ table
        samples = [Counter(dict(zip(names, map(float, row), strict=True))) for row in drawn]
        sums = Counter(dict(zip(names, map(float, table.sum(axis=0)), strict=True)))
        return [found for measure in self.measures if (found := _measured(measure, sums, samples))]


def _measured(measure: Measure, sums: Counts, samples: Iterable[Counts]) -> Measured | None:
    value = measure.of(sums)
    if value is None:
        return None
    values = [found for sample in samples if (found := measure.of(sample)) is not None]
    low, high = map(float, np.percentile(values, INTERVAL)) if values else (value, value)
    return Measured(measure.name, float(value), low, high, measure.headline)


def share(name: str, hits: str, among: str, headline: bool = False) -> Measure:
    """The part of ``among`` that are ``hits``."""
    return Measure(name, lambda counts: counts[hits] / counts[among] if counts[among] else None, headline)


def total(name: str, key: str) -> Measure:
    return Measure(name, lambda counts: counts[key])


def f1_of(hits: float, made: float, wanted: float) -> float | None:
    """The harmonic mean of precision and recall; None where nothing was made and nothing wanted."""
    return 2 * hits / (made + wanted) if made + wanted else None


def f1(name: str, hits: str, made: str, wanted: str) -> Measure:
    return Measure(name, lambda counts: f1_of(counts[hits], counts[made], counts[wanted]), headline=True)


def precision_recall_f1(name: str, hits: str, made: str, wanted: str) -> tuple[Measure, Measure, Measure]:
    return (
        share(f"{name} precision", hits, made),
        share(f"{name} recall", hits, wanted),
        f1(f"{name} F1", hits, made, wanted),
    )


def digest_of(*texts: str) -> str:
    """A short hash of texts, in order."""
    return hashlib.sha256("\x00".join(texts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
