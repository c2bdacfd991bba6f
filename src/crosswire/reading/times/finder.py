"""Finds the time expressions of a text by the grammar."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from crosswire.lexicons.numbers import NumberWord
from crosswire.lexicons.times import TimeWords
from crosswire.reading.times import dates
from crosswire.reading.times.atoms import Atomizer, Atoms
from crosswire.reading.times.dates import Date, Interval
from crosswire.reading.times.expressions import Builder, Expression, Reading, Tense
from crosswire.reading.times.grammar import RULES

STORY = 300
"""Characters over which a time that is counted from another looks back for it."""
FINE_ENOUGH = {
    "D": ("day",), "W": ("day", "week"), "M": ("day", "month"), "Q": ("quarter",), "Y": ("day", "month", "year"),
}  # fmt: skip
"""What precision a time has to have for so many days, weeks, months or years to be counted from it."""


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds time expressions by the words of time and number it is given and the rules over their codes."""

    atomizer: Atomizer
    rules: Sequence[tuple[re.Pattern[str], Builder]] = RULES

    @classmethod
    def of(cls, times: TimeWords, numbers: Mapping[str, NumberWord]) -> Finder:
        return cls(Atomizer(times, numbers))

    def find(self, text: str, anchor: Date | None, tense: Tense) -> list[Expression]:
        """The time expressions of ``text`` in order, no two of them overlapping.

        ``anchor`` is the day the text is told on, None where it is not known; ``tense`` says which way an
        expression such as "on Tuesday" points.
        """
        atoms = self.atomizer.cut(text)
        taken = bytearray(len(atoms.codes))
        found: list[Expression] = []
        for pattern, build in self.rules:
            for match in pattern.finditer(atoms.codes):
                if 1 in taken[match.start() : match.end()]:
                    continue
                expression = build(_reading(text, atoms, match, anchor, tense))
                if expression is not None:
                    taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
                    found.append(expression)
        return in_story(in_quarters(sorted((e for e in found if e.kind != "none"), key=lambda e: e.span)))


def in_story(found: Sequence[Expression]) -> list[Expression]:
    """The expressions, those that are counted from another time of the text told from the last day, month or year that
    stands shortly before them: "On 4 May … Three weeks later"."""
    told: list[Expression] = []
    base: Expression | None = None
    for expression in found:
        if expression.turn and base and base.interval and expression.span.start - base.span.end < STORY:
            steps, unit = expression.turn
            if base.interval.precision in FINE_ENOUGH.get(unit, ()):
                then = dates.stepped(base.interval.start, steps, unit)
                expression = replace(expression, value=then.value, interval=then)
        if expression.interval is not None and expression.kind != "duration":
            base = expression
        told.append(expression)
    return told


def in_quarters(found: Sequence[Expression]) -> list[Expression]:
    """The expressions, those that count years back from a quarter the text has named being that quarter of then."""
    told: list[Expression] = []
    quarter: Interval | None = None
    for expression in found:
        interval = expression.interval
        if interval is not None and interval.precision == "quarter" and not expression.years_back:
            quarter = interval
        elif quarter is not None and expression.years_back and quarter.start.year > expression.years_back:
            then = dates.quarter_of(quarter.start, -4 * expression.years_back)
            expression = replace(expression, value=then.value, interval=then if interval is not None else None)
        told.append(expression)
    return told


def _reading(text: str, atoms: Atoms, match: re.Match[str], anchor: Date | None, tense: Tense) -> Reading:
    groups = {name: match.span(name) for name, value in match.groupdict().items() if value}
    return Reading(text, atoms.atoms, groups, match.start(), match.end(), anchor, tense)
