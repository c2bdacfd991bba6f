"""Where a corpus lies, and which part of it is measured."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from crosswire.records import CrosswireError

Item = TypeVar("Item")


class MissingCorpus(CrosswireError):
    """The folder given holds nothing that the stage could measure on."""


@dataclass(frozen=True, slots=True)
class Draw:
    """How much of a corpus is measured: all of it, the stage's own quick sample, or ``sample`` documents.

    A sample is drawn by the hash of each document's name, so that it is the same wherever it is drawn.
    """

    quick: bool = False
    sample: int | None = None

    @property
    def whole(self) -> bool:
        return not self.quick and self.sample is None

    def of(self, items: Iterable[Item], name: Callable[[Item], str], quick: int) -> list[Item]:
        """The items to measure, in the order given; ``quick`` is how many the quick sample has."""
        found = list(items)
        if self.whole:
            return found
        size = self.sample if self.sample is not None else quick
        chosen = {name(item) for item in sorted(found, key=lambda item: _hash(name(item)))[:size]}
        return [item for item in found if name(item) in chosen]


def _hash(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()


def corpus(data: Path, *parts: str) -> Path:
    """The file or folder ``parts`` of the corpora in ``data``, or in its folder ``data``. Raises MissingCorpus."""
    places = [data.joinpath(*parts), data.joinpath("data", *parts)]
    found = next((place for place in places if place.exists()), None)
    if found is None:
        raise MissingCorpus(f"{places[0]} is not there: name the folder that holds {parts[0]}")
    return found
