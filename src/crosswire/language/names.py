"""Tags of names to spans, made whole by the tree.

The tagger often finds a name's last words alone ("Council" of "Governing Council"). A name takes in the proper nouns
beside it that it governs as parts, and "Gulf of Mexico", "Al-Qaeda" and "Harlow Freight, Inc." are one each.
"""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.records import Name, Token

PROPER = frozenset({"NNP", "NNPS"})
PARTS = frozenset({"compound", "flat", "amod", "goeswith"})
HYPHENS = frozenset({"-", "–", "&"})
FIRMS = frozenset({"Inc.", "Inc", "Ltd.", "Ltd", "LLC", "Corp.", "Corp", "Co.", "PLC", "plc"})
OF = frozenset({("of",), ("of", "the")})


def names_of(tags: Sequence[str], tokens: Sequence[Token]) -> tuple[Name, ...]:
    """The names of a sentence whose words the tagger gave ``tags`` (B-PER, I-PER, O …), in order, none overlapping."""
    found: list[Name] = []
    marked = tagged(tags)
    for i, name in enumerate(marked):
        start = found[-1].last + 1 if found else 0
        end = marked[i + 1].first if i + 1 < len(marked) else len(tokens)
        name = grown(name, tokens, start, end)
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
    first, last = name.first, name.last
    while first > start:
        step = 2 if first - 2 >= start and tokens[first - 1].text in HYPHENS else 1
        if not is_part(tokens[first - step], first, last):
            break
        first -= step
    while last + 1 < end and is_part(tokens[last + 1], first, last):
        last += 1
    return Name(first, last, name.kind)


def is_part(token: Token, first: int, last: int) -> bool:
    """Whether a proper noun is governed as a part by a word of [first, last]."""
    return token.xpos in PROPER and token.relation in PARTS and first <= token.head <= last


def joined(left: Name, right: Name, tokens: Sequence[Token]) -> Name | None:
    """Two names as one where only a hyphen, "of" or the comma before "Inc." parts them."""
    between = tuple(token.text for token in tokens[left.last + 1 : right.first])
    whole = Name(left.first, right.last, left.kind)
    if len(between) == 1 and between[0] in HYPHENS and left.kind == right.kind:
        return whole
    if between in {(), (",",)} and tokens[right.first].text in FIRMS:
        return whole
    governed = any(left.first <= token.head <= left.last for token in tokens[right.first : right.last + 1])
    return whole if between in OF and left.kind != "PER" and governed else None
