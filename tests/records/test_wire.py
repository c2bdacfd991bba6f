import datetime
import json

from hypothesis import given
from invented import a_figure, a_finding, a_link, a_report, claims, reports

from crosswire.records import Entry, Finding, Place, Span, Time
from crosswire.records.wire import (
    claim_from_wire,
    claim_to_wire,
    entry_to_wire,
    finding_from_wire,
    finding_to_wire,
    report_from_wire,
    report_to_wire,
)


@given(claims())
def test_a_claim_comes_back_equal_from_its_stored_form(claim):
    assert claim == claim_from_wire(json.loads(json.dumps(claim_to_wire(claim))))


@given(reports())
def test_a_report_comes_back_equal_from_its_line(report):
    assert report == report_from_wire(json.loads(json.dumps(report_to_wire(report))))


def test_a_finding_comes_back_equal_from_its_line():
    finding = a_finding("c_1", "c_2")
    assert finding == finding_from_wire(json.loads(json.dumps(finding_to_wire(finding))))


def test_a_finding_line_has_exactly_the_fields_of_a_finding():
    assert sorted(Finding.__slots__) == sorted(finding_to_wire(a_finding("c_1", "c_2")))


def test_a_claim_line_has_the_contract_s_form():
    report = a_report(outlet="The Marrowby Bell", published=datetime.date(2031, 5, 4))
    claim = a_figure(
        report,
        attribution=(
            a_link(report, "The harbour office", role="relay", cue="said", parties=("Marrowby", "the port union")),
            a_link(report, "the night shift", parties=("the night shift",)),
        ),
        time=Time("on 3 May", Span(66, 74), datetime.date(2031, 5, 3), datetime.date(2031, 5, 3), "day"),
        place=Place("Marrowby", "Marrowby", Span(22, 30), "GB", 54.5, -1.25),
    )
    expected = {
        "id": claim.id, "kind": "figure", "report": "marrowby.txt", "outlet": "The Marrowby Bell",
        "published": "2031-05-04", "matter": "m_1", "question": "q_1", "within": None,
        "evidence": {"start": 45, "end": 47, "quote": "12"},
        "marks": {"number": [45, 47], "qualifier": None, "stance": None, "time": None, "place": None},
        "attribution": [
            {"name": "The harbour office", "source": "The harbour office", "party": ["Marrowby", "the port union"],
             "role": "relay", "start": 0, "end": 18},
            {"name": "the night shift", "source": "the night shift", "party": "the night shift", "role": "origin",
             "start": 89, "end": 104},
        ],
        "stance": "asserted", "confidence": 0.9,
        "time": {"start": "2031-05-03", "end": "2031-05-03", "precision": "day", "text": "on 3 May"},
        "place": {"name": "Marrowby", "country": "GB", "latitude": 54.5, "longitude": -1.25, "text": "Marrowby"},
        "figure": {"measure": "injured", "low": 12, "best": 12, "high": 12, "qualifier": "exact",
                   "counted": "dockers", "unit": None, "side": None, "people": [], "scope": "incident",
                   "period_days": None, "subset_of": None, "implied": False},
        "event": None, "statement": None,
    }  # fmt: skip
    actual = entry_to_wire(Entry(claim, "marrowby.txt", report.outlet, report.published, "m_1", "q_1"))
    assert expected == actual
    assert list(expected) == list(actual)
