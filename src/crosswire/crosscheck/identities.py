"""Sources made one across reports: by name, by short name, by initials, by what office they hold in which country."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import combinations

from crosswire.crosscheck.forces import is_outnamed
from crosswire.crosscheck.joining import Joining
from crosswire.crosscheck.outcome import Identity
from crosswire.crosscheck.owners import with_owners
from crosswire.crosscheck.parties import fullest_of, parties_of
from crosswire.crosscheck.same_sources import is_other_branch, same_source
from crosswire.crosscheck.sources import Source, is_introduced, is_street, read_source
from crosswire.crosscheck.voices import Voice
from crosswire.lexicons import Lexicons
from crosswire.lexicons.functions import UNTOLD
from crosswire.records import Claim, Decision, Link, Report

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
    read = {name: read_source(name, _fullest_form(links[name]), lexicons) for name in sorted(links)}
    sources = _placed(with_owners(read, lexicons), links, {report.id: report.text for report in reports}, lexicons)
    owners = frozenset(s.country for s in sources.values() if s.country and s.country not in lexicons.countries.by_code)
    groups, reasons = _made_one(sources, decisions, [report.text for report in reports], lexicons)
    outlets = {report.id: report.outlet or report.path for report in reports}
    parties = parties_of([[sources[name] for name in group] for group in groups], links, owners, lexicons)
    identities: list[Identity] = []
    voices: dict[str, Voice] = {}
    for group, theirs in zip(groups, parties, strict=True):
        identity = _identity([sources[name] for name in group], links, reasons, theirs)
        identities.append(identity)
        told, placed = (any(getattr(sources[name], what) for name in group) for what in ("told", "placed"))
        own = any(sources[name].function in lexicons.functions.own for name in group)
        voices |= dict.fromkeys(group, Voice("", identity.name, theirs, told, placed, own))
    return WhoIsWho(tuple(identities), {claim.id: _voice(claim, voices, outlets[claim.report]) for claim in claims})


def _fullest_form(cited: Sequence[tuple[str, Link]]) -> str:
    """The longest name that a report has for a source."""
    return min((link.name for _, link in cited), key=lambda name: (-len(name), name))


def _placed(
    sources: Mapping[str, Source],
    links: Mapping[str, Sequence[tuple[str, Link]]],
    texts: Mapping[str, str],
    lexicons: Lexicons,
) -> dict[str, Source]:
    """``sources``, where a person is placed by what any report says beside the name, and is not where the name is one
    word that a body's name has too ("Metro", of "Harlow Metro Police"); a street is told to be nobody."""
    bodies = {word for source in sources.values() if not source.is_person for word in source.proper}
    found: dict[str, Source] = {}
    for name, source in sources.items():
        if any(is_street(source, texts[report], lexicons) for report, _ in links[name]):
            found[name] = replace(source, told=False, is_person=False)
        elif source.is_person:
            found[name] = replace(source, placed=_is_placed(source, links[name], bodies, texts, lexicons))
        else:
            found[name] = source
    return found


def _is_placed(
    person: Source, cited: Sequence[tuple[str, Link]], bodies: Set[str], texts: Mapping[str, str], lexicons: Lexicons
) -> bool:
    own = {person.name, *(link.name for _, link in cited)}
    if any(set(link.parties) - own for _, link in cited):
        return True
    if set(person.proper) <= bodies:
        return False
    return person.placed or any(is_introduced(person, texts[report], lexicons) for report, _ in cited)


def _made_one(
    sources: Mapping[str, Source], decisions: Sequence[Decision], texts: Collection[str], lexicons: Lexicons
) -> tuple[list[list[str]], Mapping[str, Sequence[str]]]:
    """Groups of sources that are one, and by source the reasons of the merges that it began; what a person parted is
    in no group together."""
    joined: Joining[str] = Joining()
    members = {name: {name} for name in sources}
    reasons: dict[str, list[str]] = defaultdict(list)
    parted = [(d.target, d.value) for d in decisions if d.kind == "other-source"]
    for name in sources:
        joined.add(name)
    finds = (
        _merges(sources, decisions),
        _branchless_bodies(sources, joined),
        _bare_bodies(sources, joined, texts, lexicons),
    )
    for find in finds:
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


def _branchless_bodies(sources: Mapping[str, Source], joined: Joining[str]) -> Iterator[Merge]:
    """Bodies that do not say of which force they are ("Orvel detectives"), each with the one body of any force that its
    name fits ("Orvel police"), if it is one only."""
    for name, one in sources.items():
        if one.is_person or one.joint or one.branch is not None or one.function in (None, UNTOLD):
            continue
        likes = [
            other
            for other, source in sources.items()
            if source.function == one.function
            and source.branch
            and not source.is_person
            and not source.joint
            and set(one.proper) <= set(source.proper)
        ]
        if len({joined.leader(other) for other in likes}) == 1:
            yield name, likes[0], f"“{name}” is “{likes[0]}”, the only such {one.function} that the matter names"


def _bare_bodies(
    sources: Mapping[str, Source], joined: Joining[str], texts: Collection[str], lexicons: Lexicons
) -> Iterator[Merge]:
    """Bodies named by their function alone ("police"), each with the one body of that function that the matter cites
    ("Port Ellen police"), if it is one only and the texts do not name another as often."""
    for name, one in sources.items():
        if one.proper or one.country or one.joint or one.function in (None, UNTOLD) or one.is_person:
            continue
        named = [other for other, source in sources.items() if _is_named_body(source, one.function)]
        own = [other for other in named if one.branch and sources[other].branch == one.branch]
        likes = own or [other for other in named if not is_other_branch(one, sources[other])]
        if len({joined.leader(other) for other in likes}) != 1:
            continue
        if not is_outnamed(joined.members(likes[0]), one, texts, lexicons):
            yield name, likes[0], f"“{name}” is “{likes[0]}”, the only {one.function} that the matter names"


def _is_named_body(source: Source, function: str | None) -> bool:
    named = not source.is_person and not source.joint and bool(source.proper or source.country)
    return named and source.function == function


def _identity(
    group: Sequence[Source],
    links: Mapping[str, Sequence[tuple[str, Link]]],
    reasons: Mapping[str, Sequence[str]],
    parties: frozenset[str],
) -> Identity:
    members = sorted({(report, link.source) for source in group for report, link in links[source.name]})
    why = tuple(reason for source in group for reason in reasons.get(source.name, ()))
    return Identity(fullest_of(group), tuple(members), tuple(sorted(parties)), why)


def _voice(claim: Claim, voices: Mapping[str, Voice], outlet: str) -> Voice:
    return replace(voices[claim.attribution[-1].source], outlet=outlet) if claim.attribution else Voice(outlet)
