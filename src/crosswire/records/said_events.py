"""What happened and to whom, and what a claim is a part of, as a person says it of a claim."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

from crosswire.records.claim import Claim, Event, Participant, Statement
from crosswire.records.nowhere import NOTHING

Json = Any
ROLES = ("agent", "patient", "recipient", "other")
"""What somebody may be in an event."""
NAMED = re.compile(r"\s*(?:(\w+)\s*:)?\s*(.*?)\s*", re.DOTALL)
CLAIM_ID = re.compile(r"(?:c_)?([0-9a-f]{4,16})")
"""A claim's id, or as much of its beginning as names one."""


def event_of(claim: Claim) -> Event:
    """The claim's event. Raises ValueError on another kind of claim."""
    if claim.event is None:
        raise ValueError("no event")
    return claim.event


def read_participants(said: str) -> Json:
    """Participants as a JSON list of {name, role}, from "agent: police; patient: two dockers"; one without a role is
    other."""
    if said.lower() in NOTHING | {"[]"}:
        return []
    if said.startswith("["):
        return [_participant(one["name"], one.get("role") or "other") for one in json.loads(said)]
    return [_participant(name, (role or "other").lower()) for role, name in map(_named, said.split(";"))]


def _named(part: str) -> tuple[str | None, str]:
    """The role, where one is said, and the name: a word before a colon is a role, and must be one."""
    found = NAMED.fullmatch(part)
    return (found[1], found[2]) if found else (None, part)


def _participant(name: Json, role: str) -> Json:
    if not isinstance(name, str) or not name.strip() or role not in ROLES:
        raise ValueError(f"{role}: {name}")
    return {"name": name.strip(), "role": role}


def get_participants(claim: Claim) -> Json:
    return [{"name": one.name, "role": one.role} for one in event_of(claim).participants]


def put_participants(claim: Claim, value: Json) -> Claim:
    participants = tuple(Participant(**one) for one in value)
    return replace(claim, event=replace(event_of(claim), participants=participants))


def get_content(claim: Claim) -> Json:
    return None if claim.statement is None else claim.statement.content


def put_content(claim: Claim, value: Json) -> Claim:
    """The words said; where the report says so stays as it was read."""
    if claim.statement is None:
        raise ValueError("no statement")
    return replace(claim, statement=Statement(value))


def read_claim(said: str) -> str | None:
    """A claim's id, or the beginning of one; whoever keeps the claims makes it whole."""
    if said.lower() in NOTHING:
        return None
    found = CLAIM_ID.fullmatch(said.lower())
    if found is None:
        raise ValueError(said)
    return f"c_{found[1]}"


def read_yes_or_no(said: str) -> bool:
    word = said.lower()
    if word not in ("yes", "no", "true", "false"):
        raise ValueError(said)
    return word in ("yes", "true")
