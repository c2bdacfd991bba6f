"""Reliability diagrams (DeGroot and Fienberg 1983): how many are right of those that one is so sure of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from crosswire.publish.charts import FORMS, PALETTE, SCHEMA, Spec, draw
from crosswire.publish.files import PublishError, whole_bytes

SIDE = 360
"""Width and height of the plot, in CSS pixels."""


@dataclass(frozen=True, slots=True)
class Band:
    """The claims of one group whose confidence lies in one band: its mean, the share that is right, and how many."""

    group: str
    sure: float
    right: float
    claims: int


def write_reliability(path: Path, title: str, bands: Sequence[Band]) -> None:
    """Draw a reliability diagram into ``path``, as .png, .svg, or .json (the Vega-Lite itself). Raises PublishError."""
    form = path.suffix.lower().removeprefix(".")
    if form not in FORMS:
        raise PublishError(f"a chart is written as .png, .svg or .json, and {path.name!r} is none of them")
    if not bands:
        raise PublishError(f"no claim of {title!r} has a confidence to draw")
    whole_bytes(path, draw(reliability_chart(title, bands), form))


def reliability_chart(title: str, bands: Sequence[Band]) -> Spec:
    """A line a group, confidence against the share that is right, beside the diagonal; its data is inside."""
    groups = sorted({band.group for band in bands})
    x = {"field": "sure", "type": "quantitative", "title": "confidence", "scale": {"domain": [0, 1]}}
    y = {"field": "right", "type": "quantitative", "title": "right", "scale": {"domain": [0, 1]}}
    colour = {"field": "group", "title": None, "scale": {"domain": groups, "range": list(PALETTE[: len(groups)])}}
    size = {"field": "claims", "type": "quantitative", "title": "claims", "scale": {"range": [20, 400]}}
    rows = [
        {"group": band.group, "sure": round(band.sure, 4), "right": round(band.right, 4), "claims": band.claims}
        for band in sorted(bands, key=lambda band: (band.group, band.sure))
    ]
    ideal = {
        "data": {"values": [{"sure": 0, "right": 0}, {"sure": 1, "right": 1}]},
        "mark": {"type": "line", "strokeDash": [4, 4], "color": "#888888"},
        "encoding": {"x": x, "y": y},
    }
    shared = {"x": x, "y": y, "color": colour}
    lines = {"data": {"values": rows}, "mark": {"type": "line"}, "encoding": shared}
    points = {
        "data": {"values": rows},
        "mark": {"type": "circle", "opacity": 0.9},
        "encoding": {**shared, "size": size},
    }
    return {"$schema": SCHEMA, "title": title, "width": SIDE, "height": SIDE, "layer": [ideal, lines, points]}
