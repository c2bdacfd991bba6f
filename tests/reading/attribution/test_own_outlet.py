"""The outlet of a report is no relay of what it tells itself."""

import datetime

import pytest

from crosswire.lexicons import load
from crosswire.reading import read_claims
from crosswire.reading.attribution.own_outlet import is_own_outlet
from crosswire.records import Report


def report_of(outlet, text=""):
    day = datetime.date(2031, 5, 2)
    return Report(id="r_1", path="report.txt", text=text, sha256="", outlet=outlet, published=day)


@pytest.mark.parametrize(
    "name, outlet",
    [
        ("QBX Action News 6", "qbxactionnews6.example"),
        ("QBX", "qbxactionnews6.example"),
        ("DORN19", "dorn19.example"),
        ("WULF TV 7", "wulf.example"),
        ("the Lindow Gazette", "Lindow Gazette"),
        ("The Gazette", "lindowgazette.example"),
        ("Lindow Sun-Post", "www.sunpost.example"),
        ("the New Lindow Times", "nltimes.example"),
        ("the Orla Daily Mirror", "odm.co.example"),
    ],
)
def test_an_outlet_is_known_by_its_host_short_name_or_call_sign(name, outlet):
    assert is_own_outlet(name, report_of(outlet))


@pytest.mark.parametrize(
    "name, outlet",
    [
        ("Lindow police", "lindow.example"),
        ("the city of Lindow", "lindow.example"),
        ("Lindow Police", "lindow.sunpost.example"),
        ("the Daily Record", "Lindow Gazette"),
        ("Ada Holt", None),
        ("AP", "apgazette.example"),
    ],
)
def test_others_of_the_same_town_or_trade_are_not_the_outlet(name, outlet):
    assert not is_own_outlet(name, report_of(outlet))


def test_whom_the_outlet_spoke_to_is_the_only_source(parser):
    text = 'LINDOW - "Nine men were hurt on the pier," the harbour master told DORN19 on Friday.'
    report = report_of("dorn19.example", text)
    figures = [c for c in read_claims(report, parser.parse(report), load()) if c.figure is not None]
    assert [["the harbour master"]] == [[link.name for link in claim.attribution] for claim in figures]


def test_what_the_outlet_says_it_reported_is_its_own_word(parser):
    text = "Holt is no stranger to the court. As DORN19 reported in May, he was fined after a crash that hurt a man."
    report = report_of("dorn19.example", text)
    figures = [c for c in read_claims(report, parser.parse(report), load()) if c.figure is not None]
    assert [()] == [claim.attribution for claim in figures]
