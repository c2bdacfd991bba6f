"""What "the army" and "the health ministry" of a report belong to: the country that it names with them, or is about."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from crosswire.lexicons import Lexicons
from crosswire.records import Report

LEAST_NAMED = 3  # times that a country must be named; once or twice may be by the way
SHARE = 0.75  # of all countries named, so that "the army" can hardly be another country's
RELATED = {"defence ministry": "armed forces", "armed forces": "defence ministry"}
"""Offices that a report names by turns: the ministry of the army that it named before."""
NEAR = 14  # characters between a country and its office ("Kestria's powerful army")


@dataclass(frozen=True, slots=True)
class Home:
    """``country`` is the one that the report is about; ``offices`` those whose offices it names, one country each.

    Both hold ISO 3166 codes; ``country`` is None where the report is about several.
    """

    country: str | None = None
    offices: Mapping[str, str] = field(default_factory=dict)

    def of(self, office: str) -> str | None:
        """The country that an office ("armed forces") belongs to where none is named with it."""
        return self.offices.get(office) or self.offices.get(RELATED.get(office, ""), self.country)

    def beside(self, name: str, lexicons: Lexicons) -> Home:
        """The home of what is called "their agency" beside ``name``: the country in that name, else this one."""
        told = set(_named(name, lexicons))
        return Home(told.pop()) if len(told) == 1 else self


NOWHERE = Home()


def home_of(report: Report, lexicons: Lexicons) -> Home:
    """The home that the report's dateline and text give."""
    return Home(_country(report, lexicons), _offices(report.text, lexicons))


def _country(report: Report, lexicons: Lexicons) -> str | None:
    told = set(_named((report.dateline or "").title(), lexicons))
    if len(told) == 1:
        return told.pop()
    counts = Counter(_named(report.text, lexicons))
    code, count = next(iter(counts.most_common(1)), (None, 0))
    return code if count >= LEAST_NAMED and count >= SHARE * counts.total() else None


def _named(text: str, lexicons: Lexicons) -> list[str]:
    """The countries named in ``text``, other than in the names of offices and bodies."""
    countries = lexicons.countries
    inside = {place for match in lexicons.offices.find_names(text) for place in range(*match.span())}
    return [
        code for match, code in countries.find(text)
        if match.start() not in inside and not countries.is_doubtful(match.group())
    ]  # fmt: skip


def _offices(text: str, lexicons: Lexicons) -> Mapping[str, str]:
    """The offices that the text names with one country, and never with another."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    countries = [(match.end(), code) for match, code in lexicons.countries.find(text)]
    for match in lexicons.offices.find_all("function", text):
        for end, code in countries:
            if 0 < match.start() - end <= NEAR and not set(text[end : match.start()]) & set(".,;:()\n"):
                found[lexicons.offices.functions[match.group().replace("’", "'")]].add(code)
    return MappingProxyType({office: codes.pop() for office, codes in found.items() if len(codes) == 1})
