"""A drawn chart as part of a page: only what a chart needs is let through, and each point leads somewhere.

What comes from the drawing library is taken apart and put together again from lists of elements and attributes that
draw, so that no name or number in a report can make it do anything else. Colours become classes, for a page that is
light or dark.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from crosswire.publish.charts import PALETTE, RING, Spec, draw

SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = frozenset({"svg", "g", "path", "line", "rect", "text", "tspan", "circle"})
ATTRIBUTES = frozenset({
    "viewBox", "width", "height", "x", "y", "x1", "x2", "y1", "y2", "d", "cx", "cy", "r", "dx", "dy", "transform",
    "fill", "stroke", "stroke-width", "stroke-opacity", "fill-opacity", "opacity", "stroke-miterlimit",
    "stroke-dasharray", "text-anchor", "font-size", "font-weight", "display", "aria-hidden",
})  # fmt: skip
INERT = re.compile(r"[^<>&\"'\\:;{}]*")
"""What a drawing attribute's value may have in it: no address, no style, no markup."""
CLASSES: Mapping[str, str] = {
    **{colour: f"o{number}" for number, colour in enumerate(PALETTE)}, RING: "ring",
    "#000": "ink", "black": "ink", "#888": "soft", "#ddd": "rule", "white": "ground",
}  # fmt: skip
"""A colour of the drawing, and the page's class for it."""
POINT = re.compile(r"(\d+)\. (.*)", re.DOTALL)


def inline_svg(spec: Spec, links: Sequence[str]) -> str:
    """The chart as an SVG element for a page; point number n leads to ``links[n]``."""
    root = ElementTree.fromstring(draw(spec, "svg"))
    made = _kept(root, links)
    assert made is not None, "the drawing is an SVG element"
    made.attrib |= {"role": "group", "class": "chart"}
    return ElementTree.tostring(made, encoding="unicode", short_empty_elements=False)


def _kept(element: Element, links: Sequence[str]) -> Element | None:
    """The element with what may stay of it, a point inside a link; None where it may not."""
    name = element.tag.removeprefix(SVG)
    if name not in ELEMENTS:
        return None
    made = Element(name, _attributes(element))
    made.text = element.text if name in ("text", "tspan") else None
    made.extend(kept for child in element if (kept := _kept(child, links)) is not None)
    point = POINT.fullmatch(element.get("aria-label", ""))
    if point is None or not 0 < int(point[1]) <= len(links):
        return made
    link = Element("a", {"href": links[int(point[1]) - 1], "aria-label": point[2]})
    title = Element("title")
    title.text = point[2]
    made.append(title)
    made.set("aria-hidden", "true")
    link.append(made)
    return link


def _attributes(element: Element) -> dict[str, str]:
    held = {
        name: value
        for name, value in element.attrib.items()
        if name in ATTRIBUTES and (name == "d" or INERT.fullmatch(value))
    }
    classes = []
    for paint in ("fill", "stroke"):
        if held.get(paint, "") in CLASSES:
            classes.append(f"{paint}-{CLASSES[held.pop(paint)]}")
    return {**held, **({"class": " ".join(classes)} if classes else {})}
