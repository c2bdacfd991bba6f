"""Refugees whom a country takes in: that it does so displaces nobody, and the number counts those taken in."""

from __future__ import annotations

from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.wording import Wording

DISPLACED = "displaced"


def is_taken_in(wording: Wording, counted: Counted) -> bool:
    """Whether the phrase is what a country admits, or plans or refuses to: it accepted 900 refugees; the resettlement
    of 900 refugees."""
    words, head = wording.lexicons.counting, wording.tokens[counted.head]
    over = wording.sentence.parent(head)
    if over is None:
        return False
    if head.deprel in {"obj", "nsubj:pass"}:
        return over.lemma.lower() in words.admitting
    return head.relation == "nmod" and over.index < head.index and over.lemma.lower() in words.admission
