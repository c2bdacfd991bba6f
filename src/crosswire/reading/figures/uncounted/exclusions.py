"""Numbers that count nothing: parts of names, dates, times, ages, addresses, phone numbers, scores, measurements.

Each rule looks at one numeral of a line and says whether it is no figure; the first that fires names why.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from crosswire.reading.figures.uncounted.ages_written import is_age, is_age_bound, is_age_of_another
from crosswire.reading.figures.uncounted.ratios import is_for_every, is_of_every, near
from crosswire.reading.numbers.line import DASHES, HYPHENS, Line
from crosswire.reading.numbers.money import Money
from crosswire.reading.numbers.numerals import Numeral

OLDEST_YEAR, LATEST_YEAR = 1500, 2100
LONGEST_ADDRESS = 7
LEAST_HOUSE = 100
"""From here on digits before a lone name are where a house stands."""
SIDES = frozenset({"N", "S", "E", "W", "NE", "NW", "SE", "SW"})
LEAST_ROW = 4
"""Bare numbers in a row, with nothing but marks between them, of which none counts anything."""
ROW_MARKS = frozenset({",", ";", "--", *DASHES})
CLOCK = re.compile(
    r"\s?(?:[ap]\.?\s?m\b|o['’]clock|hrs?\b|(?:GMT|UTC|EST|EDT|[CMP][SD]T|BST|CES?T|IST)\b)", re.IGNORECASE
)
Rule = Callable[[Line, Numeral], bool]
LEAST_PLAIN = 5
"""The least length of a word in small letters that tells that a line is no headline."""


def is_part_of_a_name(line: Line, numeral: Numeral) -> bool:
    """AK-47, Covid-19, Future45, #run13, 5.5.2."""
    i = numeral.first
    if not line.glued(i):
        return False
    before = line.text_at(i - 1)
    if before in HYPHENS or before in {"/", "."}:
        return line.glued(i - 1) and line.kind_at(i - 2) in {"word", "digits"} and not starts_range(line, i)
    if before in {"#", "@", "_", "=", "&", "/"}:
        return True
    return line.is_word(i - 1)


def is_in_capitals(line: Line, numeral: Numeral) -> bool:
    """Whether capitals make a name of a number word, though the line is no headline: a mill in Nine Falls, Vision
    Zero."""
    i = numeral.first
    if numeral.last != i or line.is_digits(numeral) or not line.raw_at(i)[:1].isupper():
        return False
    behind = line.is_word(i - 1) and line.raw_at(i - 1)[:1].isupper()
    before = line.text_at(i - 1) in {"in", "near"} and line.is_word(i + 1) and line.raw_at(i + 1)[:1].isupper()
    words = (line.raw_at(j) for j in range(i))
    return (behind or before) and any(word.islower() and len(word) >= LEAST_PLAIN for word in words)


def starts_range(line: Line, i: int) -> bool:
    """Whether lexeme i stands behind a numeral and a hyphen (10-15)."""
    return line.text_at(i - 1) in HYPHENS and any(n.last == i - 2 for n in line.numerals)


def has_a_tail(line: Line, numeral: Numeral) -> bool:
    """180ml, 20s, 90’s, 4x4, 5th, 24/7, 9:56, three-storey, 13.5.2."""
    i = numeral.last + 1
    if not line.glued(i):
        return line.kind_at(i) == "digits" and line.text_at(i + 1) == "/"
    tail, after = line.text_at(i), line.text_at(i + 1)
    if line.is_word(i):
        return True
    if tail in {"’", "'"} and line.glued(i + 1) and after in {"s", "S"}:
        return True
    if tail in {"/", ":", "×"} or (tail == "." and line.kind_at(i + 1) == "digits"):
        return line.glued(i + 1) and line.kind_at(i + 1) in {"digits", "word"}
    if tail in HYPHENS and line.glued(i + 1) and line.is_word(i + 1):
        return after not in line.words.tail and line.numeral_at(i + 1) is None
    return False


