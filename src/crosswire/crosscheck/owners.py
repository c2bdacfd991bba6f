"""Countries that no lexicon knows, told by their offices: "Ruritania's defence ministry" speaks for Ruritania."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from crosswire.crosscheck.sources import Source, read_source
from crosswire.lexicons import Lexicons
from crosswire.lexicons.countries import plain

NAME = r"((?:[A-Z][\w-]+\s){0,2}[A-Z][\w-]+)"
OF = re.compile(rf"^(?:the\s)?{NAME}[’']s?\s|\b(?:of|in)\s{NAME}$")
"""An office's owner: "Ruritania's army", "the army of Ruritania"."""
OF_COUNTRIES = frozenset(
    {
        "air force", "armed forces", "defence ministry", "finance ministry", "foreign ministry", "health ministry",
        "intelligence service", "interior ministry", "navy",
    }
)  # fmt: skip
"""Offices that only a country has, so that their owner is one; of the others, whose owner is one already."""
LEAST_SHARED = 4
"""Letters that a country and its people share at least ("Ruritania", "Ruritanian")."""


def with_owners(sources: Mapping[str, Source], lexicons: Lexicons) -> dict[str, Source]:
    """``sources`` with the country of those that hold an office of one that the other sources tell."""
    people = {
        word for source in sources.values() if source.is_person and len(source.proper) > 1 for word in source.proper
    }
    told = {
        owner for source in sources.values() if source.function in OF_COUNTRIES and (owner := _owner(source, lexicons))
    }
    owners = sorted(owner for owner in told if not people & set(plain(owner).split()))
    return {name: _owned(source, owners, lexicons) for name, source in sources.items()}


def party_of(party: str, owners: frozenset[str], lexicons: Lexicons) -> str:
    """``party`` as reading found it, or the country whose office it is."""
    country = _owned(read_source(party, party, lexicons), sorted(owners), lexicons).country
    return country if country in owners and country is not None else party


def _owner(source: Source, lexicons: Lexicons) -> str | None:
    """Whose office a source is by its name; None where the lexicon knows the country, or nothing tells."""
    match = OF.search(source.name)
    if match is None or source.country is not None:
        return None
    owner = match.group(1) or match.group(2)
    return owner if set(plain(owner).split()).isdisjoint(_office_words(lexicons)) else None


def _office_words(lexicons: Lexicons) -> frozenset[str]:
    """The words of offices ("Ministry of Defence" is of no country called Defence)."""
    return frozenset(word for words in lexicons.functions.by_words for word in words.split())


def _owned(source: Source, owners: Iterable[str], lexicons: Lexicons) -> Source:
    if source.country is not None:
        return source
    if source.name in owners:
        return replace(source, country=source.name, bare=True, is_person=False, proper=())
    if source.is_person or source.function not in lexicons.functions.executive:
        return source
    for owner in owners:
        if owner == _owner(source, lexicons) or _is_of_people(source, owner):
            return replace(source, country=owner, told=True)
    return source


def _is_of_people(source: Source, owner: str) -> bool:
    """Whether a source is named after a country's people: "the Ruritanian army" of Ruritania."""
    root = plain(owner)[: max(LEAST_SHARED, len(owner) - 2)]
    first = source.proper[0] if source.proper else ""
    return len(first) > len(root) and first.startswith(root)
