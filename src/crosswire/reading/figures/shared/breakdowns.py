"""Breakdowns by place: nine were killed, four in Arn, two each in Pelos and Vik; Arn (31), Pelos (17) and Vik (12)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from crosswire.reading.figures.governed import Governed
from crosswire.reading.figures.happenings.beside import PLACING, in_state
from crosswire.reading.figures.phrases import Counted
from crosswire.reading.figures.reading import Reading
from crosswire.reading.figures.shared.bare import named_measure
from crosswire.reading.figures.shared.sharing import inherited, is_larger
from crosswire.reading.figures.wording import Wording
from crosswire.reading.owning import is_bracketed
from crosswire.records import Sentence

LONGEST_BREAKDOWN = 40
LEADS = frozenset({"the", "remaining", "other", "another", "rest", "last", "with", "and", "at", "least"})
WHY = frozenset({"for", "over", "by", "during"})
NO_SHARE = frozenset({"money"})
DIGITS = re.compile(r"\d[\d,]*")
LEAST_ROW = 2
"""How many names in a row have a number in brackets where these break something down."""


def by_breakdown(wording: Wording, counted: Counted, found: Sequence[Reading]) -> Governed | None:
    """The measure of the number that a bare one breaks down by place, or goes on with: four in Arn; one each in Pelos
    and Vik."""
    previous = found[-1] if found and not found[-1].implied else None
    if previous is None or counted.noun is not None or counted.quantity.unit or previous.governed.measure in NO_SHARE:
        return None
    if counted.first - previous.counted.last > LONGEST_BREAKDOWN or not opens(wording, counted):
        return None
    each = wording.word(counted.last + 1) == "each"
    place = counted.last + 1 + each
    if not (is_placed(wording, place, counted) or is_told_why(wording, place, previous, counted)):
        return None
    if is_subject(wording, counted):
        return None
    if other_measure_between(wording, previous, counted):
        return None
    if not each and not is_shown(wording, previous, counted):
        return None
    return inherited(wording, counted, previous)


def is_shown(wording: Wording, previous: Reading, counted: Counted) -> bool:
    """Whether the number goes on with people, or is a part that a colon, dash or semicolon sets off."""
    between = set(wording.words[previous.counted.last + 1 : counted.first])
    set_off = not between.isdisjoint(wording.lexicons.counting.breakdown | {";"})
    return previous.governed.measure != "count" or (set_off and is_larger(previous, counted))


def is_told_why(wording: Wording, i: int, previous: Reading, counted: Counted) -> bool:
    """Whether token ``i`` begins what parts a member that a dash or colon sets off from the rest: 38 for fraud and five
    over a brawl."""
    between = set(wording.words[previous.counted.last + 1 : counted.first])
    set_off = not between.isdisjoint(wording.lexicons.counting.breakdown) or previous.governed.shared
    return set_off and wording.word(i) in WHY


def opens(wording: Wording, counted: Counted) -> bool:
    """Whether the number opens a member of a list."""
    i = counted.first - 1
    while i >= 0 and wording.words[i] in LEADS - {"and"}:
        i -= 1
    marks = wording.lexicons.counting.joint | wording.lexicons.counting.including
    return i >= 0 and wording.words[i] in marks


def is_placed(wording: Wording, i: int, counted: Counted) -> bool:
    """Whether token ``i`` begins where they are, and not when or how they fare: in Arn, not in 2011, in hospital."""
    words = wording.lexicons.scopes
    if wording.word(i) not in PLACING or wording.word(i) == "for" or i + 1 >= len(wording.tokens):
        return False
    behind = list(takewhile(lambda t: t.upos != "PUNCT", wording.tokens[i + 1 : i + 4]))
    no_place = words.nursing | words.record
    if not behind or any(t.mention == "time" or t.text.isdigit() or t.text.lower() in no_place for t in behind):
        return False
    return in_state(wording, i, counted) is None


def is_subject(wording: Wording, counted: Counted) -> bool:
    """Whether a verb behind the number is said of it: 30 in Pelos were hurt."""
    head = wording.tokens[counted.head]
    verb = wording.sentence.parent(head)
    subject = verb is not None and head.relation == "nsubj" and verb.index > counted.last
    return subject and verb is not None and verb.upos in {"VERB", "ADJ"}


def other_measure_between(wording: Wording, previous: Reading, counted: Counted) -> bool:
    """Whether another happening is told of between two numbers."""
    between = range(previous.counted.last + 1, counted.first)
    return any(
        i != previous.governed.predicate
        and wording.tokens[i].upos in {"VERB", "ADJ"}
        and wording.measure_near(i, i + 1) not in {"", previous.governed.measure}
        for i in between
    )


def bracketed(sentence: Sentence) -> Iterator[int]:
    """The tokens of the numbers in brackets behind the names of a row of places: Arn (31), Pelos (17) and Vik (12)."""
    row = [i for i in range(2, len(sentence.tokens) - 1) if is_behind_name(sentence, i)]
    if len(row) >= LEAST_ROW and names_place(sentence, row[0] - 2):
        yield from row


def is_behind_name(sentence: Sentence, i: int) -> bool:
    """Whether token ``i`` is a number that alone stands in brackets behind a name."""
    token = sentence.tokens[i]
    digits = DIGITS.fullmatch(token.text) is not None
    return digits and is_bracketed(sentence, token) and sentence.tokens[i - 2].upos in {"PROPN", "NOUN"}


def names_place(sentence: Sentence, i: int) -> bool:
    """Whether the name that ends at token ``i`` is one of a place."""
    return sentence.tokens[i].mention == "place"


def by_brackets(
    wording: Wording, counted: Counted, found: Sequence[Reading], near: Sequence[Reading]
) -> Governed | None:
    """The measure of what a row of places with numbers in brackets breaks down: that of the number before, of the
    sentence's own words, or of the sentence before."""
    if counted.number not in set(bracketed(wording.sentence)):
        return None
    larger = [r for r in reversed(found) if r.governed.measure not in NO_SHARE and is_larger(r, counted)]
    previous = next((r for r in larger if r.governed.measure != "count"), next(iter(larger), None))
    if previous is not None:
        return inherited(wording, counted, previous)
    said = next((m for i in range(counted.first - 1, -1, -1) if (m := named_measure(wording, i))), "")
    if said:
        return Governed(said, counted.number, 0.75, shared=True)
    whole = next((r for r in reversed(near) if r.governed.measure not in {"money", "count"}), None)
    return inherited(wording, counted, whole) if whole is not None and is_larger(whole, counted) else None
