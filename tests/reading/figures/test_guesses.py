"""Two guesses at one number are one figure between them."""

import pytest

from crosswire.lexicons import load
from crosswire.reading.figures.quantities import read_quantities


def numbers(text):
    return [(q.low, q.high, q.qualifier, q.unit) for q in read_quantities(text, 0, len(text), load())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("she counted 4, 5 shots", (4, 5, "between", None)),
        ("he lost twenty, thirty goats", (20, 30, "between", None)),
        ("eight, maybe ten barns burned", (8, 10, "between", None)),
        ("he lent her 300 or 400 dollars", (300, 400, "between", "USD")),
        ("the mill lost 3 or 4 million dollars", (3000000, 4000000, "between", "USD")),
        ("the mill lost $3 or $4 million", (3000000, 4000000, "between", "USD")),
        ("five or six thousand ballots", (5000, 6000, "between", None)),
    ],
)
def test_two_guesses_are_one_figure(text, expected):
    assert [expected] == numbers(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on May 6, 7 goats died", [(7, 7, "exact", None)]),
        ("of the six, seven goats died", [(6, 6, "exact", None), (7, 7, "exact", None)]),
        ("he gave $90 or $100 for it", [(90, 90, "exact", "USD"), (100, 100, "exact", "USD")]),
        ("it killed 6, 40 goats fled", [(6, 6, "exact", None), (40, 40, "exact", None)]),
    ],
)
def test_two_numbers_of_other_things_are_two(text, expected):
    assert expected == numbers(text)