def is_clock(line: Line, numeral: Numeral) -> bool:
    """9 p.m., 2248 GMT, 0630, the minutes of 9:56."""
    i = numeral.first
    if line.text_at(i - 1) == ":" and line.glued(i) and line.kind_at(i - 2) == "digits":
        return True
    if line.is_digits(numeral) and len(line.raw_at(i)) == 4 and line.raw_at(i).startswith("0"):
        return True
    return CLOCK.match(line.text, line.lexemes[numeral.last].end) is not None


def is_measurement(line: Line, numeral: Numeral) -> bool:
    """12 kilometres, six nautical miles, 61 percent, three times, 5.5 magnitude, the 27 of "27 and 29 years"."""
    if line.units.measures(line.unit_after(numeral)):
        return True
    other = line.numeral_at(numeral.last + 2)
    joined = other is not None and line.text_at(numeral.last + 1) in {"and", "or", "to", *DASHES}
    return joined and other is not None and line.units.measures(line.unit_after(other))


def is_mass(line: Line, numeral: Numeral) -> bool:
    """A weight or volume of nothing in particular: 30 tonnes, but not 30 tonnes of rice."""
    i = numeral.last + 1
    i = i + 1 if line.text_at(i) in HYPHENS else i
    i = line.past_modifiers(i)
    if line.units.has(line.text_at(i), "weight", "volume"):
        return line.text_at(i - 1) in HYPHENS or "of" not in (line.text_at(i + 1), line.text_at(i + 2))
    return False


def is_bare_decimal(line: Line, numeral: Numeral) -> bool:
    """7.6 with no scale and no unit of goods."""
    return isinstance(numeral.value, float) and not line.units.has(line.unit_after(numeral), "weight", "volume")


def is_share(_line: Line, numeral: Numeral) -> bool:
    """Two-thirds of them."""
    return numeral.share


def is_date(line: Line, numeral: Numeral) -> bool:
    """3 July, July 3, Jan. 17, 3 and 4 July."""
    if not line.is_digits(numeral) or numeral.value > 31:
        return False
    i = numeral.first - 1
    i = i - 1 if line.text_at(i) == "." else i
    after = numeral.last + 1
    if is_month(line, i):
        return line.text_at(after) not in line.words.crowd
    after = after + 1 if line.text_at(after) == "of" else after
    return is_month(line, after)


def is_month(line: Line, i: int) -> bool:
    return line.is_capital(i) and line.units.has(line.text_at(i), "month")


def is_year(line: Line, numeral: Numeral) -> bool:
    """Four bare digits from 1500 to 2100, unless they count a crowd ("2000 people")."""
    raw = line.raw_at(numeral.first)
    if not (line.is_digits(numeral) and len(raw) == 4 and OLDEST_YEAR <= numeral.value <= LATEST_YEAR):
        return False
    before, after = line.text_at(numeral.first - 1), line.text_at(numeral.last + 1)
    return after not in line.words.crowd or (before in {"in", "since", "of"} and after not in {"people", "persons"})


def is_short_year(line: Line, numeral: Numeral) -> bool:
    """Two digits behind an apostrophe that opens no quotation, before no crowd: the '90 shooting."""
    mark, behind = line.text_at(numeral.first - 1), range(numeral.last + 1, len(line.lexemes))
    if not line.is_digits(numeral) or len(line.raw_at(numeral.first)) != 2 or mark not in {"’", "'"}:
        return False
    opens = mark == "'" and any(line.text_at(i) == mark for i in behind)
    return not opens and line.is_word(numeral.last + 1) and line.text_at(numeral.last + 1) not in line.words.crowd


