"""The numbers of a text, whatever they count or measure: with their signs, and ratios as one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from crosswire.lexicons import Lexicons
from crosswire.reading.numbers.cardinals import exact
from crosswire.reading.numbers.lexemes import Lexeme, read_lexemes
from crosswire.reading.numbers.line import HYPHENS, Line
from crosswire.reading.numbers.money import letter_before, read_money
from crosswire.reading.numbers.numerals import Numeral, NumeralReader
from crosswire.records import Span

MINUS = HYPHENS | {"−", "–"}
UNITS_OF_ADDRESS = frozenset("%=&?_@#")
"""Signs that digits are glued to in an address of the web and the like."""
SMALL_LETTERS = frozenset({"m", "mm", "g"})
"""Letters behind digits that measure, unless capital or beside a sign of money."""
FIRST_YEAR, LAST_YEAR = 1500, 2100


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written, over ``span``. ``vague``: a plural that names none exactly, ``value`` its unit. ``share``:
    a fraction or ratio of something (two thirds, one in five)."""

    span: Span
    value: int | float
    vague: bool = False
    share: bool = False


def read_numbers(text: str, lexicons: Lexicons) -> list[Number]:
    """The numbers of ``text`` in order: two and a half, -5, 1e10, one in five."""
    line = read_line(text, lexicons)
    return [Number(span_of(line, n), n.value, n.vague, n.share) for n in line.numerals]


def read_line(text: str, lexicons: Lexicons) -> Line:
    """The text's lexemes with its numerals, signs and ratios among them."""
    lexemes = read_lexemes(text, 0, len(text))
    numerals = NumeralReader(lexemes, lexicons.numbers, lexicons.counting, spaced=True).all()
    line = Line(text, lexemes, numerals, lexicons.units, lexicons.counting, lexicons.numbers)
    line.numerals = with_ratios(line, [signed(line, n) for n in numerals if is_number(line, n, lexicons)])
    return line


def span_of(line: Line, numeral: Numeral) -> Span:
    return Span(line.lexemes[numeral.first].start, line.lexemes[numeral.last].end)


def is_number(line: Line, numeral: Numeral, lexicons: Lexicons) -> bool:
    """Whether a numeral is no pronoun (this one), no part of a word or address (180ml, A4) and no length (5m)."""
    first, last = line.lexemes[numeral.first], line.lexemes[numeral.last]
    if first.text == "one" and numeral.first == numeral.last and line.text_at(numeral.first - 1) in line.words.lone:
        return False
    inside = line.glued(numeral.first) and _is_inside(line.lexemes[numeral.first - 1], lexicons)
    if first.kind == "digits" and inside and letter_before(line, numeral, lexicons.currencies) is None:
        return False
    if last.kind == "digits" and line.glued(numeral.last + 1) and _is_inside(line.lexemes[numeral.last + 1], lexicons):
        return line.text_at(numeral.last + 1) in {"%"}
    return numeral.suffix not in SMALL_LETTERS or read_money(line, numeral, lexicons.currencies) is not None


def _is_inside(beside: Lexeme, lexicons: Lexicons) -> bool:
    """Whether what digits are glued to makes them part of something else; the codes and signs of money do not."""
    if beside.kind == "word":
        currencies = lexicons.currencies
        words = currencies.codes, currencies.signs, currencies.names
        return not any(form in known for form in (beside.raw.upper(), beside.raw, beside.text) for known in words)
    return beside.text in UNITS_OF_ADDRESS


def signed(line: Line, numeral: Numeral) -> Numeral:
    """The numeral with the minus before it: -5, minus five; a dash behind a blank only where the text begins."""
    i = numeral.first - 1
    if line.text_at(i) in {"minus", "negative"}:
        return replace(numeral, first=i, value=-numeral.value)
    if line.text_at(i) not in MINUS or line.kind_at(numeral.first) != "digits":
        return numeral
    stands_free = i == 0 or not line.glued(i) or (line.kind_at(i - 1) == "mark" and line.text_at(i - 1) != ")")
    if stands_free and (line.glued(numeral.first) or i == 0):
        return replace(numeral, first=i, value=-numeral.value)
    return numeral


def with_ratios(line: Line, numerals: list[Numeral]) -> list[Numeral]:
    """The numerals, two of them made one where they are a ratio: one over three, two out of five, 1 in 20."""
    found: list[Numeral] = []
    for numeral in numerals:
        before = found[-1] if found else None
        if before and is_ratio(line, before, numeral):
            value = exact(before.value / numeral.value)
            found[-1] = Numeral(before.first, numeral.last, value, share=True)
        else:
            found.append(numeral)
    return found


def is_ratio(line: Line, above: Numeral, below: Numeral) -> bool:
    between = " ".join(line.text_at(i) for i in range(above.last + 1, below.first))
    if not below.value or above.vague or above.share or below.share:
        return False
    if between == "over":
        return not line.is_word(below.last + 1) and line.kind_at(above.first - 1) != "mark"
    if between not in {"in", "out of"} or above.value >= below.value:
        return False
    dated = between == "in" and (is_year(below.value) or line.units.measures(line.unit_after(below)))
    bound = line.text_at(above.first - 1) in {"than", "over", "under"}
    return not dated and not bound and isinstance(above.value, int) and isinstance(below.value, int)


def is_year(value: int | float) -> bool:
    return FIRST_YEAR <= value <= LAST_YEAR
