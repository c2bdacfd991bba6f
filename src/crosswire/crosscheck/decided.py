"""What a person decided of matters and questions, held over what the rules say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from crosswire.crosscheck.counting import Counted
from crosswire.crosscheck.joining import Joining
from crosswire.crosscheck.questions import question_id
from crosswire.crosscheck.sightings import Scene, Sighting
from crosswire.records import Decision

Pair = tuple[str, str]
"""Two ids, in order."""


def pairs_decided(decisions: Iterable[Decision], kind: str) -> frozenset[Pair]:
    """The two of each decision of that kind."""
    return frozenset(_pair(one.target, one.value) for one in decisions if one.kind == kind and one.value is not None)


def parted(group: Sequence[str], likenesses: Mapping[Pair, float], decisions: Sequence[Decision]) -> list[list[str]]:
    """``group``, reports (ids) that chains of likeness join, without two together that a person put apart.

    The strongest of ``likenesses`` join first, after what a person put together; one that would join two put apart
    joins nothing. So each report stays with those that it is most like, whatever the order of reading.
    """
    apart = {pair for pair in pairs_decided(decisions, "other-matter") if pair[0] in group and pair[1] in group}
    if not apart:
        return [list(group)]
    together = pairs_decided(decisions, "same-matter")
    strengths = {**likenesses, **{pair: float("inf") for pair in together if set(pair) <= set(group)}}
    joined: Joining[str] = Joining()
    for report in group:
        joined.add(report)
    for one, other in sorted(strengths, key=lambda pair: (-strengths[pair], pair)):
        both = {*joined.members(one), *joined.members(other)}
        if not any(first in both and second in both for first, second in apart):
            joined.join(one, other)
    return joined.groups()


def kin_decided(kin: frozenset[Pair], reports: Collection[str], decisions: Sequence[Decision]) -> frozenset[Pair]:
    """``kin``, pairs of ``reports`` (ids) that are of one matter by themselves, with those that a person's word makes
    so: two put together, and all that is kin to either with all that is kin to the other."""
    near: dict[str, set[str]] = defaultdict(set)
    for one, other in kin:
        near[one].add(other)
        near[other].add(one)
    found = set(kin)
    for first, second in pairs_decided(decisions, "same-matter"):
        if first in reports and second in reports:
            found |= {_pair(a, b) for a in near[first] | {first} for b in near[second] | {second} if a != b}
    return frozenset(found)


def scene_decided(scene: Scene, questions: Mapping[str, str], decisions: Sequence[Decision]) -> Scene:
    """``scene`` with its figures under the questions that a person put them under; ``questions`` are theirs by the
    rules. A figure put apart is of an incident of its own; those of a question that is another's are counted as
    there."""
    sightings = {one.id: one for one in scene.sightings}
    for decision in _on_questions(decisions, sightings):
        if decision.kind == "other-question":
            sightings[decision.target] = _alone(sightings[decision.target])
            continue
        model, others = sightings[decision.target], questions[decision.value or ""]
        moved = [one for one in sightings.values() if questions[one.id] == others]
        sightings |= {one.id: _counted_as(one, model) for one in moved}
    return replace(scene, sightings=tuple(sightings[one.id] for one in scene.sightings))


def questions_decided(matter: str, questions: Mapping[str, str], decisions: Sequence[Decision]) -> dict[str, str]:
    """``questions`` (by claim id) as a person joined and parted them."""
    found = dict(questions)
    for decision in _on_questions(decisions, found):
        if decision.kind == "other-question":
            found[decision.target] = question_id(matter, "apart", decision.target)
        else:
            name, other = found[decision.target], found[decision.value or ""]
            found |= {claim: name for claim, question in found.items() if question == other}
    return found


def _on_questions(decisions: Iterable[Decision], claims: Collection[str]) -> list[Decision]:
    kinds = ("same-question", "other-question")
    return [one for one in decisions if one.kind in kinds and one.target in claims and one.value in claims]


def _alone(one: Sighting) -> Sighting:
    """A figure that nothing else is compared with."""
    return replace(one, incident=f"{one.incident} {one.id}", counted=Counted(one.id, frozenset()))


def _counted_as(one: Sighting, model: Sighting) -> Sighting:
    figure = replace(one.figure, side=model.figure.side)
    return replace(one, incident=model.incident, counted=model.counted, figure=figure)


def _pair(one: str, other: str | None) -> Pair:
    first, second = sorted((one, other or ""))
    return first, second
