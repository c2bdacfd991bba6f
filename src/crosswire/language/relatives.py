"""Clauses behind ", which": part of what they tell more about, and of nothing above it.

The network sometimes hangs such a clause on the verb of the sentence ("wrote that he lost nine boats, which could have
saved him …"), where what it supposes would be taken for what is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosswire.records import Token

CLAUSES = frozenset({"ccomp", "conj", "parataxis", "advcl"})
PRONOUN = "which"
SUBJECT = frozenset({"nsubj", "obj"})
NOMINAL = frozenset({"NOUN", "PROPN", "NUM", "SYM", "PRON"})


def with_relatives(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens of a sentence with each clause behind ", which" hung on the nominal before the comma; the others, and
    the tree where that would make a circle, stay."""
    changed = list(tokens)
    for pronoun in tokens[2:]:
        if pronoun.text.lower() == PRONOUN and tokens[pronoun.index - 1].text == "," and pronoun.relation in SUBJECT:
            verb = changed[pronoun.head]
            nominal = nominal_before(changed, pronoun.index - 1)
            hangs_above = verb.relation in CLAUSES and verb.index > pronoun.index
            if hangs_above and nominal is not None and verb.index not in path_up(changed, nominal):
                changed[verb.index] = replace(verb, head=nominal, deprel="acl:relcl")
    return tuple(changed)


def nominal_before(tokens: Sequence[Token], comma: int) -> int | None:
    """The head of the nominal that ends before the comma; None where no nominal does."""
    at = tokens[comma - 1]
    if at.upos not in NOMINAL:
        return None
    while at.head >= 0 and at.head < comma and tokens[at.head].upos in NOMINAL:
        at = tokens[at.head]
    return at.index


def path_up(tokens: Sequence[Token], index: int) -> set[int]:
    """A token and all that govern it."""
    found: set[int] = set()
    while index >= 0 and index not in found:
        found.add(index)
        index = tokens[index].head
    return found
