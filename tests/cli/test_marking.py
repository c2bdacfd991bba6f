"""How show marks a text, with colours and without."""

from hypothesis import given
from hypothesis import strategies as st

from crosswire.cli.show import Marking, marked_text
from crosswire.records import Span

TEXT = "Five were hurt, the mayor said. Subscribe now"


def plain(*marked):
    return marked_text(TEXT, list(marked), colours=False).plain


def test_a_figure_inside_a_statement_stands_in_its_brackets():
    statement, figure = Marking(Span(0, 14), "S1", "statement"), Marking(Span(0, 4), "F1", "figure")
    assert "[S1 [F1 Five] were hurt], the mayor said. Subscribe now" == plain(figure, statement)


def test_furniture_stands_in_braces():
    furniture = Marking(Span(32, 45), "furniture", "furniture")
    assert "Five were hurt, the mayor said. {Subscribe now}" == plain(furniture)


def test_colours_take_the_place_of_brackets():
    figure = Marking(Span(0, 4), "F1", "figure")
    assert "F1 Five were hurt, the mayor said. Subscribe now" == marked_text(TEXT, [figure], colours=True).plain


SPANS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(lambda ends: Span(*sorted(ends)))


@given(st.lists(SPANS, max_size=6))
def test_no_marking_loses_a_character(spans):
    marked = [Marking(span, "F1", "figure") for span in spans]
    assert marked_text(TEXT, marked, colours=False).plain.replace("[F1 ", "").replace("]", "") == TEXT
