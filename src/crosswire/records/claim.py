"""One checkable proposition, as one report makes it: a figure, an event or a statement."""

from __future__ import annotations

import datetime
import hashlib
from dataclasses import dataclass
from typing import Literal

from crosswire.records.span import Span

Kind = Literal["figure", "event", "statement"]
Number = int | float

STANCES = ("asserted", "reported", "alleged", "predicted", "intended", "doubted", "denied", "hypothetical")
PEOPLE_MEASURES = (
    "killed", "injured", "killed_or_injured", "missing", "captured", "detained", "abducted", "displaced",
    "evacuated", "rescued", "infected", "deployed",
)  # fmt: skip
THING_MEASURES = ("supplied", "fired", "destroyed", "damaged", "seized")
MONEY = "money"
MEASURES = (*PEOPLE_MEASURES, *THING_MEASURES, MONEY, "count")
QUALIFIERS = ("exact", "about", "at_least", "more_than", "at_most", "less_than", "between", "vague")
SCOPES = ("cumulative", "incident", "period")
EVENT_TYPES = (
    "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
    "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "OTHER",
)  # fmt: skip
"""The types of the Open Event Data Alliance (PLOVER 0.7), and OTHER."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The exact characters of the report that carry a claim."""

    span: Span
    quote: str


@dataclass(frozen=True, slots=True)
class Marks:
    """The words behind single fields of a claim."""

    number: Span | None = None
    qualifier: Span | None = None
    stance: Span | None = None
    time: Span | None = None
    place: Span | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """One source in an attribution.

    ``name`` is the fullest form the report uses for it, ``source`` who that is across reports, ``parties`` who it
    speaks for (several where joint), ``role`` relay or origin; ``span`` is where the report names it, ``cue`` the
    words that say that it says so ("according to", "said").
    """

    name: str
    source: str
    parties: tuple[str, ...]
    role: Literal["relay", "origin"]
    span: Span
    cue: Span | None = None


Attribution = tuple[Link, ...]
"""The ordered chain of sources between outlet and claim, outermost first; empty is the outlet's own voice."""


@dataclass(frozen=True, slots=True)
class Time:
    """When a thing happened or as of when a figure holds; dates are None where nothing bounds them.

    ``precision`` is day, week, month, season, quarter, year, decade, century or span; both dates are inclusive.
    """

    text: str
    span: Span
    start: datetime.date | None = None
    end: datetime.date | None = None
    precision: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where; ``country`` is an ISO 3166 alpha-2 code, coordinates are WGS 84 degrees."""

    name: str
    text: str
    span: Span
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity of people, things or money; fields as the claims contract defines them."""

    measure: str
    low: Number | None
    best: Number | None
    high: Number | None
    qualifier: str
    counted: str
    unit: str | None = None
    side: str | None = None
    people: tuple[str, ...] = ()
    scope: str = "incident"
    period_days: int | None = None
    subset_of: str | None = None
    implied: bool = False


@dataclass(frozen=True, slots=True)
class Participant:
    name: str
    role: Literal["agent", "patient", "recipient", "other"]


@dataclass(frozen=True, slots=True)
class Event:
    """A dated or coded happening; ``type`` is a PLOVER type or OTHER, ``predicate`` a lemma."""

    type: str
    predicate: str
    participants: tuple[Participant, ...] = ()
    object: str | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """What a source is said to say, think, want, promise, threaten, refuse or deny."""

    content: str


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure, event or statement with its words, its chain of sources and its stance.

    ``report`` is the report's id; ``within`` the id of the statement it stands in; ``confidence`` (0 to 1) is how
    sure the reader is, never how true the claim is. ``anchor`` is the number's or predicate's span (a statement's
    content), which with kind and report makes the id. Exactly one of figure, event and statement is set.
    """

    id: str
    kind: Kind
    report: str
    anchor: Span
    evidence: Evidence
    stance: str
    confidence: float
    within: str | None = None
    marks: Marks = Marks()
    attribution: Attribution = ()
    time: Time | None = None
    place: Place | None = None
    figure: Figure | None = None
    event: Event | None = None
    statement: Statement | None = None


def claim_id(report: str, kind: Kind, anchor: Span, detail: str = "") -> str:
    """The hash of a claim's report, kind and anchor; ``detail`` tells apart two claims on one anchor
    ("5 killed or injured" read as one figure never needs it; "2 dead and injured" read as two measures does)."""
    digest = hashlib.sha256(f"{report}|{kind}|{anchor.start}|{anchor.end}|{detail}".encode())
    return "c_" + digest.hexdigest()[:16]
