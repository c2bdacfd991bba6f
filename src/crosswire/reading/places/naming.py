"""Where a sentence names a place: runs of proper names that the network or a list calls one."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.lexicons import Lexicons
from crosswire.lexicons.countries import plain
from crosswire.lexicons.gazetteer import Gazetteer
from crosswire.records import Sentence, Token

JOINING = frozenset({"compound", "flat", "amod", "fixed"})
PLACED = "place"


def place_runs(sentence: Sentence, lexicons: Lexicons, gazetteer: Gazetteer) -> Iterator[tuple[int, int]]:
    """The token ranges [first, last] that name a place, in order, none overlapping another."""
    seen = -1
    located = {i for name in sentence.names if name.kind == "LOC" for i in range(name.first, name.last + 1)}
    others = {i for name in sentence.names if name.kind != "LOC" for i in range(name.first, name.last + 1)}
    for token in sentence.tokens:
        if token.index <= seen or not _may_name(token) or token.index in others:
            continue
        first, last = _run(sentence, token.index, others, located)
        first, seen = _behind_side(sentence, first, last, lexicons), last
        kept = _located_part(sentence, first, last, located, lexicons, gazetteer)
        if kept is not None:
            yield kept


def _behind_side(sentence: Sentence, first: int, last: int, lexicons: Lexicons) -> int:
    """The first token of a run, behind a word for a side that only capitals throughout make a part of it."""
    shouted = not any(t.text[-1:].islower() for t in sentence.tokens)
    while shouted and first < last and sentence.tokens[first].text.lower() in lexicons.places.sides:
        first += 1
    return first


def _located_part(
    sentence: Sentence, first: int, last: int, located: set[int], lexicons: Lexicons, gazetteer: Gazetteer
) -> tuple[int, int] | None:
    """The run, cut to the place in it where what it heads is something else (Vermont of "Vermont Senator")."""
    inside = [i for i in range(first, last + 1) if i in located]
    if not inside:
        return (first, last) if _is_known(sentence, first, last, lexicons) else None
    is_place = last in located or sentence.tokens[last].mention == PLACED
    if is_place or _is_named(words_of(sentence, first, last), lexicons, gazetteer):
        return first, last
    return (first, inside[-1]) if _is_named(words_of(sentence, first, inside[-1]), lexicons, gazetteer) else None


def _is_named(words: str, lexicons: Lexicons, gazetteer: Gazetteer) -> bool:
    name = plain(words)
    return bool(lexicons.countries.of_name(words)) or name in lexicons.places.regions or name in gazetteer.states


def _may_name(token: Token) -> bool:
    named = token.upos in {"PROPN", "NOUN", "ADJ"} or token.xpos.startswith("NNP")
    return named and token.text[:1].isupper()


def _run(sentence: Sentence, first: int, barred: set[int], located: set[int]) -> tuple[int, int]:
    """The longest run of capitalised words from ``first``; "of" joins two of them (Gulf of Aden)."""
    tokens, last = sentence.tokens, first
    while last + 1 < len(tokens) and last + 1 not in barred:
        after = tokens[last + 1]
        if _may_name(after) and _is_joined(tokens[last], after):
            last += 1
        elif after.text == "of" and last + 2 < len(tokens) and _may_name(tokens[last + 2]) and last in located:
            last += 2
        else:
            break
    return first, last


def _is_joined(before: Token, after: Token) -> bool:
    if before.head == after.index or after.head == before.index:
        return True
    return before.relation in JOINING and after.relation in JOINING | {"obl", "nmod", "nsubj", "obj"}


def _is_known(sentence: Sentence, first: int, last: int, lexicons: Lexicons) -> bool:
    """Whether a list knows a name that the network did not mark, where a preposition of place leads it."""
    words = words_of(sentence, first, last)
    known = (
        lexicons.countries.of_name(words)
        or lexicons.countries.of_capital(words)
        or (lexicons.places.regions.get(words.lower()))
    )
    if not known or lexicons.countries.is_doubtful(words):
        return False
    return any(t.mention == PLACED for t in sentence.tokens[first : last + 1])


def words_of(sentence: Sentence, first: int, last: int) -> str:
    """The words of a token range, one blank between."""
    return " ".join(t.text for t in sentence.tokens[first : last + 1])