def is_label(line: Line, numeral: Numeral) -> bool:
    """Page 4, magnitude 6.1, aged 35, No. 5, Group 7, a magnitude of 6; a Name 500 that no noun follows."""
    i = numeral.first - 1
    if line.text_at(i) in {".", ":", "#", "="} or line.text_at(i) in {"of", "over", "about", "around", "between"}:
        step = i - 1
        if line.units.has(line.text_at(step), "label") and not line.units.has(line.text_at(step), "age"):
            return line.text_at(step) not in {"number", "numbers"}
    if line.text_at(i) in {"number", "numbers"}:
        return line.is_digits(numeral) and line.text_at(i - 1) not in {"the", "a"}
    if line.text_at(i) == "of" and line.kind_at(i - 1) == "digits" and line.units.has(line.text_at(i - 2), "label"):
        return line.is_digits(numeral)  # page 4 of 9
    if line.units.has(line.text_at(i), "label") or line.units.has(line.text_at(i - 1), "kin"):
        return line.text_at(i) == "of" or line.units.has(line.text_at(i), "label")
    if line.text_at(i) == "." and line.raw_at(i - 1) in {"No", "Nos", "no", "Art", "Sec", "Ch", "pp", "p"}:
        return True
    if not (line.is_digits(numeral) and line.is_name(i)):
        return False
    if line.units.has(line.text_at(i), "name_label"):
        return not line.is_plain(numeral.last + 1) or line.raw_at(i) not in {"No"}
    named = i > 0 and not line.units.has(line.text_at(i), "month", "weekday")
    return named and not line.is_plain(numeral.last + 1) and numeral.value < 10_000 and bool(line.text_at(i + 2))


def is_address(line: Line, numeral: Numeral) -> bool:
    """412 Larch Street, 131 West 9th St., the 700 block of Elm."""
    if not line.is_digits(numeral):
        return False
    i = numeral.last + 1
    i = i + 1 if line.text_at(i) in HYPHENS else i
    if line.text_at(i) in {"block", "blk"} or is_on_a_street(line, numeral):
        return True
    for step in range(i, i + LONGEST_ADDRESS):
        if line.raw_at(step) in {".", "th", "st", "nd", "rd"} or line.kind_at(step) == "digits":
            continue
        if not line.is_capital(step) or (not line.cased and step - i > 1):
            return False
        if step > i and line.units.has(line.text_at(step), "street"):
            return True
    return False


def is_on_a_street(line: Line, numeral: Numeral) -> bool:
    """Whether a side of the town, or the name of a street alone, makes it a house: 4120 NE 16; on 4120 Larch, one."""
    for side, other in ((numeral.last + 1, numeral.last + 2), (numeral.first - 1, numeral.first - 2)):
        if line.raw_at(side) in SIDES and line.kind_at(other) == "digits":
            return True
    plain = numeral.value >= LEAST_HOUSE and "," not in line.raw_at(numeral.first)
    placed = plain and line.text_at(numeral.first - 1) in {"on", "at"} and line.is_name(numeral.last + 1)
    return placed and line.text_at(numeral.last + 2) in {",", ".", ";"}


def is_channel(line: Line, numeral: Numeral) -> bool:
    """A station that is named by its channel: Harbour 11 News."""
    return line.is_digits(numeral) and numeral.value < 100 and line.raw_at(numeral.last + 1) in {"News", "NEWS"}


def is_phone(line: Line, numeral: Numeral) -> bool:
    """658-6050, 1-877-903-STOP, (202) 555 0100: groups of three and more digits joined by hyphens or dots."""
    if not line.is_digits(numeral):
        return False
    return phone_group(line, numeral.first, -1) or phone_group(line, numeral.first, 1)


