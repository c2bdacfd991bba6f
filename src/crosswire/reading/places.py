"""Places of a report: names of places, and which of them says where a thing happened."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.lexicons import Lexicons
from crosswire.reading.drafts import PlaceDraft
from crosswire.records import Parse, Place, Report, Sentence, Token


def read_places(report: Report, parse: Parse, lexicons: Lexicons) -> list[PlaceDraft]:
    return []


def place_for(sentence: Sentence, predicate: Token, drafts: Sequence[PlaceDraft]) -> Place | None:
    return None
