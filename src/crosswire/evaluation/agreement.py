"""When a claim says what a labelled one says: the rules by which claims are scored, field by field."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosswire.evaluation.gold_claims import Forms, GoldClaim, plain_measure
from crosswire.records import Claim, Link

COARSE = {
    "asserted": "+", "reported": "+", "alleged": "?", "predicted": "?", "intended": "?", "hypothetical": "?",
    "doubted": "-", "denied": "-",
}  # fmt: skip
"""Stances that count as one: said to be so, left open, said not to be so."""
LONGEST = 320
"""Characters of evidence above which a figure points at nothing in particular."""
LEAST_UNION = 0.4
"""Least overlap of evidence (intersection over union) at which a statement or an event is the labelled one."""
LONGEST_NAME = 12
LEAST_WORDS_SHARED = 0.5
SPARE_DAYS = 31
"""By how many days a time may be wider than the labelled one."""
SMALL_WORDS = frozenset(
    ("the", "a", "an", "of", "and", "in", "some", "many", "s", "by", "to", "for", "from", "its", "their", "his", "her")
)


def shared(gold: GoldClaim, claim: Claim) -> int:
    """Characters that both cover."""
    span = claim.evidence.span
    return max(0, min(gold.span.end, span.end) - max(gold.span.start, span.start))


def union_share(gold: GoldClaim, claim: Claim) -> float:
    both = shared(gold, claim)
    return both / max(1, len(gold.span) + len(claim.evidence.span) - both)


def same_number(gold: GoldClaim, claim: Claim) -> bool:
    """Low and high are the labelled ones; of a vague number, low may be up to twice the unit."""
    figure = claim.figure
    if figure is None:
        return False
    if "vague" in gold.qualifiers and gold.low:
        return figure.low is not None and gold.low <= figure.low <= 2 * gold.low
    return gold.low == figure.low and gold.high == figure.high


def same_measure(gold: GoldClaim, claim: Claim) -> bool:
    return claim.figure is not None and plain_measure(claim.figure.measure) in gold.measures


def same_figure(gold: GoldClaim, claim: Claim) -> bool:
    return (
        claim.kind == "figure" and shared(gold, claim) > 0 and len(claim.evidence.span) <= LONGEST
        and same_number(gold, claim) and same_measure(gold, claim)
    )  # fmt: skip


def same_source(forms: Forms, link: Link) -> bool:
    """Whether a name of the link shares half of its words, or all, with one of the good forms."""
    for name in (link.name, link.source):
        ours = words(name)
        if not ours or len(ours) > LONGEST_NAME:
            continue
        for form in forms:
            theirs = set(words(form))
            if theirs and len(theirs & set(ours)) / len(theirs | set(ours)) >= LEAST_WORDS_SHARED:
                return True
    return False


def words(name: str) -> list[str]:
    """The telling words of a name, in small letters."""
    plain = re.sub(r"[’']s\b", "", (name or "").lower())
    found = [word.strip(".-_") for word in re.findall(r"[\w&.-]+", plain)]
    return [word for word in found if word and word not in SMALL_WORDS]


def same_origin(gold: GoldClaim, claim: Claim) -> bool:
    got = claim.attribution
    return not gold.chains or any(
        (not want and not got) or bool(want and got and same_source(want[-1], got[-1])) for want in gold.chains
    )


def same_chain(gold: GoldClaim, claim: Claim) -> bool:
    got = claim.attribution
    return not gold.chains or any(
        len(want) == len(got) and all(map(same_source, want, got)) for want in gold.chains
    )  # fmt: skip


def same_stance(gold: GoldClaim, claim: Claim) -> bool:
    return COARSE.get(claim.stance) in _coarse(gold.stances)


def _coarse(stances: Sequence[str]) -> set[str | None]:
    return {COARSE.get(stance) for stance in stances}


def same_qualifier(gold: GoldClaim, claim: Claim) -> bool:
    return claim.figure is not None and claim.figure.qualifier in gold.qualifiers


def same_scope(gold: GoldClaim, claim: Claim) -> bool:
    return claim.figure is not None and claim.figure.scope in gold.scopes


def same_time(gold: GoldClaim, claim: Claim) -> bool:
    """The days meet, and the claim's are at most a month more than the labelled ones."""
    if gold.time is None or claim.time is None or claim.time.start is None:
        return False
    start = claim.time.start.isoformat()
    end = claim.time.end.isoformat() if claim.time.end else start
    first, last = gold.time
    short = _days(end) - _days(start) <= _days(last) - _days(first) + SPARE_DAYS
    return short and start <= last and end >= first


def _days(date: str) -> int:
    """A count of days that is right enough for lengths: months of 30 days."""
    year, month, day = (int(part) for part in (date + "-01-01").split("-")[:3])
    return year * 365 + month * 30 + day