def phone_group(line: Line, i: int, way: int) -> bool:
    """Whether the digits at ``i`` are joined on that side to a group that a phone number could have."""
    mark, other = i + way, i + 2 * way
    if line.text_at(mark) not in DASHES or line.kind_at(other) != "digits":
        return False
    low, high = (other, i) if way < 0 else (i, other)
    if not (line.glued(high) and line.glued(high - 1)):
        return False
    lengths = len(line.raw_at(low)), len(line.raw_at(high))
    if lengths == (3, 3) and line.kind_at(high + 1) == "word" and line.raw_at(high + 1).isupper():
        return True  # 612-692 HELP
    if lengths[1] == 4 and lengths[0] in {3, 4} and "," not in line.raw_at(high):
        return not (lengths == (4, 4) and line.raw_at(low) < line.raw_at(high) and line.raw_at(low)[2:] == "00")
    further = (low - 1, high + 1)
    return any(
        line.text_at(j) in HYPHENS and line.glued(j) and line.kind_at(j + way) in {"digits", "word"} for j in further
    )


def is_score(line: Line, numeral: Numeral) -> bool:
    """3-1, 24-10, 2016-17, 52-48: digits and a hyphen, where what follows is not the larger."""
    if not line.is_digits(numeral):
        return False
    i = numeral.first
    for low, high in ((i, i + 2), (i - 2, i)):
        joined = line.text_at(low + 1) in DASHES and line.glued(low + 1) and line.glued(high)
        if joined and line.kind_at(low) == line.kind_at(high) == "digits" and number(line, low) >= number(line, high):
            return True
    return False


def is_bracketed_pair(line: Line, numeral: Numeral) -> bool:
    """Two short digits that stand alone in brackets, as a date or ages do: (9-14)."""
    for low in (numeral.first, numeral.first - 2):
        pair = line.kind_at(low) == line.kind_at(low + 2) == "digits" and line.text_at(low + 1) in DASHES
        if pair and line.text_at(low - 1) == "(" and line.text_at(low + 3) == ")":
            return line.is_digits(numeral) and len(line.raw_at(low)) <= 2 and len(line.raw_at(low + 2)) <= 2
    return False


def number(line: Line, i: int) -> float:
    return float(re.sub(r"[^\d.]", "", line.raw_at(i)) or 0)


def is_ratio(line: Line, numeral: Numeral) -> bool:
    """One in five, nine out of 10, $4 of every $5, one for every 40, for every guard three."""
    before, after = line.text_at(numeral.first - 1), line.text_at(numeral.last + 1)
    if is_of_every(line, numeral):
        return True
    if before == "every" or any(line.text_at(i) == "for" and line.text_at(i + 1) == "every" for i in near(numeral)):
        return True
    if is_for_every(line, numeral):
        return True
    if before == "of" and line.text_at(numeral.first - 2) == "out":
        return True
    if after == "out" and line.text_at(numeral.last + 2) == "of":
        return line.numeral_at(numeral.last + 3) is not None
    if after in {"in", "of"}:
        other = line.numeral_at(numeral.last + 2)
        one_in = numeral.value == 1 and other is not None and other.value > 1 and after == "in"
        return one_in and not (other and (is_year(line, other) or is_measurement(line, other)))
    other = next((n for n in line.numerals if n.last == numeral.first - 2), None)
    return before == "in" and other is not None and other.value == 1 and is_ratio(line, other)


def is_in_a_row(line: Line, numeral: Numeral) -> bool:
    """Numbers drawn, scored or dialled: 4, 8, 11, 15; 06-23-24-30."""
    in_row = 1
    for way, edge in ((1, numeral.last), (-1, numeral.first)):
        i = edge + 2 * way
        while line.text_at(i - way) in ROW_MARKS and line.kind_at(i) == "digits" and in_row < LEAST_ROW:
            in_row, i = in_row + 1, i + 2 * way
    return line.is_digits(numeral) and in_row >= LEAST_ROW


def is_emergency_call(line: Line, numeral: Numeral) -> bool:
    """911."""
    counts = line.text_at(numeral.last + 1)
    if not line.units.has(line.raw_at(numeral.first), "emergency"):
        return False
    dialled = line.text_at(numeral.first - 1) in line.words.dialling or line.units.has(counts, "dispatching")
    return dialled or not (counts.endswith("s") or counts in line.words.crowd or counts == "of")


