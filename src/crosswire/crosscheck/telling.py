"""The words of findings: numbers with their hedges, who says so and when, and what a question is called."""

from __future__ import annotations

import datetime

from crosswire.crosscheck.incidents import MAIN
from crosswire.crosscheck.sightings import Sighting
from crosswire.records import MONEY, Figure, Report

HEDGES = {
    "about": "about {}", "at_least": "at least {}", "more_than": "more than {}", "at_most": "at most {}",
    "less_than": "less than {}",
}  # fmt: skip
DEGREES = {"severe": "badly hurt", "light": "lightly hurt", "stable": "in a stable condition"}
"""How badly those counted are hurt, by the kind of words that say so."""
MEASURES = {"killed_or_injured": "killed or injured", "count": "", "money": ""}
SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def number_words(figure: Figure) -> str:
    """The figure's number as a reader would say it: about 600, between 10 and 15, dozens."""
    if figure.qualifier == "between" and figure.low is not None and figure.high is not None:
        return f"between {_plain(figure.low)} and {_plain(figure.high)}"
    number = next((n for n in (figure.best, figure.low, figure.high) if n is not None), None)
    if number is None:
        return "an unknown number"
    if figure.qualifier == "vague":
        return {12: "dozens", 20: "scores", 100: "hundreds", 1000: "thousands"}.get(
            int(number), f"{_plain(number)} or more"
        )
    return HEDGES.get(figure.qualifier, "{}").format(_sum(number, figure.unit) if figure.unit else _plain(number))


def _plain(number: float) -> str:
    return f"{number:,.0f}" if number == int(number) else f"{number:,}"


def _sum(number: float, unit: str) -> str:
    """A sum of money: "EUR 20 million"."""
    scale, word = next(((scale, word) for scale, word in SCALES if number >= scale), (1, ""))
    return f"{unit} {_plain(number)}" if scale == 1 else f"{unit} {number / scale:,.10g} {word}"


def measure_words(measure: str) -> str:
    """What befell, as a reader says it; nothing for money and what is only counted."""
    return MEASURES.get(measure, measure)


def figure_words(sighting: Sighting) -> str:
    """Number, what is counted and what befell it: "about 600 soldiers killed", "dozens of shots fired"."""
    number, counted = number_words(sighting.figure), sighting.figure.counted
    if sighting.measure == MONEY:
        return f"{number} ({sighting.counted.sort})" if sighting.counted.sort else number
    if sighting.figure.qualifier == "vague" and counted:
        number += " of"
    if sighting.figure.best == 1 and counted[:1].isdigit():
        number = "a"
    return " ".join(filter(None, (number, counted, _befallen(sighting))))


def _befallen(sighting: Sighting) -> str:
    """What befell those counted, and how badly where they are all hurt so."""
    degrees = sighting.extent.degrees
    if sighting.measure == "injured" and len(degrees) == 1:
        return DEGREES[min(degrees)]
    return measure_words(sighting.measure)


def who_words(sighting: Sighting) -> str:
    """Who says it: the origin, or the report in its own voice."""
    if sighting.voice.origin:
        return f"{sighting.voice.origin} (in {report_words(sighting.report)})"
    return f"{report_words(sighting.report)} in its own voice"


def report_words(report: Report) -> str:
    """A report as a reader knows it: its outlet, else its file's name."""
    return report.outlet or report.path.rsplit("/", 1)[-1]


def day_words(sighting: Sighting) -> str:
    """As of when: the date, or the weekday that an undated report tells of."""
    if sighting.day is None:
        return "undated"
    if sighting.day.scale == "date":
        return datetime.date.fromordinal(sighting.day.day).isoformat()
    return {0: "on the first day", 1: "the day after"}.get(sighting.day.day, f"{sighting.day.day} days on")


def listed(words: list[str]) -> str:
    """Words joined by commas and a last "and"."""
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1] if words else ""


def label(sighting: Sighting) -> str:
    """What the question is called: measure, what is counted, and the incident where it is not the matter's own."""
    counted = sighting.figure.counted or sighting.counted.sort
    incident = "" if sighting.incident == MAIN else f" ({sighting.incident})"
    measure = MEASURES.get(sighting.measure) or sighting.measure
    return f"{measure} · {counted}{incident}" if counted else measure + incident


def date_words(first: datetime.date, last: datetime.date) -> str:
    """A day, a month, a year, or the first and last of several days."""
    if first == last:
        return first.isoformat()
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return str(first.year)
    if (
        first.day == 1
        and (last + datetime.timedelta(days=1)).day == 1
        and (first.year, first.month) == (last.year, last.month)
    ):
        return f"{first:%B %Y}"
    return f"{first.isoformat()} to {last.isoformat()}"
