"""Two guesses at one number: six or seven shots, 30 or 40 houses, heard six, seven shots, nine, maybe ten people."""

from __future__ import annotations

from crosswire.reading.figures.uncounted.exclusions import why_no_figure
from crosswire.reading.numbers.line import Line
from crosswire.reading.numbers.numerals import Numeral

ROUND = 5
"""What a guess at a larger number is a multiple of."""
LEAST_LARGE = 20
"""Up to here the two guesses are next to each other, and above it round."""
NEXT = 2
GUESSING = frozenset({"like", "maybe", "probably", "perhaps"})
"""What stands before two guesses at one number with a comma between them, or before the second."""
PLACING = frozenset(
    {"", "the", "in", "at", "of", "on", "by", "after", "before", "since", "until", "to", "from", "for", "with"}
)
"""What makes the number behind it another thing than what the next one counts: of the six, seven guards were away."""
LISTING = frozenset({",", ";", "and", "&"})


def is_rough(first: Numeral, second: Numeral) -> bool:
    """Whether two round numbers with "or" between them are a guess: "maybe 30 or 40 shots"."""
    near = first.value >= ROUND and second.value <= 2 * first.value
    return near and first.value % ROUND == 0 == second.value % ROUND


def is_near(first: Numeral, second: Numeral) -> bool:
    """Whether two small numbers, or two of one scale, are next to each other: six or seven, 3 or 4 million."""
    shares = second.scale > 1 and first.scale == 1
    last = second.value / second.scale if shares else second.value
    return 0 < last - first.value <= NEXT and last <= LEAST_LARGE


def guesses_anew(line: Line, first: Numeral, second: Numeral) -> bool:
    """Whether a comma, and perhaps "maybe", parts the first guess at a number from the second."""
    if line.text_at(first.first - 1) in GUESSING and is_rough(first, second):
        return True
    if not (is_near(first, second) or is_rough(first, second)) or why_no_figure(line, first):
        return False
    if line.text_at(second.first - 1) in GUESSING:
        return True
    before = line.text_at(first.first - 1)
    listed = before in LISTING and any(numeral.last == first.first - 2 for numeral in line.numerals)
    if line.units.has(before, "duration"):
        return False  # "on day 5, 6 guards fled"
    return before not in PLACING and not listed and is_several(line, second.last + 1)


def is_several(line: Line, i: int) -> bool:
    """Whether lexeme ``i`` is a plural as far as its form tells, and no name."""
    noun = line.text_at(i)
    return line.is_plain(i) and (noun in line.words.crowd or (noun.endswith("s") and not noun.endswith(("ss", "us"))))
