"""Which force the reports of a matter name most, where one is cited as "police" alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable
from functools import lru_cache

from crosswire.crosscheck.sources import Source
from crosswire.lexicons import Lexicons
from crosswire.lexicons.countries import plain

LEAD = r"((?:[A-Z][\w.-]*[’'.]?s?\s+){1,4})"
"""The capitalised words before what a body is."""
CAPITAL = re.compile(r"[A-Z][\w-]+")
ENDING = re.compile(r"['’]s?$|\.$")


def is_outnamed(names: Iterable[str], bare: Source, texts: Collection[str], lexicons: Lexicons) -> bool:
    """Whether the texts name some other body of the function and the branch of ``bare`` more often than the one that
    goes by ``names``."""
    functions = lexicons.functions
    forms = tuple(
        form
        for form, of in functions.by_words.items()
        if of == bare.function and (bare.branch is None or functions.branches.get(form, bare.branch) == bare.branch)
    )
    beside = lexicons.plainwords.function | lexicons.plainwords.page | lexicons.plainwords.calendar
    own = {plain(word) for name in names for word in CAPITAL.findall(name)} - beside
    bodies = [words - beside for text in texts for words in _named(text, forms)]
    counts = Counter(words for words in bodies if words)
    ours = sum(count for words, count in counts.items() if words & own)
    return any(count > ours for words, count in counts.items() if not words & own)


@lru_cache(maxsize=4096)  # a matter is looked at anew with each report that joins it
def _named(text: str, forms: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    """The capitalised words before each of ``forms`` in ``text``, as often as they stand there."""
    found = (match.group(1).split() for match in _pattern(forms).finditer(text))
    return tuple(frozenset(plain(ENDING.sub("", word)) for word in words) for words in found)


@lru_cache(maxsize=64)
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b{LEAD}(?i:{'|'.join(map(re.escape, forms))})\b")
