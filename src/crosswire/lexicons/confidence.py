"""What makes the reader more or less sure of a claim: signs and what each weighs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import get_args

from crosswire.lexicons.loading import LexiconError, entries
from crosswire.records import Kind

Weights = Mapping[str, Mapping[str, float]]
"""The weight of each sign, in logits, by the kind of claim."""


@lru_cache(maxsize=8)
def load_confidence(extra: tuple[Path, ...] = ()) -> Weights:
    """The bundled weights and the user's, who may replace any. Raises LexiconError on an unknown kind of claim, or a
    weight that is no number."""
    found: dict[str, dict[str, float]] = {kind: {} for kind in get_args(Kind)}
    for entry in entries("confidence", extra):
        kind, sign, weight = entry.get("kind"), entry.get("sign"), entry.get("weight")
        if kind not in found or not sign or not isinstance(weight, int | float):
            raise LexiconError(f"lexicon confidence: {entry!r} needs a kind of {list(found)}, a sign and its weight")
        found[kind][str(sign)] = float(weight)
    return MappingProxyType({kind: MappingProxyType(weights) for kind, weights in found.items()})
