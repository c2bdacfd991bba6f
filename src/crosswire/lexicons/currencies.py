"""Money: the names and signs of currencies with their ISO 4217 codes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from crosswire.lexicons.loading import LexiconError, entries

WORD = re.compile(r"\w+|[^\w\s]")
"""What a name is cut into where it is looked for: "u.s. dollars" is five."""


@dataclass(frozen=True, slots=True)
class Currencies:
    """Codes by name (lower case, words set apart by one blank) and by sign (without blanks); ``doubtful`` names mean
    other things too; ``minor`` gives the share that a coin (cent) is of its currency.

    ``letters`` are the capitals that, glued to digits, stand for a currency where the amount is large.
    ``before`` and ``behind`` match a sign that ends, or starts, right where the digits stand; ``before_uncased`` the
    same in a text without capitals.
    """

    names: Mapping[str, str]
    minor: Mapping[str, float]
    doubtful: frozenset[str]
    signs: Mapping[str, str]
    letters: Mapping[str, str]
    codes: frozenset[str]
    before: re.Pattern[str]
    before_uncased: re.Pattern[str]
    behind: re.Pattern[str]
    longest: int


@lru_cache(maxsize=8)
def load_currencies(extra: tuple[Path, ...] = ()) -> Currencies:
    """The bundled currencies and the user's; the first entry that has a name or sign keeps it. Raises LexiconError."""
    names: dict[str, str] = {}
    signs: dict[str, str] = {}
    letters: dict[str, str] = {}
    doubtful: set[str] = set()
    minor: dict[str, float] = {}
    for entry in entries("currencies", extra):
        code = str(entry.get("code", ""))
        if not re.fullmatch("[A-Z]{3}", code):
            raise LexiconError(f"lexicon currencies: {entry!r} needs an ISO 4217 code of three capitals")
        doubtful.update(map(str.lower, entry.get("doubtful", ())))
        minor.update((str(name).lower(), float(entry["share"])) for name in entry.get("minor", ()))
        for name in (*entry.get("words", ()), *entry.get("doubtful", ()), *entry.get("minor", ())):
            names.setdefault(name.lower(), code)
        for sign in entry.get("signs", ()):
            signs.setdefault(sign, code)
        letters.update((str(letter), code) for letter in entry.get("letters", ()))
    before = rf"(?:(?<![^\W\d_])(?:{_spaced(signs)}|{_either(signs)}|(?-i:M?[A-Z]{{3}})))\s?$"
    return Currencies(
        names,
        minor,
        frozenset(doubtful),
        signs,
        letters,
        frozenset(names.values()),
        re.compile(before),
        re.compile(before, re.IGNORECASE),
        re.compile(rf"\s?(?:{_either(s for s in signs if not s[0].isalpha())})(?![^\W_])"),
        max(len(WORD.findall(name)) for name in names),
    )


def _either(signs: object) -> str:
    return "|".join(re.escape(sign) for sign in sorted(signs, key=len, reverse=True))  # type: ignore[call-overload]


def _spaced(signs: Mapping[str, str]) -> str:
    """Signs of two letters and more with a blank before the last mark, as cut texts have them: US $; and C $."""
    lettered = [sign[:-1] for sign in signs if sign.endswith("$") and (len(sign) > 2 or sign == "C$")]
    return "|".join(rf"{re.escape(letters.rstrip('.'))}\.?\s\$" for letters in sorted(lettered, key=len, reverse=True))
