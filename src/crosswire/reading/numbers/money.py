"""The currency of a number: $40m, Rs 20 crore, 2 million euros, EUR 5, 60 cents, tens of millions of dollars."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace

from crosswire.lexicons.currencies import Currencies
from crosswire.reading.numbers.line import HYPHENS, Line
from crosswire.reading.numbers.numerals import Numeral

LONGEST_SIGN = 8
LEAST_DOUBTFUL = 1000
YEAR = 4
"""How long a number is that may be a year before a name."""
WEIGHED = 6
"""How far before its pounds a verb of weight may stand."""
LONGEST_BRACKETS = 6
MILLIONS = "M"
"""The letter before a code that makes an amount one of millions: 30 MUSD."""


@dataclass(frozen=True, slots=True)
class Money:
    """An ISO 4217 code with the characters [start, end) that the amount takes with its sign or name, and what the
    number has to be multiplied by (0.01 for cents)."""

    code: str
    start: int
    end: int
    factor: float = 1


def read_money(line: Line, numeral: Numeral, currencies: Currencies, since: int = 0) -> Money | None:
    """The currency that stands before the numeral, not before the offset ``since``, or behind it."""
    start, end = line.lexemes[numeral.first].start, line.lexemes[numeral.last].end
    money = sign_before(line, start, end, currencies, since) or letter_before(line, numeral, currencies)
    money = money or money_behind(line, numeral, start, end, currencies)
    return with_scale(line, money) if money and numeral.scale == 1 and money.end > end else money


def sign_before(line: Line, start: int, end: int, currencies: Currencies, since: int = 0) -> Money | None:
    offset = max(since, start - LONGEST_SIGN)
    pattern = currencies.before_uncased if line.uncased else currencies.before
    match = pattern.search(line.text[offset:start])
    if match is None:
        return None
    sign = "".join(match[0].split())
    forms = (sign, sign.upper(), sign.replace(".", ""), sign.upper().replace(".", ""))
    code = next((currencies.signs[form] for form in forms if form in currencies.signs), None)
    if code is None and sign in currencies.codes:
        code = sign
    if code is None and sign.startswith(MILLIONS) and sign[1:] in currencies.codes:
        return Money(sign[1:], offset + match.start(), end, 1_000_000)
    return Money(code, offset + match.start(), end) if code else None


def letter_before(line: Line, numeral: Numeral, currencies: Currencies) -> Money | None:
    """The currency that a capital glued to a large amount stands for: P9.4 million, R80,000; not so P2 or R1200."""
    i = numeral.first - 1
    code = currencies.letters.get(line.raw_at(i))
    large = numeral.scale > 1 or "," in line.raw_at(numeral.first)
    if code is None or not large or not line.glued(numeral.first) or line.glued(i):
        return None
    return Money(code, line.lexemes[i].start, line.lexemes[numeral.last].end)


def money_behind(line: Line, numeral: Numeral, start: int, end: int, currencies: Currencies) -> Money | None:
    match = currencies.behind.match(line.text, end)
    if match and not line.text[match.end() : match.end() + 1].isidentifier():  # no amount in "2015 $_name"
        return Money(currencies.signs[match[0].strip()], start, match.end())
    i = numeral.last + 1
    i = i + 1 if line.text_at(i) in HYPHENS else i
    i = i + 1 if line.text_at(i) == "of" and (numeral.vague or numeral.scale > 1) else i
    code = line.raw_at(i)
    if line.kind_at(i + 1) == "digits" and line.glued(i + 1):
        return None  # in "3 USD50 notes" the code is of the 50
    if code in currencies.codes:
        return Money(code, start, line.lexemes[i].end)
    if code.startswith(MILLIONS) and code[1:] in currencies.codes:
        return Money(code[1:], start, line.lexemes[i].end, 1_000_000)
    return named(line, numeral, i, start, currencies)


def named(line: Line, numeral: Numeral, i: int, start: int, currencies: Currencies) -> Money | None:
    """The longest currency name that starts at lexeme ``i``."""
    for length in range(currencies.longest, 0, -1):
        if i + length > len(line.lexemes):
            continue
        name = line.text[line.lexemes[i].start : line.lexemes[i + length - 1].end].lower()
        code = currencies.names.get(name)
        of = line.text_at(past_brackets(line, i + length)) == "of"
        if name in currencies.doubtful and any(line.text_at(j) in line.words.weighing for j in range(i - WEIGHED, i)):
            continue
        if name in currencies.doubtful and line.is_capital(i) and len(line.raw_at(numeral.first)) == YEAR:
            continue  # in "© 2019 Real Harbour" a name
        if code and (name not in currencies.doubtful or (numeral.value >= LEAST_DOUBTFUL and not of)):
            return Money(code, start, line.lexemes[i + length - 1].end, currencies.minor.get(name, 1))
    return None


def past_brackets(line: Line, i: int) -> int:
    """The lexeme behind what stands in brackets at ``i``, else ``i``: 900 pounds (400 kg) of powder."""
    if line.text_at(i) != "(":
        return i
    return next((j + 1 for j in range(i + 1, i + LONGEST_BRACKETS) if line.text_at(j) == ")"), i)


def named_before(line: Line, numeral: Numeral, currencies: Currencies, since: int) -> Money | None:
    """The currency whose name stands right before the numeral: dollar 22.5 million, rmb 10."""
    i = numeral.first - 1
    name = line.text_at(i)
    if name not in currencies.names or name in currencies.doubtful or line.lexemes[i].start < since:
        return None
    end = line.lexemes[numeral.last].end
    return Money(currencies.names[name], line.lexemes[i].start, end, currencies.minor.get(name, 1))


def with_scale(line: Line, money: Money) -> Money:
    """The money with the scale that stands behind its code: 75 USD million."""
    i = bisect_left(line.lexemes, money.end, key=lambda lexeme: lexeme.start)
    scale = line.scale_at(i)
    return replace(money, end=line.lexemes[i].end, factor=money.factor * scale) if scale else money
