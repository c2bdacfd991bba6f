"""Drift, a first step: a report that copies another's sentence but drops its hedge or its source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations

from crosswire.crosscheck.findings import figure_finding
from crosswire.crosscheck.origins import Leaning, same_sentence
from crosswire.crosscheck.sightings import Scene, Sighting
from crosswire.crosscheck.telling import measure_words, number_words, report_words
from crosswire.records import Finding

HEDGED = ("about", "at_least", "more_than", "at_most", "less_than", "between")
DOUBTFUL = ("alleged", "reported", "predicted")
"""Stances that a copy may drop by putting a thing forward as so."""


def drift_findings(scene: Scene, questions: Mapping[str, str], leaning: Leaning) -> Iterator[Finding]:
    """One finding for each figure that a later copy puts more firmly, or otherwise, than what it copies."""
    seen: set[tuple[str, str, str]] = set()
    for one, other in combinations(scene.sightings, 2):
        if one.report.id == other.report.id or one.measure != other.measure or one.incident != other.incident:
            continue
        pair = _original_and_copy(one, other)
        if pair is None or not _is_copied(*pair, leaning):
            continue
        lost = _lost(*pair)
        key = (pair[0].report.id, pair[1].report.id, number_words(pair[0].figure))
        if lost and key not in seen:
            seen.add(key)
            yield _finding(scene.matter, *pair, lost, questions)


def _original_and_copy(one: Sighting, other: Sighting) -> tuple[Sighting, Sighting] | None:
    """The earlier and the later of two; None where their days do not tell, and neither names the other's outlet."""
    for original, copy in ((one, other), (other, one)):
        outlet = original.report.outlet
        if (
            outlet
            and len(outlet) > 3
            and outlet in copy.report.text
            and (copy.report.outlet or "") not in original.report.text
        ):
            return original, copy
    order = one.day.order(other.day) if one.day and other.day else None
    return (one, other) if order == "before" else (other, one) if order == "after" else None


def _is_copied(original: Sighting, copy: Sighting, leaning: Leaning) -> bool:
    alike = same_sentence(original.sentence, copy.sentence)
    return alike and (
        leaning.are_copies(original.report.id, copy.report.id)
        or bool(leaning.agencies[original.report.id] & leaning.agencies[copy.report.id])
        or (original.report.outlet or "\x00") in copy.report.text
    )


def _lost(original: Sighting, copy: Sighting) -> str | None:
    """What the copy dropped, as the finding's field: hedge, stance or attribution."""
    if not original.bounds.is_nominally(copy.bounds):
        return None
    if original.figure.qualifier in HEDGED and copy.figure.qualifier == "exact":
        return "hedge"
    if original.claim.stance in DOUBTFUL and copy.claim.stance == "asserted":
        return "stance"
    if original.voice.told and copy.voice.origin is None:
        return "attribution"
    return None


def _finding(matter: str, original: Sighting, copy: Sighting, lost: str, questions: Mapping[str, str]) -> Finding:
    what = {
        "hedge": f"drops the hedge of “{number_words(original.figure)}”",
        "stance": f"puts as so what was {original.claim.stance}",
        "attribution": f"drops the source, {original.voice.name}",
    }[lost]
    copied = f"{report_words(copy.report)}, which copies the sentence from {report_words(original.report)}"
    why = f"{copied}, {what} ({measure_words(copy.measure)})."
    return figure_finding("drift", matter, lost, why, (original, copy), questions)
