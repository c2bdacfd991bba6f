"""The fields of a claim that a person may correct: how each is said, read from a claim, and put into one."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from crosswire.records.amounts import amount_from_words, with_amount, with_bound, with_qualifier
from crosswire.records.claim import MEASURES, QUALIFIERS, SCOPES, STANCES, Claim, Figure, Link, Place, Time
from crosswire.records.span import Span

Json = Any
PEOPLE = ("civilian", "combatant", "child", "woman", "journalist", "medic")
NOTHING = frozenset({"", "none", "null"})
"""Words that empty a field."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field: ``allowed`` says in words what it takes; ``read`` makes JSON of what a person said, raising
    ValueError; ``get`` and ``put`` read it from a claim and give the claim with another, as JSON."""

    allowed: str
    read: Callable[[str], Json]
    get: Callable[[Claim], Json]
    put: Callable[[Claim, Json], Claim]
    on_figures_only: bool = False

    def is_on(self, claim: Claim) -> bool:
        """Whether a claim of that kind has the field."""
        return claim.figure is not None or not self.on_figures_only


def _figure(claim: Claim) -> Figure:
    if claim.figure is None:
        raise ValueError("no figure")
    return claim.figure


def _of_figure(allowed: str, read: Callable[[str], Json], name: str) -> Field:
    """A field of a figure that is stored as it is said."""
    return Field(
        allowed,
        read,
        lambda claim: _plain(getattr(_figure(claim), name)),
        lambda claim, value: replace(claim, figure=replace(_figure(claim), **{name: _frozen(value)})),
        on_figures_only=True,
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
        on_figures_only=True,
    )


def _amount(claim: Claim) -> Json:
    figure = _figure(claim)
    return {"low": figure.low, "best": figure.best, "high": figure.high, "qualifier": figure.qualifier}


def _read_time(said: str) -> Json:
    """Days as JSON {start, end, precision}, from a day, a month, a year, or two of them with .. between; an open end
    is left out."""
    if said.lower() in NOTHING:
        return None
    if said.startswith("{"):
        given = json.loads(said)
        return _time_json(_day(given.get("start")), _day(given.get("end")), given.get("precision"))
    first, dots, last = said.partition("..")
    if not dots:
        return _time_json(*_stretch(first))
    start = _stretch(first.strip())[0] if first.strip() else None
    end = _stretch(last.strip())[1] if last.strip() else None
    return _time_json(start, end, None)


def _time_json(start: datetime.date | None, end: datetime.date | None, precision: str | None) -> Json:
    if start is None and end is None:
        raise ValueError("no day")
    if start and end and end < start:
        raise ValueError("the end lies before the start")
    days = {"start": start.isoformat() if start else None, "end": end.isoformat() if end else None}
    return {**days, "precision": precision or ("day" if start == end else "span")}


def _stretch(said: str) -> tuple[datetime.date, datetime.date, str]:
    """The first and last day that a day, a month (2031-05) or a year has, and which of them it is."""
    if re.fullmatch(r"\d{4}", said):
        year = int(said)
        return datetime.date(year, 1, 1), datetime.date(year, 12, 31), "year"
    if re.fullmatch(r"\d{4}-\d\d", said):
        start = datetime.date.fromisoformat(said + "-01")
        after = (start + datetime.timedelta(days=31)).replace(day=1)
        return start, after - datetime.timedelta(days=1), "month"
    day = datetime.date.fromisoformat(said)
    return day, day, "day"


def _day(text: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(text) if text else None


def _get_time(claim: Claim) -> Json:
    if claim.time is None:
        return None
    return {"start": _iso(claim.time.start), "end": _iso(claim.time.end), "precision": claim.time.precision}


def _iso(day: datetime.date | None) -> str | None:
    return day.isoformat() if day else None


def _put_time(claim: Claim, value: Json) -> Claim:
    """The days said, under the words of the report where it has any."""
    if value is None:
        return replace(claim, time=None)
    start, end = _day(value["start"]), _day(value["end"])
    if claim.time is None:
        return replace(claim, time=Time("", _nowhere(claim), start, end, value["precision"]))
    return replace(claim, time=replace(claim.time, start=start, end=end, precision=value["precision"]))


def _end_of_time(name: str) -> Field:
    def read(said: str) -> str | None:
        if said.lower() in NOTHING:
            return None
        first, last, _ = _stretch(said)
        return _iso(first if name == "start" else last)

    def put(claim: Claim, value: Json) -> Claim:
        held = _get_time(claim) or {"start": None, "end": None}
        days = {**held, name: value}
        if days["start"] is None and days["end"] is None:
            return _put_time(claim, None)
        return _put_time(claim, _time_json(_day(days["start"]), _day(days["end"]), None))

    return Field("a day (2031-05-04), a month, a year, or none", read, lambda c: (_get_time(c) or {}).get(name), put)


def _read_place(said: str) -> Json:
    """A place as JSON {name, country, latitude, longitude}, from its name, or its name and country code."""
    if said.lower() in NOTHING:
        return None
    if said.startswith("{"):
        given = json.loads(said)
        place = {key: given.get(key) for key in ("name", "country", "latitude", "longitude")}
        if not isinstance(place["name"], str) or not place["name"]:
            raise ValueError(said)
        return place
    coded = re.fullmatch(r"(.+?),\s*([A-Za-z]{2})", said)
    name, country = (coded[1], coded[2].upper()) if coded else (said, None)
    return {"name": name, "country": country, "latitude": None, "longitude": None}


def _get_place(claim: Claim) -> Json:
    names = ("name", "country", "latitude", "longitude")
    return None if claim.place is None else {name: getattr(claim.place, name) for name in names}


def _put_place(claim: Claim, value: Json) -> Claim:
    """The place said, under the words of the report where it has any."""
    if value is None:
        return replace(claim, place=None)
    text, span = (claim.place.text, claim.place.span) if claim.place else ("", _nowhere(claim))
    return replace(claim, place=Place(text=text, span=span, **value))


def _read_chain(said: str) -> Json:
    """A chain as a JSON list of {name, source, party, role}, from names outermost first with <- or ← between, each
    with the party in brackets where it has another; none is the outlet's own voice."""
    if said.lower() in NOTHING | {"own voice", "[]"}:
        return []
    if said.startswith("["):
        given = json.loads(said)
    else:
        named = [re.fullmatch(r"\s*(.+?)\s*(?:\[(.+)\])?\s*", part) for part in re.split(r"<-|←", said)]
        given = [{"name": one[1], "party": one[2]} if one else {} for one in named]
    return [_link_json(one, last=number == len(given) - 1) for number, one in enumerate(given)]


