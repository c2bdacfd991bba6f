"""Amounts of money: $40 million, 75 USD million, three dollars fifty, 10 dollars and 30 cents, 470 pence."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.lexicons import Lexicons
from crosswire.reading.numbers.cardinals import exact
from crosswire.reading.numbers.line import Line
from crosswire.reading.numbers.money import Money, named_before, read_money
from crosswire.reading.numbers.numerals import Numeral
from crosswire.reading.numbers.reading import read_line
from crosswire.records import Span

HUNDREDTHS = 100


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of money over ``span`` in the currency of ISO 4217 ``code``; ``factor`` is below one for coins."""

    span: Span
    value: float
    code: str
    factor: float = 1


def read_amounts(text: str, lexicons: Lexicons) -> list[Amount]:
    """The amounts of ``text`` in order, a sum of notes and coins as one."""
    line = read_line(text, lexicons)
    found: list[Amount] = []
    for numeral in line.numerals:
        money = money_of(line, numeral, lexicons, found[-1].span.end if found else 0)
        before = found[-1] if found else None
        if before and (whole := summed(line, before, numeral, money)):
            found[-1] = whole
        elif money:
            value = exact(numeral.value * money.factor)
            found.append(Amount(Span(money.start, money.end), value, money.code, money.factor))
    return found


def money_of(line: Line, numeral: Numeral, lexicons: Lexicons, since: int) -> Money | None:
    """The currency of a numeral, unless the amount before, which ends at ``since``, has taken its sign or name."""
    currencies = lexicons.currencies
    return read_money(line, numeral, currencies, since) or named_before(line, numeral, currencies, since)


def summed(line: Line, before: Amount, numeral: Numeral, money: Money | None) -> Amount | None:
    """The amount before with the coins that follow: 10 dollars and 30 cents; 15 dollars 50; none where the number
    counts something else."""
    start = line.lexemes[numeral.first].start
    joint = line.text[before.span.end : start].split()
    if joint not in ([], ["and"]) or before.factor != 1 or numeral.value >= HUNDREDTHS or before.value % 1:
        return None
    if money and (money.factor >= 1 or money.code != before.code):
        return None
    follower = line.text_at(numeral.last + 1)
    if not money and (follower not in {"and", "more", "less"} and line.is_word(numeral.last + 1)):
        return None
    end = money.end if money else line.lexemes[numeral.last].end
    factor = money.factor if money else 1 / HUNDREDTHS
    return Amount(Span(before.span.start, end), exact(before.value + numeral.value * factor), before.code)
