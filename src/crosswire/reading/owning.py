"""What stands right behind a number is that number's own: nine in Lowmere, twelve on Friday, "Lowmere (31)"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from crosswire.lexicons.places import PlaceWords
from crosswire.reading.drafts import PlaceDraft, TimeDraft
from crosswire.reading.former import is_former
from crosswire.records import Sentence, Token

Draft = TypeVar("Draft", PlaceDraft, TimeDraft)

LONGEST = 6
"""Words of what is counted, and words between a preposition and a name: at least nine of the older villagers; in the
hill town of Lowmere."""
COUNTED = frozenset({"NOUN", "ADJ", "DET", "ADV", "PRON", "NUM", "SYM"})
"""Word classes of what a number counts, as far as the preposition behind it."""
LED = frozenset({"NOUN", "ADJ", "DET", "NUM"})
PART = frozenset({"them", "whom", "these", "those", "which"})


def owned_places(sentence: Sentence, drafts: Sequence[PlaceDraft], words: PlaceWords) -> dict[int, PlaceDraft]:
    """The place of each number that has one of its own, by the number's token."""
    found: dict[int, PlaceDraft] = {}
    starts = {draft.first: draft for draft in drafts}
    ends = {draft.last: draft for draft in drafts}
    numbers = [token for token in sentence.tokens if is_number(token)]
    for number in numbers:
        if is_bracketed(sentence, number) and number.index - 2 in ends:
            found[number.index] = ends[number.index - 2]
    bracketed = {draft.first for draft in found.values()}
    for number in numbers:
        lead = _behind_counted(sentence, number)
        at = _behind_area(sentence, lead + 1, words) if lead and _leads(sentence.tokens[lead], words) else -1
        if at in starts and at not in bracketed:
            found[number.index] = starts[at]
    return found


def owned_times(sentence: Sentence, drafts: Sequence[TimeDraft]) -> dict[int, TimeDraft]:
    """The time of each number that has one of its own, by the number's token."""
    found: dict[int, TimeDraft] = {}
    starts = {draft.first: draft for draft in drafts if not draft.of_thing}
    for number in filter(is_number, sentence.tokens):
        at = _behind_counted(sentence, number, starts)
        while at and at not in starts and at < len(sentence.tokens) and _may_lead_time(sentence.tokens[at]):
            at += 1
        passed = [t.index for t in sentence.tokens[number.index + 1 : at] if is_number(t)]
        of_change = is_former(sentence, number.index) and is_of_day(sentence, at)
        if at in starts and not of_change and not any(is_former(sentence, i) for i in passed):
            found[number.index] = starts[at]
    return found


def free_of_others(number: int, sentence: Sentence, owned: dict[int, Draft], drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts without those that are other numbers' own: of a breakdown's items, of a part ("nine of them in
    Lowmere"), or of a former number ("down from nine last week"). One number's own may well be the whole clause's
    ("four and nine in Lowmere")."""
    taken = {n: d for n, d in owned.items() if n != number}
    several = len({d.first for d in owned.values()}) > 1
    barred = {d.first for n, d in taken.items() if several or _is_part(sentence, n) or is_former(sentence, n)}
    return [d for d in drafts if d.first not in barred]


def times_of_former(number: int, sentence: Sentence, drafts: Iterable[TimeDraft]) -> list[TimeDraft]:
    """The times that stand behind a number which that at ``number`` has taken the place of, with no verb between, and
    so are of that one: "rose to $9 million from $7 million, or $1 each, in May"; a day may be that of the change."""
    behind = digits_of(number, sentence)[-1] + 1
    former = [t.index for t in sentence.tokens[behind:] if is_number(t) and is_former(sentence, t.index)]
    if sentence.tokens[number].xpos == "$":  # "$900 from two letters last month"
        former = [i for i in former if sentence.tokens[i - 1].xpos in {"$", "CD"}]
    found = []
    for draft in drafts:
        last = max((i for i in former if i < draft.first), default=None)
        between = sentence.tokens[last : draft.first] if last is not None else ()
        of_day = is_of_day(sentence, draft.first)
        if last is not None and not of_day and not any(t.upos == "VERB" for t in between):
            found.append(draft)
    return found


def is_of_day(sentence: Sentence, first: int) -> bool:
    """Whether a time that starts at a token is led as a day is: on Tuesday."""
    return any(token.text.lower() == "on" for token in sentence.tokens[max(0, first - 1) : first + 1])


def digits_of(number: int, sentence: Sentence) -> list[int]:
    """The tokens of the amount that begins at ``number``: the $, 9 and million of "$9 million"."""
    last = number
    while last + 1 < len(sentence.tokens) and is_number(sentence.tokens[last + 1]):
        last += 1
    return list(range(number, last + 1))


def is_number(token: Token) -> bool:
    return token.upos == "NUM"


def is_bracketed(sentence: Sentence, number: Token) -> bool:
    around = sentence.tokens[max(0, number.index - 1) : number.index + 2]
    return [t.text for t in around if t is not number] == ["(", ")"]


def _is_part(sentence: Sentence, number: int) -> bool:
    behind = sentence.tokens[number + 1 : number + 4]
    return len(behind) > 1 and behind[0].text.lower() == "of" and any(t.text.lower() in PART for t in behind)


def _behind_counted(sentence: Sentence, number: Token, stops: Iterable[int] = ()) -> int:
    """The index of the first word behind a number and what it counts; 0 where that ends otherwise than in a word."""
    tokens, i, barred = sentence.tokens, number.index + 1, frozenset(stops)
    while i < len(tokens) and i <= number.index + LONGEST and i not in barred:
        partitive = tokens[i].text.lower() == "of" and i + 1 < len(tokens) and tokens[i + 1].upos in {"PRON", "DET"}
        if tokens[i].upos not in COUNTED and not partitive:
            return i if tokens[i].upos == "ADP" else 0
        i += 1
    return i if i in barred else 0


def _behind_area(sentence: Sentence, i: int, words: PlaceWords) -> int:
    """The index behind what may stand between a preposition and a name: in the hill town of, in nearby."""
    tokens, end = sentence.tokens, i + LONGEST
    while i < min(len(tokens), end):
        token = tokens[i]
        named = token.upos == "PROPN" or (token.text[:1].isupper() and token.lemma.lower() not in words.areas)
        if named or not (token.upos in LED or token.text.lower() == "of"):
            break
        i += 1
    return i


def _leads(token: Token, words: PlaceWords) -> bool:
    return words.leads.get(token.text.lower()) == "where"


def _may_lead_time(token: Token) -> bool:
    return token.upos in LED or token.upos == "ADP"
