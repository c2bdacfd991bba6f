"""One cardinal number over lexemes: 14,000; two hundred and six; 4 thousand 3 hundred and 21; three dozens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from crosswire.lexicons.numbers import NumberWord
from crosswire.reading.numbers.lexemes import Lexeme, digits_value, is_fraction

Value = int | float
SMALL = frozenset({"ones", "teen", "tens"})
SINGLE_SCALES = frozenset("kgmbt")
"""Letters that scale digits behind a blank too, where the text is one number and nothing else says what they are."""


def exact(value: Value) -> Value:
    """``value`` without the dust that binary fractions leave: 846.8 million is 846800000."""
    if isinstance(value, int) or value in {float("inf"), float("-inf")}:
        return value
    rounded = float(f"{value:.15g}")
    return int(rounded) if rounded == int(rounded) else rounded


class Words:
    """Lexemes with the number words among them; every look beside them gives nothing. ``spaced``: blanks may stand
    beside the hyphens of one number (fifty - two) and before letters that scale (10 K), as in cut or typed text."""

    __slots__ = ("lexemes", "spaced", "words")

    def __init__(self, lexemes: Sequence[Lexeme], words: Mapping[str, NumberWord], spaced: bool = False) -> None:
        self.lexemes = lexemes
        self.words = words
        self.spaced = spaced

    def word(self, i: int) -> NumberWord | None:
        if 0 <= i < len(self.lexemes) and self.lexemes[i].kind == "word":
            return self.words.get(self.lexemes[i].text)
        return None

    def kind(self, i: int) -> str:
        word = self.word(i)
        return word.kind if word else ""

    def says(self, i: int, *texts: str) -> bool:
        return 0 <= i < len(self.lexemes) and self.lexemes[i].text in texts

    def is_digits(self, i: int) -> bool:
        return 0 <= i < len(self.lexemes) and self.lexemes[i].kind == "digits"

    def glued(self, i: int) -> bool:
        """Whether lexeme ``i`` follows the one before without a space."""
        return 0 < i < len(self.lexemes) and self.lexemes[i].start == self.lexemes[i - 1].end

    def after_hyphen(self, i: int) -> int:
        """The index of what follows lexeme i - 1 when a hyphen ("twenty-nine") stands between, else ``i``."""
        hyphen = self.says(i, "-", "‑") and (self.glued(i) or self.spaced)
        return i + 1 if hyphen and i + 1 < len(self.lexemes) else i

    def begins_compound(self, i: int) -> bool:
        """Whether a hyphen joins lexeme ``i`` to a word that is no number: the one of a one-time charge."""
        joined = self.says(i + 1, "-", "‑") and self.glued(i + 1) and self.glued(i + 2)
        return joined and self.lexemes[i + 2].kind == "word" and self.word(i + 2) is None

    def multiple(self, i: int) -> NumberWord | None:
        """The scale or group that a plural behind an exact number stands for: the hundreds of five hundreds."""
        word = self.word(i)
        if word is None or word.kind != "vague" or not word.word.endswith("s"):
            return None
        single = self.words.get(word.word[:-1])
        return single if single and single.kind in {"hundred", "scale", "group"} and single.word != "score" else None


class Cardinal:
    """The running value of one cardinal: ``total`` of finished scales and the ``group`` under way.

    ``room``: below what the next part has to stay. ``bridge``: the last lexeme and the value before the last "and".
    ``joint``: the last lexeme and the value before a last word of tens that nothing joins to what stands before it.
    """

    __slots__ = ("at", "bridge", "group", "joint", "last", "room", "scale", "suffix", "text", "total")

    def __init__(self, text: Words, at: int) -> None:
        self.text = text
        self.at = at
        self.total: Value = 0
        self.group: Value | None = None
        self.last = ""
        self.scale: Value = 1
        self.suffix = ""
        self.room: Value = 0
        self.bridge: tuple[int, Value] | None = None
        self.joint: tuple[int, Value] | None = None

    def value(self) -> Value:
        return self.total + (self.group or 0)

    def read(self) -> int:
        """The last lexeme of the cardinal; before its first where there is none."""
        text, end, i = self.text, self.at - 1, self.at
        while i < len(text.lexemes):
            value = self.value()
            if not self.take(i):
                break
            self.joint = (end, value) if self.last == "tens" and end >= self.at and i == end + 1 else None
            if i > end + 1 and text.says(end + 1, "and"):
                self.bridge = (end, value)
            end = i
            if self.last in {"group", "suffix", "fraction"}:
                break
            i = self.next(i + 1)
        return end

    def next(self, i: int) -> int:
        """The next lexeme that could go on with the number, past a hyphen or "and"."""
        text = self.text
        hyphen = text.after_hyphen(i)
        if hyphen > i:
            joins = text.glued(i) or (self.last == "tens" and text.kind(hyphen) == "ones")
            return hyphen if joins and text.word(hyphen) else i
        if text.says(i, "and") and self.last in {"hundred", "scale"} and self.bridges(i + 1):
            return i + 1
        return i

    def bridges(self, i: int) -> bool:
        """Whether what stands behind "and" is a smaller part of the number: hundred and six, thousand and two hundred;
        not so in hundred and six thousand, nor between one thousand and two hundred."""
        text = self.text
        if text.kind(i) not in SMALL and not self.fits_digits(i):
            return False
        follower = text.kind(text.after_hyphen(i + 1))
        if self.last == "hundred" or follower == "scale":
            return self.last == "hundred" and follower != "hundred"
        if follower == "hundred":
            beyond = text.kind(text.after_hyphen(i + 2)) in {"scale", "group"}
            return not beyond and not any(text.says(j, "between") for j in range(self.at - 3, self.at))
        return True

    def take(self, i: int) -> bool:
        lexeme = self.text.lexemes[i]
        if lexeme.kind == "digits":
            return self.take_digits(lexeme, i)
        word = self.text.word(i)
        joined = self.text.says(i - 1, "-", "‑") and self.text.glued(i)  # the million of 30-million-a-year goes on
        other = bool(self.last) and not joined and self.text.begins_compound(i)
        return word is not None and not other and self.take_word(word, i)

    def take_digits(self, lexeme: Lexeme, i: int) -> bool:
        if not self.last:
            self.group, self.last = digits_value(lexeme.raw), "fraction" if is_fraction(lexeme.raw) else "digits"
            return True
        if self.last == "digits" and is_fraction(lexeme.raw) and isinstance(self.group, int):
            part = digits_value(lexeme.raw)
            if part < 1 and (lexeme.raw.isalnum() or not self.text.glued(i)):  # 2 1/4, 2½
                self.group, self.last = self.group + part, "digits"
                return True
        if self.fits_digits(i):
            self.group, self.last = (self.group or 0) + digits_value(lexeme.raw), "digits"
            return True
        return False

    def fits_digits(self, i: int) -> bool:
        """Whether digits go on with a number begun in digits: the 3 and 21 of 4 thousand 3 hundred and 21, but not the
        75 of 20 crore and 75."""
        if self.last == "scale" and self.text.kind(i + 1) not in {"hundred", "scale"}:
            return False
        if not (self.text.is_digits(i) and self.text.is_digits(self.at) and self.last in {"hundred", "scale"}):
            return False
        raw = self.text.lexemes[i].raw
        return raw.isdecimal() and not raw.startswith("0") and int(raw) < self.room and len(raw) <= 3

    def take_word(self, word: NumberWord, i: int) -> bool:
        if word.kind in SMALL:
            return self.take_small(word)
        word = self.text.multiple(i) or word if self.last else word
        if word.kind == "hundred":
            return self.take_hundred()
        if word.kind == "scale":
            return self.take_scale(word)
        if word.kind == "group":
            return self.take_group(word)
        if word.kind in {"suffix", "attached", "engineering"} and self.last == "digits":
            return self.take_suffix(word, i)
        return False

    def take_suffix(self, word: NumberWord, i: int) -> bool:
        spaced = self.text.spaced and word.word in SINGLE_SCALES and (word.word == "k" or self.is_capital(i))
        if self.text.lexemes[i - 1].kind == "mark" or (word.kind != "suffix" and not self.text.glued(i) and not spaced):
            return False
        if word.kind == "engineering" and not self.is_capital(i):
            return False
        self.suffix = word.word.upper() if self.is_capital(i) else word.word
        self.take_scale(word)
        self.last = "suffix"
        return True

    def is_capital(self, i: int) -> bool:
        return self.text.lexemes[i].raw[0].isupper()

    def take_hundred(self) -> bool:
        if self.last in {"hundred", "scale"}:
            return False
        self.group, self.last, self.scale = (1 if self.group is None else self.group) * 100, "hundred", 100
        self.room = 100
        return True

    def take_small(self, word: NumberWord) -> bool:
        fits = self.last in {"", "hundred", "scale"} or (word.kind == "ones" and self.last == "tens" and word.value > 0)
        if fits:
            self.group, self.last = (self.group or 0) + word.value, word.kind
        return fits

    def take_scale(self, word: NumberWord) -> bool:
        if self.group is None and self.total:
            self.total *= word.value
        else:
            self.total += (1 if self.group is None else self.group) * word.value
        self.group, self.last, self.scale, self.room = None, "scale", word.value, word.value
        return True

    def take_group(self, word: NumberWord) -> bool:
        bare = self.group is None
        if word.word in {"score", "gross"} and (bare or self.last == "digits"):
            return False  # "a score" is a tally far oftener than twenty
        before = max(0, self.bridge[1] - self.total) if self.bridge else 0  # three hundred and two dozen
        self.group, self.last = before + (1 if bare else (self.group or 0) - before) * word.value, "group"
        return True
