"""Short invented reports read by the whole of reading over the shipped network."""

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
