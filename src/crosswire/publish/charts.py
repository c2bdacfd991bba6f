"""Charts as Vega-Lite (https://vega.github.io/vega-lite/), drawn by vl-convert without a browser or a network."""

from __future__ import annotations

import datetime
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crosswire.publish.files import PublishError, whole_bytes
from crosswire.records import Figure

SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"
VERSION = "5.20"
WIDTH, HEIGHT = 640, 320
"""Of the plot, in CSS pixels."""
TYPE = 12
"""Size of letters, in CSS pixels."""
FEW_DAYS = 10
"""Up to so many days, each has its tick."""
TICKS = 6
"""About so many ticks find room where there are more days."""
STEPS = 50
"""How many points find room side by side over the width: those of one day and number stand so, not in one place."""
ASIDE = 4
"""Up to so many such steps: more points of one day and number stand closer, so that none seems to be of another
time."""
DAY = 24 * 60 * 60 * 1000
"""In milliseconds, as Vega counts time: no two ticks within one."""
SCALE = 2
"""Pixels of a PNG to one CSS pixel."""
PALETTE = ("#1f5fa8", "#b3490a", "#23734a", "#8a3a8f", "#8c2f39", "#0f7285", "#6b5b15", "#3d4fc4", "#a8326b", "#4a6b12",
           "#7a4a2b", "#54565c")  # fmt: skip
"""One colour an origin, each at least 4.5 to 1 against white; those beyond share the last, a grey."""
FADED = 0.35
"""How much of a figure is seen that only echoes its origin."""
FORMS = ("svg", "png", "json")
Spec = dict[str, Any]


@dataclass(frozen=True, slots=True)
class FigurePoint:
    """One figure on a chart: who says it, as of when, what.

    ``echo`` says that its origin was reported to say so before, ``conflicting`` that it cannot stand beside another;
    ``words`` tell of it to who cannot see the chart.
    """

    origin: str
    day: datetime.date
    figure: Figure
    echo: bool = False
    conflicting: bool = False
    words: str = ""


def write_figure_chart(path: Path, title: str, points: Iterable[FigurePoint]) -> None:
    """Draw figures over time into ``path``, as .png, .svg, or .json (the Vega-Lite itself). Raises PublishError."""
    drawn = list(points)
    form = path.suffix.lower().removeprefix(".")
    if drawn and form not in FORMS:
        raise PublishError(f"a chart is written as .png, .svg or .json, and {path.name!r} is none of them")
    whole_bytes(path, draw(figure_chart(title, drawn), form))


