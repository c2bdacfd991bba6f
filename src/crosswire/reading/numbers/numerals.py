"""Number expressions over lexemes: 14,000; two hundred and six; 1.5 million; half a dozen; tens of thousands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.lexicons.numbers import NumberWord, NumberWords
from crosswire.reading.numbers.lexemes import Lexeme, digits_value

Value = int | float
SCORED = frozenset({"of", "more", "other", "others", "were", "are", "have", "had", "dead", "hurt", "missing"})
SMALL = frozenset({"ones", "teen", "tens"})


@dataclass(frozen=True, slots=True)
class Numeral:
    """One number as written, over lexemes [first, last].

    ``vague``: a plural that names no exact number ("dozens"), ``value`` its unit. ``share``: a fraction of something
    ("two-thirds"). ``suffix``: the letters right after the digits that scale them ("m"), "" where there are none.
    ``scale``: what a number before it can share ("2 to 3 million"). ``loose``: about, by its words ("a couple").
    """

    first: int
    last: int
    value: Value
    vague: bool = False
    share: bool = False
    suffix: str = ""
    scale: Value = 1
    loose: bool = False


def exact(value: Value) -> Value:
    """``value`` without the dust that binary fractions leave: 846.8 million is 846800000."""
    rounded = float(f"{value:.12g}")
    return int(value) if isinstance(value, int) else int(rounded) if rounded == int(rounded) else rounded


class NumeralReader:
    """Reads the numerals of one row of lexemes, left to right, longest first."""

    __slots__ = ("lexemes", "words")

    def __init__(self, lexemes: Sequence[Lexeme], words: NumberWords) -> None:
        self.lexemes = lexemes
        self.words = words

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

    def word(self, i: int) -> NumberWord | None:
        if 0 <= i < len(self.lexemes) and self.lexemes[i].kind == "word":
            return self.words.get(self.lexemes[i].text)
        return None

    def kind(self, i: int) -> str:
        word = self.word(i)
        return word.kind if word else ""

    def says(self, i: int, *texts: str) -> bool:
        return i < len(self.lexemes) and self.lexemes[i].text in texts

    def glued(self, i: int) -> bool:
        """Whether lexeme ``i`` follows the one before without a space."""
        return 0 < i < len(self.lexemes) and self.lexemes[i].start == self.lexemes[i - 1].end

    def after_hyphen(self, i: int) -> int:
        """The index of what follows lexeme i - 1 when a hyphen ("twenty-nine") stands between, else ``i``."""
        return i + 1 if self.says(i, "-", "‑") and self.glued(i) and i + 1 < len(self.lexemes) else i

    def vague(self, i: int) -> Numeral | None:
        """Dozens; hundreds of thousands; several hundred; a few dozen; thousands upon thousands."""
        start = i
        if self.says(i, "a", "an") and self.kind(i + 1) == "indefinite":
            i += 1
        if self.kind(i) == "indefinite":
            scale = self.word(i + 1)
            if scale and scale.kind in {"hundred", "scale", "group", "vague"} and scale.word not in {"tens", "score"}:
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
        """Whether "scores" is a number and neither points nor a verb: something is counted or said right behind it."""
        behind = self.lexemes[i + 1].text if i + 1 < len(self.lexemes) else ""
        return behind in SCORED or behind.endswith("ed")

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
        start, j = i, i + 1 if self.says(i, "a", "an") else i
        word = self.word(j)
        if word and word.kind == "pair":
            return self.pair(start, j)
        if word and word.kind == "part" and word.word in {"half", "quarter"}:
            k = self.after_hyphen(j + 1)
            k = k + 1 if self.says(k, "of") and self.says(k + 1, "a") else k
            k = k + 1 if self.says(k, "a") else k
            scale = self.word(k)
            if scale and scale.kind in {"hundred", "scale", "group"}:
                return Numeral(start, k, exact(word.value * scale.value), scale=scale.value)
        if word and word.kind == "part" and j > start:
            return Numeral(start, j, word.value, share=True)
        return None

    def pair(self, start: int, i: int) -> Numeral | None:
        j = i + 2 if self.says(i + 1, "of") else i + 1
        scale = self.word(j)
        if scale and scale.kind in {"hundred", "scale", "group"}:
            return Numeral(start, j, 2 * scale.value, loose=True)
        if self.says(i + 1, "of") and (start < i or self.says(i, "pair")):
            return Numeral(start, i, 2, loose=self.says(i, "couple"))
        return None

    def cardinal(self, i: int) -> Numeral | None:
        """Digits or words, with their scales and a half that follows ("two and a half million")."""
        start = i
        if self.says(i, "a", "an"):
            i += 1
            if self.kind(i) not in {"hundred", "scale", "group"}:
                return None
        state = Cardinal(self, i)
        last = state.read()
        if last < i:
            return None
        value, last, scale = self.with_half(state, last)
        following = self.after_hyphen(last + 1)
        part = self.word(following)
        if part and part.kind == "part" and part.word not in {"half", "quarter"} and value < 100:
            return Numeral(start, following, exact(value * part.value), share=True)
        if part and part.word == "quarters" and value < 4:
            return Numeral(start, following, value * part.value, share=True)
        return Numeral(start, last, exact(value), suffix=state.suffix, scale=scale)

    def with_half(self, state: Cardinal, last: int) -> tuple[Value, int, Value]:
        """The value with "and a half" and the scale after it, if they follow."""
        value, scale = state.value(), state.scale
        if self.says(last + 1, "and") and self.says(last + 2, "a") and self.says(last + 3, "half", "quarter"):
            half = self.words[self.lexemes[last + 3].text].value
            value, last = value + half * scale, last + 3
            following = self.word(last + 1)
            if following and following.kind == "scale":
                value, last, scale = value * following.value, last + 1, following.value
        return value, last, scale


class Cardinal:
    """The running value of one cardinal: ``total`` of finished scales and the ``group`` under way."""

    __slots__ = ("at", "group", "last", "reader", "scale", "suffix", "total")

    def __init__(self, reader: NumeralReader, at: int) -> None:
        self.reader = reader
        self.at = at
        self.total: Value = 0
        self.group: Value | None = None
        self.last = ""
        self.scale: Value = 1
        self.suffix = ""

    def value(self) -> Value:
        return self.total + (self.group or 0)

    def read(self) -> int:
        """The last lexeme of the cardinal; before its first where there is none."""
        reader, end, i = self.reader, self.at - 1, self.at
        while i < len(reader.lexemes):
            if not self.take(i):
                break
            end = i
            if self.last in {"group", "suffix"}:
                break
            i = self.next(i + 1)
        return end

    def next(self, i: int) -> int:
        """The next lexeme that could go on with the number, past a hyphen or "and"."""
        reader = self.reader
        hyphen = reader.after_hyphen(i)
        if hyphen > i:
            return hyphen if reader.word(hyphen) else i
        if reader.says(i, "and") and self.last in {"hundred", "scale"} and reader.kind(i + 1) in SMALL:
            larger = {"hundred"} if self.last == "hundred" else {"hundred", "scale"}
            return i + 1 if reader.kind(reader.after_hyphen(i + 2)) not in larger else i
        return i

    def take(self, i: int) -> bool:
        lexeme = self.reader.lexemes[i]
        if lexeme.kind == "digits":
            return self.take_digits(lexeme)
        word = self.reader.words.get(lexeme.text) if lexeme.kind == "word" else None
        return word is not None and self.take_word(word, i)

    def take_digits(self, lexeme: Lexeme) -> bool:
        if self.last:
            return False
        self.group, self.last = digits_value(lexeme.raw), "digits"
        return True

    def take_word(self, word: NumberWord, i: int) -> bool:
        if word.kind in SMALL:
            return self.take_small(word)
        if word.kind == "hundred":
            if self.last in {"hundred", "scale"}:
                return False
            self.group, self.last, self.scale = (1 if self.group is None else self.group) * 100, "hundred", 100
            return True
        if word.kind == "scale":
            return self.take_scale(word)
        if word.kind == "group":
            return self.take_group(word)
        if word.kind in {"suffix", "attached"} and self.last == "digits":
            glued = self.reader.glued(i)
            if (word.kind == "attached" and not glued) or self.reader.lexemes[i - 1].kind == "mark":
                return False
            self.suffix = word.word
            self.take_scale(word)
            self.last = "suffix"
            return True
        return False

    def take_small(self, word: NumberWord) -> bool:
        fits = {
            "ones": self.last in {"", "tens", "hundred", "scale"},
            "teen": self.last in {"", "hundred", "scale"},
            "tens": self.last in {"", "hundred", "scale"},
        }[word.kind]
        if fits:
            self.group, self.last = (self.group or 0) + word.value, word.kind
        return fits

    def take_scale(self, word: NumberWord) -> bool:
        if self.group is None and self.total:
            self.total *= word.value
        else:
            self.total += (1 if self.group is None else self.group) * word.value
        self.group, self.last, self.scale = None, "scale", word.value
        return True

    def take_group(self, word: NumberWord) -> bool:
        bare = self.group is None
        if word.word in {"score", "gross"} and (bare or self.last == "digits"):
            return False  # "a score" is a tally far oftener than twenty
        self.group, self.last = (1 if bare else (self.group or 0)) * word.value, "group"
        return True
