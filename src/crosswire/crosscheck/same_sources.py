"""Whether two names are of one source: by name, short name, initials, or the office that it holds in a country."""

from __future__ import annotations

from rapidfuzz.distance import Levenshtein

from crosswire.crosscheck.sources import Source
from crosswire.lexicons.functions import UNTOLD

SPELLING = 0.82
"""Normalised edit similarity from which two long surnames are one name spelled in two ways (Petrovsky, Petrovskiy)."""
SPELLED = 6
"""Letters below which a name is compared to the letter only."""


def same_source(one: Source, other: Source) -> str | None:
    """Why the two are one source, None where nothing says so."""
    if one.name.lower() == other.name.lower():
        return f"“{one.name}” and “{other.name}” are the same name"
    if one.joint or other.joint or is_other_branch(one, other):
        return None
    both_bare = one.bare and other.bare
    same_office = one.function == other.function and one.function not in (None, UNTOLD)
    if one.country is not None and one.country == other.country and (both_bare or same_office):
        return f"“{one.name}” and “{other.name}” are the {one.function or 'country'} of {one.country}"
    if (
        one.proper
        and one.proper == other.proper
        and ((one.is_person and other.is_person) or (one.function, one.branch) == (other.function, other.branch))
    ):
        return f"“{one.name}” and “{other.name}” are the same name"
    if (one.initials and one.initials == other.short) or (other.initials and other.initials == one.short):
        return f"“{one.name}” and “{other.name}” are a name and its initials"
    if one.is_person or other.is_person:
        return _same_person(one, other) if one.is_person and other.is_person else None
    return _same_body(one, other)


def is_other_branch(one: Source, other: Source) -> bool:
    """Whether the two are told to be of two forces: a sheriff's office and a town's police."""
    return one.branch is not None and other.branch is not None and one.branch != other.branch


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
    """A body and its bare name ("police", "Port Ellen police"), where nothing in the two names differs but for a plural
    ("Orvel Ferry Service", "Orvel Ferry Services")."""
    if (one.function, one.branch) != (other.function, other.branch):
        return None
    if one.proper and _singular(one) == _singular(other):
        return f"“{one.name}” and “{other.name}” are the same name"
    if one.function in (None, UNTOLD):
        return None
    if one.country and other.country and one.country != other.country:
        return None
    few, more = sorted((set(one.proper), set(other.proper)), key=len)
    if (one.proper, one.country) == (other.proper, other.country) or (few and few <= more):
        return f"“{one.name}” and “{other.name}” are the {one.function} of one name"
    return None


def _singular(body: Source) -> tuple[str, ...]:
    return tuple(word.removesuffix("s") for word in body.proper)
