"""The question that a figure answers: matter, incident, family of measures, side, and what is counted. The question of
an event: which event of its matter it is."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence

from crosswire.crosscheck.same_events import one_events
from crosswire.crosscheck.sightings import Scene, Sighting
from crosswire.lexicons import Lexicons
from crosswire.records import Claim, Report


def question_id(*parts: str) -> str:
    """The id of the question that these parts make."""
    return "q_" + hashlib.sha256("\x00".join(parts).encode()).hexdigest()[:16]


def figure_question(matter: str, sighting: Sighting, sides: Mapping[tuple[str, str], str], lexicons: Lexicons) -> str:
    """The question of one figure. A side that is not said is that of its incident and family, where they have one."""
    side = sighting.figure.side or sides.get((sighting.incident, sighting.family), "")
    sort = sighting.counted.sort
    while sort in lexicons.sorts.wider:
        sort = lexicons.sorts.wider[sort]
    return question_id(matter, sighting.incident, sighting.family, side, sort)


def questions_of(scene: Scene, lexicons: Lexicons) -> dict[str, str]:
    """The question of each figure of a matter, by claim id."""
    sides: dict[tuple[str, str], set[str]] = {}
    for one in scene.sightings:
        if one.figure.side:
            sides.setdefault((one.incident, one.family), set()).add(one.figure.side)
    only = {key: next(iter(found)) for key, found in sides.items() if len(found) == 1}
    return {one.id: figure_question(scene.matter, one, only, lexicons) for one in scene.sightings}


def event_questions(
    matter: str, reports: Sequence[Report], claims: Iterable[Claim], lexicons: Lexicons
) -> dict[str, str]:
    """The question of each event of a matter: what all its claims that tell of that one event share."""
    events = one_events(reports, claims, lexicons)
    return {claim: question_id(matter, "event", event) for claim, event in events.items()}
