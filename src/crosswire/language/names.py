"""Tags of names to spans, made whole by the tree.

The tagger often finds a name's last words alone ("Council" of "Governing Council"). A name takes in the proper nouns
beside it that it governs as parts, a person's name the words that govern it so ("Basem" of "Basem al-Qarra"), a body's
what it is of ("Board of Harbour Pilots"); "Gulf of Mexico", "World" and "Grain Board", "Al-Qaeda" and "Harlow Freight,
Inc." are one each. An address is no name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosswire.records import Name, Token

PROPER = frozenset({"NNP", "NNPS"})
PARTS = frozenset({"compound", "flat", "amod", "goeswith"})
HYPHENS = frozenset({"-", "–", "&"})
FIRMS = frozenset({"Inc.", "Inc", "Ltd.", "Ltd", "LLC", "Corp.", "Corp", "Co.", "PLC", "plc"})
OF = frozenset({("of",), ("of", "the")})
LINKS = frozenset({"the", "and", "&", ","})
"""Words in small letters between those of what a body is of."""
ADDRESS = re.compile(r".+@.+\..+|.*://.*|www\..+|.+\.(?:com|org|net|docx?|pdf|xlsx?|html?|txt|jpe?g)", re.IGNORECASE)


def names_of(tags: Sequence[str], tokens: Sequence[Token]) -> tuple[Name, ...]:
    """The names of a sentence whose words the tagger gave ``tags`` (B-PER, I-PER, O …), in order, none overlapping."""
    found: list[Name] = []
    marked = [name for name in tagged(tags) if name.first < name.last or not ADDRESS.fullmatch(tokens[name.first].text)]
    for i, name in enumerate(marked):
        start = found[-1].last + 1 if found else 0
        end = marked[i + 1].first if i + 1 < len(marked) else len(tokens)
        if name.first < start:
            continue  # the name before it has taken it in
        name = with_object(grown(name, tokens, start, end), tokens)
        if found and (joint := joined(found[-1], name, tokens)):
            found[-1] = joint
        else:
            found.append(name)
    return tuple(found)


def tagged(tags: Sequence[str]) -> list[Name]:
    """The spans that the tags mark as they stand; an I- without its B- starts one too."""
    names: list[Name] = []
    for i, tag in enumerate(tags):
        prefix, _, kind = tag.partition("-")
        if prefix == "I" and names and names[-1].last == i - 1:
            names[-1] = Name(names[-1].first, i, names[-1].kind)
        elif prefix in {"B", "I"}:
            names.append(Name(i, i, kind))
    return names


def grown(name: Name, tokens: Sequence[Token], start: int, end: int) -> Name:
    """``name`` with the proper nouns of words [start, end) before and behind it that are parts of it."""
    first, last = with_governor(name, tokens, start), name.last
    while first > start:
        step = 2 if first - 2 >= start and tokens[first - 1].text in HYPHENS else 1
        if not is_part(tokens[first - step], first, last):
            break
        first -= step
    while last + 1 < end and is_part(tokens[last + 1], first, last):
        last += 1
    return Name(first, last, name.kind)


def with_governor(name: Name, tokens: Sequence[Token], start: int) -> int:
    """Where ``name`` begins, with the proper noun from ``start`` on that governs a person's name as its further part
    ("Basem" of "al-Qarra"); a hyphen begins none."""
    first = name.first
    if first > start and tokens[first].text in HYPHENS:
        first -= 1
    governors = {t.head for t in tokens[first : name.last + 1] if t.relation == "flat" and start <= t.head < first}
    head = min(governors, default=first)
    between = tokens[head:first]
    whole = all(token.xpos in PROPER or token.relation in {"flat", "punct"} for token in between)
    return head if name.kind == "PER" and whole else first


def with_object(name: Name, tokens: Sequence[Token]) -> Name:
    """The name of a body with the proper nouns that it is of ("of Harbour Pilots", "of Housing and Roads")."""
    of = name.last if tokens[name.last].text == "of" else name.last + 1
    if name.kind != "ORG" or of + 1 >= len(tokens) or tokens[of].text != "of" or tokens[of - 1].text in FIRMS:
        return name
    head = tokens[of].head
    if head <= of or tokens[head].xpos not in PROPER or not name.first <= tokens[head].head < of:
        return Name(name.first, of - 1, name.kind) if of == name.last > name.first else name
    others = [t.index for t in tokens[head:] if t.relation == "conj" and t.head == head and t.xpos in PROPER]
    last = max([head, *others])
    while last + 1 < len(tokens) and is_part(tokens[last + 1], of, last):
        last += 1
    inside = tokens[of + 1 : last + 1]
    whole = Name(name.first, last, name.kind)
    return with_object(whole, tokens) if all(is_capitalised(token) for token in inside) else name


def is_capitalised(token: Token) -> bool:
    return token.text[0].isupper() or token.text in LINKS or token.text in HYPHENS


def is_part(token: Token, first: int, last: int) -> bool:
    """Whether a proper noun, or an adjective in capitals inside the sentence, is governed as a part by a word of
    [first, last]."""
    adjective = token.xpos == "JJ" and token.text[0].isupper() and token.index > 0
    named = token.xpos in PROPER or adjective
    return named and token.relation in PARTS and first <= token.head <= last


def joined(left: Name, right: Name, tokens: Sequence[Token]) -> Name | None:
    """Two names as one where only a hyphen, "of" or the comma before "Inc." parts them."""
    between = tuple(token.text for token in tokens[left.last + 1 : right.first])
    whole = Name(left.first, right.last, left.kind)
    if not between and left.kind != "PER" and right.kind == "ORG" and governs(right, left, tokens):
        return Name(left.first, right.last, right.kind)
    if not between and left.kind == right.kind == "PER" and governs(left, right, tokens):
        return whole
    if len(between) == 1 and between[0] in HYPHENS and left.kind == right.kind:
        return whole
    if between in {(), (",",)} and tokens[right.first].text in FIRMS:
        return whole
    if between in OF and left.kind != "PER" and tokens[left.last].text not in FIRMS:
        return whole if governs(left, right, tokens) else None
    return None


def governs(one: Name, other: Name, tokens: Sequence[Token]) -> bool:
    """Whether a word of the one name governs a word of the other."""
    return any(one.first <= token.head <= one.last for token in tokens[other.first : other.last + 1])
