"""Sources made one across reports: by name, by short name, by initials, by what office they hold in which country."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.distance import Levenshtein

from crosswire.crosscheck.joining import Joining
from crosswire.crosscheck.outcome import Identity
from crosswire.crosscheck.sources import Source, read_source
from crosswire.crosscheck.voices import Voice
from crosswire.lexicons import Lexicons
from crosswire.lexicons.functions import UNTOLD
from crosswire.records import Claim, Decision, Link, Report

SPELLING = 0.82
"""Normalised edit similarity from which two long surnames are one name spelled in two ways (Zelensky, Zelenskiy)."""
SPELLED = 6
"""Letters below which a name is compared to the letter only."""

Key = tuple[str, str]
"""A matter's id and a source as reports name it: names mean the same within one matter."""


@dataclass(frozen=True, slots=True)
class WhoIsWho:
    """Identities, and the voice behind each claim (by claim id)."""

    identities: tuple[Identity, ...]
    voices: Mapping[str, Voice]


def who_is_who(
    reports: Sequence[Report],
    claims: Sequence[Claim],
    matters: Mapping[str, str],
    lexicons: Lexicons,
    decisions: Sequence[Decision] = (),
) -> WhoIsWho:
    """Who every claim's origin is. ``decisions`` of kind same-source and other-source (target and value are two
    sources as reports name them) join and part what the rules did not."""
    links = _links(claims, matters)
    sources = {key: read_source(key[1], found[0].name, lexicons) for key, found in links.items()}
    joined: Joining[Key] = Joining()
    reasons: dict[Key, list[str]] = defaultdict(list)
    for key in sorted(sources):
        joined.add(key)
    by_matter: dict[str, list[Key]] = defaultdict(list)
    for key in sorted(sources):
        by_matter[key[0]].append(key)
    parted = {frozenset((d.target, d.value)) for d in decisions if d.kind == "other-source"}
    for keys in by_matter.values():
        for merges in (_merges(keys, sources, decisions), _bare_bodies(keys, sources, joined)):
            for one, other, reason in list(merges):
                if joined.leader(one) != joined.leader(other) and frozenset((one[1], other[1])) not in parted:
                    joined.join(one, other)
                    reasons[one].append(reason)
    identities, by_key = _identities(joined, sources, links, reasons, claims, matters, lexicons)
    outlets = {report.id: report.outlet or report.path for report in reports}
    voices = {claim.id: _voice(claim, matters, by_key, outlets[claim.report]) for claim in claims}
    return WhoIsWho(identities, voices)


def _links(claims: Sequence[Claim], matters: Mapping[str, str]) -> dict[Key, list[Link]]:
    found: dict[Key, list[Link]] = defaultdict(list)
    for claim in sorted(claims, key=lambda claim: claim.id):
        for link in claim.attribution:
            found[matters[claim.report], link.source].append(link)
    return found


def _merges(
    keys: Sequence[Key], sources: Mapping[Key, Source], decisions: Sequence[Decision]
) -> Iterator[tuple[Key, Key, str]]:
    """Pairs of one matter to make one, each with its reason; what a person decided comes first."""
    wanted = {frozenset((d.target, d.value)) for d in decisions if d.kind == "same-source"}
    for one, other in combinations(keys, 2):
        if frozenset((one[1], other[1])) in wanted:
            yield one, other, f"a person decided that “{one[1]}” is “{other[1]}”"
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


def _bare_bodies(
    keys: Sequence[Key], sources: Mapping[Key, Source], joined: Joining[Key]
) -> Iterator[tuple[Key, Key, str]]:
    """Bodies named by their function alone ("police"), each with the one body of that function in the matter, if it
    is one only ("Port Ellen police")."""
    for key in keys:
        one = sources[key]
        if one.proper or one.country or one.function in (None, UNTOLD) or one.is_person:
            continue
        likes = [k for k in keys if _is_named_body(sources[k], one.function)]
        if len({joined.leader(k) for k in likes}) == 1:
            yield key, likes[0], f"“{one.name}” is “{sources[likes[0]].name}”, the only {one.function} the matter names"


def _is_named_body(source: Source, function: str | None) -> bool:
    return not source.is_person and source.function == function and bool(source.proper or source.country)


def _identities(
    joined: Joining[Key],
    sources: Mapping[Key, Source],
    links: Mapping[Key, Sequence[Link]],
    reasons: Mapping[Key, Sequence[str]],
    claims: Sequence[Claim],
    matters: Mapping[str, str],
    lexicons: Lexicons,
) -> tuple[tuple[Identity, ...], dict[Key, Voice]]:
    members: dict[Key, set[tuple[str, str]]] = defaultdict(set)
    for claim in claims:
        for link in claim.attribution:
            members[matters[claim.report], link.source].add((claim.report, link.source))
    identities: list[Identity] = []
    by_key: dict[Key, Voice] = {}
    for group in joined.groups():
        name = _fullest(sources[key] for key in group)
        told = any(sources[key].told for key in group)
        parties = _parties([link for key in group for link in links[key]], [sources[k] for k in group], name, lexicons)
        why = tuple(reason for key in group for reason in reasons.get(key, ()))
        identities.append(
            Identity(name, tuple(sorted(m for k in group for m in members[k])), tuple(sorted(parties)), why)
        )
        by_key |= dict.fromkeys(group, Voice("", name, parties, told))
    return tuple(identities), by_key


def _fullest(sources: Iterable[Source]) -> str:
    """The name to show: the one with most proper words, then the shortest, then the first in order."""
    return min((-len(source.proper), len(source.name), source.name) for source in sources)[2]


def _parties(links: Sequence[Link], sources: Sequence[Source], name: str, lexicons: Lexicons) -> frozenset[str]:
    """The parties that reading found, leaving out those that are only the source's own name where others are known."""
    own = {form for link in links for form in (link.source, link.name)}
    found = {party for link in links for party in link.parties}
    executive = {
        lexicons.countries.name_of(source.country)
        for source in sources
        if source.country and (source.bare or source.function in lexicons.functions.executive | {UNTOLD})
    }
    offices = {s.function for s in sources if s.function in lexicons.functions.one}
    return frozenset((found - own) | executive | {office for office in offices if office}) or frozenset({name})


def _voice(claim: Claim, matters: Mapping[str, str], by_key: Mapping[Key, Voice], outlet: str) -> Voice:
    if not claim.attribution:
        return Voice(outlet)
    found = by_key[matters[claim.report], claim.attribution[-1].source]
    return Voice(outlet, found.origin, found.parties, found.told)
