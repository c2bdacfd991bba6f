"""Others than the men, women or children told of before may be any people."""

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Report, report_id


@pytest.mark.parametrize(
    "text, counted",
    [
        ("Two teenagers died and four others were hurt when a lorry overturned near Dorn.", ["teenagers", "people"]),
        ("Three men were found dead and 12 others were taken to hospital with wounds.", ["men", "people"]),
        ("Nine soldiers were killed and four others wounded.", ["soldiers", "soldiers"]),
        ("Three women were killed and two wounded.", ["women", "women"]),
    ],
)
def test_others_than_those_of_one_sex_or_age_are_people(parser, text, counted):
    report = Report(id=report_id(text, None, None), path="report.txt", text=text, sha256="")
    figures = [c.figure for c in read_claims(report, parser.parse(report), load()) if c.figure is not None]
    assert counted == [figure.counted for figure in figures]
    assert all(not figure.people or figure.counted != "people" for figure in figures)
