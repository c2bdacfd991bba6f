"""What a figure counts, as a sort that can be compared with another's."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crosswire.crosscheck.wording import WORD, stem
from crosswire.lexicons import Lexicons
from crosswire.lexicons.sorts import ANYONE
from crosswire.records import MONEY, PEOPLE_MEASURES, Claim

NEAR = 80
"""Characters from a sum within which a word says what it is of."""
AGED = re.compile(r"\b(\d{1,3}|[a-z]+)[- ](year|month|week|day)s?[- ]old\b", re.IGNORECASE)
IN_YEARS = {"year": 1.0, "month": 1 / 12, "week": 1 / 52, "day": 1 / 365}
TAIL = re.compile(r"\s+(?:of|in|from|at|on|who|that|which|with|by|for|to|near)\s+|,")


@dataclass(frozen=True, slots=True)
class Counted:
    """``sort`` is the lexicon's, or the stem of the head noun where the lexicon has none, "" where nothing is said;
    ``age`` in years, where one person is counted by it; ``sex`` where the words tell one."""

    sort: str
    words: frozenset[str]
    age: float | None = None
    sex: str = ""

    def is_like(self, other: Counted) -> bool:
        """Whether the two can be the same things, nothing being said against it."""
        return self.sort == other.sort or not self.sort or not other.sort

    def is_of_another_age(self, other: Counted) -> bool:
        """Whether each counts one person, and more than a year, by which reports may differ, is between them."""
        return self.age is not None and other.age is not None and abs(self.age - other.age) > 1

    def is_of_another_sex(self, other: Counted) -> bool:
        return bool(self.sex and other.sex) and self.sex != other.sex


def counted_by(claim: Claim, around: str, lexicons: Lexicons) -> Counted:
    """What the figure of ``claim`` counts; ``around`` is its sentence. Raises ValueError on any other claim."""
    figure = claim.figure
    if figure is None:
        raise ValueError(f"{claim.id} is no figure")
    if figure.measure == MONEY:
        return _money(figure.counted, around, claim.evidence.quote, lexicons)
    words = [match.group().lower() for match in WORD.finditer(TAIL.split(figure.counted)[0])]
    sort = _sort(words, lexicons)
    if not sort and figure.measure in PEOPLE_MEASURES:
        sort = ANYONE
    sexes = {lexicons.sorts.sex[word] for word in words if word in lexicons.sorts.sex}
    sex = next(iter(sexes)) if len(sexes) == 1 else ""
    return Counted(sort, frozenset(map(stem, words)), _age(claim, lexicons), sex)


def _age(claim: Claim, lexicons: Lexicons) -> float | None:
    """The age by which a claim's words tell the one person that it counts."""
    aged = AGED.search(claim.evidence.quote)
    if aged is None or claim.figure is None or claim.figure.best != 1:
        return None
    number = lexicons.numbers.get(aged.group(1).lower())
    years = float(aged.group(1)) if aged.group(1).isdigit() else float(number.value) if number else None
    return years * IN_YEARS[aged.group(2).lower()] if years is not None else None


def _money(counted: str, around: str, quote: str, lexicons: Lexicons) -> Counted:
    """What a sum is of (a fine, a loss): by what is counted, else by the word of that sort nearest in the sentence."""
    own = [match.group().lower() for match in WORD.finditer(counted)]
    sorts = lexicons.sorts
    for word in reversed(own):
        if sorts.of.get(word) in sorts.money:
            return Counted(sorts.of[word], frozenset(map(stem, own)))
    at = max(0, around.find(quote))
    found = [(abs(match.start() - at), sorts.of.get(match.group().lower())) for match in WORD.finditer(around)]
    near = [(distance, sort) for distance, sort in found if sort in sorts.money]
    distance, sort = min(near, key=lambda pair: pair[0], default=(0, None))
    return Counted(sort if sort and distance <= NEAR else "", frozenset(map(stem, own)))


def _sort(words: list[str], lexicons: Lexicons) -> str:
    """The sort of the last noun; of several sorts joined by "and", the widest that holds the others."""
    sorts = lexicons.sorts
    found: list[str] = []
    for size in (2, 1):
        for start in range(len(words) - size + 1):
            phrase = " ".join(words[start : start + size])
            if phrase in sorts.of:
                found.append(sorts.of[phrase])
    if words and any(lexicons.countries.of_demonym(word) for word in words[-1:]):
        return ANYONE
    if not found:
        return stem(words[-1]) if words else ""
    if "and" in words:
        return next((sort for sort in found if all(s == sort or sorts.is_within(s, sort) for s in found)), found[-1])
    last = words[-1]
    return sorts.of.get(last) or (found[-1] if len(words) > 1 and " ".join(words[-2:]) in sorts.of else stem(last))
