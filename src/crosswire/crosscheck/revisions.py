"""Numbers that were changed: a report says that the one replaced the other."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.crosscheck.agreements import Agreement, origin_names
from crosswire.crosscheck.compared import Compared, Pair
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
        sightings = [*later.sightings, *earlier.sightings]
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
    """Whether words say that ``later`` took the place of ``earlier``."""
    if not _could_replace(later, earlier):
        return False
    small, large = sorted((later.bounds.nominal or 0.0, earlier.bounds.nominal or 0.0))
    if not later.extent.later and (large > CORRECTED * small or later.sentence == earlier.sentence):
        return False
    if earlier.extent.earlier and not later.extent.earlier:
        return later.report.id == earlier.report.id
    if not later.extent.later or earlier.extent.later:
        return False
    order = earlier.day.order(later.day) if earlier.day and later.day else None
    return later.report.id == earlier.report.id or order in ("before", "same")


def _could_replace(later: Sighting, earlier: Sighting) -> bool:
    """Whether the two count the same, each in whole and in plain numbers that differ."""
    same = later.measure == earlier.measure != "count" and later.counted.sort == earlier.counted.sort != ""
    plain = not (later.figure.implied or earlier.figure.implied)
    exact = "vague" not in (later.figure.qualifier, earlier.figure.qualifier)
    whole = later.extent.is_whole and (not later.partial or earlier.extent.earlier)
    return same and plain and exact and whole and not later.bounds.is_nominally(earlier.bounds)