def is_copyright(line: Line, numeral: Numeral) -> bool:
    """The year of a page's owner: Copyright 2024 Harbour News."""
    return line.text_at(numeral.first - 1) in {"copyright", "©"} or line.text_at(numeral.first - 2) == "copyright"


def is_sum(line: Line, numeral: Numeral) -> bool:
    """The parts of a sum that is written out: 56+9."""
    i, j = numeral.first - 1, numeral.last + 1
    return any(
        line.text_at(k) == "+" and line.glued(k) and line.glued(k + 1) and line.kind_at(k + way) == "digits"
        for k, way in ((i, -1), (j, 1))
    )


def is_page_count(line: Line, numeral: Numeral) -> bool:
    """What a page says of itself behind a dot or bar: "9 August · 14 comments"."""
    noun = line.text_at(numeral.last + 1)
    behind_mark = line.text_at(numeral.first - 1) in {"·", "•", "|"}
    return behind_mark and line.units.has(noun, "page") and not line.text_at(numeral.last + 2).isalpha()


def is_margin(line: Line, numeral: Numeral) -> bool:
    """Whether the number, with its sign of money, only says how far another may be out: "plus or minus $9 million"."""
    starts = range(numeral.first - 2, numeral.first + 1)
    return any(tuple(line.text_at(i) for i in range(begins - 3, begins)) in MARGINS for begins in starts)


RULES: tuple[tuple[str, Rule], ...] = (
    ("share", is_share),
    ("name", is_part_of_a_name),
    ("name", is_in_capitals),
    ("tail", has_a_tail),
    ("clock", is_clock),
    ("measurement", is_measurement),
    ("phone", is_phone),
    ("score", is_score),
    ("date", is_bracketed_pair),
    ("date", is_date),
    ("year", is_year),
    ("year", is_short_year),
    ("label", is_label),
    ("age", is_age),
    ("age", is_age_of_another),
    ("age", is_age_bound),
    ("channel", is_channel),
    ("address", is_address),
    ("ratio", is_ratio),
    ("emergency", is_emergency_call),
    ("decimal", is_bare_decimal),
    ("mass", is_mass),
    ("page", is_page_count),
    ("row", is_in_a_row),
    ("copyright", is_copyright),
    ("sum", is_sum),
    ("margin", is_margin),
)
MARGINS = frozenset({("plus", "or", "minus"), ("give", "or", "take")})
SPREADING = frozenset({"label", "date", "age"})
JOINTS = frozenset({",", "and", "or", "to", "&", "through", *DASHES})


def why_no_figure(line: Line, numeral: Numeral, money: Money | None = None) -> str:
    """Why a numeral is no figure, "" where it is one; beside a sign of money only what follows it can rule it out."""
    if money:
        if is_copyright(line, numeral):
            return "copyright"
        if is_margin(line, numeral):
            return "margin"
        if is_part_of_a_name(line, numeral) and money.start == line.lexemes[numeral.first].start:
            return "name"  # "K-9 Lira"
        if money.end > line.lexemes[numeral.last].end:
            return ""
        if is_of_every(line, numeral):
            return "ratio"
        return "tail" if has_a_tail(line, numeral) and line.text_at(numeral.last + 1) not in HYPHENS else ""
    return next((why for why, rule in RULES if rule(line, numeral)), "")


def spreads(line: Line, before: Numeral, why: str, numeral: Numeral) -> bool:
    """Whether the reason that ruled out the numeral before holds for this one too (aged 4, 6 and 9; 3-5 July)."""
    between = [line.text_at(i) for i in range(before.last + 1, numeral.first)]
    listed = why in SPREADING and 0 < len(between) <= 2 and all(text in JOINTS for text in between)
    after = line.text_at(numeral.last + 1)
    if why == "label" and line.units.has(line.text_at(before.first - 1), "age"):
        return listed and after not in line.words.crowd
    return listed and (after in JOINTS or not line.is_plain(numeral.last + 1))