def draw(spec: Spec, form: str) -> bytes:
    """A chart in one of FORMS."""
    if form == "json":
        return json.dumps(spec, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace")
    import vl_convert  # 40 MB, which nothing else needs

    if form == "svg":
        svg: str = vl_convert.vegalite_to_svg(spec, vl_version=VERSION, allowed_base_urls=[])
        return svg.encode("utf-8", "replace")
    png: bytes = vl_convert.vegalite_to_png(spec, vl_version=VERSION, allowed_base_urls=[], scale=SCALE)
    return png


def figure_chart(title: str, points: Sequence[FigurePoint]) -> Spec:
    """A point per figure, coloured by origin, with a bar where it gives bounds, and a line through the largest of each
    origin's days; echoes are faded, and conflicts ringed. Its data is inside. Raises PublishError where there is no
    point."""
    if not points:
        raise PublishError(f"no figure on {title!r} has a date to be drawn at; set its report's with 'crosswire set'")
    axis: Spec = {"format": "%-d %b %Y", "labelOverlap": True, "labelSeparation": TYPE, "labelFontSize": TYPE}
    days = (max(point.day for point in points) - min(point.day for point in points)).days
    axis |= {"tickCount": "day"} if days <= FEW_DAYS else {"tickCount": TICKS, "tickMinStep": DAY}
    x = {"field": "at", "type": "temporal", "title": None, "scale": {"type": "utc", "padding": 24}, "axis": axis}
    y = {"field": "number", "type": "quantitative", "title": None, "scale": {"zero": True},
         "axis": {"labelFontSize": TYPE}}  # fmt: skip
    shared = {"x": x, "color": _colour(points)}
    faded = {"condition": {"test": "datum.echo", "value": FADED}, "value": 1}
    shapes = {"orient": "right", "labelFontSize": TYPE, "symbolSize": 70}
    return {
        "$schema": SCHEMA,
        "title": {"text": title, "anchor": "start"},
        "width": WIDTH,
        "height": HEIGHT,
        "padding": {"left": 5, "top": 5, "right": 30, "bottom": 5},
        "data": {"values": _rows(points, days)},
        "layer": [
            {"mark": {"type": "line", "opacity": 0.4},
             "encoding": {**shared, "x": {**x, "field": "day"}, "y": {**y, "aggregate": "max"}}},
            {"mark": {"type": "rule", "strokeWidth": 2}, "encoding": {
                **shared, "y": {**y, "field": "low"}, "y2": {"field": "high"}, "opacity": faded,
            }},
            {"transform": [{"filter": "datum.conflicting"}],
             "mark": {"type": "point", "shape": "circle", "size": 320, "strokeWidth": 2, "aria": False},
             "encoding": {"x": x, "y": y, "color": {"value": RING}}},
            {"mark": {"type": "point", "filled": True, "size": 80}, "encoding": {
                **shared, "y": y, "opacity": faded, "description": {"field": "words", "type": "nominal"},
                "shape": {"field": "qualifier", "type": "nominal", "title": None, "legend": shapes},
            }},
        ],
    }  # fmt: skip


RING = "#a3161f"
"""The colour of the ring round a figure that conflicts."""


def colours(origins: Iterable[str]) -> dict[str, int]:
    """The number in PALETTE of the colour of each of the figures' origins: those with most figures first, the last for
    all that are left."""
    ordered = [origin for origin, _ in Counter(origins).most_common()]
    return {origin: min(place, len(PALETTE) - 1) for place, origin in enumerate(ordered)}


def _colour(points: Sequence[FigurePoint]) -> Spec:
    taken = colours(point.origin for point in points)
    scale = {"domain": list(taken), "range": [PALETTE[place] for place in taken.values()]}
    legend = {"orient": "bottom", "columns": 2, "labelLimit": 260, "columnPadding": 48, "labelFontSize": TYPE,
              "symbolOpacity": 1, "symbolType": "circle"}  # fmt: skip
    own = [origin for origin, place in taken.items() if place < len(PALETTE) - 1]
    if len(taken) > len(PALETTE):
        title = f"The {len(own)} origins with most figures; {len(taken) - len(own)} others in grey"
        legend |= {
            "values": own,
            "title": title,
            "titleFontSize": TYPE,
            "titleFontWeight": "normal",
            "titleLimit": WIDTH,
        }
    return {"field": "origin", "type": "nominal", "title": None, "scale": scale, "legend": legend}


def _rows(points: Sequence[FigurePoint], days: int) -> list[Spec]:
    """The data, points that would hide each other moved apart by as little as can be told."""
    step = datetime.timedelta(days=days) / STEPS if days else datetime.timedelta(hours=1)
    made = [(point.day, _row(number, point)) for number, point in enumerate(points)]
    together = Counter((day, row["number"]) for day, row in made)
    places: Counter[tuple[datetime.date, int | float | None]] = Counter()
    rows = []
    for day, row in made:
        place = (day, row["number"])
        apart = step * min(1.0, ASIDE / max(1, together[place] - 1))
        moment = datetime.datetime.combine(day, datetime.time()) + apart * places[place]
        places[place] += 1
        rows.append({**row, "at": moment.isoformat(timespec="minutes")})
    return rows


def _row(number: int, point: FigurePoint) -> Spec:
    figure = point.figure
    given = [number for number in (figure.best, figure.low, figure.high) if number is not None]
    shown = given[0] if given else None
    return {
        "origin": point.origin,
        "day": point.day.isoformat(),
        "number": shown,
        "low": figure.low if figure.low is not None else shown,
        "high": figure.high if figure.high is not None else shown,
        "qualifier": figure.qualifier.replace("_", " "),
        "echo": point.echo,
        "conflicting": point.conflicting,
        "words": f"{number + 1}. {point.words}",
    }
