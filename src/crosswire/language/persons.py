"""Names of persons made whole: with the letters that begin them, without titles, surname first as in addresses.

"A." and "M. Holt" are one name, "President Holt" is Holt, and so is "Holt, Ada" where nothing else stands beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosswire.lexicons.roles import load_roles
from crosswire.records import Name, Token

LETTERS = re.compile(r"(?:[A-Z]\.-?)+")
MARKS = frozenset({"PUNCT", "SYM"})


def persons(names: Sequence[Name], tokens: Sequence[Token]) -> list[Name]:
    """``names``, in order, with those of persons made whole."""
    found: list[Name] = []
    for name in names:
        if name.kind == "PER":
            start = found[-1].last + 1 if found else 0
            name = with_letters(without_titles(name, tokens), tokens, start)
            if found and is_one(found[-1], name, tokens):
                name = Name(found.pop().first, name.last, name.kind)
        found.append(name)
    return found


def with_letters(name: Name, tokens: Sequence[Token], start: int) -> Name:
    """``name`` with the initial letters from ``start`` on that stand right before it."""
    first = name.first
    while first > start and LETTERS.fullmatch(tokens[first - 1].text):
        first -= 1
    return Name(first, name.last, name.kind)


def without_titles(name: Name, tokens: Sequence[Token]) -> Name:
    """``name`` without titles and offices before it ("President Holt"); a lone one stays."""
    roles, first = load_roles(), name.first
    while first < name.last and roles.is_personal(tokens[first].text.lower()):
        first += 1
    return Name(first, name.last, name.kind)


def is_one(left: Name, right: Name, tokens: Sequence[Token]) -> bool:
    """Whether two names of persons are one: letters and a surname, or surname and given names of an entry."""
    if left.kind != "PER":
        return False
    if right.first == left.last + 1:
        return all(LETTERS.fullmatch(token.text) for token in tokens[left.first : left.last + 1])
    parted = right.first == left.last + 2 and tokens[left.last + 1].text == ","
    return parted and left.first == left.last and is_entry(tokens, left.first, right.last)


def is_entry(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether beside words [first, last] there are quotation marks, brackets or an address, and nothing else."""
    beside = [token for token in tokens if not first <= token.index <= last]
    return bool(beside) and all(token.upos in MARKS or "@" in token.text for token in beside)
