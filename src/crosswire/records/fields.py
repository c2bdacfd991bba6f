"""The fields of a claim that a person may correct: how each is said, read from a claim, and put into one."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from crosswire.records.amounts import amount_from_words, with_amount, with_bound, with_qualifier
from crosswire.records.claim import EVENT_TYPES, MEASURES, QUALIFIERS, SCOPES, STANCES, Claim, Figure
from crosswire.records.nowhere import NOTHING
from crosswire.records.said_events import (
    event_of,
    get_content,
    get_participants,
    put_content,
    put_participants,
    read_claim,
    read_participants,
    read_yes_or_no,
)
from crosswire.records.said_sources import get_chain, get_place, put_chain, put_place, read_chain, read_place
from crosswire.records.said_times import day_of, get_time, iso_of, put_time, read_time, stretch, time_json

Json = Any
FIGURES, EVENTS, STATEMENTS = ("figure",), ("event",), ("statement",)
EVERY_KIND = (*FIGURES, *EVENTS, *STATEMENTS)
PEOPLE = ("civilian", "combatant", "child", "woman", "journalist", "medic")


@dataclass(frozen=True, slots=True)
class Field:
    """One field: ``allowed`` says in words what it takes; ``read`` makes JSON of what a person said, raising
    ValueError; ``get`` and ``put`` read it from a claim and give the claim with another, as JSON. ``kinds`` are those
    of the claims that have it, ``names`` the kind of claim that it names by id, "" where it names none."""

    allowed: str
    read: Callable[[str], Json]
    get: Callable[[Claim], Json]
    put: Callable[[Claim, Json], Claim]
    kinds: tuple[str, ...] = EVERY_KIND
    names: str = ""

    def is_on(self, claim: Claim) -> bool:
        """Whether a claim of that kind has the field."""
        return claim.kind in self.kinds


def _figure(claim: Claim) -> Figure:
    if claim.figure is None:
        raise ValueError("no figure")
    return claim.figure


def _of_figure(allowed: str, read: Callable[[str], Json], name: str, names: str = "") -> Field:
    """A field of a figure that is stored as it is said."""
    return Field(
        allowed,
        read,
        lambda claim: _plain(getattr(_figure(claim), name)),
        lambda claim, value: replace(claim, figure=replace(_figure(claim), **{name: _frozen(value)})),
        FIGURES,
        names,
    )


def _of_event(allowed: str, read: Callable[[str], Json], name: str) -> Field:
    """A field of an event that is stored as it is said."""
    return Field(
        allowed,
        read,
        lambda claim: getattr(event_of(claim), name),
        lambda claim, value: replace(claim, event=replace(event_of(claim), **{name: value})),
        EVENTS,
    )


def _plain(value: object) -> Json:
    return list(value) if isinstance(value, tuple) else value


def _frozen(value: Json) -> Json:
    return tuple(value) if isinstance(value, list) else value


def _one_of(allowed: Sequence[str]) -> Callable[[str], str]:
    def read(said: str) -> str:
        word = said.lower().replace(" ", "_")
        if word not in allowed:
            raise ValueError(said)
        return word

    return read


def _event_type(said: str) -> str:
    if said.upper() not in EVENT_TYPES:
        raise ValueError(said)
    return said.upper()


def _words(said: str) -> str:
    if not said:
        raise ValueError(said)
    return said


def _words_or_nothing(said: str) -> str | None:
    return None if said.lower() in NOTHING else said


def _side(said: str) -> str | None:
    words = _words_or_nothing(said)
    return words.upper() if words is not None and len(words) == 2 else words


def _people(said: str) -> list[str]:
    if said.lower() in NOTHING:
        return []
    found = json.loads(said) if said.startswith("[") else re.split(r"[,;\s]+", said.lower().strip())
    if not all(one in PEOPLE for one in found):
        raise ValueError(said)
    return sorted(set(found), key=PEOPLE.index)


def _days(said: str) -> int | None:
    if said.lower() in NOTHING:
        return None
    days = int(said)
    if days < 1:
        raise ValueError(said)
    return days


def _number(said: str) -> int | float | None:
    if said.lower() in NOTHING:
        return None
    number: int | float | None = amount_from_words(said)["best"]
    if number is None:
        raise ValueError(said)
    return number


def _bound(name: str) -> Field:
    return Field(
        "a number, or none, with low ≤ best ≤ high, and low = best = high where it is exact or about",
        _number,
        lambda claim: getattr(_figure(claim), name),
        lambda claim, value: replace(claim, figure=with_bound(_figure(claim), name, value)),
        kinds=FIGURES,
    )


def _amount(claim: Claim) -> Json:
    figure = _figure(claim)
    return {"low": figure.low, "best": figure.best, "high": figure.high, "qualifier": figure.qualifier}


def _end_of_time(name: str) -> Field:
    def read(said: str) -> str | None:
        if said.lower() in NOTHING:
            return None
        first, last, _ = stretch(said)
        return iso_of(first if name == "start" else last)

    def put(claim: Claim, value: Json) -> Claim:
        held = get_time(claim) or {"start": None, "end": None}
        days = {**held, name: value}
        if days["start"] is None and days["end"] is None:
            return put_time(claim, None)
        return put_time(claim, time_json(day_of(days["start"]), day_of(days["end"]), None))

    return Field("a day (2031-05-04), a month, a year, or none", read, lambda c: (get_time(c) or {}).get(name), put)


CLAIM_FIELDS: Mapping[str, Field] = {
    "value": Field(
        "a number with its hedge (12, about 600, at least 12, up to 20, 10 to 15)",
        amount_from_words,
        _amount,
        lambda claim, value: replace(claim, figure=with_amount(_figure(claim), value)),
        kinds=FIGURES,
    ),
    "low": _bound("low"),
    "best": _bound("best"),
    "high": _bound("high"),
    "qualifier": Field(
        "one of " + ", ".join(QUALIFIERS),
        _one_of(QUALIFIERS),
        lambda claim: _figure(claim).qualifier,
        lambda claim, value: replace(claim, figure=with_qualifier(_figure(claim), value)),
        kinds=FIGURES,
    ),
    "measure": _of_figure("one of " + ", ".join(MEASURES), _one_of(MEASURES), "measure"),
    "counted": _of_figure("what is counted, in words", _words, "counted"),
    "unit": _of_figure("a unit (for money its ISO 4217 code), or none", _words_or_nothing, "unit"),
    "side": _of_figure("an ISO 3166 country code, a group's name, or none", _side, "side"),
    "people": _of_figure("any of " + ", ".join(PEOPLE) + ", or none", _people, "people"),
    "scope": _of_figure("one of " + ", ".join(SCOPES), _one_of(SCOPES), "scope"),
    "period_days": _of_figure("a whole number of days, or none", _days, "period_days"),
    "subset_of": _of_figure("the figure of which it is a part, by its id, or none", read_claim, "subset_of", "figure"),
    "implied": _of_figure("yes or no", read_yes_or_no, "implied"),
    "type": _of_event("one of " + ", ".join(EVENT_TYPES), _event_type, "type"),
    "predicate": _of_event("what happens, as a verb in its plain form", _words, "predicate"),
    "participants": Field(
        "who takes part, each with a role (agent, patient, recipient, other): agent: police; patient: two dockers; "
        "or none",
        read_participants,
        get_participants,
        put_participants,
        EVENTS,
    ),
    "object": _of_event("what it is done to, in words, or none", _words_or_nothing, "object"),
    "content": Field("what is said, in words", _words, get_content, put_content, STATEMENTS),
    "within": Field(
        "the statement in which it stands, by its id, or none",
        read_claim,
        lambda claim: claim.within,
        lambda claim, value: replace(claim, within=value),
        names="statement",
    ),
    "stance": Field(
        "one of " + ", ".join(STANCES),
        _one_of(STANCES),
        lambda claim: claim.stance,
        lambda claim, value: replace(claim, stance=value),
    ),
    "time": Field(
        "a day (2031-05-04), a month (2031-05), a year, two of them with .. between, or none",
        read_time,
        get_time,
        put_time,
    ),
    "start": _end_of_time("start"),
    "end": _end_of_time("end"),
    "place": Field("a place's name, with its country code after a comma (Marrowby, GB), or none", read_place,
                   get_place, put_place),
    "chain": Field(
        "sources outermost first with <- between, a party in square brackets (Bell Agency <- police [Orvel]), or none",
        read_chain,
        get_chain,
        put_chain,
    ),
}  # fmt: skip
"""Every field that may be corrected, by name, in the order in which a person is asked."""
