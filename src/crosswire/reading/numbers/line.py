"""One sentence's lexemes with its numerals: what the rules about numbers look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from crosswire.lexicons.counting import CountingWords
from crosswire.lexicons.numbers import NumberWord
from crosswire.lexicons.units import Units
from crosswire.reading.numbers.lexemes import Lexeme
from crosswire.reading.numbers.numerals import Numeral

HYPHENS = frozenset("-‐‑")
DASHES = frozenset("-‐‑–—")


TITLE_SHARE = 0.6
SHORT_WORD = 3


def tells_by_case(lexemes: Sequence[Lexeme]) -> bool:
    """Whether capitals mark names: not so in a headline or in a report set in capitals throughout."""
    words = [lexeme.raw for lexeme in lexemes if lexeme.kind == "word" and len(lexeme.raw) > SHORT_WORD]
    return sum(word[0].isupper() for word in words) < TITLE_SHARE * max(1, len(words))


class Line:
    """Lexemes, the numerals among them, and the words of units; every look beside the line gives ""."""

    __slots__ = ("cased", "lexemes", "numerals", "scales", "text", "uncased", "units", "words")

    def __init__(
        self,
        text: str,
        lexemes: Sequence[Lexeme],
        numerals: Sequence[Numeral],
        units: Units,
        words: CountingWords,
        scales: Mapping[str, NumberWord] | None = None,
    ) -> None:
        self.text = text
        self.lexemes = lexemes
        self.numerals = numerals
        self.units = units
        self.words = words
        self.scales = scales or {}
        self.cased = tells_by_case(lexemes)
        self.uncased = not any(lexeme.raw != lexeme.text for lexeme in lexemes)

    def text_at(self, i: int) -> str:
        return self.lexemes[i].text if 0 <= i < len(self.lexemes) else ""

    def raw_at(self, i: int) -> str:
        return self.lexemes[i].raw if 0 <= i < len(self.lexemes) else ""

    def kind_at(self, i: int) -> str:
        return self.lexemes[i].kind if 0 <= i < len(self.lexemes) else ""

    def is_word(self, i: int) -> bool:
        return self.kind_at(i) == "word"

    def is_capital(self, i: int) -> bool:
        return self.is_word(i) and self.lexemes[i].raw[0].isupper()

    def is_name(self, i: int) -> bool:
        """Whether lexeme ``i`` is capitalised in a line where that tells names from other words."""
        return self.cased and self.is_capital(i)

    def is_plain(self, i: int) -> bool:
        """Whether lexeme ``i`` is a word that is no name, as far as its case tells."""
        return self.is_word(i) and not self.is_name(i)

    def glued(self, i: int) -> bool:
        """Whether lexeme ``i`` follows the one before it without a space."""
        return 0 < i < len(self.lexemes) and self.lexemes[i].start == self.lexemes[i - 1].end

    def numeral_at(self, i: int) -> Numeral | None:
        """The numeral that starts at lexeme ``i``."""
        return next((n for n in self.numerals if n.first == i), None)

    def is_digits(self, numeral: Numeral) -> bool:
        """Whether the numeral is written in digits and nothing else."""
        return numeral.first == numeral.last and self.kind_at(numeral.first) == "digits"

    def past_modifiers(self, i: int) -> int:
        """The index of the first lexeme from ``i`` on that is no modifier of a unit (nautical, more, consecutive)."""
        for _ in range(2):
            if self.units.has(self.text_at(i), "modifier"):
                i += 1
        return i

    def scale_at(self, i: int) -> int | float:
        """The value of the scale (million) that lexeme ``i`` is, 0 where it is none."""
        word = self.scales.get(self.text_at(i))
        return word.value if word and word.kind == "scale" else 0

    def unit_after(self, numeral: Numeral) -> str:
        """The word of unit or label that the number stands before, past a hyphen and modifiers; "" if there is none."""
        i = numeral.last + 1
        if self.text_at(i) in HYPHENS and self.glued(i):
            i += 1
        word = self.text_at(i)
        if word and word in self.units.kinds and not self.units.has(word, "modifier"):
            return word
        word = self.text_at(self.past_modifiers(i))
        return word if self.units.measures(word) or self.units.has(word, "weight", "volume") else ""
