"""Who is cited: each source with whom it speaks for, the names it goes by, and how often it is cited."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from crosswire.records import Identity

NO_GRADES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class SourceProfile:
    """One source: ``names`` are the forms that reports use for it, ``reasons`` why they were made one; ``claims`` and
    ``reports`` count those that cite it, as relay or origin. ``grade`` is how reliable a person holds it, "A" to "F",
    None where nobody graded it."""

    name: str
    names: tuple[str, ...]
    parties: tuple[str, ...]
    reasons: tuple[str, ...]
    claims: int
    reports: int
    grade: str | None = None


def profiles(
    identities: Iterable[Identity], citings: Iterable[tuple[str, str, str]], grades: Mapping[str, str] = NO_GRADES
) -> tuple[SourceProfile, ...]:
    """Every source, the most cited first; ``citings`` are report, source as named there, and claim, ``grades`` those
    of sources as reports name them, the latest last."""
    claims: dict[tuple[str, str], set[str]] = defaultdict(set)
    for report, source, claim in citings:
        claims[report, source].add(claim)
    made = [_profile(identity, claims, grades) for identity in identities]
    return tuple(sorted(made, key=lambda profile: (-profile.claims, profile.name, profile.names)))


def _profile(
    identity: Identity, claims: Mapping[tuple[str, str], set[str]], grades: Mapping[str, str]
) -> SourceProfile:
    cited = {claim for member in identity.members for claim in claims.get(member, ())}
    names = tuple(sorted({source for _, source in identity.members}))
    reports = len({report for report, _ in identity.members})
    graded = [grade for name, grade in grades.items() if name in names]
    grade = graded[-1] if graded else None
    return SourceProfile(identity.name, names, identity.parties, identity.reasons, len(cited), reports, grade)
