"""Numerals that are a part of so many, or reckoned by them: one in five, nine out of 10, for every guard three."""

from __future__ import annotations

from crosswire.reading.numbers.line import Line
from crosswire.reading.numbers.numerals import Numeral

LONGEST_RATIO = 10
OF_EVERY = ["of", "every"]


def is_of_every(line: Line, numeral: Numeral) -> bool:
    """Whether the number is a share of each so many, or these: nine out of every ten, $4 of every $5."""
    before = [line.text_at(i) for i in range(numeral.first - 3, numeral.first)]  # with a sign of money, or without
    behind = [line.text_at(i) for i in near(numeral)]
    return OF_EVERY in (before[:2], before[1:], behind[:2]) or behind == ["out", *OF_EVERY]


def is_for_every(line: Line, numeral: Numeral) -> bool:
    """Whether the clause opens with what the number is reckoned by: for every guard lost, three were hurt."""
    for i in range(numeral.first - 1, 0, -1):
        if line.text_at(i) in {".", ";", ":"}:
            return False
        fronted = i == 1 or line.text_at(i - 2) in {".", ",", "“", '"', "that", "and", "but"}
        near = numeral.first - i < LONGEST_RATIO or fronted
        if near and line.text_at(i) in {"every", "each"} and line.text_at(i - 1) == "for":
            return True
    return False


def near(numeral: Numeral) -> range:
    """The three lexemes behind a numeral."""
    return range(numeral.last + 1, numeral.last + 4)
