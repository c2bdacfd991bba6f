"""Money: the names and signs of currencies with their ISO 4217 codes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from crosswire.lexicons.loading import LexiconError, entries


@dataclass(frozen=True, slots=True)
class Currencies:
    """Codes by name (lower case, words set apart by one blank) and by sign; ``doubtful`` names mean other things too.

    ``before`` and ``behind`` match a sign that ends, or starts, right where the digits stand.
    """

    names: Mapping[str, str]
    doubtful: frozenset[str]
    signs: Mapping[str, str]
    codes: frozenset[str]
    before: re.Pattern[str]
    behind: re.Pattern[str]
    longest: int


@lru_cache(maxsize=8)
def load_currencies(extra: tuple[Path, ...] = ()) -> Currencies:
    """The bundled currencies and the user's; the first entry that has a name or sign keeps it. Raises LexiconError."""
    names: dict[str, str] = {}
    signs: dict[str, str] = {}
    doubtful: set[str] = set()
    for entry in entries("currencies", extra):
        code = str(entry.get("code", ""))
        if not re.fullmatch("[A-Z]{3}", code):
            raise LexiconError(f"lexicon currencies: {entry!r} needs an ISO 4217 code of three capitals")
        doubtful.update(map(str.lower, entry.get("doubtful", ())))
        for name in (*entry.get("words", ()), *entry.get("doubtful", ())):
            names.setdefault(name.lower(), code)
        for sign in entry.get("signs", ()):
            signs.setdefault(sign, code)
    return Currencies(
        names,
        frozenset(doubtful),
        signs,
        frozenset(names.values()),
        re.compile(rf"(?:(?<![^\W\d_])(?:{_either(signs)}|[A-Z]{{3}}))\s?$"),
        re.compile(rf"\s?(?:{_either(s for s in signs if not s[0].isalpha())})(?![^\W_])"),
        max(len(name.split()) for name in names),
    )


def _either(signs: object) -> str:
    return "|".join(re.escape(sign) for sign in sorted(signs, key=len, reverse=True))  # type: ignore[call-overload]
