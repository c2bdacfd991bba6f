"""Where and on whose word, as a person says it of a claim."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from crosswire.records.claim import Claim, Link, Place
from crosswire.records.nowhere import NOTHING, nowhere
from crosswire.records.span import Span

Json = Any


def read_place(said: str) -> Json:
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


def get_place(claim: Claim) -> Json:
    names = ("name", "country", "latitude", "longitude")
    return None if claim.place is None else {name: getattr(claim.place, name) for name in names}


def put_place(claim: Claim, value: Json) -> Claim:
    """The place said, under the words of the report where it has any."""
    if value is None:
        return replace(claim, place=None)
    text, span = (claim.place.text, claim.place.span) if claim.place else ("", nowhere(claim))
    return replace(claim, place=Place(text=text, span=span, **value))


def read_chain(said: str) -> Json:
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
    parties = [party] if isinstance(party, str) else None if party is None else list(party)
    role = given.get("role") or ("origin" if last else "relay")
    if role not in ("relay", "origin") or not all(
        isinstance(one, str) and one for one in (name, source, *(parties or ()))
    ):
        raise ValueError(str(given))
    made = {"name": name, "source": source, "party": parties, "role": role}
    return {**made, **({"start": given["start"], "end": given["end"]} if given.get("end") is not None else {})}


def get_chain(claim: Claim) -> Json:
    return [
        {"name": link.name, "source": link.source, "party": list(link.parties), "role": link.role,
         "start": link.span.start, "end": link.span.end}
        for link in claim.attribution
    ]  # fmt: skip


def put_chain(claim: Claim, value: Json) -> Claim:
    """The links said; one that the claim has by that name keeps its words in the report."""
    held = {link.name: link for link in claim.attribution} | {link.source: link for link in claim.attribution}
    links = []
    for one in value:
        old = held.get(one["name"]) or held.get(one["source"])
        elsewhere = old.span if old else nowhere(claim)
        span = Span(one["start"], one["end"]) if "end" in one else elsewhere
        known = old.parties if old else (one["source"],)
        parties = known if one["party"] is None else tuple(one["party"])
        links.append(Link(one["name"], one["source"], parties, one["role"], span, old.cue if old else None))
    return replace(claim, attribution=tuple(links))
