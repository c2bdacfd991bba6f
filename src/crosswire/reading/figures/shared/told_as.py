"""What a part without a noun of its own is told to be: the infant of "two people died, one being an infant"."""

from __future__ import annotations

from crosswire.reading.figures.reading import Reading
from crosswire.records import Token

LINKS = frozenset({"being", "was", "were", "is", "are"})
WITHIN = frozenset({"DET", "ADJ", "NOUN", "ADV"})
"""What may stand between a part and the noun that tells what it is."""


def told_as(reading: Reading) -> Token | None:
    """The noun for people that the sentence puts right behind a bare part, with or without a copula: three of them
    children; two were cooks."""
    wording, counted = reading.wording, reading.counted
    if counted.noun is not None and wording.tokens[counted.noun].upos != "PRON":
        return None
    over = wording.sentence.parent(wording.tokens[counted.head])
    if (
        over is None
        or over.index <= counted.last
        or over.upos != "NOUN"
        or "people" not in wording.kinds_of(over.index)
    ):
        return None
    start = counted.last + 1 + (wording.word(counted.last + 1) in LINKS)
    between = wording.tokens[start : over.index]
    plain = all(token.upos in WITHIN and token.relation != "advmod" for token in between)
    plain = plain and not any(wording.names_measure(token.index) for token in between)  # "two were dead guards said"
    definite = any(token.text.lower() == "the" for token in between)
    same = wording.tokens[counted.head].relation in {"nsubj", "nummod"}
    return over if plain and same and not definite and not wording.names_measure(over.index) else None
