"""Whom a report means by an epithet, an owner's office or a common noun, read by the whole of reading."""

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.records import Report, report_id


@pytest.fixture(scope="module")
def origins(parser):
    def origins_of(text):
        report = Report(id=report_id(text, None, None), path="report.txt", text=text, sha256="")
        claims = [c for c in read_claims(report, parser.parse(report), load()) if c.figure]
        return [c.attribution[-1].name if c.attribution else "" for c in claims]

    return origins_of


def test_an_epithet_is_somebody_named_before(origins):
    text = "Donald Holt owns an inn. The real estate mogul said he paid $9 million. He said it earned $4 million."
    assert ["Donald Holt"] * 2 == origins(text)


def test_of_several_who_may_be_called_so_the_last_speaker_is(origins):
    text = (
        "Ada Lund met Senator Bo Dorn and Senator Ola Holt. Holt said it rained. The senator said $9 million was lost."
    )
    assert ["Senator Ola Holt"] == origins(text)


@pytest.mark.parametrize(
    "text",
    [
        "President Ola Dorn spoke in Osby. The Republican nominee said the town lost $9 million.",
        "Democratic nominee Ada Lund spoke. Lund said it rained. The Republican nominee said the town lost $9 million.",
    ],
)
def test_nobody_is_called_what_he_is_not(origins, text):
    assert ["The Republican nominee"] == origins(text)


def test_what_an_office_is_of_is_no_name(origins):
    text = (
        "Mills shut in Osby. Voters like former secretary of state Hillary Dorn. "
        "Dorn said on Monday that the town lost $9 million."
    )
    assert [True] == [name.endswith("Hillary Dorn") and not name.startswith("state") for name in origins(text)]


def test_the_company_set_beside_its_name_is_called_by_it(origins):
    text = "The company, Holt Steel Inc., opened in May. The company said it had paid $9 million in fines."
    assert ["Holt Steel Inc."] == origins(text)


def test_one_by_the_way_is_not_called_by_an_epithet(origins):
    text = (
        "Donald Holt owns an inn. Holt bought it in May. The inn is worth $4 million, according to Bo Dorn. "
        "At an event in Osby, the candidate said the inn earned $9 million."
    )
    assert "Bo Dorn" != origins(text)[-1]