def _link_json(given: Mapping[str, Json], *, last: bool) -> Json:
    name = given["name"]
    source = given.get("source") or name
    party = given.get("party")
    parties = [party] if isinstance(party, str) else list(party or [])
    role = given.get("role") or ("origin" if last else "relay")
    if role not in ("relay", "origin") or not all(isinstance(one, str) and one for one in (name, source, *parties)):
        raise ValueError(str(given))
    made = {"name": name, "source": source, "party": parties, "role": role}
    return {**made, **({"start": given["start"], "end": given["end"]} if given.get("end") is not None else {})}


def _get_chain(claim: Claim) -> Json:
    return [
        {"name": link.name, "source": link.source, "party": list(link.parties), "role": link.role,
         "start": link.span.start, "end": link.span.end}
        for link in claim.attribution
    ]  # fmt: skip


def _put_chain(claim: Claim, value: Json) -> Claim:
    """The links said; one that the claim has by that name keeps its words in the report."""
    held = {link.name: link for link in claim.attribution} | {link.source: link for link in claim.attribution}
    links = []
    for one in value:
        old = held.get(one["name"]) or held.get(one["source"])
        given = Span(one["start"], one["end"]) if "end" in one else None
        span = given or (old.span if old else _nowhere(claim))
        parties = tuple(one["party"]) or (old.parties if old else (one["source"],))
        links.append(Link(one["name"], one["source"], parties, one["role"], span, old.cue if old else None))
    return replace(claim, attribution=tuple(links))


def _nowhere(claim: Claim) -> Span:
    """No words of the report: what a person knows otherwise."""
    return Span(claim.evidence.span.start, claim.evidence.span.start)


CLAIM_FIELDS: Mapping[str, Field] = {
    "value": Field(
        "a number with its hedge (12, about 600, at least 12, up to 20, 10 to 15)",
        amount_from_words,
        _amount,
        lambda claim, value: replace(claim, figure=with_amount(_figure(claim), value)),
        on_figures_only=True,
    ),
    "low": _bound("low"),
    "best": _bound("best"),
    "high": _bound("high"),
    "qualifier": Field(
        "one of " + ", ".join(QUALIFIERS),
        _one_of(QUALIFIERS),
        lambda claim: _figure(claim).qualifier,
        lambda claim, value: replace(claim, figure=with_qualifier(_figure(claim), value)),
        on_figures_only=True,
    ),
    "measure": _of_figure("one of " + ", ".join(MEASURES), _one_of(MEASURES), "measure"),
    "counted": _of_figure("what is counted, in words", _words, "counted"),
    "unit": _of_figure("a unit (for money its ISO 4217 code), or none", _words_or_nothing, "unit"),
    "side": _of_figure("an ISO 3166 country code, a group's name, or none", _side, "side"),
    "people": _of_figure("any of " + ", ".join(PEOPLE) + ", or none", _people, "people"),
    "scope": _of_figure("one of " + ", ".join(SCOPES), _one_of(SCOPES), "scope"),
    "period_days": _of_figure("a whole number of days, or none", _days, "period_days"),
    "stance": Field(
        "one of " + ", ".join(STANCES),
        _one_of(STANCES),
        lambda claim: claim.stance,
        lambda claim, value: replace(claim, stance=value),
    ),
    "time": Field(
        "a day (2031-05-04), a month (2031-05), a year, two of them with .. between, or none",
        _read_time,
        _get_time,
        _put_time,
    ),
    "start": _end_of_time("start"),
    "end": _end_of_time("end"),
    "place": Field("a place's name, with its country code after a comma (Marrowby, GB), or none", _read_place,
                   _get_place, _put_place),
    "chain": Field(
        "sources outermost first with <- between, a party in square brackets (Bell Agency <- police [Orvel]), or none",
        _read_chain,
        _get_chain,
        _put_chain,
    ),
}  # fmt: skip
"""Every field that may be corrected, by name, in the order in which a person is asked."""
