"""Countries and territories with what reports call them: names, demonyms, seats of government."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.alternatives import alternatives
from crosswire.lexicons.loading import Entry, LexiconError, entries

LISTS = ("names", "adjectives", "nationals", "capitals", "doubtful", "others")


@dataclass(frozen=True, slots=True)
class Country:
    """``code`` is ISO 3166-1 alpha-2 (XK for Kosovo); the first of ``capitals`` is the main one."""

    code: str
    name: str
    names: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    nationals: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Countries:
    """Countries by code; codes by name, demonym and capital, in lower case and without "the" before them.

    Short forms in capitals (US, UAE) stand in ``short`` as they are written, since "us" is no country. ``doubtful``
    are the forms (lower case) that mean other things too. A form of two countries is the one's that comes first.
    """

    by_code: Mapping[str, Country]
    names: Mapping[str, str]
    demonyms: Mapping[str, str]
    capitals: Mapping[str, str]
    short: Mapping[str, str]
    doubtful: frozenset[str]
    _forms: re.Pattern[str]

    def find(self, text: str) -> Iterator[tuple[re.Match[str], str]]:
        """Every country that ``text`` names in any way, as it is written, with its code, in order.

        A country inside another name (India in "Indian Ocean") is not among them.
        """
        for match in self._forms.finditer(text):
            code = self.code_of(match.group())
            if code is not None:
                yield match, code

    def of_name(self, words: str) -> str | None:
        """The code of the country with that name."""
        return self._look_up(words, self.names)

    def of_demonym(self, words: str) -> str | None:
        """The code of the country of that adjective or of those nationals."""
        return self._look_up(words, self.demonyms)

    def of_capital(self, words: str) -> str | None:
        """The code of the country that is governed from there."""
        return self.capitals.get(plain(words))

    def code_of(self, words: str) -> str | None:
        """The code of the country that ``words`` name in any way: by name, demonym or capital."""
        return self.of_name(words) or self.of_demonym(words) or self.of_capital(words)

    def is_doubtful(self, words: str) -> bool:
        """Whether ``words`` may well mean something else: a person, a common word, a place elsewhere."""
        return plain(words) in self.doubtful

    def name_of(self, code: str) -> str:
        """The name by which a country is known as a party. Raises KeyError on an unknown code."""
        return self.by_code[code].name

    def _look_up(self, words: str, table: Mapping[str, str]) -> str | None:
        bare = words.strip().removeprefix("the ").removeprefix("The ")
        return self.short.get(bare) or table.get(plain(bare))


def plain(words: str) -> str:
    """``words`` in lower case, without "the" before them, accents and curly apostrophes, one blank between."""
    bare = " ".join(_unaccented(words.replace("’", "'").replace("ʼ", "'")).lower().split())
    return bare.removeprefix("the ") if bare != "the" else bare


def _unaccented(words: str) -> str:
    if words.isascii():
        return words
    return "".join(c for c in unicodedata.normalize("NFKD", words) if not unicodedata.combining(c))


def is_short_form(name: str) -> bool:
    """Whether a name is a row of capitals, such as UAE, that means the country only when so written."""
    return name.isupper() and "." not in name


@lru_cache(maxsize=8)
def load_countries(extra: tuple[Path, ...] = ()) -> Countries:
    """The bundled countries and the user's; an entry with a known code adds to it. Raises LexiconError."""
    found: dict[str, Country] = {}
    for entry in entries("countries", extra):
        country = _country(entry)
        found[country.code] = _joined(found[country.code], country) if country.code in found else country
    return Countries(
        MappingProxyType(found),
        _codes((c.code, (c.name, *c.names)) for c in found.values()),
        _codes((c.code, (*c.adjectives, *c.nationals)) for c in found.values()),
        _codes((c.code, c.capitals) for c in found.values()),
        MappingProxyType({n: c.code for c in found.values() for n in (*c.names, *c.adjectives) if is_short_form(n)}),
        frozenset(plain(form) for country in found.values() for form in country.doubtful),
        _written(tuple(found.values())),
    )


def _written(countries: Iterable[Country]) -> re.Pattern[str]:
    """Matches any form of a country as it is written, the longest that fits."""
    forms = {form for c in countries for form in (c.name, *c.names, *c.adjectives, *c.nationals, *c.capitals)}
    forms |= {form for country in countries for form in country.others}
    forms |= {_unaccented(form) for form in forms} | {form.replace("'", "’") for form in forms}
    return re.compile(rf"(?<![\w-])(?:{alternatives(sorted(forms))})(?![^\W_]|-\w)")


def _country(entry: Entry) -> Country:
    code, name, lists = entry.get("code"), entry.get("name"), {key: entry.get(key, []) for key in LISTS}
    if not isinstance(code, str) or len(code) != 2 or not code.isupper() or not isinstance(name, str):
        raise LexiconError(f"lexicon countries: {entry!r} needs an ISO 3166 code of two capitals (quote it) and a name")
    if not all(isinstance(forms, list) for forms in lists.values()):
        raise LexiconError(f"lexicon countries: {entry!r} needs lists for {', '.join(LISTS)}")
    return Country(code, name, **{key: tuple(map(str, forms)) for key, forms in lists.items()})


def _joined(one: Country, more: Country) -> Country:
    names = tuple(n for n in (more.name, *more.names) if n != one.name)
    return Country(
        one.code, one.name, one.names + names, one.adjectives + more.adjectives, one.nationals + more.nationals,
        one.capitals + more.capitals, one.doubtful + more.doubtful, one.others + more.others,
    )  # fmt: skip


def _codes(forms: Iterable[tuple[str, tuple[str, ...]]]) -> Mapping[str, str]:
    codes: dict[str, str] = {}
    for code, names in forms:
        for name in names:
            if not is_short_form(name):
                codes.setdefault(plain(name), code)
    return MappingProxyType(codes)
