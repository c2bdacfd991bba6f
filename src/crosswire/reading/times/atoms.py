"""A text as atoms: numbers, words and signs, each with a one-letter code for what it means for time.

The codes of a text form a string, one letter an atom, over which the grammar's patterns are plain regular
expressions.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosswire.lexicons.numbers import NumberWord
from crosswire.lexicons.times import TimeWord, TimeWords

CODES = {
    "weekday": "W", "month": "M", "season": "S", "unit": "U", "quarter": "q", "quarter_of": "Q", "period": "R",
    "weekend": "w", "part": "P", "deictic": "d", "reference": "r", "position": "m", "edge": "b", "which": "L",
    "that": "h", "recent": "c", "latest": "l", "ago": "A", "earlier": "E", "later": "F", "so_far": "p", "vague": "v",
    "half": "H", "about": "g", "each": "e", "set": "z", "zone": "Z", "fiscal": "j", "holiday": "y", "ordinal": "n",
    "half_of": "J", "anniversary": "V", "decade": "k", "since": "s", "from": "f", "until": "u", "between": "B",
    "and": "&", "in": "i", "at": "O", "of": "o", "the": "t", "a": "a", "more": "+", "or_so": "~", "old": "x",
}  # fmt: skip
NUMBER, YEAR, DATE, CLOCK, PAIR, STOP, OTHER, POSSESSIVE = "N", "Y", "D", "C", "X", ".", "_", "'"
SIGNS = {",": ",", "-": "-", "–": "-", "—": "=", "(": "(", ")": ")", "&": "&"}

ATOM = re.compile(
    r"""
    (?P<period>(?<!\w)[QqHh][1-4](?!\w))
  | (?P<word>[^\W\d_]+(?:['’](?!s(?!\w))[^\W\d_]+|\.[^\W\d_](?!\w))*)
  | (?P<iso>(?<!\d)(?<!\d-)\d{4}-\d{1,2}-\d{1,2}(?!\d|-\d))
  | (?P<numeric>(?<![\d/.])\d{1,2}(?P<stroke>[/.])\d{1,2}(?P=stroke)(?:\d{4}|\d\d)(?![\d/])
      |(?<![\d/.-])\d{1,2}-\d{1,2}-\d{4}(?![\d/]))
  | (?P<clock>(?<![\d.,$€£])\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.m\.|[ap]\.?m\b\.?)(?!\w)
      |(?<!\d)\d{1,2}:\d\d(?::\d\d)?(?![\d:])
      |(?<!\d)[0-2]\d[0-5]\d(?=\s(?:hours|hrs|GMT)\b))
  | (?P<pair>(?<![\w/.$€£-])\d{1,2}/\d{1,2}(?![\w/]))
  | (?P<decade>(?<!\w)['’]?\d{1,3}0['’]?s(?!\w))
  | (?P<nth>\d+(?:st|nd|rd|th)(?!\w))
  | (?P<money>[$€£¥]\s?\d[\d.,]*)
  | (?P<number>\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)
  | (?P<clitic>(?<=\w)['’]s(?!\w))
  | (?P<blank>\n\s*\n)
  | (?P<sign>[^\w\s])
    """,
    re.VERBOSE,
)
LONGEST_YEAR = 8
COMPACT = re.compile(r"(?:19|20)\d{6}")
DIGIT_KINDS = ("iso", "numeric", "clock", "pair", "decade", "nth", "money", "number")


@dataclass(frozen=True, slots=True)
class Atom:
    """One number, word or sign of the text, or several words that make one entry of the lexicon."""

    start: int
    end: int
    text: str
    code: str
    value: str | float | tuple[int, ...] = ""
    part: str = ""
    shy: bool = False


@dataclass(frozen=True, slots=True)
class Atoms:
    """A text's atoms and their codes, as many letters as atoms."""

    atoms: tuple[Atom, ...]
    codes: str


@dataclass(frozen=True, slots=True)
class Atomizer:
    """Cuts texts by the words of time and of number it is given; ``uncased``: whose names of days and months may lack
    their capitals, as where people type."""

    times: TimeWords
    numbers: Mapping[str, NumberWord]
    uncased: bool = False

    def cut(self, text: str) -> Atoms:
        matches = list(ATOM.finditer(text))
        atoms: list[Atom] = []
        i = 0
        while i < len(matches):
            atom, used = self._atom(text, matches, i)
            if atom is not None:
                atoms.append(atom)
            i += used
        return Atoms(tuple(atoms), "".join(a.code for a in atoms))

    def _atom(self, text: str, matches: list[re.Match[str]], i: int) -> tuple[Atom | None, int]:
        match, kind = matches[i], matches[i].lastgroup or ""
        start, end = match.span()
        if kind == "number" and self.uncased and COMPACT.fullmatch(match.group()):
            figures = [int(match.group()[a:b]) for a, b in ((0, 4), (4, 6), (6, 8))]
            date = _numeric_date(figures, iso=True)
            return Atom(start, end, match.group(), DATE if date else OTHER, date or ""), 1
        if kind in DIGIT_KINDS:
            return _digits(match, kind), 1
        if kind == "blank":
            return Atom(start, end, "", STOP), 1
        if kind == "clitic":
            return Atom(start, end, match.group(), POSSESSIVE), 1
        if kind == "sign":
            sign = match.group()
            return Atom(start, end, sign, SIGNS.get(sign, STOP if sign in ".!?;:" else OTHER)), 1
        return self._word(text, matches, i)

    def _word(self, text: str, matches: list[re.Match[str]], i: int) -> tuple[Atom, int]:
        match = matches[i]
        form = match.group()
        lower = form.lower()
        if self.times.longest.get(lower, 0) > 1 and (entry := self._entry(text, matches, i, self.times.longest[lower])):
            return entry
        start, end = match.span()
        if text[end : end + 1] == "." and (word := self.times.words.get(lower + ".")):
            return _worded(start, end + 1, form, word), 2
        word = self.times.words.get(lower)
        if word is not None and self._wears(form, word):
            return _worded(start, end, form, word), 1
        if lower in self.numbers:
            return self._number(text, matches, i)
        return Atom(start, end, form, OTHER), 1

    def _entry(self, text: str, matches: list[re.Match[str]], i: int, longest: int) -> tuple[Atom, int] | None:
        """The longest entry of several words that begins here."""
        start = matches[i].start()
        for j in range(min(len(matches), i + 2 * longest) - 1, i, -1):
            form = " ".join(text[start : matches[j].end()].split())
            word = self.times.words.get(form.lower())
            if word is not None and self._wears(form, word):
                return _worded(start, matches[j].end(), form, word), j - i + 1
        return None

    def _wears(self, form: str, word: TimeWord) -> bool:
        return self.uncased or not word.capital or form[0].isupper()

    def _number(self, text: str, matches: list[re.Match[str]], i: int) -> tuple[Atom, int]:
        match = matches[i]
        if self.uncased and (
            year := year_in_words([m.group().lower() for m in matches[i : i + LONGEST_YEAR]], self.numbers)
        ):
            value, used = year
            end = matches[i + used - 1].end()
            return Atom(match.start(), end, text[match.start() : end], YEAR, value), used
        number = self.numbers[match.group().lower()]
        if number.kind not in {"ones", "teen", "tens", "group"}:
            return Atom(match.start(), match.end(), match.group(), OTHER), 1
        if number.kind == "tens" and self.uncased and i + 1 < len(matches):
            ordinal = self.times.words.get(matches[i + 1].group().lower())
            if ordinal is not None and ordinal.kind == "ordinal" and int(ordinal.value) < 10:
                span = text[match.start() : matches[i + 1].end()]
                return Atom(
                    match.start(), matches[i + 1].end(), span, CODES["ordinal"], number.value + int(ordinal.value)
                ), 2
        if number.kind == "tens":
            for j in range(i + 1, min(i + 3, len(matches))):
                ones = self.numbers.get(matches[j].group().lower())
                if ones is not None and ones.kind == "ones":
                    span = text[match.start() : matches[j].end()]
                    return Atom(match.start(), matches[j].end(), span, NUMBER, number.value + ones.value), j - i + 1
                if matches[j].group() != "-":
                    break
        return Atom(match.start(), match.end(), match.group(), NUMBER, number.value), 1


def year_in_words(words: Sequence[str], numbers: Mapping[str, NumberWord]) -> tuple[int, int] | None:
    """The year that ``words`` begin with and how many they are: nineteen eighty-six, two thousand and fifteen."""
    first, i = _below_hundred(words, 0, numbers)
    if words[i : i + 1] == ["thousand"] and first == 2:
        thousands, i = 2000, i + 1
    elif first in range(15, 21) and i < len(words):
        i = i + 1 if words[i] == "hundred" else i
        thousands = first * 100
    else:
        return None
    after = i + 1 if words[i : i + 1] == ["and"] else i
    rest, end = _below_hundred(words, after, numbers)
    if end > after and (thousands == 2000 or rest > 9 or words[i - 1] == "hundred"):
        return thousands + rest, end
    return (thousands, i) if words[i - 1] in {"thousand", "hundred"} else None


def _below_hundred(words: Sequence[str], i: int, numbers: Mapping[str, NumberWord]) -> tuple[int, int]:
    """The number below a hundred that starts at ``i`` and where it ends; 0 and ``i`` where none does."""
    word = numbers.get(words[i]) if i < len(words) else None
    if word is None or word.kind not in {"ones", "teen", "tens"}:
        return 0, i
    ones = i + 2 if words[i + 1 : i + 2] == ["-"] else i + 1
    behind = numbers.get(words[ones]) if ones < len(words) else None
    if word.kind == "tens" and behind is not None and behind.kind == "ones":
        return int(word.value + behind.value), ones + 1
    return int(word.value), i + 1


def _worded(start: int, end: int, form: str, word: TimeWord) -> Atom:
    return Atom(start, end, form, CODES[word.kind], word.value, word.part, word.shy)


def _digits(match: re.Match[str], kind: str) -> Atom:
    text, (start, end) = match.group(), match.span()
    figures = re.findall(r"\d+", text)
    if kind in {"iso", "numeric"}:
        date = _numeric_date([int(f) for f in figures], kind == "iso")
        return Atom(start, end, text, DATE if date else OTHER, date or "")
    if kind == "clock":
        return Atom(start, end, text, CLOCK, _clock(text, figures))
    if kind == "decade":
        return Atom(start, end, text, CODES["decade"], int(figures[0]) + (1900 if int(figures[0]) < 100 else 0))
    if kind == "nth":
        return Atom(start, end, text, CODES["ordinal"], int(figures[0]))
    if kind == "money":
        return Atom(start, end, text, OTHER)
    if kind == "pair":
        return Atom(start, end, text, PAIR, (int(figures[0]), int(figures[1])))
    if len(text) == 4 and text.isdigit() and 1500 <= int(text) <= 2100:
        return Atom(start, end, text, YEAR, int(text))
    value = float(text.replace(",", ""))
    return Atom(start, end, text, NUMBER if value < 1000 else OTHER, int(value) if value.is_integer() else value)


def _numeric_date(figures: list[int], iso: bool) -> tuple[int, int, int] | None:
    """Year, month and day; of 3/4/2012 and 13.4.2012 the month is first where it can be and slashes are written."""
    if iso:
        year, month, day = figures
    else:
        month, day, year = figures
        if month > 12:
            month, day = day, month
    year += 0 if year > 99 else 2000 if year < 40 else 1900
    try:
        datetime.date(year, month, day)
    except ValueError:
        return None
    return year, month, day


def _clock(text: str, figures: list[str]) -> str:
    if len(figures) == 1 and len(figures[0]) == 4:
        figures = [figures[0][:2], figures[0][2:]]
    hour, minute = int(figures[0]), int(figures[1]) if len(figures) > 1 else 0
    if "p" in text.lower() and hour < 12:
        hour += 12
    elif "a" in text.lower() and hour == 12:
        hour = 0
    return f"T{hour:02}:{minute:02}"
