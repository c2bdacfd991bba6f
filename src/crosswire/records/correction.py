"""Corrections of a claim, field by field: what may be corrected, to what, and the claim as corrected.

A correction's value is JSON, in the shape that the claims contract gives the field; a person may also say it in words
("at least 12", "2031-05", "harbour office <- police"). Nothing here changes what the reader said: a corrected claim is
another record, of the same id.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from crosswire.records.claim import Claim
from crosswire.records.decision import Decision
from crosswire.records.fields import CLAIM_FIELDS, Field
from crosswire.records.problem import CrosswireError
from crosswire.records.said_events import ROLES

Json = Any


class UnknownField(CrosswireError):
    """No field of that name can be corrected on that claim."""


class BadValue(CrosswireError):
    """A field cannot have that value."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One field of a claim that a person corrected: ``value`` is what it is now, ``read`` what the reader says.

    ``stale``: the reader says something else than what was corrected, since a newer version read the report again.
    Values are as JSON has them. ``decision`` is the decision's id.
    """

    field: str
    value: Any
    read: Any
    who: str
    why: str
    made_at: datetime.datetime
    decision: str
    stale: bool = False


def correctable(claim: Claim) -> tuple[str, ...]:
    """The fields of ``claim`` that may be corrected."""
    return tuple(name for name, field in CLAIM_FIELDS.items() if field.is_on(claim))


def value_text(value: Json) -> str:
    """A value of a field as a decision keeps it."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def value_words(value: Json) -> str:
    """A value of a field as a person reads it: "at_least 12", "2031-05-04 – 2031-05-31", "Bell Agency ← police"."""
    if isinstance(value, list):
        return _between(value).join(map(value_words, value)) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if not isinstance(value, dict):
        return "none" if value is None else str(value)
    if "qualifier" in value:
        numbers = [str(value[name]) for name in ("low", "best", "high") if value[name] is not None]
        return f"{value['qualifier']} {' to '.join(dict.fromkeys(numbers))}"
    if value.get("role") in ROLES:
        return f"{value['role']}: {value['name']}"
    if "start" in value and "precision" in value:
        return " – ".join(dict.fromkeys(value[name] or "…" for name in ("start", "end")))
    return str(value["name"]) + (f", {value['country']}" if value.get("country") else "")


def _between(values: list[Json]) -> str:
    """What stands between the members of a list: participants, the sources of a chain, or plain words."""
    if not values or not isinstance(values[0], dict):
        return ", "
    return "; " if values[0].get("role") in ROLES else " ← "


def field_value(claim: Claim, field: str) -> Json:
    """A field of ``claim`` as JSON. Raises UnknownField."""
    return _field(claim, field).get(claim)


def correction_value(claim: Claim, field: str, said: str) -> Json:
    """What ``said`` (words, or JSON) sets a field of ``claim`` to, as JSON. Raises UnknownField, or BadValue, which
    says what is allowed."""
    known = _field(claim, field)
    try:
        value = known.read(said.strip())
        known.put(claim, value)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadValue(f"{field} cannot be {said!r}: give {known.allowed}") from error
    return value


def settled(claim: Claim, field: str, value: Json) -> Json:
    """``value`` of a field as ``claim`` has it once it is set: complete, as the reader would say it. Raises
    UnknownField."""
    known = _field(claim, field)
    return known.get(known.put(claim, value))


def corrected(claim: Claim, decisions: Iterable[Decision]) -> tuple[Claim, tuple[Correction, ...]]:
    """``claim``, as read, under the corrections among ``decisions`` (standing ones, oldest first), and these.

    A correction that what is read now does not allow any more is stale and changes nothing.
    """
    made, changed = [], claim
    for decision in decisions:
        name = decision.field or ""
        if decision.kind != "correct" or decision.target != claim.id or name not in CLAIM_FIELDS:
            continue
        field = CLAIM_FIELDS[name]
        value, saw = json.loads(decision.value or "null"), json.loads(decision.saw or "null")
        read = field.get(claim) if field.is_on(claim) else None
        stale = read not in (saw, value)
        try:
            changed = field.put(changed, value)
        except (ValueError, KeyError, TypeError, AttributeError):
            stale = True
        said = (decision.who, decision.why, decision.made_at, decision.id)
        made.append(Correction(name, value, read, *said, stale))
    return changed, tuple(made)


def correction_to_wire(correction: Correction) -> dict[str, Any]:
    """A correction as JSON."""
    return {
        "field": correction.field,
        "value": correction.value,
        "read": correction.read,
        "who": correction.who,
        "why": correction.why,
        "made_at": correction.made_at.isoformat(),
        "decision": correction.decision,
        "stale": correction.stale,
    }


def correction_from_wire(wire: Mapping[str, Any]) -> Correction:
    """The correction that ``correction_to_wire`` wrote."""
    return Correction(**{**wire, "made_at": datetime.datetime.fromisoformat(wire["made_at"])})


def _field(claim: Claim, name: str) -> Field:
    known = CLAIM_FIELDS.get(name)
    if known is None or not known.is_on(claim):
        fields = ", ".join(correctable(claim))
        raise UnknownField(f"no field {name!r} can be corrected on a claim of kind {claim.kind}; it has {fields}")
    return known
