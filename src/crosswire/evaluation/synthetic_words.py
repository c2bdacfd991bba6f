"""The words of the synthetic archive, from synthetic.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from random import Random
from typing import Any

import yaml

Fields = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Words:
    """Parts of names, and templates of sentences; all invented."""

    towns: Mapping[str, tuple[str, ...]]
    outlets: Mapping[str, tuple[str, ...]]
    agencies: tuple[Fields, ...]
    origins: tuple[Fields, ...]
    saying: tuple[str, ...]
    hedges: tuple[Fields, ...]
    figures: tuple[Fields, ...]
    events: tuple[Fields, ...]
    contents: tuple[str, ...]
    fillers: tuple[str, ...]

    def town(self, number: int) -> str:
        """The name of one town; the first few thousand numbers give names of their own."""
        parts = []
        for part in ("beginnings", "middles", "endings"):
            number, index = divmod(number, len(self.towns[part]))
            parts.append(self.towns[part][index])
        return "".join(parts)

    def outlet(self, number: int) -> str:
        number, ending = divmod(number, len(self.outlets["endings"]))
        where, beginning = divmod(number, len(self.outlets["beginnings"]))
        town = f"{self.town(where * 31)} " if where else ""
        return f"{town}{self.outlets['beginnings'][beginning]} {self.outlets['endings'][ending]}"


def load_words() -> Words:
    """Read the words that the package ships."""
    content: dict[str, Any] = yaml.safe_load((files("crosswire.evaluation") / "synthetic.yaml").read_text("utf-8"))
    fields: dict[str, Any] = {name: _frozen(value) for name, value in content.items()}
    return Words(**fields)


def _frozen(value: dict[str, list[str]] | list[Any]) -> Mapping[str, tuple[str, ...]] | tuple[Any, ...]:
    return {key: tuple(words) for key, words in value.items()} if isinstance(value, dict) else tuple(value)


def heavy(random: Random, count: int, tail: float = 0.95) -> int:
    """A rank below ``count``, drawn so that rank r comes about as often as (r + 3) ** -tail: a few are everywhere and
    most are rare, as outlets and running stories are (Zipf, 1949)."""
    power = 1 - tail
    low, high = 3**power, (count + 3) ** power
    return min(count - 1, int((low + random.random() * (high - low)) ** (1 / power) - 3))
