"""Joint sources: "Ukraine and Western sources" are two voices in one."""

from __future__ import annotations

import re

from crosswire.lexicons import Lexicons

AND = re.compile(r"\s*,?\s+and\s+(?:the\s+)?|\s*,\s+(?:the\s+)?(?=[A-Z])", re.IGNORECASE)
LONGEST_NAME = 3  # words of a person's name in a row of names
ALIGNED = frozenset(
    {"western", "allied", "european", "local", "international", "foreign", "eastern", "arab", "regional"}
)
"""Adjectives that stand for a row of countries or sources, as a country's does for one."""


def joint_parts(text: str, lexicons: Lexicons) -> list[str]:
    """The voices that ``text`` joins, each as a name of its own; only ``text`` where it names one body.

    What two adjectives share is given to both: "Kestrian and Western spy agencies".
    """
    match = AND.search(text)
    if match is None or _is_one_name(text, lexicons):
        return [text]
    left, right = text[: match.start()], text[match.end() :]
    if not left or not right:
        return [text]
    countries = lexicons.countries
    adjective = countries.of_demonym(left) is not None or left.lower() in ALIGNED
    shared = _behind_adjective(right, lexicons)
    if adjective and shared:
        return [f"{left} {shared}", right]
    if (
        _is_voice(left, lexicons)
        and _is_voice(right, lexicons)
        and (_is_office(left, lexicons) or not _is_office(right, lexicons))
    ):
        return [left, *joint_parts(right, lexicons)]
    return [text]


def _behind_adjective(text: str, lexicons: Lexicons) -> str:
    """What follows the country's adjective, or one like it, that ``text`` begins with; "" where it begins otherwise."""
    first = text.partition(" ")[0]
    if first.lower() in ALIGNED:
        return text[len(first) :].strip()
    country = next((match for match, _ in lexicons.countries.find(text)), None)
    if country is None or country.start() > 0 or not lexicons.countries.of_demonym(country.group()):
        return ""
    return text[country.end() :].strip()


def _is_one_name(text: str, lexicons: Lexicons) -> bool:
    """Whether the whole is, or holds across its "and", the one name of an office, a body or a country."""
    named = lexicons.offices.find_name(text)
    across = next(iter(AND.finditer(text)))
    spans = [named.span()] if named else []
    spans += [match.span() for match, _ in lexicons.countries.find(text)]
    function = lexicons.offices.find("function", text)
    spans += [function.span()] if function else []
    return any(start < across.start() and across.end() < end for start, end in spans)


def _is_voice(text: str, lexicons: Lexicons) -> bool:
    """Whether a part can say something by itself: a country, an office, a body, a person."""
    words = text.split()
    names = all(word[:1].isupper() for word in words) and not lexicons.offices.ends("agency-word", text)
    return _is_office(text, lexicons) or (1 <= len(words) <= LONGEST_NAME and names)


def _is_office(text: str, lexicons: Lexicons) -> bool:
    """Whether a part is a country, an office, a body or people by its words, and not merely by its capitals."""
    offices, countries = lexicons.offices, lexicons.countries
    if countries.code_of(text) or text in offices.named or text in offices.bodies:
        return True
    return any(offices.ends(kind, text) for kind in ("function", "police", "staff", "employee", "own", "executive"))
