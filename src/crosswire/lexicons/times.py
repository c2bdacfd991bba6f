"""Words of time: weekdays, months, units, ago, last, early, holidays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from crosswire.lexicons.loading import LexiconError, entries

KINDS = frozenset(
    {
        "weekday", "month", "season", "unit", "quarter", "quarter_of", "half_of", "anniversary", "period",
        "weekend", "part", "deictic", "reference", "position", "edge", "which", "that", "recent", "latest",
        "ago", "earlier", "later", "so_far", "vague", "half", "about", "each", "set", "zone", "fiscal",
        "holiday", "ordinal", "decade", "since", "from", "until", "between", "and", "in", "at", "of", "the",
        "a", "more", "or_so", "old", "tense",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TimeWord:
    """What a word (lower case; several words set apart by one blank) means for time.

    ``value`` is what times.yaml says for its kind, ``part`` the part of the day it names if any; ``capital`` words
    count only where capitalised, ``shy`` ones only beside another word of time.
    """

    kind: str
    value: str | int = ""
    part: str = ""
    capital: bool = False
    shy: bool = False


@dataclass(frozen=True, slots=True)
class TimeWords:
    """The words by their form; for each first word how many words its longest entry has; and the words that tell
    the past (−1) from what is to come (1)."""

    words: Mapping[str, TimeWord]
    longest: Mapping[str, int]
    tense: Mapping[str, int]


@lru_cache(maxsize=8)
def load_times(extra: tuple[Path, ...] = ()) -> TimeWords:
    """The bundled words of time and the user's. Raises LexiconError where an entry lacks words or a known kind."""
    words: dict[str, TimeWord] = {}
    longest: dict[str, int] = {}
    tense: dict[str, int] = {}
    for entry in entries("times", extra):
        kind, forms = entry.get("kind"), entry.get("words")
        if kind not in KINDS or not isinstance(forms, list) or not forms:
            raise LexiconError(f"lexicon times: {entry!r} needs words and a kind out of {', '.join(sorted(KINDS))}")
        word = TimeWord(
            kind, entry.get("value", ""), entry.get("part", ""), bool(entry.get("capital")), bool(entry.get("shy"))
        )
        if kind == "tense":
            tense.update((str(form).lower(), int(entry["value"])) for form in forms)
            continue
        for form in map(str, forms):
            words[form.lower()] = word
            pieces = form.lower().replace("-", " ").split()
            longest[pieces[0]] = max(longest.get(pieces[0], 1), len(pieces))
    return TimeWords(MappingProxyType(words), MappingProxyType(longest), MappingProxyType(tense))
