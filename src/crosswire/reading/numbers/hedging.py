"""What bounds or blurs a number: the words right before it (at least, up to, nearly) and right behind it (or more)."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.lexicons.hedges import NONE, Hedge, Hedges
from crosswire.reading.numbers.line import HYPHENS, Line

REPEATS = 4
ARTICLES = frozenset({"a", "an"})
TILDE = "~"
VERB_ENDINGS = ("ed", "es", "ing")
ADDING = frozenset({"plus"})
SUMMANDS = frozenset({"$", "£", "€", "us", "a", "an", "another", "the"})
"""What begins a thing that is added."""


@dataclass(frozen=True, slots=True)
class Hedging:
    """The qualifier with the lexemes [first, last] that say it, and the first lexeme of all that was stepped over."""

    qualifier: str
    first: int
    last: int


def hedge_before(line: Line, hedges: Hedges, first: int) -> Hedging | None:
    """The bound that stands before lexeme ``first``; a bound beats "about", whichever is nearer."""
    found: Hedging | None = None
    i = first
    for _ in range(REPEATS):
        step = longest_before(line, hedges, i, stepped=i < first)
        if step is None:
            break
        start, hedge = step
        if (
            hedge.bound != NONE
            and (found is None or found.qualifier == "about")
            and not names_reference(line, hedge, i)
        ):
            found = Hedging(hedge.bound, start, i - 1)
        i = start
    return found


def names_reference(line: Line, hedge: Hedge, i: int) -> bool:
    """Whether a definite number is compared with ("surpasses the 40 of last year"), rather than bounded or a mark."""
    marks = {line.text_at(j) for j in range(i, i + 6)} & line.words.mark
    return hedge.bound in {"more_than", "less_than", "about"} and line.text_at(i) == "the" and not marks


def longest_before(line: Line, hedges: Hedges, end: int, stepped: bool) -> tuple[int, Hedge] | None:
    """The longest hedge whose last word is lexeme end - 1, with where it starts; ``stepped`` where ``end`` is not the
    number's own beginning."""
    words: list[str] = []
    best: tuple[int, Hedge] | None = None
    for i in range(end - 1, max(-1, end - 1 - hedges.longest), -1):
        words.insert(0, line.text_at(i))
        hedge = hedges.before.get(" ".join(words))
        if hedge and words == [TILDE] and not line.glued(end):
            continue  # a mark that opens a line of a list
        if hedge and hedge.behind and line.text_at(i - 1) not in hedge.behind:
            continue  # "a crew like nine others"
        if hedge and hedge.verb and line.text_at(end) in ARTICLES:
            continue  # "passed a $9 million bill": no number was passed
        if hedge and hedge.place and stepped and line.text_at(end) in ARTICLES:
            continue  # "held under a $500,000 bond" bounds no number; "over a million" does
        if (
            hedge
            and not (line.text_at(i) == "over" and line.text_at(i - 1) in line.words.handing | line.words.contest)
            and (not hedge.verb or follows_verb(line, i))
        ):
            best = (i, Hedge(NONE) if reaches(line, i, hedge) else hedge)
    return best


def reaches(line: Line, i: int, hedge: Hedge) -> bool:
    """Whether "up to" says that a count has come to the number ("is up to seven", "adding up to 40")."""
    there = line.text_at(i - 2) == "there"  # "there is up to $9,000 for it" only bounds the amount
    return (
        hedge.bound == "at_most" and line.text_at(i) == "up" and line.text_at(i - 1) in line.words.rising and not there
    )


def follows_verb(line: Line, i: int) -> bool:
    """Whether the word at ``i`` is a verb itself (topped) or stands behind one (surged past)."""
    if line.text_at(i).endswith(("ed", "es", "s")) and i > 0:
        return True
    before = line.text_at(i - 1)
    return before.endswith(VERB_ENDINGS) or before in line.words.passing


def hedge_after(line: Line, hedges: Hedges, last: int) -> Hedging | None:
    """The bound that stands behind lexeme ``last``, past a hyphen."""
    start = last + 1
    start = start + 1 if line.text_at(start) in HYPHENS and line.glued(start) else start
    words: list[str] = []
    best: Hedging | None = None
    for i in range(start, min(len(line.lexemes), start + hedges.longest)):
        words.append(line.text_at(i))
        hedge = hedges.after.get(" ".join(words))
        if hedge and not is_sum(line, i):
            best = Hedging(hedge.bound, start, i)
    return best


def is_sum(line: Line, i: int) -> bool:
    """Whether the word adds one thing to another: $400 plus a bonus, $400 plus $90; not so "400 plus boats"."""
    following = line.text_at(i + 1)
    return line.text_at(i) in ADDING and (line.kind_at(i + 1) == "digits" or following in SUMMANDS)
