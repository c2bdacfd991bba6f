import datetime
import json

import pytest

from crosswire.publish import FigurePoint, PublishError, write_figure_chart
from crosswire.publish.charts import figure_chart
from crosswire.records import Figure

DAY = datetime.date(2031, 5, 8)
AT_LEAST = FigurePoint("harbour office", DAY, Figure("injured", 12, None, None, "at_least", "dockers"))
BETWEEN = FigurePoint("the union", DAY, Figure("injured", 10, None, 15, "between", "dockers"))


def test_a_figure_is_drawn_at_its_best_known_number_with_its_bounds():
    rows = figure_chart("injured", [AT_LEAST, BETWEEN])["data"]["values"]
    assert [(12, 12, 12, "at least"), (10, 10, 15, "between")] == [
        (row["number"], row["low"], row["high"], row["qualifier"]) for row in rows
    ]


def test_a_chart_asks_nothing_of_the_network():
    assert "url" not in json.dumps(figure_chart("injured", [AT_LEAST]))


@pytest.mark.parametrize(("form", "start"), [("svg", b"<svg"), ("png", b"\x89PNG"), ("json", b"{")])
def test_a_chart_is_drawn_in_every_form(tmp_path, form, start):
    write_figure_chart(tmp_path / f"chart.{form}", "injured · dockers", [AT_LEAST, BETWEEN])
    assert (tmp_path / f"chart.{form}").read_bytes().startswith(start)


@pytest.mark.parametrize(("name", "points"), [("chart.gif", [AT_LEAST]), ("chart.svg", [])])
def test_another_form_or_nothing_to_draw_is_refused_and_nothing_is_written(tmp_path, name, points):
    with pytest.raises(PublishError):
        write_figure_chart(tmp_path / name, "injured", points)
    assert [] == list(tmp_path.iterdir())
