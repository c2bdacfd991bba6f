"""Number expressions over lexemes: 14,000; two hundred and six; 1.5 million; half a dozen; tens of thousands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosswire.lexicons.counting import CountingWords
from crosswire.lexicons.numbers import NumberWord
from crosswire.reading.numbers.cardinals import SMALL, Cardinal, Value, Words, exact
from crosswire.reading.numbers.fractions import Part, divided, of_scale, read_share, with_fraction
from crosswire.reading.numbers.lexemes import Lexeme, is_fraction

GROUPS = frozenset({"hundred", "scale", "group"})


@dataclass(frozen=True, slots=True)
class Numeral:
    """One number as written, over lexemes [first, last].

    ``vague``: a plural that names no exact number ("dozens"), ``value`` its unit. ``share``: a fraction of something
    ("two-thirds"). ``suffix``: the letters right after the digits that scale them ("m"), "" where there are none.
    ``scale``: what a number before it can share ("2 to 3 million"). ``loose``: about, by its words ("a couple").
    ``tailed``: its scale stands behind such a word as the plus of "$20-plus trillion", which is lexeme ``last`` - 1.
    """

    first: int
    last: int
    value: Value
    vague: bool = False
    share: bool = False
    suffix: str = ""
    scale: Value = 1
    loose: bool = False
    tailed: bool = False


class NumeralReader(Words):
    """Reads the numerals of one row of lexemes, left to right, longest first."""

    __slots__ = ("counting",)

    def __init__(
        self, lexemes: Sequence[Lexeme], words: Mapping[str, NumberWord], counting: CountingWords, spaced: bool = False
    ) -> None:
        super().__init__(lexemes, words, spaced)
        self.counting = counting

    def begins_compound(self, i: int) -> bool:
        """As of any words; what only bounds the number makes no compound of it: the million of 20 million-plus."""
        return super().begins_compound(i) and not self.says(i + 2, *self.counting.tail)

    def all(self) -> list[Numeral]:
        """Every numeral, in order, none overlapping."""
        found: list[Numeral] = []
        i = 0
        while i < len(self.lexemes):
            numeral = self.at(i)
            if numeral:
                found.append(numeral)
                i = numeral.last + 1
            else:
                i += 1
        return found

    def at(self, i: int) -> Numeral | None:
        """The numeral that starts at lexeme ``i``."""
        lexeme = self.lexemes[i]
        if lexeme.kind == "mark":
            return None
        if lexeme.kind == "word" and lexeme.text not in self.words and lexeme.text not in {"a", "an"}:
            return None
        return self.vague(i) or self.partial(i) or self.cardinal(i)

    def vague(self, i: int) -> Numeral | None:
        """Dozens; hundreds of thousands; several hundred; a few dozen; thousands upon thousands."""
        start = i
        if self.says(i, "a", "an") and self.kind(i + 1) == "indefinite":
            i += 1
        if self.kind(i) == "indefinite":
            scale = self.word(i + 1)
            if scale and scale.kind in {*GROUPS, "vague"} and scale.word not in {"tens", "score"}:
                return self.with_scales(start, i + 1, scale.value)
            return None
        word = self.word(i)
        if word is None or word.kind != "vague":
            return None
        if word.word == "scores" and not self.counts_scores(i):
            return None
        if word.word == "tens" and not (self.says(i + 1, "of") and self.kind(i + 2) == "vague"):
            return None
        return self.with_scales(start, i, word.value)

    def counts_scores(self, i: int) -> bool:
        """Whether "scores" is a number and neither points nor a verb: something is counted or said right behind it, or
        done to them right before."""
        behind = self.lexemes[i + 1].text if i + 1 < len(self.lexemes) else ""
        before = self.lexemes[i - 1].text if i else ""
        return before in self.counting.scoring or behind in self.counting.scored or behind.endswith("ed")

    def with_scales(self, start: int, i: int, value: Value) -> Numeral:
        """The vague numeral whose unit stands at ``i``, with the scales that follow ("of thousands")."""
        last = i
        while self.says(last + 1, "of", "and", "upon") and self.kind(last + 2) == "vague":
            following = self.words[self.lexemes[last + 2].text]
            value = value * following.value if self.says(last + 1, "of") else value
            last += 2
        while self.kind(last + 1) == "scale":
            value *= self.words[self.lexemes[last + 1].text].value
            last += 1
        return Numeral(start, last, value, vague=True)

    def partial(self, i: int) -> Numeral | None:
        """Half a million; half a dozen; a quarter of a million; a couple of hundred; a pair; two-thirds (a share)."""
        j = i + 1 if self.says(i, "a", "an") else i
        if self.kind(j) == "pair":
            return self.pair(i, j)
        if j == i and self.kind(i) != "part":
            return None
        share = read_share(self, i)
        return self.share(i, share) if share else None

    def share(self, start: int, share: Part) -> Numeral | None:
        """The numeral of a fraction, or of the scale that it is taken of; a bare "quarter" is none."""
        scaled = of_scale(self, share)
        if scaled:
            return Numeral(start, scaled.last, exact(scaled.value), scale=scaled.scale)
        if self.kind(start) == "part" and not (self.says(start, "half") and self.halves(start)):
            return None
        return Numeral(start, share.last, exact(share.value), share=True)

    def halves(self, i: int) -> bool:
        """Whether "half" is one of something that follows or was told, and no half of a match, an hour or a word."""
        before = self.lexemes[i - 1].text if i else ""
        return self.kind(i - 1) != "ordinal" and before not in {"-", "other", "latter"} and not self.says(i + 1, "-")

    def pair(self, start: int, i: int) -> Numeral | None:
        j = i + 2 if self.says(i + 1, "of") else i + 1
        scale = self.word(j)
        if scale and scale.kind in GROUPS:
            return Numeral(start, j, 2 * scale.value, loose=True)
        if self.says(i + 1, "of") and (start < i or self.says(i, "pair")):
            return Numeral(start, i, 2, loose=self.says(i, "couple"))
        return None

    def cardinal(self, i: int) -> Numeral | None:
        """Digits or words, with their scales, a fraction or a decimal part that follows."""
        start = i
        if self.says(i, "a", "an"):
            i += 1
            if self.kind(i) not in GROUPS:
                return None
        state = Cardinal(self, i)
        last = state.read()
        if last < i:
            return None
        share = divided(self, state, last)
        if share:
            return self.share(start, share)
        if last == i and self.is_digits(i) and is_fraction(self.lexemes[i].raw):
            return self.share(start, Part(state.value(), last))
        if state.last == "tens" and self.after_hyphen(last + 1) > last + 1 and self.kind(last + 2) == "ordinal":
            return None  # the twenty-fifth
        if tailed := self.tailed(start, state, last):
            return tailed
        whole = self.pointed(state, last) or with_fraction(self, state, last)
        return Numeral(start, whole.last, exact(whole.value), suffix=state.suffix, scale=whole.scale)

    def tailed(self, start: int, state: Cardinal, last: int) -> Numeral | None:
        """Digits whose scale stands behind a hyphen and what bounds them: 20-plus trillion, 300-odd million."""
        tail = self.after_hyphen(last + 1)
        if state.last != "digits" or tail == last + 1 or not self.says(tail, *self.counting.tail):
            return None
        scale = self.word(tail + 1)
        if scale is None or scale.kind != "scale":
            return None
        return Numeral(start, tail + 1, exact(state.value() * scale.value), scale=scale.value, tailed=True)

    def pointed(self, state: Cardinal, last: int) -> Part | None:
        """A decimal part in words: two hundred point zero three, five point seventy-one, two point five million."""
        if not self.says(last + 1, "point") or not isinstance(state.value(), int) or self.is_digits(last):
            return None
        digits, i = "", last + 2
        while self.kind(i) in SMALL:
            ones = self.after_hyphen(i + 1) if self.kind(i) == "tens" else i
            end = ones if self.kind(ones) == "ones" else i
            digits += str(sum(int(self.words[self.lexemes[j].text].value) for j in {i, end}))
            i = end + 1
        if not digits:
            return None
        value = float(f"{state.value()}.{digits}")
        scale = self.word(i)
        if scale and scale.kind == "scale":
            return Part(value * scale.value, i, scale.value)
        return Part(value, i - 1)
