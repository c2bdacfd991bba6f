"""What a sentence is about, so that two sentences in other words can be told to be about one thing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from crosswire.crosscheck.wording import WORD, stem
from crosswire.lexicons import Lexicons
from crosswire.lexicons.countries import plain
from crosswire.records import Report

NAME = re.compile(r"[A-Z][\w’'-]+")


def concepts(text: str, lexicons: Lexicons) -> frozenset[str]:
    """The doings and the other content words of ``text``; "troops were sent" and "a deployment" share a doing."""
    found = set()
    for match in WORD.finditer(text):
        word = match.group().lower()
        if word in lexicons.plainwords.function or len(word) < 3:
            continue
        doing = lexicons.doings.by_word.get(word)
        found.add(f"doing {doing}" if doing else stem(word))
    return frozenset(found)


def names_in(text: str) -> frozenset[str]:
    """The stems of the capitalised words of ``text`` beyond its first, which tell whom it is about but not what of."""
    return frozenset(stem(match.group()) for match in NAME.finditer(text) if match.start() > 0)


def people_of_countries(reports: Sequence[Report], lexicons: Lexicons) -> Mapping[str, str]:
    """Whose country's people the matter names ("Ruritanian President Anna Berg"): ISO code by last name in lower case,
    where all mentions agree."""
    seen: dict[str, Counter[str]] = {}
    for report in reports:
        words = [_bare(word) for word in re.findall(r"[\w’'-]+", report.text)]
        for start, word in enumerate(words):
            if lexicons.roles.is_personal(word.lower()) and (code := _country_before(words, start, lexicons)):
                name = list(takewhile(lambda w: w[:1].isupper(), words[start + 1 : start + 5]))
                if name:
                    seen.setdefault(plain(name[-1]), Counter())[code] += 1
    return {name: next(iter(codes)) for name, codes in seen.items() if len(codes) == 1}


def _country_before(words: Sequence[str], at: int, lexicons: Lexicons) -> str | None:
    """The country that the word or two before ``at`` name."""
    for size in (2, 1):
        phrase = " ".join(words[max(0, at - size) : at])
        code = lexicons.countries.of_demonym(phrase) or lexicons.countries.of_name(phrase)
        if code and phrase[:1].isupper():
            return code
    return None


def parties_named(text: str, people: Mapping[str, str], lexicons: Lexicons) -> frozenset[str]:
    """Whom ``text`` names: countries by their codes, others by their names in plain lower case."""
    found: set[str] = set()
    words = [_bare(word) for word in NAME.findall(text)]
    for size in (3, 2, 1):
        for start in range(len(words) - size + 1):
            code = lexicons.countries.code_of(" ".join(words[start : start + size]))
            if code:
                found.add(code)
    for word in _last_words(text, lexicons):
        name = plain(word)
        if name in people:
            found.add(people[name])
        elif not lexicons.countries.code_of(word):
            found.add(name)
    return frozenset(found)


def _last_words(text: str, lexicons: Lexicons) -> Iterator[str]:
    """The last word of each name in ``text`` ("Mayor Ivo Sand" and "Sand" are one party, and "Port Ellen" is one)."""
    beside = lexicons.plainwords.calendar | lexicons.plainwords.function
    runs: list[re.Match[str]] = []
    for match in NAME.finditer(text):
        if plain(_bare(match.group())) in beside:
            continue
        if runs and text[runs[-1].end() : match.start()] != " ":
            yield _bare(runs[-1].group())
        runs.append(match)
    if runs:
        yield _bare(runs[-1].group())


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")
