"""Quantities: numbers with their bounds, as the claims contract reads them; numbers that count nothing are left out."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass, replace

from crosswire.lexicons import Lexicons
from crosswire.reading.figures.guesses import guesses_anew, is_near, is_rough
from crosswire.reading.figures.uncounted.exclusions import spreads, why_no_figure
from crosswire.reading.numbers.cardinals import Value, exact
from crosswire.reading.numbers.hedging import Hedging, hedge_after, hedge_before
from crosswire.reading.numbers.lexemes import read_lexemes
from crosswire.reading.numbers.line import DASHES, HYPHENS, Line
from crosswire.reading.numbers.money import Money, read_money
from crosswire.reading.numbers.numerals import Numeral, NumeralReader
from crosswire.records import Span

METRES = frozenset({"m", "mm", "g"})
"""Letters behind digits that scale money and measure anything else."""
THOUSANDS = re.compile(r"[1-9]\d{0,2}\.\d{3}")
"""Digits with a dot that are thousands where they count people, whom no decimal counts: 2.000 people."""
LONGEST_CHANGE = 16
"""How far before "from" stands the verb of change that makes two numbers of it: to raise the number of tents sent to
the valley from 40 to 60."""
LEAST_STEP = 3
"""How many times the step of a change the amount is that it comes to, so that the two are no range."""
DATING = frozenset({"in", "since", "during"})
"""What stands before a year."""
NOTHING = frozenset({"naught", "nought"})
"""Words that count nobody by themselves: all of it was for naught."""
DENIED_BY = frozenset({
    "am", "is", "are", "was", "were", "be", "been", "being", "do", "does", "did", "has", "have", "had", "will", "would",
    "can", "could", "may", "might", "must", "shall", "should", "if", "why", "or", "than", "by", "with", "for", "in",
})  # fmt: skip
"""Words behind which "not" belongs to them, or sets one thing against another, and makes no number none."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its bounds: low, best and high are None where the words leave them open.

    ``number`` covers the digits or words with the sign or name of money; ``hedge`` the words of the qualifier.
    ``unit`` is an ISO 4217 code or None. ``per``: the word that a rate is reckoned by ("year" in $9,000 a year).
    ``divided``: what is said is said of a share of it ("half of the 90").
    """

    number: Span
    low: Value | None
    best: Value | None
    high: Value | None
    qualifier: str
    hedge: Span | None = None
    unit: str | None = None
    per: str = ""
    goods: bool = False
    value: Value = 0
    divided: bool = False

    @property
    def span(self) -> Span:
        """The number with its qualifier."""
        return self.number.union(self.hedge) if self.hedge else self.number


def read_quantities(text: str, start: int, end: int, lexicons: Lexicons, kept: Container[int] = ()) -> list[Quantity]:
    """The quantities of text[start:end], in order; a number at one of the offsets ``kept`` is no age."""
    lexemes = read_lexemes(text, start, end)
    numerals = NumeralReader(lexemes, lexicons.numbers, lexicons.counting).all()
    if not numerals:
        return []
    return QuantityReader(
        Line(text, lexemes, numerals, lexicons.units, lexicons.counting, lexicons.numbers), lexicons, kept
    ).read()


def bounds(qualifier: str, value: Value) -> tuple[Value | None, Value | None, Value | None]:
    """Low, best and high of one number under a qualifier, as the claims contract sets them."""
    if qualifier in {"at_least", "more_than", "vague"}:
        return value, None, None
    if qualifier in {"at_most", "less_than"}:
        return None, None, value
    return value, value, value


class QuantityReader:
    """Reads one line: rules out what is no figure, joins ranges, adds money and hedges."""

    __slots__ = ("kept", "lexicons", "line")

    def __init__(self, line: Line, lexicons: Lexicons, kept: Container[int] = ()) -> None:
        self.line = line
        self.lexicons = lexicons
        self.kept = kept

    def grouped(self, numeral: Numeral) -> Numeral:
        """The numeral, its dot one of thousands where people are counted."""
        raw = self.line.raw_at(numeral.first)
        counts = self.line.text_at(numeral.last + 1) in self.line.words.crowd
        if counts and numeral.first == numeral.last and THOUSANDS.fullmatch(raw):
            return replace(numeral, value=int(raw.replace(".", "")))
        return numeral

    def read(self) -> list[Quantity]:
        found: list[Quantity] = []
        self.line.numerals = [self.grouped(numeral) for numeral in self.line.numerals]
        money = self.all_money()
        why = self.ruled_out(money)
        self.line.numerals = numerals = self.in_units(money)
        i = 0
        while i < len(numerals):
            j = i + 1 if self.is_range(i, money) else i
            if not (why[i] if i == j else (why[i] and why[j]) or why[j] in {"measurement", "clock", "score", "phone"}):
                quantity = self.quantity(numerals[i], numerals[j], money[i], money[j])
                if quantity:
                    found.append(quantity)
            i = j + 1
        return found

    def all_money(self) -> list[Money | None]:
        """The money of each numeral; the first of a range takes it from the second ("2 to 3 million euros")."""
        money: list[Money | None] = []
        taken = 0
        for numeral in self.line.numerals:
            money.append(read_money(self.line, numeral, self.lexicons.currencies, taken))
            taken = money[-1].end if money[-1] else taken
        for i in range(len(money) - 1):
            follower = money[i + 1]
            if money[i] is None and follower and self.joined(i) and self.is_range(i, money):
                start, end = self.offsets(self.line.numerals[i])
                money[i] = replace(follower, start=start, end=end)
        for i in range(1, len(money)):
            leader = money[i - 1]
            if money[i] is None and leader and self.is_range(i - 1, money):
                start, end = self.offsets(self.line.numerals[i])
                money[i] = replace(leader, start=start, end=end)
        return money

    def in_units(self, money: list[Money | None]) -> list[Numeral]:
        """The numerals, those of coins and of scales behind a code in units of their currency (60 cents)."""
        numerals = zip(self.line.numerals, money, strict=True)
        return [replace(n, value=exact(n.value * m.factor)) if m and m.factor != 1 else n for n, m in numerals]

    def offsets(self, numeral: Numeral) -> tuple[int, int]:
        return self.line.lexemes[numeral.first].start, self.line.lexemes[numeral.last].end

    def ruled_out(self, money: list[Money | None]) -> list[str]:
        """Why each numeral is no figure, "" where it is one."""
        why: list[str] = []
        for i, numeral in enumerate(self.line.numerals):
            reason = why_no_figure(self.line, numeral, money[i])
            if self.line.lexemes[numeral.first].start in self.kept:
                reason = ""
            elif not reason and i and why[-1] and spreads(self.line, self.line.numerals[i - 1], why[-1], numeral):
                reason = why[-1]
            if not reason and self.line.text_at(numeral.first) in NOTHING:
                reason = "naught"
            before = money[i - 1] if i else None
            if before and before.end > self.line.lexemes[numeral.first].start:
                reason = "scale"  # the million of "75 USD million"
            is_metres = numeral.suffix.lower() in METRES and not self.counts_millions(numeral)
            if not reason and is_metres and money[i] is None:
                reason = "measurement"
            why.append(reason)
        return why

    def counts_millions(self, numeral: Numeral) -> bool:
        """Whether "5m" stands before a plural, so that it is five million and not five metres."""
        follows = self.line.text_at(numeral.last + 1)
        return numeral.suffix not in {"G", "mm"} and follows.endswith(("s", "people", "men", "women", "children"))

    def joined(self, i: int) -> bool:
        """Whether nothing but a dash, "to", "and" or "or" stands between numeral i and the next, money and what hedges
        the next aside."""
        return self.joint(i) != ""

    def joint(self, i: int) -> str:
        """The word or dash between numeral i and the next, "" where more stands there."""
        numerals = self.line.numerals
        first, second = numerals[i], numerals[i + 1]
        hedge = self.upper_hedge(first, second)
        between = self.line.lexemes[first.last + 1 : hedge.first if hedge else second.first]
        texts = [lexeme.text for lexeme in between if lexeme.text not in self.signs()]
        if len(texts) > 1 and texts[0] in HYPHENS:
            texts = texts[1:] if texts[1] in {"to", "and", "or"} else texts
        if texts == [","]:
            return "," if guesses_anew(self.line, first, second) else ""  # "like 30, 40 shots"
        return texts[0] if len(texts) == 1 and (texts[0] in DASHES or texts[0] in {"to", "and", "or"}) else ""

    def upper_hedge(self, first: Numeral, second: Numeral) -> Hedging | None:
        """What hedges the second of two numerals behind their joint: 20 to as many as 40."""
        begins = second.first
        while self.line.text_at(begins - 1) in self.signs():
            begins -= 1
        hedge = hedge_before(self.line, self.lexicons.hedges, begins)
        return hedge if hedge and hedge.first > first.last + 1 else None

    def signs(self) -> frozenset[str]:
        return frozenset({"$", "£", "€", "¥", "₹", "us", "rs"})

    def is_range(self, i: int, money: list[Money | None]) -> bool:
        """Whether numeral i and the next are the two ends of one quantity."""
        numerals = self.line.numerals
        if i + 1 >= len(numerals):
            return False
        joint = self.joint(i)
        first, second = numerals[i], numerals[i + 1]
        if not joint or first.vague or second.vague or self.scaled(first, second) >= second.value:
            return False
        if money[i] and money[i + 1] and money[i].code != money[i + 1].code:  # type: ignore[union-attr]
            return False
        if money[i + 1] and not money[i] and self.is_dated(first):
            return False
        if self.upper_hedge(first, second) and (joint == "or" or self.says_before(first, "from")):
            return False  # "from 40 to nearly 60" is a change as often as a range
        if joint == "and":
            return self.says_before(first, "between")
        if joint == ",":
            return True
        if joint == "or":
            amount = money[i]
            of_second = amount is None or amount.start == self.line.lexemes[first.first].start
            return is_near(first, second) or (of_second and is_rough(first, second))
        step = self.says_before(first, "from") or self.line.text_at(first.first - 1) == "by"
        step = step or (money[i] is not None and self.is_step(first, second))
        return not (joint == "to" and step and self.changes(first))

    def is_step(self, first: Numeral, second: Numeral) -> bool:
        """Whether the first of two amounts is how far the second rose or fell: dues rose $900 to $30,000."""
        before = [self.line.text_at(i) for i in (first.first - 1, first.first - 2)]
        changed = any(self.line.units.has(word, "change") for word in before)
        return changed and self.scaled(first, second) * LEAST_STEP < second.value

    def is_dated(self, numeral: Numeral) -> bool:
        """Whether a number before "to" and an amount tells when: fell in the month to May 30 to $9 million; from $9
        million in 2019 to $14 million."""
        why = why_no_figure(self.line, numeral)
        return why == "date" or (why == "year" and self.line.text_at(numeral.first - 1) in DATING)

    def says_before(self, numeral: Numeral, word: str) -> bool:
        """Whether ``word`` stands before the numeral, with at most a sign of money and two words between."""
        return word in [self.line.text_at(i) for i in range(numeral.first - 4, numeral.first)]

    def changes(self, numeral: Numeral) -> bool:
        """Whether a verb of change (rose, cut) stands shortly before, so that "from 40 to 46" is no range."""
        before = [self.line.text_at(i) for i in range(max(0, numeral.first - LONGEST_CHANGE), numeral.first)]
        return any(self.line.units.has(word, "change") for word in before)

    @staticmethod
    def scaled(first: Numeral, second: Numeral) -> Value:
        """The first end of a range on the second's scale: the 2 of "2 to 3 million" is two million."""
        shares = second.scale > 1 and first.scale == 1 and first.value < second.value / second.scale
        return exact(first.value * second.scale) if shares else first.value

    def quantity(self, first: Numeral, last: Numeral, money: Money | None, last_money: Money | None) -> Quantity | None:
        line = self.line
        start, end = line.lexemes[first.first].start, line.lexemes[last.last].end
        start, end = (money.start if money else start), (last_money.end if last_money else end)
        begins = next(i for i, lexeme in enumerate(line.lexemes) if lexeme.end > start)
        ends = max(i for i, lexeme in enumerate(line.lexemes) if lexeme.start < end)
        per = self.per(ends)
        joined = line.text_at(ends + 1) in HYPHENS and line.glued(ends + 2)
        if money and per and (joined or not line.units.has(per, "yearly")):
            return None
        before = hedge_before(line, self.lexicons.hedges, begins)
        after = hedge_after(line, self.lexicons.hedges, last.last - 2 if last.tailed else ends)
        chosen = self.choose(before, after)
        goods = line.units.has(line.unit_after(last), "weight", "volume")
        number, unit = Span(start, end), money.code if money else None
        if first is not last:
            scaled = self.scaled(first, last)
            hedge, upper = self.between(begins), self.upper_hedge(first, last)
            if upper and bounds(upper.qualifier, last.value)[2] is None:
                return Quantity(number, scaled, None, None, "at_least", hedge, unit, per, goods, scaled)
            return Quantity(number, scaled, None, last.value, "between", hedge, unit, per, goods, scaled)
        if first.value == 1 and self.not_before(first) >= 0:
            return Quantity(Span(line.lexemes[self.not_before(first)].start, end), 0, 0, 0, "exact", value=0)
        qualifier = self.qualifier(first, chosen)
        low, best, high = bounds(qualifier, first.value)
        hedge = self.span(chosen) if chosen else number if first.vague or first.loose else None
        divided = self.is_divided(begins)
        return Quantity(number, low, best, high, qualifier, hedge, unit, per, goods, first.value, divided)

    def is_divided(self, begins: int) -> bool:
        """Whether the number at lexeme ``begins`` is what a share is taken of: most of the 90, 12% of its 90."""
        line = self.line
        i = begins - 1
        if line.text_at(i) not in line.words.definite or line.text_at(i - 1) != "of":
            return False
        behind = line.text_at(i - 2)
        if behind in line.words.portion or line.units.has(behind, "percent"):
            return True
        return any(numeral.share and numeral.last == i - 2 for numeral in line.numerals)

    def not_before(self, numeral: Numeral) -> int:
        """Where the "not" stands that makes one none ("Not one of the guards", "not a single one"), else -1."""
        i = numeral.first - 1
        i = i - 2 if self.line.text_at(i) == "single" and self.line.text_at(i - 1) == "a" else i
        before, behind = self.line.text_at(i - 1), self.line.text_at(numeral.last + 1)
        heads = i < 1 or before not in DENIED_BY
        return i if i >= 0 and self.line.text_at(i) == "not" and heads and behind != "but" else -1

    def between(self, begins: int) -> Span | None:
        """The word before a range that makes it one."""
        if self.line.text_at(begins - 1) in {"between", "from"}:
            return Span(self.line.lexemes[begins - 1].start, self.line.lexemes[begins - 1].end)
        return None

    @staticmethod
    def qualifier(numeral: Numeral, hedging: Hedging | None) -> str:
        if numeral.vague:
            return "vague"
        if hedging:
            return hedging.qualifier
        return "about" if numeral.loose else "exact"

    @staticmethod
    def choose(before: Hedging | None, after: Hedging | None) -> Hedging | None:
        """The bound of the two sides; a bound beats "about"."""
        if before and after and before.qualifier == "about":
            return after
        return before or after

    def span(self, hedging: Hedging) -> Span:
        return Span(self.line.lexemes[hedging.first].start, self.line.lexemes[hedging.last].end)

    def per(self, last: int) -> str:
        """The unit that an amount is reckoned by: "hour" in $12 an hour and $12-an-hour, "" where there is none."""
        i = last + 1
        i = i + 1 if self.line.text_at(i) in HYPHENS else i
        if self.line.text_at(i) not in {"a", "an", "per", "each", "/", "every"}:
            return ""
        i += 1
        i = i + 1 if self.line.text_at(i) in HYPHENS else i
        word = self.line.text_at(i)
        return word if self.line.units.has(word, "per", "yearly") else ""
