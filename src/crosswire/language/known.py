"""Names that the lexicons know: countries, states of the US, international bodies, armed groups, offices, agencies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from crosswire.language.names import PARTS, PROPER
from crosswire.lexicons.agencies import load_agencies
from crosswire.lexicons.countries import load_countries
from crosswire.lexicons.offices import load_offices
from crosswire.records import Name, Token

LONGEST = 6
"""Words of a name that is looked up."""


def spelled(tokens: Sequence[Token]) -> str:
    """The words of ``tokens`` with one blank between, none around a hyphen."""
    return " ".join(token.text for token in tokens).replace(" - ", "-").replace("’", "'")


@lru_cache(maxsize=1)
def known_bodies() -> frozenset[str]:
    """Every form of an international body, group, office or agency, as it is written."""
    offices = load_offices()
    forms = (*offices.bodies, *load_agencies())
    return frozenset(form.removeprefix("the ").removeprefix("The ") for form in forms)


@lru_cache(maxsize=10_000)
def known_kind(text: str) -> str:
    """ORG for a body, LOC for a country or state that means nothing else, "" for what no lexicon knows."""
    if text in known_bodies():
        return "ORG"
    countries = load_countries()
    if not text[:1].isupper() or countries.is_doubtful(text):
        return ""
    return "LOC" if countries.of_name(text) else ""


def missed(names: Sequence[Name], tokens: Sequence[Token]) -> Iterator[Name]:
    """Yield the names in ``tokens`` outside ``names`` that the lexicons know, the longest that fits."""
    taken = {i for name in names for i in range(name.first, name.last + 1)}
    seen = -1
    for token in tokens:
        if token.index <= seen or token.index in taken or token.xpos not in PROPER:
            continue
        for last in range(min(token.index + LONGEST, len(tokens)) - 1, token.index - 1, -1):
            inside = tokens[token.index : last + 1]
            if is_free(inside, taken) and (kind := known_kind(spelled(inside))) and is_whole(inside, tokens):
                yield Name(token.index, last, kind)
                seen = last
                break


def is_free(inside: Sequence[Token], taken: set[int]) -> bool:
    return inside[-1].xpos in PROPER and not any(token.index in taken for token in inside)


def is_whole(inside: Sequence[Token], tokens: Sequence[Token]) -> bool:
    """Whether no proper noun outside governs the words as its parts, or is such a part of them."""
    first, last = inside[0].index, inside[-1].index
    up = [tokens[t.head] for t in inside if t.relation in PARTS and t.head >= 0 and not first <= t.head <= last]
    around = [t for t in tokens[max(first - 1, 0) : last + 2] if not first <= t.index <= last]
    down = [t for t in around if first <= t.head <= last and t.relation in PARTS and t.xpos in PROPER]
    return not down and all(governor.xpos not in PROPER for governor in up)
