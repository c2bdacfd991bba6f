"""Which names are the report's own outlet, who is no link of a chain: "told the Harbour Gazette", in the Gazette.

An outlet is known by name or by its site's host ("orlapost.example"), which joins, shortens or abbreviates the name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosswire.records import Report

SHORTEST, SHORTEST_END = 3, 6
"""Letters by which a part of a name or host tells the outlet: at its beginning, as call signs do, and at its end."""
ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)
KINDS = frozenset({"co", "com", "org", "net", "gov", "ac"})
"""Second parts of hosts that tell what a site is: "post.co.uk"."""
APART = re.compile(r"[^a-z0-9]+")


def is_own_outlet(name: str, report: Report) -> bool:
    """Whether a source's name is that of the outlet whose report it is."""
    called = ARTICLE.sub("", name)
    if len(in_one_word(called)) < SHORTEST:
        return False
    known = known_as(report.outlet or "")
    return len(known) >= SHORTEST and is_short_for(called, known)


def known_as(outlet: str) -> str:
    """The outlet's name in one word, or the word of its host that is no country, kind or part of a site."""
    if "." not in outlet or " " in outlet:
        return in_one_word(ARTICLE.sub("", outlet))
    labels = outlet.lower().split(".")[:-1]
    return in_one_word(labels[-2] if len(labels) > 1 and labels[-1] in KINDS else labels[-1])


def is_short_for(name: str, known: str) -> bool:
    """Whether a name is the word by which an outlet is known, or one is short for the other."""
    words, whole = name.split(), in_one_word(name)
    short = {whole, first_letters(words), first_letters(words[:-1]) + in_one_word(words[-1])}
    if words[0].isupper():
        short.add(in_one_word(words[0]))  # "WAVY TV 10"
    short |= {in_one_word("".join(words[i:])) for i in range(1, len(words)) if not words[i - 1].islower()}
    signs = name.isupper() and known.startswith(whole)
    return known in short or signs or (len(whole) >= SHORTEST_END and known.endswith(whole))


def first_letters(words: Sequence[str]) -> str:
    return "".join(word[:1] for word in words).lower()


def in_one_word(name: str) -> str:
    """The letters and digits of a name, small and without spaces."""
    return APART.sub("", name.lower())
