"""Fields that name another claim: the whole that a figure is a part of, the statement that a claim stands in."""

from __future__ import annotations

from collections.abc import Callable

from crosswire.records import BadValue, Claim, Entry

ClaimOf = Callable[[str], Entry]
DEEPEST = 100
"""Wholes of wholes that are followed: more than any report has."""


def named_claim(entry: Entry, field: str, kind: str, name: str, claim_of: ClaimOf) -> str:
    """The id of the claim of ``kind`` that ``field`` of ``entry`` may name by ``name``, its id or the beginning of it.

    A statement must be of the same report, a figure of the same matter, and neither may lead back to where it began.
    Raises UnknownName and AmbiguousName as ``claim_of`` does, and BadValue, which says why it cannot be that one.
    """
    found, claim = claim_of(name), entry.claim
    if found.claim.kind != kind:
        raise BadValue(f"{field} cannot be {name}, a claim of kind {found.claim.kind}: give a {kind}")
    if kind == "statement" and found.claim.report != claim.report:
        raise BadValue(f"{field} cannot be {name}, which another report says: give a statement of the same report")
    if found.matter != entry.matter:
        raise BadValue(
            f"{field} cannot be {name}, which is of another matter; make the two matters one first: crosswire same "
            f"--what matter {claim.report} {found.claim.report}"
        )
    if claim.id in _leads_to(found.claim, field, claim_of):
        raise BadValue(f"{field} cannot be {name}, which is {claim.id} itself, or belongs to it: give another {kind}")
    return found.claim.id


def _leads_to(claim: Claim, field: str, claim_of: ClaimOf) -> set[str]:
    """The claim with all that it belongs to in turn."""
    met = {claim.id}
    while len(met) < DEEPEST:
        name = claim.within if field == "within" else claim.figure and claim.figure.subset_of
        if not name or name in met:
            break
        claim = claim_of(name).claim
        met.add(claim.id)
    return met
