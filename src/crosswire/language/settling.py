"""Names as their own words settle them: where they end, and of what kind they are.

"Lowmere" tagged in "Lowmere Philharmonic" is the whole body, "Lowmere Vermont" two places, "St. Marlow" one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosswire.language.known import known_kind, missed, spelled
from crosswire.language.names import PARTS, PROPER, governs
from crosswire.language.persons import persons
from crosswire.lexicons.countries import load_countries
from crosswire.lexicons.gazetteer import load_gazetteer
from crosswire.lexicons.name_words import NameWords, load_name_words
from crosswire.records import Name, Token


def settled(names: Sequence[Name], tokens: Sequence[Token]) -> tuple[Name, ...]:
    """``names``, in order and none overlapping, with the ends and kinds that their words settle."""
    words, names = load_name_words(), persons(names, tokens)
    found: list[Name] = []
    for i, name in enumerate(names):
        end = names[i + 1].first if i + 1 < len(names) else len(tokens)
        start = found[-1].last + 1 if found else 0
        name = with_firm(with_last(with_lead(name, tokens, start, words), tokens, end, words), tokens, end, words)
        name = of_kind(name, tokens, words)
        if found and is_whole(found[-1], name, tokens, words):
            name = Name(found.pop().first, name.last, name.kind)
        found += apart(name, tokens)
    found += missed(found, tokens)
    return tuple(sorted(found, key=lambda name: name.first))


def with_lead(name: Name, tokens: Sequence[Token], start: int, words: NameWords) -> Name:
    """The name of a place with what is a title in a person's ("St." of "St. Marlow")."""
    before = name.first - 1
    if name.kind == "PER" or before < start or tokens[before].text not in words.leads:
        return name
    inside = name.first <= tokens[before].head <= name.last
    return Name(before, name.last, name.kind) if inside and tokens[before].xpos in PROPER else name


def with_last(name: Name, tokens: Sequence[Token], end: int, words: NameWords) -> Name:
    """``name`` with the noun before ``end`` that all of it is a part of, where names end in such ("Philharmonic")."""
    last = outer_head(name, tokens)
    if not name.last < last < end or not words.kind_of(tokens[last].text):
        return name
    between = tokens[name.last + 1 : last + 1]
    return Name(name.first, last, name.kind) if all(t.text[0].isupper() for t in between) else name


def outer_head(name: Name, tokens: Sequence[Token]) -> int:
    """The index of the word that governs ``name`` as a part, -1 where none does."""
    outer = [t for t in tokens[name.first : name.last + 1] if not name.first <= t.head <= name.last]
    return outer[0].head if all(t.relation in PARTS and t.head == outer[0].head for t in outer) else -1


def with_firm(name: Name, tokens: Sequence[Token], end: int, words: NameWords) -> Name:
    """``name`` with the form of its company behind a comma or none ("Lowmere Freight, Inc.")."""
    comma = name.last + 1 < end and tokens[name.last + 1].text == ","
    last = name.last + 1 + comma
    return Name(name.first, last, "ORG") if last < end and tokens[last].text in words.firms else name


def is_whole(left: Name, right: Name, tokens: Sequence[Token], words: NameWords) -> bool:
    """Whether two names without a word between are one that the right one's last word governs ("Gallery")."""
    ends = right.kind == words.kind_of(tokens[right.last].text) and right.last > right.first
    return ends and left.last + 1 == right.first and left.kind != "PER" and governs(right, left, tokens)


def of_kind(name: Name, tokens: Sequence[Token], words: NameWords) -> Name:
    """``name`` with the kind that a lexicon knows, or that its last word, or the last before "of", has as a rule."""
    if known := known_kind(spelled(tokens[name.first : name.last + 1])):
        return Name(name.first, name.last, known)
    inside = [token.text for token in tokens[name.first : name.last + 1]]
    of = inside.index("of") if "of" in inside[1:] else len(inside)
    kind = words.kind_of(inside[of - 1]) or words.kind_of(inside[-1])
    return Name(name.first, name.last, kind) if kind and len(inside) > 1 else name


def apart(name: Name, tokens: Sequence[Token]) -> Iterator[Name]:
    """Yield a town and the state or country that stands behind it without a comma as two names, others as they are."""
    for first in range(name.first + 1, name.last + 1):
        if name.kind == "LOC" and is_wider(name, first, tokens):
            yield Name(name.first, first - 1, name.kind)
            yield Name(first, name.last, name.kind)
            return
    yield name


def is_wider(name: Name, first: int, tokens: Sequence[Token]) -> bool:
    """Whether the words of ``name`` from ``first`` on are a state or country, and govern none of those before."""
    text = " ".join(token.text for token in tokens[first : name.last + 1])
    known = load_gazetteer().is_state(text) or load_countries().of_name(text) is not None
    return known and not any(first <= token.head <= name.last for token in tokens[name.first : first])
