"""Words of a block to sentences: where a full stop ends one, and where it belongs to an abbreviation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosswire.lexicons.abbreviations import Abbreviations

Words = Sequence[tuple[int, int]]

OPENERS = frozenset("\"'“‘([{«``")
CLOSERS = frozenset(("\"", "'", "”", "’", ")", "]", "}", "»", "''"))
NEVER = frozenset({"title", "latin"})
BEFORE_NUMBER = frozenset({"number", "month"})
# Capitalised words that open a sentence far more often than they go on after an abbreviation.
STARTERS = frozenset(
    "The A An This That These Those It He She They We You I In On At By For From With As After Before When While If But And Or So "
    "Yet However There Here His Her Its Their Our My Your No Not Some Many Most All Both Each Several Since Because Although Though "
    "Under Over Between During Among About According Meanwhile Also Then Now What Who Why How Where Which Another Other Police "
    "Officials Authorities Witnesses Once Until Despite Unlike Earlier Later Last Nearly Only Even Just Still".split()
)


def sentences(text: str, words: Words, abbreviations: Abbreviations) -> Iterator[tuple[int, int]]:
    """Yield half-open ranges of word indices, one a sentence, that together cover every word."""
    first = i = 0
    while i < len(words):
        i += 1
        if i < len(words) and ends_sentence(text, words, i - 1, abbreviations):
            i = after_closers(text, words, i)
            if i < len(words) and starts_sentence(text, words, i, terminal_before(text, words, i), abbreviations):
                yield first, i
                first = i
    if first < len(words):
        yield first, len(words)


def ends_sentence(text: str, words: Words, i: int, abbreviations: Abbreviations) -> bool:
    """Whether word i is a mark that may end a sentence."""
    start, end = words[i]
    if text[end - 1] not in ".?!…":
        return False
    return end - start == 1 or text[start] in ".?!…" or text[end - 1] == "."


def after_closers(text: str, words: Words, i: int) -> int:
    """The index of the first word from i on that is no quotation mark or bracket closing right there."""
    while i < len(words) and text[slice(*words[i])] in CLOSERS and words[i][0] == words[i - 1][1]:
        i += 1
    return i


def terminal_before(text: str, words: Words, i: int) -> int:
    """The index of the mark that may end the sentence before word i, behind its closing quotation marks."""
    i -= 1
    while text[words[i][1] - 1] not in ".?!…":
        i -= 1
    return i


def starts_sentence(text: str, words: Words, i: int, terminal: int, abbreviations: Abbreviations) -> bool:
    """Whether a sentence starts at word i, where ``terminal`` is the mark before it."""
    opening = i
    while opening < len(words) - 1 and not text[words[opening][0]].isalnum() and opening < i + 3:
        if text[slice(*words[opening])] not in OPENERS and opening == i and text[words[opening][0]] in ",;:)-–—":
            return False
        opening += 1
    word = text[slice(*words[opening])]
    mark = text[slice(*words[terminal])]
    if words[i][0] == words[i - 1][1]:
        return starts_unspaced(text, words, i, mark)
    if mark in {".", "?", "!"} or mark[0] in "?!":
        return not word[0].islower() or ends_plainly(text, words, terminal)
    if mark[0] in ".…":
        return word[0].isupper() or not word[0].isalnum()
    return starts_after_abbreviation(word, mark, abbreviations)


def starts_unspaced(text: str, words: Words, i: int, mark: str) -> bool:
    """A sentence glued to the one before ("was closed.The mayor"): lower-case word, stop, capitalised word."""
    word, before = text[slice(*words[i])], text[slice(*words[i - 2])] if i > 1 else ""
    return mark in {".", "?", "!"} and word[0].isupper() and word[1:].islower() and len(before) > 2 and before.islower()


def ends_plainly(text: str, words: Words, terminal: int) -> bool:
    """Whether a lower-case word may open a sentence after this mark: never in edited news."""
    return False


def starts_after_abbreviation(word: str, mark: str, abbreviations: Abbreviations) -> bool:
    kinds = abbreviations.kinds.get(mark, frozenset())
    if word[0].islower():
        return False
    if word[0].isdigit():
        return bool(kinds) and not kinds & (NEVER | BEFORE_NUMBER)
    if kinds & NEVER:
        return mark in {"etc.", "al."} and word in STARTERS
    return word in STARTERS
