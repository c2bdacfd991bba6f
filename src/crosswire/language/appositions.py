"""Names behind what they name ("by the state agency Tolpress"): part of it, and no second phrase beside it.

The network sometimes hangs both on the verb, each as the subject, object or agent, of which a clause has one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from crosswire.records import Token

ONCE = frozenset({"nsubj", "nsubj:pass", "obj", "obl:agent"})


def with_appositions(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens of a sentence with each name right behind a noun that has its relation hung on that noun."""
    changed = list(tokens)
    for noun, name in pairwise(tokens):
        beside = noun.head == name.head and noun.deprel == name.deprel and name.deprel in ONCE
        if beside and noun.upos == "NOUN" and name.upos == "PROPN":
            changed[name.index] = replace(name, head=noun.index, deprel="appos")
    return tuple(changed)
