"""A stretch of text as digits, words and marks: the layer that numbers are read from.

It does not depend on how the network cuts tokens: "2m", "10-year-old" and "$846.8million" come apart the same way
whatever the tokens are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

THIN_SPACES = "\u00a0\u2009\u202f"

LEXEME = re.compile(
    rf"(?P<digits>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?(?![\d])"  # 1,234,567.8
    rf"|\d{{1,3}}(?:[{THIN_SPACES}]\d{{3}})+(?:\.\d+)?(?!\d)"  # 1 234 567 with thin or fixed spaces
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?(?!\d)"  # 12,34,567 as counted in lakh
    r"|\d+(?:\.\d+)?"
    r"|(?<![\w.])\.\d+)"
    r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)?)"
    r"|(?P<mark>[^\s])"
)


@dataclass(frozen=True, slots=True)
class Lexeme:
    """Digits, a word or a mark; offsets into the report's text, ``text`` in lower case, ``raw`` as written."""

    kind: Literal["digits", "word", "mark"]
    text: str
    raw: str
    start: int
    end: int


def read_lexemes(text: str, start: int, end: int) -> list[Lexeme]:
    """The lexemes of text[start:end], in order."""
    return [
        Lexeme(match.lastgroup, match[0].lower(), match[0], match.start(), match.end())  # type: ignore[arg-type]
        for match in LEXEME.finditer(text, start, end)
    ]


def digits_value(raw: str) -> int | float:
    """The number that digits spell; separators are dropped, a decimal part makes it a float."""
    plain = raw.replace(",", "")
    for space in THIN_SPACES:
        plain = plain.replace(space, "")
    return float(plain) if "." in plain else int(plain)
