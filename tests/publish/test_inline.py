"""A chart inside of a page: its points lead somewhere, and nothing but a drawing gets through."""

import datetime
import re
from xml.etree import ElementTree

import pytest

from crosswire.publish import FigurePoint
from crosswire.publish.charts import FADED, PALETTE, colours, figure_chart
from crosswire.publish.inline import inline_svg
from crosswire.records import Figure

DAY = datetime.date(2031, 5, 8)
HOSTILE = '<script>alert(1)</script>" onload="alert(2)'


def point(origin, number, **marks):
    return FigurePoint(origin, DAY, Figure("injured", number, number, number, "exact", "dockers"), **marks)


@pytest.fixture(scope="module")
def drawing():
    points = [point("harbour office", 12, words="12 dockers"), point(HOSTILE, 30, conflicting=True, words=HOSTILE)]
    return inline_svg(figure_chart("injured", points), ["/reports/r_1#c_1", "/reports/r_2#c_2"])


def test_every_point_leads_to_its_place_and_says_what_it_is(drawing):
    assert ["/reports/r_1#c_1", "/reports/r_2#c_2"] == re.findall(r'<a href="([^"]*)"', drawing)
    assert 'aria-label="12 dockers"' in drawing


def test_nothing_but_a_drawing_gets_through(drawing):
    elements = list(ElementTree.fromstring(drawing).iter())
    drawn = {"svg", "g", "path", "line", "rect", "text", "tspan", "circle", "a", "title"}
    assert {element.tag for element in elements} <= drawn
    names = {name for element in elements for name in element.attrib}
    assert set() == {name for name in names if name.startswith("on") or name in ("style", "src", "xlink:href")}


def test_colours_are_left_to_the_page(drawing):
    assert [] == re.findall(r'(?:fill|stroke)="#', drawing)
    assert {"fill-o0", "fill-o1"} <= set(re.findall(r"fill-o\d+", drawing))


def test_a_figure_that_conflicts_is_ringed_and_an_echo_faded():
    assert "stroke-ring" in inline_svg(figure_chart("injured", [point("a", 1, conflicting=True)]), ["/"])
    assert f'opacity="{FADED}"' in inline_svg(figure_chart("injured", [point("a", 1, echo=True)]), ["/"])


def test_points_of_one_day_and_number_stand_side_by_side():
    rows = figure_chart("injured", [point("a", 5), point("b", 5), point("c", 6)])["data"]["values"]
    assert ["2031-05-08T00:00", "2031-05-08T01:00", "2031-05-08T00:00"] == [row["at"] for row in rows]


def test_origins_beyond_the_palette_share_its_grey():
    taken = colours(f"source {number}" for number in range(20))
    assert (0, len(PALETTE) - 1, 9) == (taken["source 0"], taken["source 19"], list(taken.values()).count(11))
