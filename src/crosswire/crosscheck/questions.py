"""The question that a figure answers: matter, incident, family of measures, side, and what is counted."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from crosswire.crosscheck.sightings import Scene, Sighting
from crosswire.lexicons import Lexicons
from crosswire.records import Claim


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


def event_questions(matter: str, claims: Iterable[Claim]) -> dict[str, str]:
    """The question of each event of a matter: its predicate with its participants."""
    found = {}
    for claim in claims:
        if claim.event is not None:
            who = sorted({participant.name.lower() for participant in claim.event.participants})
            found[claim.id] = question_id(matter, claim.event.predicate, *who)
    return found
