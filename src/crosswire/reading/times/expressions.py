"""Time expressions in a text, with what they mean from the report's own day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from crosswire.reading.times.atoms import Atom
from crosswire.reading.times.dates import Date, Interval, part_of
from crosswire.records import Span

Tense = Callable[[int, int], int]
"""For a stretch [start, end): below 0 where what happens there is past, above 0 where it is to come, 0 where nothing
tells; ±2 where the governing verb says so, ±1 where a word near does."""


@dataclass(frozen=True, slots=True)
class Expression:
    """One time expression: kind date, time, duration, set or reference, as TimeML tells them apart, or anniversary,
    which it does not mark.

    ``value`` is TimeML's, with X where the report's day would be needed; ``interval`` what it bounds, None where
    nothing does. ``dates`` is whether it can say when a thing happened;
    ``years_back`` so many years before the time the text is at, where it says no more than that. ``whole`` is the
    interval that ``position`` (START, MID, END, H1, H2) narrows; ``exact`` the day that counting from another gives;
    ``upto`` where the last day, month or year of a row named from first to last begins; ``turn`` so many units from
    the time the text is at ("three weeks later", "that day"); ``after`` so many years after the day named next ("the
    tenth anniversary of").
    """

    span: Span
    kind: str
    value: str
    interval: Interval | None = None
    dates: bool = True
    years_back: int = 0
    whole: Interval | None = None
    position: str = ""
    exact: Date | None = None
    upto: Date | None = None
    turn: tuple[int, str] | None = None
    after: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule sees: a pattern's match over the codes, the atoms, the report's day and the tense at a place."""

    text: str
    atoms: tuple[Atom, ...]
    groups: dict[str, tuple[int, int]]
    first: int
    last: int
    anchor: Date | None
    tense: Tense

    def __contains__(self, group: str) -> bool:
        return group in self.groups

    def atom(self, group: str) -> Atom:
        return self.atoms[self.groups[group][0]]

    def value(self, group: str) -> str | float | tuple[int, ...]:
        return self.atom(group).value if group in self.groups else ""

    def number(self, group: str, default: int = 1) -> int:
        value = self.value(group)
        return int(value) if isinstance(value, int | float) else default

    def word(self, group: str) -> str:
        return self.atom(group).text.lower() if group in self.groups else ""

    def string(self, group: str) -> str:
        return str(self.value(group))

    def before(self) -> Atom | None:
        return self.atoms[self.first - 1] if self.first else None

    def after(self) -> Atom | None:
        return self.atoms[self.last] if self.last < len(self.atoms) else None

    @property
    def span(self) -> Span:
        return Span(self.atoms[self.first].start, self.atoms[self.last - 1].end)

    @property
    def direction(self) -> int:
        """As Tense: below 0 for the past, above 0 for what is to come, 0 where nothing tells."""
        return self.tense(self.span.start, self.span.end)

    @property
    def position(self) -> str:
        """START, MID, END, H1 or H2 where a word narrows the expression to a part of its interval."""
        return next((self.string(g) for g in ("position", "position2", "edge") if self.string(g)), "")

    def narrowed(self, interval: Interval) -> Interval:
        return part_of(interval, self.position)

    def date(self, interval: Interval | None, value: str = "") -> Expression:
        """A date over ``interval``, narrowed where words narrow it; ``value`` where there is none."""
        if interval is None:
            return Expression(self.span, "date", value)
        narrowed = self.narrowed(interval)
        return Expression(self.span, "date", value or interval.value, narrowed, whole=interval, position=self.position)


Builder = Callable[[Reading], Expression | None]
"""What one pattern means: the expression, or None where the words are of something else."""
