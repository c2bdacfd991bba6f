"""The currency of a number: $40m, Rs 20 crore, 2 million euros, EUR 5, tens of millions of dollars."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.lexicons.currencies import Currencies
from crosswire.reading.numbers.line import HYPHENS, Line
from crosswire.reading.numbers.numerals import Numeral

LONGEST_SIGN = 6
LEAST_DOUBTFUL = 1000


@dataclass(frozen=True, slots=True)
class Money:
    """An ISO 4217 code with the characters [start, end) that the amount takes with its sign or name."""

    code: str
    start: int
    end: int


def read_money(line: Line, numeral: Numeral, currencies: Currencies) -> Money | None:
    """The currency that stands before or behind the numeral."""
    start, end = line.lexemes[numeral.first].start, line.lexemes[numeral.last].end
    return sign_before(line, start, end, currencies) or money_behind(line, numeral, start, end, currencies)


def sign_before(line: Line, start: int, end: int, currencies: Currencies) -> Money | None:
    offset = max(0, start - LONGEST_SIGN)
    match = currencies.before.search(line.text[offset:start])
    if match is None:
        return None
    sign = match[0].strip()
    code = currencies.signs.get(sign) or (sign if sign in currencies.codes else None)
    return Money(code, offset + match.start(), end) if code else None


def money_behind(line: Line, numeral: Numeral, start: int, end: int, currencies: Currencies) -> Money | None:
    match = currencies.behind.match(line.text, end)
    if match:
        return Money(currencies.signs[match[0].strip()], start, match.end())
    i = numeral.last + 1
    i = i + 1 if line.text_at(i) in HYPHENS else i
    i = i + 1 if line.text_at(i) == "of" and (numeral.vague or numeral.scale > 1) else i
    if line.raw_at(i) in currencies.codes:
        return Money(line.raw_at(i), start, line.lexemes[i].end)
    return named(line, numeral, i, start, currencies)


def named(line: Line, numeral: Numeral, i: int, start: int, currencies: Currencies) -> Money | None:
    """The longest currency name that starts at lexeme ``i``."""
    for length in range(currencies.longest, 0, -1):
        if i + length > len(line.lexemes):
            continue
        name = line.text[line.lexemes[i].start : line.lexemes[i + length - 1].end].lower()
        code = currencies.names.get(name)
        of = line.text_at(i + length) == "of"
        if code and (name not in currencies.doubtful or (numeral.value >= LEAST_DOUBTFUL and not of)):
            return Money(code, start, line.lexemes[i + length - 1].end)
    return None
