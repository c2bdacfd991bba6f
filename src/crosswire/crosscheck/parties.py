"""For whom sources speak, across the reports of a matter: the parties that reading found, each by one name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from crosswire.crosscheck.owners import party_of
from crosswire.crosscheck.same_sources import same_source
from crosswire.crosscheck.sources import Source, read_source
from crosswire.lexicons import Lexicons
from crosswire.lexicons.countries import plain
from crosswire.lexicons.functions import UNTOLD
from crosswire.records import Link

ON = re.compile(r",| of the | of | from | at | for | in | with |\(| who | that ")
"""Where what tells more about a name begins."""

Links = Mapping[str, Sequence[tuple[str, Link]]]
"""By source, where it is cited: a report's id and the link."""
Group = Sequence[Source]
"""The names of one source."""


def parties_of(
    groups: Sequence[Group], links: Links, owners: frozenset[str], lexicons: Lexicons
) -> list[frozenset[str]]:
    """The parties of each group, never none; ``owners`` are countries that the lexicon does not know.

    "Harlow Police", "HPD" and "detectives of the Harlow Police Department" are one party, as their sources are.
    """
    found = [_found(group, links, owners, lexicons) for group in groups]
    known = [
        (source, parties)
        for group, parties in zip(groups, found, strict=True)
        for source in group
        if not source.is_person and source.told
    ]
    one_name = {party: _by_one_name(party, known, lexicons) for parties in found for party in parties}
    return [frozenset().union(*(one_name[party] for party in parties)) for parties in found]


def fullest_of(group: Iterable[Source]) -> str:
    """The name to show, the shortest that is clear: one with proper words before one without, of a person the one with
    most of them; one written as a name before initials, a description and a cry ("Border Intelligence Service", "BIS",
    "intelligence service", "DEPUTIES"); one whose last words say what it is ("Orvel police") before one that goes on
    ("Orvel police at the pier")."""
    return min(
        (
            -len(source.proper) if source.is_person else -bool(source.proper),
            _unlike_a_name(source),
            _goes_on(source),
            not source.function,
            len(source.name),
            source.name,
        )
        for source in group
    )[-1]


def _unlike_a_name(source: Source) -> int:
    """How little a name is written as one is: 0 as a name, then initials, small letters, capitals throughout."""
    if source.name.isupper():
        return 1 if source.function is None else 3
    return 2 if source.name.islower() else 0


def _goes_on(source: Source) -> bool:
    """Whether a name goes on after saying what it is ("Orvel police at the pier"), or says whose it is only then
    ("detectives of the Orvel police")."""
    further = ON.search(source.name)
    if further is None:
        return False
    head = {plain(word) for word in source.name[: further.start()].split()}
    return head.isdisjoint(source.proper) or source.name[further.end() :].islower()


def _by_one_name(party: str, known: Sequence[tuple[Source, frozenset[str]]], lexicons: Lexicons) -> frozenset[str]:
    """The parties that stand for ``party``: the office, where all who hold it speak for one party; those of the source
    that it is; else itself."""
    named = read_source(party, party, lexicons)
    if named.bare or named.is_person:
        return frozenset({party})
    if named.country is None and named.function in lexicons.functions.one:
        return frozenset({named.function or party})
    return next((parties for source, parties in known if same_source(named, source)), frozenset({party}))


def _found(group: Group, links: Links, owners: frozenset[str], lexicons: Lexicons) -> frozenset[str]:
    """The parties that reading found, leaving out those that are only the source's own name where others are known."""
    cited = [link for source in group for _, link in links[source.name]]
    own = {form for link in cited for form in (link.source, link.name)}
    read = {party for link in cited for party in link.parties}
    found = {party_of(party, owners, lexicons) for party in read}
    if found & owners:
        found = {party for party in found if lexicons.functions.of(party.lower()) not in lexicons.functions.executive}
    executive = {
        source.country if source.country in owners else lexicons.countries.name_of(source.country)
        for source in group
        if source.country and (source.bare or source.function in lexicons.functions.executive | {UNTOLD})
    }
    functions = {s.function for s in group if s.function}.union(*(s.joint for s in group))
    offices = functions & lexicons.functions.one
    return frozenset((found - own) | executive | offices) or frozenset({fullest_of(group)})
