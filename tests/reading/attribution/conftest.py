"""Short invented reports read by the whole of reading over the shipped network."""

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Report, report_id


@pytest.fixture(scope="module")
def read(parser):
    def claims_of(text):
        report = Report(id=report_id(text, None, None), path="report.txt", text=text, sha256="")
        return read_claims(report, parser.parse(report), load())

    return claims_of
