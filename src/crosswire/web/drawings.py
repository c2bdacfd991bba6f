"""Charts for pages and for download: drawn once, and kept while they are asked for."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from crosswire.accounts import Point, Question
from crosswire.publish.charts import FigurePoint, Spec, colours, draw, figure_chart
from crosswire.publish.inline import inline_svg
from crosswire.records.wording import claim_words, report_words
from crosswire.web.address import Addresses
from crosswire.web.visible import visible

KEPT = 128
"""Drawn charts that are kept: each took about a tenth of a second."""
MOST_POINTS = 400
"""Figures on one chart; of more, those that conflict come first, then those that are no echoes."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """How much of a question its chart shows: ``points`` of ``dated`` figures with a day; ``undated`` have none."""

    points: int
    dated: int
    undated: int


def drawn_of(points: Sequence[Point]) -> Drawn:
    """How many of the points a chart of them has."""
    dated = sum(point.day is not None for point in points)
    return Drawn(min(dated, MOST_POINTS), dated, len(points) - dated)


def figure_points(points: Sequence[Point]) -> list[tuple[Point, FigurePoint]]:
    """The points of a chart, each with what it is drawn from; those without a day cannot be drawn."""
    return [(point, made) for point in _charted(points) if (made := _point(point)) is not None]


def _charted(points: Sequence[Point]) -> list[Point]:
    """The points that a chart has of so many."""
    dated = [point for point in points if point.day is not None]
    if len(dated) <= MOST_POINTS:
        return dated
    first = sorted(dated, key=lambda point: (not point.conflicting, point.echo))[:MOST_POINTS]
    shown = {point.entry.claim.id for point in first}
    return [point for point in dated if point.entry.claim.id in shown]


def spec_of(question: Question, points: Sequence[Point]) -> Spec:
    """The chart of a question as Vega-Lite. Raises PublishError where no figure has a date."""
    return figure_chart(visible(question.label), [made for _, made in figure_points(points)])


def drawn(spec: Spec, form: str) -> bytes:
    """A chart in a form of ``crosswire.publish.charts.FORMS``."""
    return _drawn(json.dumps(spec), form)


def inline(question: Question, points: Sequence[Point], to: Addresses) -> str:
    """The chart as an SVG element, each point leading to its words in its report."""
    spec = {**spec_of(question, points), "title": None}
    links = [
        to("report", point.entry.claim.report, at=point.entry.claim.id, claim=point.entry.claim.id)
        for point, _ in figure_points(points)
    ]
    return _inline(json.dumps(spec), tuple(links))


def colour_classes(points: Sequence[Point]) -> dict[str, str]:
    """The class of each origin's colour, as the chart draws it."""
    names = {origin: visible(origin) for origin in {point.origin for point in points}}
    taken = colours(names[point.origin] for point in _charted(points))
    return {origin: f"o{taken[name]}" for origin, name in names.items() if name in taken}


def _point(point: Point) -> FigurePoint | None:
    figure = point.entry.claim.figure
    if figure is None or point.day is None:
        return None
    remarks = [word for word, is_so in (("echo", point.echo), ("conflicts", point.conflicting)) if is_so]
    told = (claim_words(point.entry.claim), point.origin, str(point.day), report_words(point.entry))
    words = ", ".join([*told, *remarks])
    return FigurePoint(visible(point.origin), point.day, figure, point.echo, point.conflicting, visible(words))


@lru_cache(KEPT)
def _drawn(spec: str, form: str) -> bytes:
    return draw(json.loads(spec), form)


@lru_cache(KEPT)
def _inline(spec: str, links: tuple[str, ...]) -> str:
    return inline_svg(json.loads(spec), links)
