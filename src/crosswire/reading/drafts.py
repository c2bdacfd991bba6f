"""What each extractor hands to the assembly: records in the making, with the sentence and tokens they rest on.

Sentences are indices into ``Parse.sentences``; tokens are indices into that sentence's tokens.
"""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.records import Event, Figure, Link, Place, Span, Time


@dataclass(frozen=True, slots=True)
class FigureDraft:
    """A figure before it has its sources: ``number`` and ``predicate`` are the tokens that count and that govern.

    ``part_of`` is the index, in the list of drafts of the same report, of the whole that this is a part of.
    """

    sentence: int
    number: int
    predicate: int
    evidence: Span
    anchor: Span
    qualifier: Span | None
    figure: Figure
    confidence: float = 0.9
    part_of: int | None = None


@dataclass(frozen=True, slots=True)
class AttributionDraft:
    """A stretch of content that a chain of sources is cited for.

    ``links`` run outermost first; ``stance`` is what the cue puts on the content (asserted where it only relays);
    ``is_statement`` is False where the content is no statement of its own ("the 12 whom police counted"), ``names`` is
    whether its source only calls a thing something ("called the raid a farce"), ``dealt`` whether it only deals with
    what is in it, and says none of that ("police are looking into the raid").
    """

    sentence: int
    content: Span
    links: tuple[Link, ...]
    cue: Span
    stance: str = "asserted"
    stance_span: Span | None = None
    is_statement: bool = True
    names: bool = False
    dealt: bool = False
    confidence: float = 0.9


@dataclass(frozen=True, slots=True)
class TimeDraft:
    """A time expression over the tokens [first, last] of a sentence.

    ``of_thing`` is whether it only tells which thing is meant ("a 2011 sedan") and so dates nothing that happened.
    ``untold`` is what it names where the text does not tell the days: a "day" ("on Sunday"), what lies "within" one
    ("at 3:30 p.m.", "now"), or "other" ("years ago"); "" where it has days.
    """

    sentence: int
    first: int
    last: int
    time: Time
    of_thing: bool = False
    untold: str = ""

    @property
    def names_day(self) -> bool:
        """Whether it has days, or names one that the text does not tell."""
        return self.untold in {"", "day"} and (self.time.start is not None or self.untold == "day")


@dataclass(frozen=True, slots=True)
class PlaceDraft:
    """A place name over the tokens [first, last] of a sentence.

    ``role`` is where or whither by the preposition that leads it, stands where it is a subject or object, or "".
    """

    sentence: int
    first: int
    last: int
    place: Place
    role: str = ""


@dataclass(frozen=True, slots=True)
class EventDraft:
    """A dated or coded event: ``predicate`` is the token that names it, ``anchor`` that token's span."""

    sentence: int
    predicate: int
    evidence: Span
    anchor: Span
    event: Event
    time: Time | None = None
    place: Place | None = None
    confidence: float = 0.8
