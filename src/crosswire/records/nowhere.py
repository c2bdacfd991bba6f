"""What a person knows otherwise than by a report's words."""

from __future__ import annotations

from crosswire.records.claim import Claim
from crosswire.records.span import Span

NOTHING = frozenset({"", "none", "null"})
"""Words that empty a field."""


def nowhere(claim: Claim) -> Span:
    """No words of the report: what a person knows otherwise."""
    return Span(claim.evidence.span.start, claim.evidence.span.start)
