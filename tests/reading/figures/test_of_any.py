"""What is said of any of several, and what a trace only looks like, counts nobody."""

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Report, report_id


@pytest.fixture(scope="module")
def harmed(parser):
    """Measure and number of each figure of people harmed."""

    def of(text):
        report = Report(id=report_id(text, None, None), path="report.txt", text=text, sha256="")
        claims = read_claims(report, parser.parse(report), load())
        figures = [c.figure for c in claims if c.figure is not None and c.figure.measure != "count"]
        return [(figure.measure, figure.low) for figure in figures]

    return of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rangers do not believe any of the nine hikers killed each other.", []),
        ("Rangers do not know whether any of the nine hikers were hurt.", []),
        ("Any of the nine hikers killed in the slide would be known here.", [("killed", 9)]),
        ("The dent is consistent with crushing a man.", []),
        ("The ferry left the quay after crushing a man.", [("injured", 1)]),
    ],
)
def test_what_is_said_of_any_or_of_a_trace_counts_nobody(harmed, text, expected):
    assert expected == harmed(text)
