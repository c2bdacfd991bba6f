"""Drift: a report that copies another's sentence, or relays it, but drops its hedge, its doubt or its source, or has
another number."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from crosswire.crosscheck.findings import figure_finding
from crosswire.crosscheck.firming import firmed_findings
from crosswire.crosscheck.origins import Leaning, same_sentence
from crosswire.crosscheck.sightings import Scene, Sighting
from crosswire.crosscheck.sources import FURTHER
from crosswire.crosscheck.telling import measure_words, number_words, report_words
from crosswire.crosscheck.wording import WORD, content_stems, stem
from crosswire.records import Finding, Report

HEDGED = ("about", "at_least", "more_than", "at_most", "less_than", "between")
DOUBTFUL = ("alleged", "reported", "predicted", "hypothetical")
"""Stances that a copy may drop by putting a thing forward as so."""
LEAST_TOLD = 3
"""Letters that the name of an outlet has more than, for its words elsewhere to be that name."""
UNTOLD_MEASURE = "count"
"""What a figure is where its sentence was not understood: it may be the copy's measure all the same."""


def drift_findings(scene: Scene, questions: Mapping[str, str], leaning: Leaning) -> Iterator[Finding]:
    """One finding for each figure and each statement that a later copy puts more firmly, or otherwise, than what it
    copies."""
    told: set[str] = set()
    for original, copy, lost in _drifted(scene, leaning):
        told |= {original.claim.id, original.claim.within or ""}
        yield _finding(scene.matter, original, copy, lost, questions)
    yield from (f for f in firmed_findings(scene, questions, leaning) if told.isdisjoint(f.claims))


def _drifted(scene: Scene, leaning: Leaning) -> Iterator[tuple[Sighting, Sighting, str]]:
    """Each figure, with its copy and what was lost, once for each two reports and number."""
    relays = _relays(list({one.report.id: one.report for one in scene.sightings}.values()))
    seen: set[tuple[str, str, str]] = set()
    for one, other in _of_one_incident(scene.sightings):
        if one.report.id == other.report.id or not _may_be_one(one, other):
            continue
        pair = _original_and_copy(one, other, relays)
        if pair is None or not _is_copied(*pair, leaning):
            continue
        lost = _lost(*pair)
        key = (pair[0].report.id, pair[1].report.id, number_words(pair[0].figure))
        if lost and key not in seen:
            seen.add(key)
            yield *pair, lost


def _of_one_incident(sightings: Sequence[Sighting]) -> Iterator[tuple[Sighting, Sighting]]:
    """Each two figures of one incident, in the order in which ``sightings`` come."""
    later: dict[str, deque[Sighting]] = defaultdict(deque)
    for one in sightings:
        later[one.incident].append(one)
    for one in sightings:
        later[one.incident].popleft()
        for other in later[one.incident]:
            yield one, other


def _may_be_one(one: Sighting, other: Sighting) -> bool:
    """Whether two figures of one incident are of one measure, or of a measure that was not understood."""
    return one.measure == other.measure or UNTOLD_MEASURE in (one.measure, other.measure)


def _relays(reports: Sequence[Report]) -> frozenset[tuple[str, str]]:
    """Each two reports (ids) of which the second names the outlet of the first, and not the other way round."""
    names = {
        (copy.id, original.id)
        for copy, original in product(reports, repeat=2)
        if original.outlet is None or original.outlet in copy.text
    }
    told = {report.id for report in reports if report.outlet and len(report.outlet) > LEAST_TOLD}
    return frozenset((original, copy) for copy, original in names if original in told and (original, copy) not in names)


def _original_and_copy(
    one: Sighting, other: Sighting, relays: frozenset[tuple[str, str]]
) -> tuple[Sighting, Sighting] | None:
    """The earlier and the later of two; None where their days do not tell, and neither names the other's outlet."""
    for original, copy in ((one, other), (other, one)):
        if (original.report.id, copy.report.id) in relays:
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
    """What the copy dropped or changed, as the finding's field: hedge, stance, attribution or number."""
    if not original.bounds.is_nominally(copy.bounds):
        return "number" if _is_relayed(original, copy) and _has_another_number(original, copy) else None
    if original.figure.qualifier in HEDGED and copy.figure.qualifier == "exact":
        return "hedge"
    if original.claim.stance in DOUBTFUL and copy.claim.stance == "asserted":
        return "stance"
    if original.voice.told and copy.voice.origin is None and not _is_named(original, copy):
        return "attribution"
    return None


def _is_named(original: Sighting, copy: Sighting) -> bool:
    """Whether the copy's sentence has the name of the original's source, whatever reading made of it."""
    core = FURTHER.split(original.voice.origin or "")[0]
    named = {stem(word) for word in WORD.findall(core)}
    return bool(named) and named <= content_stems(copy.sentence)


def _is_relayed(original: Sighting, copy: Sighting) -> bool:
    """Whether the copy names the original's outlet as whom it has the figure from."""
    outlet = (original.report.outlet or "").lower()
    return bool(outlet) and any(outlet in link.name.lower() for link in copy.claim.attribution)


def _has_another_number(original: Sighting, copy: Sighting) -> bool:
    """Whether the two numbers of one thing are apart, neither being told as new, old or a part."""
    plain = not any(one.extent.earlier or one.extent.later or one.figure.implied for one in (original, copy))
    alike = original.measure == copy.measure and original.counted.is_like(copy.counted)
    return plain and alike and original.extent.limits == copy.extent.limits and not original.bounds.meets(copy.bounds)


def _finding(matter: str, original: Sighting, copy: Sighting, lost: str, questions: Mapping[str, str]) -> Finding:
    what = {
        "hedge": f"drops the hedge of “{number_words(original.figure)}”",
        "stance": f"puts as so what was {original.claim.stance}",
        "attribution": f"drops the source, {original.voice.name}",
        "number": f"has {number_words(copy.figure)} for {number_words(original.figure)}",
    }[lost]
    leans = "relays" if _is_relayed(original, copy) else "copies the sentence from"
    copied = f"{report_words(copy.report)}, which {leans} {report_words(original.report)}"
    measure = measure_words(copy.measure)
    why = f"{copied}, {what} ({measure})." if measure else f"{copied}, {what}."
    return figure_finding("drift", matter, lost, why, (original, copy), questions)
