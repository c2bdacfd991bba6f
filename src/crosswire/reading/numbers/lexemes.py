"""A stretch of text as digits, words and marks: the layer that numbers are read from.

It does not depend on how the network cuts tokens: "2m", "10-year-old" and "$846.8million" come apart the same way
whatever the tokens are.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

THIN_SPACES = "\u00a0\u2009\u202f"
VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"

LEXEME = re.compile(
    rf"(?P<word>[^\W\d_{VULGAR}]+(?:['’][^\W\d_]+)?)"
    rf"|(?=[\d.{VULGAR}])(?:(?P<dotted>\d+(?:\.\d+){{2,}}(?![.,]?\d))"  # 192.168.1.2, 4.5.2019; but 1.234.567 below
    rf"|(?P<digits>\d{{1,3}}(?:\.\d{{3}})+,\d+(?!\d)"  # 1.234,5 with a decimal comma
    rf"|(?<![\d,-])\d+,\d\d?(?![\d,-]|\.\d)"  # 1,3
    rf"|(?<![\d/])(?<!\d-)\d+\s?/\s?\d+(?![\d/])"  # 3/4
    rf"|\d+(?:\.\d+)?(?:[eE][+-]?\d+|\^[+-]*\d+|\s?[xX×]\s?10\^[+-]?\d+)(?!\w)"  # 1e10, 1.1^23, 6x10^4
    rf"|\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?(?!\d)"  # 1,234,567.8
    r"|(?<!\d )\d{1,3}(?: \d{3}){2,}(?!,?\d|\.\d)|(?<!\d )\d{1,3} 000(?![\d,])"  # 1 234 567, 40 000
    rf"|\d{{1,3}}(?:[{THIN_SPACES}]\d{{3}})+(?:\.\d+)?(?!\d)"  # 1 234 567 with thin or fixed spaces
    rf"|\d{{1,2}}(?:,\d{{2}})+,\d{{3}}(?:\.\d+)?(?!\d)"  # 12,34,567 as counted in lakh
    rf"|\d+(?:\.\d+)?|(?<![\w.])\.\d+|[{VULGAR}]))"
    r"|(?P<mark>[^\s])"
)
THOUSANDS_BY_DOTS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
PIECE = re.compile(r"\d+|\.")
POWER = re.compile(r"([\d.]+)(?:e([+-]?\d+)|\^([+-]*\d+)|\s?[x×]\s?10\^([+-]?\d+))", re.IGNORECASE)


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
    return [lexeme for match in LEXEME.finditer(text, start, end) for lexeme in _lexemes(match)]


def _lexemes(match: re.Match[str]) -> Iterator[Lexeme]:
    kind, raw = match.lastgroup, match[0]
    if kind != "dotted":
        yield Lexeme(kind, raw.lower(), raw, match.start(), match.end())  # type: ignore[arg-type]
    elif THOUSANDS_BY_DOTS.fullmatch(raw):
        yield Lexeme("digits", raw, raw, match.start(), match.end())
    else:
        for piece in PIECE.finditer(raw):
            start = match.start() + piece.start()
            yield Lexeme("mark" if piece[0] == "." else "digits", piece[0], piece[0], start, start + len(piece[0]))


def is_fraction(raw: str) -> bool:
    """Whether digits are written as a fraction (3/4, ¾)."""
    return "/" in raw or raw in VULGAR


def digits_value(raw: str) -> int | float:
    """The number that digits spell; separators of thousands are dropped, a decimal part makes it a float."""
    if raw in VULGAR:
        return unicodedata.numeric(raw)
    if "/" in raw:
        above, below = (int(part) for part in raw.split("/"))
        return above / below if below else 0
    power = POWER.fullmatch(raw)
    if power:
        return _power(float(power[1]), power[2] or power[4], power[3])
    return _plain(raw)


def _power(base: float, tens: str | None, exponent: str | None) -> float:
    """``base`` times ten to the ``tens``, or ``base`` to the ``exponent``; infinite where that is too large."""
    try:
        return base * 10.0 ** int(tens) if tens else base ** int((exponent or "1").replace("--", "").lstrip("+"))
    except (OverflowError, ZeroDivisionError):
        return float("inf")


def _plain(raw: str) -> int | float:
    plain = re.sub(f"[{THIN_SPACES} ]", "", raw)
    if plain.count(".") > 1 or (re.fullmatch(r"[\d.]+,\d+", plain) and "." in plain):
        plain = plain.replace(".", "")
    if re.fullmatch(r"\d+,\d\d?|\d{4,},\d+", plain):
        plain = plain.replace(",", ".")
    plain = plain.replace(",", "")
    return float(plain) if "." in plain else int(plain)
