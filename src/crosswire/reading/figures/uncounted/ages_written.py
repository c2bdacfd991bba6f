"""Numerals of a line that are written as somebody's age: Imran Vole, 41, said; children under eight."""

from __future__ import annotations

from crosswire.reading.numbers.line import DASHES, Line
from crosswire.reading.numbers.numerals import Numeral

OLDEST_PERSON = 115
BEHIND_AGE = frozenset({"who", "and", ",", ".", "were", "are", "have", "had", "died", ""})
BREAKS = frozenset({*DASHES, "”", "“", '"'})
ARTICLES = frozenset({"a", "an"})
SUFFIXES = frozenset({"jr", "sr"})
PLACING = frozenset({"in", "at", "near", "outside", "around", "from", "of", "across", "on", "to", "off"})


def is_age(line: Line, numeral: Numeral) -> bool:
    """Imran Vole, 41, said; Vole (41); the boy, 9, was; between a label of age and another number."""
    if numeral.value > OLDEST_PERSON or not line.is_digits(numeral):
        return False
    before, after = line.text_at(numeral.first - 1), line.text_at(numeral.last + 1)
    if before in DASHES and is_age_of_two(line, numeral):
        return True
    if before in {"now", "then"} and line.text_at(numeral.first - 2) == ",":
        return line.is_word(numeral.first - 3) and after in {",", ".", ";", ")", ""}
    if before == "(" and after in {")", ",", ";"}:
        return line.is_word(numeral.first - 2) or (after == line.text_at(numeral.first - 2) == ")")  # Vole (41) (41)
    if before == "," and line.text_at(numeral.first - 2) == "." and line.text_at(numeral.first - 3) in SUFFIXES:
        return after in {",", ";", ")", ".", ""}  # Imran Vole Jr., 41, said
    if before != "," or not line.is_word(numeral.first - 2):
        return False
    if after in DASHES and not ARTICLES.isdisjoint(map(line.text_at, range(numeral.first - 4, numeral.first - 2))):
        return True  # two people — a man, 31, and a young woman, 27 — were
    if is_behind_whole_name(line, numeral) and (after in BREAKS or is_age_beside(line, numeral)):
        return True
    if after in {",", ";", ")", "."} or not after:
        listed = after == ";" and not line.cased
        return line.is_name(numeral.first - 2) or after == "," or listed
    if after == "and" and line.kind_at(numeral.last + 2) == "digits" and line.text_at(numeral.last + 3) in {",", "."}:
        return True
    behind_name = line.is_name(numeral.first - 2)
    return behind_name and after in {"and", "of", "from", "who"} and line.is_name(numeral.last + 2)


def is_behind_whole_name(line: Line, numeral: Numeral) -> bool:
    """Whether two names or more stand before the comma, and no word that makes them a place ("in Orvel Bay, 14 —")."""
    i = numeral.first - 2
    while line.is_name(i) and line.text_at(i) not in PLACING:
        i -= 1
    return numeral.first - 2 - i > 1 and line.text_at(i) not in PLACING


def is_age_beside(line: Line, numeral: Numeral) -> bool:
    """Whether "and" joins the name to one whose age was given: the 37 of "Ann Orr, 41 and Bea Lund, 37 were"."""
    before = next((n for n in reversed(line.numerals) if n.last < numeral.first), None)
    if before is None or before.value > OLDEST_PERSON or line.text_at(before.first - 1) != ",":
        return False
    joined = line.text_at(before.last + 1) == "and"
    return joined and all(line.is_name(i) for i in range(before.last + 2, numeral.first - 1))


def is_age_of_two(line: Line, numeral: Numeral) -> bool:
    """The 19 of "Ann Orr and Bea Lund — 19 and 17 — were"."""
    follows = line.text_at(numeral.last + 1) == "and" and line.kind_at(numeral.last + 2) == "digits"
    name = numeral.first - 1
    while line.text_at(name) in DASHES:
        name -= 1
    return follows and line.is_name(name) and line.text_at(numeral.last + 3) in DASHES


def is_age_bound(line: Line, numeral: Numeral) -> bool:
    """The eight of "children under eight" and "under the age of eight", the 20 and 37 of "aged between 20 and 37"."""
    if numeral.value > OLDEST_PERSON:
        return False
    i = numeral.first - 1
    if line.text_at(i) == "of" and line.units.has(line.text_at(i - 1), "age"):
        return True
    if line.text_at(i) in {"under", "over"}:
        return line.text_at(i - 1) in line.words.aged and line.text_at(numeral.last + 1) in BEHIND_AGE
    i = i - 2 if line.text_at(i) in {"and", "to"} else i
    return line.text_at(i) == "between" and line.units.has(line.text_at(i - 1), "age")


def is_age_of_another(line: Line, numeral: Numeral) -> bool:
    """The 52 of "one 29 years old, a second 52"."""
    if numeral.value > OLDEST_PERSON or line.text_at(numeral.first - 1) not in {"another", "other", "others", "third"}:
        return False
    ends = line.text_at(numeral.last + 1) in {",", ";", ".", ")", "and", "—", "–", ""}
    aged = any(line.text_at(n.last + 1) in {"year", "years", "-"} for n in line.numerals if n.last < numeral.first)
    return ends and aged
