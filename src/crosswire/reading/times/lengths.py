"""Lengths and repetitions: two weeks, a 16-hour flight, daily, every Monday; and words such as now and recently."""

from __future__ import annotations

from crosswire.reading.times.expressions import Expression, Reading
from crosswire.reading.times.relative import count_of, length, unit_of

ORDER = ("Y", "M", "W", "D", "TH", "TM", "TS")
"""Units from the longest on: those of one length stand in this order."""
NOTHING = "none"
"""The kind of what only looks like time and takes its words out of the search: an age."""


def duration(reading: Reading) -> Expression | None:
    """two weeks; a year; 16-hour. "A ten-year-old" is none."""
    unit, count = unit_of(reading), count_of(reading)
    if "old" in reading or _is_aged(reading):
        return Expression(reading.span, NOTHING, "")
    number = reading.value("count")
    exact = number if isinstance(number, float) and not number.is_integer() else count
    return Expression(reading.span, "duration", length(exact, unit), dates=False)


def halved(reading: Reading) -> Expression | None:
    """two and a half years; an hour and a half."""
    count = reading.value("count")
    number = float(count) if isinstance(count, int | float) else 1
    return Expression(reading.span, "duration", length(number + 0.5, unit_of(reading)), dates=False)


def added(reading: Reading) -> Expression | None:
    """two years and three months; 1 hour 30 minutes."""
    pairs = pairs_of(reading)
    sizes = [ORDER.index(unit) if unit in ORDER else -1 for _, unit in pairs]
    if -1 in sizes or sizes != sorted(set(sizes)):
        return None
    days = "".join(f"{count:g}{unit}" for count, unit in pairs if not unit.startswith("T"))
    hours = "".join(f"{count:g}{unit[1]}" for count, unit in pairs if unit.startswith("T"))
    return Expression(reading.span, "duration", f"P{days}" + (f"T{hours}" if hours else ""), dates=False)


def pairs_of(reading: Reading) -> list[tuple[float, str]]:
    """The counts and units of a row of lengths, in order."""
    found: list[tuple[float, str]] = []
    count = 1.0
    for atom in reading.atoms[reading.first : reading.last]:
        if atom.code == "N" and isinstance(atom.value, int | float):
            count = float(atom.value)
        elif atom.code == "U":
            found.append((count, str(atom.value)))
    return found


def _is_aged(reading: Reading) -> bool:
    after = reading.after()
    return after is not None and after.code == "x"


def long(reading: Reading) -> Expression | None:
    """year-long, decades-long."""
    if reading.word("long") != "long":
        return None
    return Expression(reading.span, "duration", length(None, unit_of(reading)), dates=False)


def bare_units(reading: Reading) -> Expression | None:
    """for years; in weeks."""
    unit = unit_of(reading)
    if not reading.word("unit").endswith("s") or unit.startswith("T"):
        return None
    return Expression(reading.span, "duration", length(None, unit), dates=False)


def each(reading: Reading) -> Expression | None:
    """daily; every week; each of two days."""
    if "set" in reading:
        return Expression(reading.span, "set", reading.string("set"), dates=False)
    atom = reading.atom("unit")
    value = length(reading.number("count"), str(atom.value)) if atom.code == "U" else "XXXX"
    return Expression(reading.span, "set", value, dates=False)


def reference(reading: Reading) -> Expression | None:
    """now; recently; soon."""
    value = reading.string("reference")
    return Expression(reading.span, "reference", value, dates=value == "PAST_REF")


def past(reading: Reading) -> Expression | None:
    """in the past."""
    return Expression(reading.span, "reference", "PAST_REF") if reading.word("past") == "past" else None


def current(reading: Reading) -> Expression | None:
    """The current ferry: now."""
    if reading.word("current") != "current":
        return None
    return Expression(reading.span, "reference", "PRESENT_REF", dates=False)


def lately(reading: Reading) -> Expression | None:
    """A recent ferry."""
    return Expression(reading.span, "reference", "PAST_REF", dates=False)
