"""Why figures that look opposed can all be true, in words that a reader can check."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.crosscheck.comparison import may_leave_out_one
from crosswire.crosscheck.opposed import ATTACKER, in_size
from crosswire.crosscheck.sightings import Scene, Sighting
from crosswire.crosscheck.telling import (
    day_words,
    figure_words,
    listed,
    measure_words,
    number_words,
    report_words,
)
from crosswire.records import MONEY

MOST_SHOWN = 5
NARROWED = {
    "severe": "badly hurt", "light": "lightly hurt", "stable": "in a stable condition", "care": "in one place's care",
    "inside": "found inside", "outside": "found outside", "route": "who came one way", "place": "of one place",
}  # fmt: skip
"""Which people a figure is of that some kind of words narrows."""


def reason(row: Sequence[Sighting], field: str, scene: Scene) -> str:
    """Why the figures of ``row``, of two numbers or more in order of size, can all be true by ``field``."""
    shown = _one_of_each(row)
    more = [f"{len(shown) - MOST_SHOWN} more"] if shown[MOST_SHOWN:] else []
    said = listed([*map(_figure, shown[:MOST_SHOWN]), *more])
    both = "both" if len(shown) == 2 else "all"
    return f"{said} can {both} be true: {_because(shown, field, scene)}."


def _one_of_each(row: Sequence[Sighting]) -> list[Sighting]:
    """The first figure of each number in ``row``."""
    found: dict[tuple[str, str, float | None], Sighting] = {}
    for one in row:
        found.setdefault((one.measure, one.figure.unit or "", one.bounds.nominal), one)
    return list(found.values())


def _figure(one: Sighting) -> str:
    return f"{figure_words(one)} ({report_words(one.report)}, {day_words(one)})"


def _because(shown: Sequence[Sighting], field: str, scene: Scene) -> str:
    first, last = shown[0], shown[-1]
    if field == "time":
        return _of_other_days(shown, scene)
    if field == "part":
        return _part(*in_size(first, last), scene)
    if field == "place":
        return _of_places(*in_size(first, last))
    if field == "measure":
        return _of_measures(first, last)
    if field == "scope":
        return _of_spans(shown)
    return (
        "what each of them hedges leaves room for the other" if len(shown) == 2 else "their hedges leave room for all"
    )


def _of_spans(shown: Sequence[Sighting]) -> str:
    period = next((one for one in shown if one.figure.scope == "period"), shown[-1])
    told = f"the {number_words(period.figure)} of {report_words(period.report)} are of"
    days, scopes = period.figure.period_days, {one.figure.scope for one in shown}
    if days and "cumulative" in scopes:
        span, rest = "day" if days == 1 else "days", "other" if len(shown) == 2 else "others"
        return f"{told} {days} {span}, the {rest} of all the time"
    return f"{told} a longer span than one event"


def _of_other_days(shown: Sequence[Sighting], scene: Scene) -> str:
    days = {one.day for one in shown}
    small, large = shown[0], shown[-1]
    if len(shown) == 2 and scene.may_have_died(small, large):
        return f"of the {number_words(large.figure)} some may have died, and be counted among the killed"
    if len(shown) == 2 and scene.has_as_part(large, small):
        whole = number_words(large.figure)
        return f"{report_words(large.report)} has {number_words(small.figure)} as a part of its {whole}"
    if None in days:
        return "not all have a date, and one may be the later count"
    if any(one.extent.degrees for one in shown):
        return "how many are in such a condition changes"
    if len(days) == 1:
        return "one may be the earlier count of a day on which more was found"
    return "a count may grow as more is found"


def _part(small: Sighting, large: Sighting, scene: Scene) -> str:
    less, more = number_words(small.figure), number_words(large.figure)
    if may_leave_out_one(small, large, scene):
        return _with_one_more(less, more, small, large, scene)
    kinds = sorted(small.extent.limits - large.extent.limits - ATTACKER)
    told = next((NARROWED[kind] for kind in kinds if kind in NARROWED), "")
    if told:
        return f"{report_words(small.report)} tells with its {less} only of those {told}"
    if small.counted.sort != large.counted.sort:
        return f"the {small.figure.counted or less} may be some of the {more} {large.figure.counted}".rstrip()
    return f"the {less} may be some of the {more}"


def _with_one_more(less: str, more: str, small: Sighting, large: Sighting, scene: Scene) -> str:
    if "fallen" not in scene.uncounted:
        return f"the {more} may count an unborn child, whom the {less} leave out"
    if large.extent.limits & ATTACKER and not small.extent.limits & ATTACKER:
        return f"the {more} count the attacker, whom the {less} may leave out"
    return f"the attacker died too, whom the {more} may count and the {less} leave out"


def _of_places(small: Sighting, large: Sighting) -> str:
    first, second = (listed(sorted(place.title() for place in one.extent.places)) for one in (small, large))
    less, more = number_words(small.figure), number_words(large.figure)
    return f"the {less} are of {first}, the {more} of {second}" if second else f"the {less} are of {first} alone"


def _of_measures(one: Sighting, other: Sighting) -> str:
    if one.measure == MONEY:
        return "they are in different currencies"
    both = next((figure for figure in (one, other) if figure.measure == "killed_or_injured"), None)
    if both is None:
        return f"{measure_words(one.measure)} and {measure_words(other.measure)} are not the same"
    alone = measure_words((other if both is one else one).measure)
    left_out = "injured" if alone == "killed" else "killed"
    return f"the {number_words(both.figure)} may have the {left_out} among them, whom the {alone} leave out"
