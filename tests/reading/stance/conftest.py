"""The figures of short texts, with what each is put forward as."""

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Report, report_id


@pytest.fixture(scope="module")
def stances(parser):
    """What each figure of a text is put forward as, with its measure and number."""

    def stances_of(text, published=None):
        report = Report(id=report_id(text, None, None), path="report.txt", text=text, sha256="", published=published)
        claims = [c for c in read_claims(report, parser.parse(report), load()) if c.figure]
        return [(c.figure.measure, c.figure.low, c.stance) for c in claims]

    return stances_of
