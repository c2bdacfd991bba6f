"""What figures count, by sort: which words mean the same sort, and which sort is a part of which."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.inflection import noun_forms
from crosswire.lexicons.loading import LexiconError, entries

ANYONE = "people"


@dataclass(frozen=True, slots=True)
class Sorts:
    """``of`` gives the sort of a word (each form, lower case), ``wider`` the sort that a sort is a part of; ``money``
    are the sorts of sums; ``sex`` gives the sex that a word tells of."""

    of: Mapping[str, str]
    wider: Mapping[str, str]
    money: frozenset[str]
    sex: Mapping[str, str]

    def is_within(self, sort: str, whole: str) -> bool:
        """Whether ``sort`` is a part of ``whole``; nothing is a part of itself."""
        while sort in self.wider:
            sort = self.wider[sort]
            if sort == whole:
                return True
        return False


@lru_cache(maxsize=8)
def load_sorts(extra: tuple[Path, ...] = ()) -> Sorts:
    """The bundled sorts and the user's. Raises LexiconError on an entry without sort or words, or a circle."""
    of: dict[str, str] = {}
    wider: dict[str, str] = {}
    money: set[str] = set()
    sex: dict[str, str] = {}
    for entry in entries("sorts", extra):
        if entry.get("sex") and entry.get("words"):
            sex |= {form: str(entry["sex"]) for word in entry["words"] for form in noun_forms(str(word).lower())}
            continue
        sort, words = entry.get("sort"), entry.get("words")
        if not sort or not words:
            raise LexiconError(f"lexicon sorts: {entry!r} needs a sort, or a sex, and its words")
        if entry.get("within"):
            wider[str(sort)] = str(entry["within"])
        if entry.get("money"):
            money.add(str(sort))
        for word in words:
            for form in noun_forms(str(word).lower()):
                of.setdefault(form, str(sort))
    for sort in wider:
        _check_no_circle(sort, wider)
    return Sorts(MappingProxyType(of), MappingProxyType(wider), frozenset(money), MappingProxyType(sex))


def _check_no_circle(sort: str, wider: Mapping[str, str]) -> None:
    seen = {sort}
    while sort in wider:
        sort = wider[sort]
        if sort in seen:
            raise LexiconError(f"lexicon sorts: {sort!r} is within itself")
        seen.add(sort)
