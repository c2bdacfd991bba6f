"""What a figure counts, as a sort that can be compared with another's."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crosswire.crosscheck.wording import WORD, stem
from crosswire.lexicons import Lexicons
from crosswire.lexicons.sorts import ANYONE
from crosswire.records import MONEY, PEOPLE_MEASURES, Claim

TAIL = re.compile(r"\s+(?:of|in|from|at|on|who|that|which|with|by|for|to|near)\s+|,")


@dataclass(frozen=True, slots=True)
class Counted:
    """``sort`` is the lexicon's, or the stem of the head noun where the lexicon has none, "" where nothing is said."""

    sort: str
    words: frozenset[str]

    def is_like(self, other: Counted) -> bool:
        """Whether the two can be the same things, nothing being said against it."""
        return self.sort == other.sort or not self.sort or not other.sort


def counted_by(claim: Claim, lexicons: Lexicons) -> Counted:
    """What the figure of ``claim`` counts. Raises ValueError where the claim is no figure."""
    figure = claim.figure
    if figure is None:
        raise ValueError(f"{claim.id} is no figure")
    text = figure.counted or ""
    core = TAIL.split(text)[0] if figure.measure != MONEY else text
    words = [match.group().lower() for match in WORD.finditer(core)]
    sort = _sort(words, lexicons)
    if not sort and figure.measure in PEOPLE_MEASURES:
        sort = ANYONE
    return Counted(sort, frozenset(map(stem, words)))


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
