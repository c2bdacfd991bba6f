"""Numbers that were changed: a report says that the one replaced the other."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.crosscheck.agreements import Agreement, origin_names
from crosswire.crosscheck.compared import Compared, Pair
from crosswire.crosscheck.comparison import GROWING
from crosswire.crosscheck.findings import figure_finding
from crosswire.crosscheck.sightings import Sighting
from crosswire.crosscheck.telling import figure_words, listed, number_words, report_words
from crosswire.records import Finding

CORRECTED = 2.0
"""How many times larger one number may be than the other for a report to have corrected it without saying to what."""
APART = ("measure", "scope", "place")
"""Relations of figures that one cannot replace the other by."""


def revision_findings(compared: Compared) -> Iterator[tuple[Finding, set[Pair]]]:
    """One finding for each two numbers of which a report tells the change, with the pairs that it settles."""
    for earlier, later in _changed(compared):
        both = [*later.sightings, *earlier.sightings]
        sightings = [one for one in both if one.extent.earlier or not one.sum] or both
        telling = next((one for one in sightings if one.extent.earlier or one.extent.later), later.first)
        origins = origin_names(sightings)
        who = f" ({listed(list(origins))})" if origins else ""
        why = (
            f"{number_words(earlier.first.figure)} became {figure_words(later.first)}: "
            f"{report_words(telling.report)} tells of the change{who}."
        )
        pairs = {frozenset((a.id, b.id)) for a in earlier.sightings for b in later.sightings}
        yield figure_finding("revised", compared.matter, "number", why, sightings, compared.questions), pairs


def _changed(compared: Compared) -> Iterator[tuple[Agreement, Agreement]]:
    """Each two groups of which some figure replaces some other, the replaced one first, once."""
    group_of = compared.group_numbers()
    seen: set[frozenset[int]] = set()
    for one, other, relation in compared.relations:
        if relation.kind in APART and not (one.extent.earlier or other.extent.earlier):
            continue
        for earlier, later in ((one, other), (other, one)):
            numbers = frozenset((group_of[earlier.id], group_of[later.id]))
            if numbers not in seen and _replaces(later, earlier):
                seen.add(numbers)
                yield compared.groups[group_of[earlier.id]], compared.groups[group_of[later.id]]


def _replaces(later: Sighting, earlier: Sighting) -> bool:
    """Whether words say that ``later`` took the place of ``earlier``: in one report, which tells both, or in a report
    of no earlier a day; there not where a total has only grown."""
    if not _could_replace(later, earlier) or later.extent.earlier:
        return False
    small, large = sorted((later.bounds.nominal or 0.0, earlier.bounds.nominal or 0.0))
    if large > CORRECTED * small:
        return False
    if later.sentence == earlier.sentence and not (later.extent.later and _comes_first(earlier, later)):
        return False
    same_report = later.report.id == earlier.report.id
    if earlier.extent.earlier:
        return same_report
    if not later.extent.later or earlier.extent.later:
        return False
    order = earlier.day.order(later.day) if earlier.day and later.day else None
    return same_report or (order in ("before", "same") and not _may_have_grown(earlier, later))


def _comes_first(earlier: Sighting, later: Sighting) -> bool:
    """Whether a sentence that has both tells the replaced number first, or as such, and not as one that it adds up: a
    part ("three, two of them in Orme") comes behind its whole."""
    return earlier.extent.earlier or (not earlier.sum and earlier.order < later.order)


def _may_have_grown(earlier: Sighting, later: Sighting) -> bool:
    """Whether the later of two totals is only the larger, or both can be true."""
    larger = later.measure in GROWING and (later.bounds.nominal or 0.0) > (earlier.bounds.nominal or 0.0)
    return larger or later.bounds.meets(earlier.bounds)


def _could_replace(later: Sighting, earlier: Sighting) -> bool:
    """Whether the two count the same, each in whole and in plain numbers that differ."""
    same = later.measure == earlier.measure != "count" and later.counted.sort == earlier.counted.sort != ""
    plain = not (later.figure.implied or earlier.figure.implied)
    exact = "vague" not in (later.figure.qualifier, earlier.figure.qualifier)
    whole = later.extent.is_whole and (not later.partial or earlier.extent.earlier)
    return same and plain and exact and whole and not later.bounds.is_nominally(earlier.bounds)
