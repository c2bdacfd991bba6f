"""Charts as Vega-Lite (https://vega.github.io/vega-lite/), drawn by vl-convert without a browser or a network."""

from __future__ import annotations

import datetime
import json
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
DAY = 24 * 60 * 60 * 1000
"""In milliseconds, as Vega counts time: no two ticks within one."""
SCALE = 2
"""Pixels of a PNG to one CSS pixel."""
Spec = dict[str, Any]


@dataclass(frozen=True, slots=True)
class FigurePoint:
    """One figure on a chart: who says it, as of when, what."""

    origin: str
    day: datetime.date
    figure: Figure


def write_figure_chart(path: Path, title: str, points: Iterable[FigurePoint]) -> None:
    """Draw figures over time into ``path``, as .png, .svg, or .json (the Vega-Lite itself). Raises PublishError."""
    drawn = list(points)
    if not drawn:
        raise PublishError(f"no figure on {title!r} has a date to be drawn at; set its report's with 'crosswire set'")
    spec = figure_chart(title, drawn)
    form = path.suffix.lower()
    if form == ".json":
        whole_bytes(path, json.dumps(spec, ensure_ascii=False, indent=1).encode())
        return
    if form not in (".png", ".svg"):
        raise PublishError(f"a chart is written as .png, .svg or .json, and {path.name!r} is none of them")
    import vl_convert  # 40 MB, which no other command needs

    if form == ".svg":
        whole_bytes(path, vl_convert.vegalite_to_svg(spec, vl_version=VERSION, allowed_base_urls=[]).encode())
    else:
        whole_bytes(path, vl_convert.vegalite_to_png(spec, vl_version=VERSION, allowed_base_urls=[], scale=SCALE))


def figure_chart(title: str, points: Sequence[FigurePoint]) -> Spec:
    """A point per figure, coloured by origin, with a bar where it gives bounds, and a line through the largest of each
    origin's days; its data is inside."""
    color = {"field": "origin", "type": "nominal", "title": None, "legend": {"orient": "bottom", "columns": 2,
                                                                            "labelLimit": 300}}  # fmt: skip
    day = {"field": "day", "type": "temporal", "title": None, "scale": {"type": "utc", "padding": 24},
           "axis": {"format": "%-d %b %Y", "tickMinStep": DAY, "labelOverlap": True}}  # fmt: skip
    number = {"field": "number", "type": "quantitative", "title": None, "scale": {"zero": True}}
    shared = {"x": day, "color": color}
    return {
        "$schema": SCHEMA,
        "title": {"text": title, "anchor": "start"},
        "width": WIDTH,
        "height": HEIGHT,
        "data": {"values": [_row(point) for point in points]},
        "layer": [
            {"mark": {"type": "line", "opacity": 0.4}, "encoding": {**shared, "y": {**number, "aggregate": "max"}}},
            {"mark": "rule", "encoding": {**shared, "y": {**number, "field": "low"}, "y2": {"field": "high"}}},
            {"mark": {"type": "point", "filled": True, "size": 70}, "encoding": {
                **shared, "y": number, "shape": {"field": "qualifier", "type": "nominal", "title": None},
            }},
        ],
    }  # fmt: skip


def _row(point: FigurePoint) -> Spec:
    figure = point.figure
    given = [number for number in (figure.best, figure.low, figure.high) if number is not None]
    number = given[0] if given else None
    return {
        "origin": point.origin,
        "day": point.day.isoformat(),
        "number": number,
        "low": figure.low if figure.low is not None else number,
        "high": figure.high if figure.high is not None else number,
        "qualifier": figure.qualifier.replace("_", " "),
    }
