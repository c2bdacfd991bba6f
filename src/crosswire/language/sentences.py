"""Words of a block to sentences: where a full stop ends one, and where it belongs to an abbreviation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crosswire.lexicons.abbreviations import Abbreviations

Words = Sequence[tuple[int, int]]

TERMINAL = ".?!…"
OPENERS = frozenset({'"', "'", "“", "‘", "(", "[", "{", "«", "``", "''", "¿", "¡"})
CLOSERS = frozenset({'"', "'", "”", "’", ")", "]", "}", "»", "''"})
NEVER_OPENERS = frozenset({"”", ")", "]", "}", "»"})  # close a sentence even after a space
RUNNING_ON = frozenset(",;:-–—/.%…")  # a sentence does not start with these
EMOTICON = re.compile(r"[:;=^].*[()DPp^]")
ENUMERATOR = re.compile(r"\(?(?:\d{1,3}|[A-Za-z]|[ivx]+)")
INITIAL = re.compile(r"[A-Z]\.")
NOTE = 3  # words of a reference such as [12]
NEVER = frozenset({"title", "latin"})
BEFORE_NUMBER = frozenset({"number", "month", "firm"})


def sentences(text: str, words: Words, abbreviations: Abbreviations) -> Iterator[tuple[int, int]]:
    """Yield half-open ranges of word indices, one a sentence, that together cover every word."""
    first, i = 0, 1
    while i < len(words):
        if text[words[i - 1][1] - 1] in TERMINAL:
            following = after_closers(text, words, i)
            if following < len(words) and is_boundary(text, words, first, i - 1, following, abbreviations):
                yield first, following
                first = following
            i = following
        i += 1
    if words:
        yield first, len(words)


def after_closers(text: str, words: Words, i: int) -> int:
    """The index of the first word from i on that no longer belongs to what the mark before i ends.

    Quotation marks and brackets that close right there belong to it, as do notes such as [12] and emoticons.
    """
    while i < len(words):
        word, attached = text[slice(*words[i])], words[i][0] == words[i - 1][1]
        if (word in CLOSERS and (attached or word in NEVER_OPENERS)) or EMOTICON.fullmatch(word):
            i += 1
        elif word == "[" and i + 2 < len(words) and text[slice(*words[i + 1])].isdigit():
            i += NOTE
        else:
            break
    return min(i, len(words))


def is_boundary(text: str, words: Words, first: int, mark: int, following: int, abbreviations: Abbreviations) -> bool:
    """Whether the mark ends the sentence begun at word ``first``, so that the next one starts at ``following``."""
    if mark - first <= 1 and (mark == first or ENUMERATOR.fullmatch(text[slice(*words[first])])):
        return following - first > NOTE
    stop = text[slice(*words[mark])]
    opening = opening_word(text, words, following)
    quoted = following > mark + 1
    if not opening:
        return False
    if words[following][0] == words[following - 1][1]:
        return glued(text[slice(*words[mark - 1])], stop, opening, abbreviations)
    if stop[0] in "?!":
        return not (quoted and opening[0].islower())
    if stop == ".":
        return not opening[0].islower() or (not quoted and plain_word(text[slice(*words[mark - 1])]))
    if stop[0] in ".…":
        return not opening[0].islower()
    return ends_abbreviated(stop, opening, abbreviations)


def opening_word(text: str, words: Words, i: int) -> str:
    """The first word from i on behind opening quotation marks; "" where a sentence cannot start there."""
    for start, end in words[i : i + 3]:
        word = text[start:end]
        if word not in OPENERS:
            return "" if word[0] in RUNNING_ON and len(word) < 3 else word
    return ""


def glued(before: str, stop: str, opening: str, abbreviations: Abbreviations) -> bool:
    """Two sentences without a space ("was closed.The mayor"): a word of small letters, a stop, a capitalised word."""
    capitalised = opening[0].isupper() and (opening[1:].islower() or opening in abbreviations.openers)
    return stop in {".", "?", "!"} and capitalised and plain_word(before[:1].lower() + before[1:])


def plain_word(word: str) -> bool:
    """Whether a full stop behind ``word`` is hardly that of an unknown abbreviation."""
    return len(word) > 3 and word.isalpha() and word.islower()


def ends_abbreviated(stop: str, opening: str, abbreviations: Abbreviations) -> bool:
    """Whether an abbreviation, initial or acronym ends its sentence before ``opening``."""
    kinds = abbreviations.kinds.get(stop, frozenset())
    if opening[0].isdigit():
        return bool(kinds) and not kinds & (NEVER | BEFORE_NUMBER)
    if kinds & NEVER and stop not in {"etc.", "al."}:
        return False
    if "clock" in kinds and opening[0].isupper() and not opening.isupper():
        return opening not in abbreviations.clock_followers
    return opening in abbreviations.openers and not (INITIAL.fullmatch(stop) and opening == "I")
