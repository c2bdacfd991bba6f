"""Sources made one across reports: by name, by short name, by initials, by what office they hold in which country."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from rapidfuzz.distance import Levenshtein

from crosswire.crosscheck.joining import Joining
from crosswire.crosscheck.outcome import Identity
from crosswire.crosscheck.owners import party_of, with_owners
from crosswire.crosscheck.sources import Source, read_source
from crosswire.crosscheck.voices import Voice
from crosswire.lexicons import Lexicons
from crosswire.lexicons.functions import UNTOLD
from crosswire.records import Claim, Decision, Link, Report

SPELLING = 0.82
"""Normalised edit similarity from which two long surnames are one name spelled in two ways (Petrovsky, Petrovskiy)."""
SPELLED = 6
"""Letters below which a name is compared to the letter only."""

Merge = tuple[str, str, str]
"""Two sources, as reports name them, and why they are one."""


@dataclass(frozen=True, slots=True)
class WhoIsWho:
    """The identities of one matter, and the voice behind each of its claims (by claim id)."""

    identities: tuple[Identity, ...]
    voices: Mapping[str, Voice]


def who_is_who(
    reports: Sequence[Report], claims: Sequence[Claim], lexicons: Lexicons, decisions: Sequence[Decision] = ()
) -> WhoIsWho:
    """Who every claim's origin is, among the reports of one matter, where one name means one source.

    ``decisions`` of kind same-source and other-source (target and value are two sources as reports name them) join
    and part what the rules did not.
    """
    links: dict[str, list[tuple[str, Link]]] = defaultdict(list)
    for claim in sorted(claims, key=lambda claim: claim.id):
        for link in claim.attribution:
            links[link.source].append((claim.report, link))
    read = {name: read_source(name, links[name][0][1].name, lexicons) for name in sorted(links)}
    sources = with_owners(read, lexicons)
    owners = frozenset(s.country for s in sources.values() if s.country and s.country not in lexicons.countries.by_code)
    groups, reasons = _made_one(sources, decisions)
    outlets = {report.id: report.outlet or report.path for report in reports}
    identities: list[Identity] = []
    voices: dict[str, Voice] = {}
    for group in groups:
        identity = _identity([sources[name] for name in group], links, reasons, owners, lexicons)
        identities.append(identity)
        told = any(sources[name].told for name in group)
        voices |= dict.fromkeys(group, Voice("", identity.name, frozenset(identity.parties), told))
    return WhoIsWho(tuple(identities), {claim.id: _voice(claim, voices, outlets[claim.report]) for claim in claims})


def _made_one(
    sources: Mapping[str, Source], decisions: Sequence[Decision]
) -> tuple[list[list[str]], Mapping[str, Sequence[str]]]:
    """Groups of sources that are one, and by source the reasons of the merges that it began; what a person parted is
    in no group together."""
    joined: Joining[str] = Joining()
    members = {name: {name} for name in sources}
    reasons: dict[str, list[str]] = defaultdict(list)
    parted = [(d.target, d.value) for d in decisions if d.kind == "other-source"]
    for name in sources:
        joined.add(name)
    for find in (_merges(sources, decisions), _bare_bodies(sources, joined)):
        for one, other, reason in list(find):
            first, second = members[joined.leader(one)], members[joined.leader(other)]
            both = first | second
            if first is not second and not any(a in both and b in both for a, b in parted):
                joined.join(one, other)
                members[joined.leader(one)] = both
                reasons[one].append(reason)
    return joined.groups(), reasons


def _merges(sources: Mapping[str, Source], decisions: Sequence[Decision]) -> Iterator[Merge]:
    """Pairs to make one, each with its reason: what a person decided, or what the names tell."""
    wanted = {frozenset((d.target, d.value)) for d in decisions if d.kind == "same-source"}
    for one, other in combinations(sources, 2):
        if frozenset((one, other)) in wanted:
            yield one, other, f"a person decided that “{one}” is “{other}”"
        elif reason := same_source(sources[one], sources[other]):
            yield one, other, reason


def same_source(one: Source, other: Source) -> str | None:
    """Why the two are one source, None where nothing says so."""
    if one.name.lower() == other.name.lower():
        return f"“{one.name}” and “{other.name}” are the same name"
    both_bare = one.bare and other.bare
    same_office = one.function == other.function and one.function not in (None, UNTOLD)
    if one.country is not None and one.country == other.country and (both_bare or same_office):
        return f"“{one.name}” and “{other.name}” are the {one.function or 'country'} of {one.country}"
    if (
        one.proper
        and one.proper == other.proper
        and ((one.is_person and other.is_person) or one.function == other.function)
    ):
        return f"“{one.name}” and “{other.name}” are the same name"
    if (one.initials and one.initials == other.short) or (other.initials and other.initials == one.short):
        return f"“{one.name}” and “{other.name}” are a name and its initials"
    if one.is_person or other.is_person:
        return _same_person(one, other) if one.is_person and other.is_person else None
    return _same_body(one, other)


def _same_person(one: Source, other: Source) -> str | None:
    short, long = sorted((one, other), key=lambda source: (len(source.proper), source.name))
    if short.proper and set(short.proper) <= set(long.proper) and short.proper[-1:] != long.proper[:1]:
        return f"“{short.name}” is short for “{long.name}”"
    if short.proper and short.proper == long.proper[:1] and len(long.proper) > 1 and len(short.proper) == 1:
        return f"“{short.name}” is short for “{long.name}”"
    if not (short.proper and long.proper and _spelled_alike(short.proper[-1], long.proper[-1])):
        return None
    if len(short.proper) == 1 or set(short.proper[:-1]) == set(long.proper[:-1]):
        return f"“{short.name}” and “{long.name}” are one name spelled in two ways"
    return None


def _spelled_alike(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= SPELLED and Levenshtein.normalized_similarity(one, other) >= SPELLING


def _same_body(one: Source, other: Source) -> str | None:
    """A body and its bare name ("police", "Port Ellen police"), where nothing in the two names differs."""
    if one.function is None or one.function != other.function or one.function == UNTOLD:
        return None
    if one.country and other.country and one.country != other.country:
        return None
    if (one.proper, one.country) == (other.proper, other.country) or set(one.proper) & set(other.proper):
        return f"“{one.name}” and “{other.name}” are the {one.function} of one name"
    return None


def _bare_bodies(sources: Mapping[str, Source], joined: Joining[str]) -> Iterator[Merge]:
    """Bodies named by their function alone ("police"), each with the one body of that function in the matter, if it
    is one only ("Port Ellen police")."""
    for name, one in sources.items():
        if one.proper or one.country or one.function in (None, UNTOLD) or one.is_person:
            continue
        likes = [other for other, source in sources.items() if _is_named_body(source, one.function)]
        if len({joined.leader(other) for other in likes}) == 1:
            yield name, likes[0], f"“{name}” is “{likes[0]}”, the only {one.function} that the matter names"


def _is_named_body(source: Source, function: str | None) -> bool:
    return not source.is_person and source.function == function and bool(source.proper or source.country)


def _identity(
    group: Sequence[Source],
    links: Mapping[str, Sequence[tuple[str, Link]]],
    reasons: Mapping[str, Sequence[str]],
    owners: frozenset[str],
    lexicons: Lexicons,
) -> Identity:
    name = _fullest(group)
    cited = [(report, link) for source in group for report, link in links[source.name]]
    parties = _parties([link for _, link in cited], group, name, owners, lexicons)
    members = sorted({(report, link.source) for report, link in cited})
    why = tuple(reason for source in group for reason in reasons.get(source.name, ()))
    return Identity(name, tuple(members), tuple(sorted(parties)), why)


def _fullest(sources: Iterable[Source]) -> str:
    """The name to show: the one with most proper words, then the shortest, then the first in order."""
    return min((-len(source.proper), len(source.name), source.name) for source in sources)[2]


def _parties(
    links: Sequence[Link], sources: Sequence[Source], name: str, owners: frozenset[str], lexicons: Lexicons
) -> frozenset[str]:
    """The parties that reading found, leaving out those that are only the source's own name where others are known;
    ``owners`` are countries that the lexicon does not know."""
    own = {form for link in links for form in (link.source, link.name)}
    read = {party for link in links for party in link.parties}
    found = {party_of(party, owners, lexicons) for party in read}
    if found & owners:
        found = {party for party in found if lexicons.functions.of(party.lower()) not in lexicons.functions.executive}
    executive = {
        source.country if source.country in owners else lexicons.countries.name_of(source.country)
        for source in sources
        if source.country and (source.bare or source.function in lexicons.functions.executive | {UNTOLD})
    }
    offices = {s.function for s in sources if s.function in lexicons.functions.one}
    return frozenset((found - own) | executive | {office for office in offices if office}) or frozenset({name})


def _voice(claim: Claim, voices: Mapping[str, Voice], outlet: str) -> Voice:
    return replace(voices[claim.attribution[-1].source], outlet=outlet) if claim.attribution else Voice(outlet)
