"""What is most worth a person's minute: claims that findings hang on and that the reader is unsure of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from crosswire.records import Entry, Finding

WEIGHTS: Mapping[str, float] = {
    "conflict": 1.0, "answered": 0.5, "revised": 0.4, "drift": 0.4, "corroborated": 0.4, "echo": 0.1,
    "compatible": 0.05,
}  # fmt: skip
"""How much it matters that a finding of a kind is right. A choice, not a measurement: a conflict that is none misleads
most, and two figures that can both be true hardly."""
WORDS: Mapping[str, tuple[str, str]] = {
    "conflict": ("conflict", "conflicts"), "answered": ("answer", "answers"), "revised": ("revision", "revisions"),
    "drift": ("drift", "drifts"), "corroborated": ("corroboration", "corroborations"), "echo": ("echo", "echoes"),
    "compatible": ("compatibility", "compatibilities"),
}  # fmt: skip
"""What one finding of a kind, and several, are called in a sentence."""
LEAST_DOUBT = 0.02
"""Doubt that is left where the reader is sure. A choice: much that hangs on one claim brings it up all the same."""
STALE_DOUBT = 0.5
"""Doubt where a person decided on an earlier reading. A choice: as likely as not it needs another look."""
BREAKS = ("conflict", "answered", "revised", "drift")
"""Kinds that fall with any one of their claims; of the others, a pair does, and more than two seldom."""


@dataclass(frozen=True, slots=True)
class ToReview:
    """A claim to look at: ``worth`` orders the queue, ``findings`` hang on it, those that matter most first, and
    ``why`` says in sentences why it is there."""

    entry: Entry
    worth: float
    findings: tuple[Finding, ...]
    why: tuple[str, ...]

    @property
    def claims(self) -> tuple[str, ...]:
        """The claims (ids) that its findings speak of, each once."""
        return tuple(dict.fromkeys(claim for finding in self.findings for claim in finding.claims))


def review_queue(findings: Iterable[Finding], claims: Mapping[str, Entry]) -> tuple[ToReview, ...]:
    """The claims that ``findings`` speak of, those most worth a look first; ``claims`` are they by id.

    The worth of a look is how likely it is to change something, times how much that would change. What a person has
    accepted, corrected or rejected is left out, but for what the reader has read otherwise since.
    """
    hanging: dict[str, list[Finding]] = {}
    for finding in findings:
        for claim in finding.claims:
            hanging.setdefault(claim, []).append(finding)
    queue = [_to_review(claims[claim], found) for claim, found in hanging.items() if claim in claims]
    wanted = [one for one in queue if not is_settled(one.entry)]
    return tuple(sorted(wanted, key=lambda one: (-one.worth, one.entry.claim.id)))


def worth_a_look(findings: Iterable[Finding], confidence: Mapping[str, float]) -> list[str]:
    """Claims (ids) on which nobody decided, in the order of ``review_queue``, by how sure the reader is of each: to
    tell which of many are to be looked up at all."""
    hanging: dict[str, float] = {}
    for finding in findings:
        for claim in finding.claims:
            hanging[claim] = hanging.get(claim, 0.0) + _hangs(finding)
    worth = {
        claim: round(max(1 - confidence[claim], LEAST_DOUBT) * hangs, 6)
        for claim, hangs in hanging.items() if claim in confidence
    }  # fmt: skip
    return sorted(worth, key=lambda claim: (-worth[claim], claim))


def is_settled(entry: Entry) -> bool:
    """Whether people decided on the claim, as it is read now."""
    return (entry.judgement is not None or bool(entry.corrections)) and not is_stale(entry)


def is_stale(entry: Entry) -> bool:
    """Whether a decision on the claim was made on an earlier reading."""
    return entry.stale or any(correction.stale for correction in entry.corrections)


def _to_review(entry: Entry, findings: list[Finding]) -> ToReview:
    ordered = sorted(findings, key=lambda finding: (-_hangs(finding), finding.id))
    worth = _doubt(entry) * sum(map(_hangs, findings))
    return ToReview(entry, round(worth, 6), tuple(ordered), tuple(_reasons(entry, ordered)))


def _doubt(entry: Entry) -> float:
    return STALE_DOUBT if is_stale(entry) else max(1 - entry.claim.confidence, LEAST_DOUBT)


def _hangs(finding: Finding) -> float:
    """How much of a finding falls with one of its claims."""
    alone = finding.kind in BREAKS or len(finding.claims) <= 2
    return WEIGHTS[finding.kind] * (1.0 if alone else 1 / len(finding.claims))


def _reasons(entry: Entry, findings: list[Finding]) -> Iterator[str]:
    if is_stale(entry):
        yield "Somebody decided on an earlier reading of it, and the reader now reads it otherwise."
    kinds = [finding.kind for finding in findings]
    for kind in dict.fromkeys(kinds):
        number = kinds.count(kind)
        example = next(finding for finding in findings if finding.kind == kind)
        one, many = WORDS[kind]
        yield (
            f"{number} {one} hangs on it: {example.why}"
            if number == 1
            else f"{number} {many} hang on it: {example.why}"
        )
    yield f"The reader is {entry.claim.confidence:.0%} sure of it."
