"""Which place a name means: its country and coordinates, by the lists and by the other places of the report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from crosswire.lexicons import Lexicons
from crosswire.lexicons.countries import plain
from crosswire.lexicons.gazetteer import City, Gazetteer

NEARBY = 8.0
"""How many times as many people a namesake elsewhere needs to be meant in a report that names the country."""
LARGE = 250_000
"""People of a city that a report may name without its country."""
US = "US"


@dataclass(frozen=True, slots=True)
class Known:
    """What a name means: ``name`` as lists write it; coordinates only for cities."""

    name: str
    country: str | None
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Atlas:
    """The lists; how often the report names each country in ways that mean nothing else; the states of the US that
    it names."""

    lexicons: Lexicons
    gazetteer: Gazetteer
    named: Counter[str]
    states: frozenset[str]

    @classmethod
    def of(cls, lexicons: Lexicons, gazetteer: Gazetteer, names: Iterable[str]) -> Atlas:
        named: Counter[str] = Counter()
        states: set[str] = set()
        for name in names:
            code = country_of(lexicons, gazetteer, name)
            if code:
                named[code] += 1
            state = lexicons.places.states.get(name) or gazetteer.states.get(plain(name))
            if state:
                states.add(state)
        return cls(lexicons, gazetteer, named, frozenset(states))

    def known(self, words: str, within: str | None = None, state: str | None = None) -> Known:
        """What ``words`` mean; ``within`` is the country, ``state`` the state of the US that the text says it is in."""
        if self.lexicons.places.wide.intersection({plain(words)}):
            return Known(words, None)
        code = self.lexicons.countries.of_name(words)
        if code and not self._is_elsewhere(words, code):
            return Known(self.lexicons.countries.name_of(code), code)
        bare = self._bare(words)
        if (region := self.lexicons.places.regions.get(plain(bare))) is not None:
            return self._city_or(bare, region)
        if plain(bare) in self.gazetteer.states and state is None:
            return Known(bare, US)
        city = self._city(bare, within, state)
        if city is not None:
            return Known(city.name, city.country, city.latitude, city.longitude)
        return Known(bare, US if state else within or self._around(bare))

    def _around(self, name: str) -> str | None:
        """The country of the place of which a name takes one side: Northeast Kansas."""
        side, _, whole = name.partition(" ")
        return self.known(whole).country if whole and side.lower() in self.lexicons.places.sides else None

    def _city_or(self, name: str, country: str) -> Known:
        """A region, with the coordinates of the city it is named after, if there is one."""
        city = next((c for c in self.gazetteer.named(name) if c.country == country), None)
        return Known(name, country, city.latitude, city.longitude) if city else Known(name, country)

    def _is_elsewhere(self, words: str, code: str) -> bool:
        """Whether a country's name rather means a state of the US: Georgia in a report on the US."""
        return plain(words) in self.gazetteer.states and self.named[US] > self.named[code]

    def _bare(self, words: str) -> str:
        """A name without the word for its area: Kursk of "Kursk Oblast", "the city of Padang"."""
        parts = words.split()
        while len(parts) > 1 and parts[-1].lower() in self.lexicons.places.areas and not self.gazetteer.named(words):
            parts = parts[:-1]
        return " ".join(parts)

    def _city(self, name: str, within: str | None, state: str | None) -> City | None:
        found = self.gazetteer.named(name)
        if state is not None:
            return next((c for c in found if c.country == US and c.area == state), None)
        if within is not None:
            return next((c for c in found if c.country == within), None)
        found = tuple(c for c in found if self._is_likely(name, c))
        if not found:
            return None
        here = [c for c in found if self.named[c.country]]
        best = max(here, key=lambda c: (self.named[c.country], c.population), default=found[0])
        return best if found[0].population <= NEARBY * best.population else found[0]

    def _is_likely(self, name: str, city: City) -> bool:
        """Whether a city may be meant: it is large and goes by that name, or the report names its country (of the US,
        its state, or no state at all)."""
        if city.population >= LARGE and plain(city.name) == plain(name):
            return True
        if city.country == US and self.states and city.area not in self.states:
            return False
        return self.named[city.country] > 0


def country_of(lexicons: Lexicons, gazetteer: Gazetteer, name: str) -> str | None:
    """The country that a name means beyond doubt: its own name, its capital, a part of it, a state of the US."""
    countries = lexicons.countries
    if countries.is_doubtful(name):
        return None
    code = countries.of_name(name) or countries.of_capital(name) or lexicons.places.regions.get(plain(name))
    if code is None and (plain(name) in gazetteer.states or name in lexicons.places.states):
        return US
    return code or _country_of_city(gazetteer, name)


def _country_of_city(gazetteer: Gazetteer, name: str) -> str | None:
    """The country of a large city whose namesakes, if any, are all small."""
    found = [c for c in gazetteer.named(name) if plain(c.name) == plain(name)]
    if not found or found[0].population < LARGE:
        return None
    return found[0].country if all(c.population * NEARBY < found[0].population for c in found[1:]) else None
