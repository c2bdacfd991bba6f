"""What is worth a person's minute comes first, and says why."""

import datetime
from dataclasses import replace

from invented import a_figure, a_finding, a_report

from crosswire.accounts import review_queue, worth_a_look
from crosswire.records import Entry
from crosswire.records.correction import Correction

MAY = datetime.datetime(2031, 5, 4, tzinfo=datetime.UTC)


def an_entry(name, confidence=0.9, **fields):
    report = a_report()
    claim = replace(a_figure(report), id=name, confidence=confidence)
    return Entry(claim, report.path, **fields)


def queue(findings, *entries):
    return review_queue(findings, {entry.claim.id: entry for entry in entries})


def test_a_conflict_that_hangs_on_an_unsure_reading_comes_first():
    sure, unsure, echoed = an_entry("c_1", 0.95), an_entry("c_2", 0.5), an_entry("c_3", 0.5)
    found = [a_finding("c_1", "c_2"), a_finding("c_3", "c_1", kind="echo")]
    assert ["c_2", "c_1", "c_3"] == [one.entry.claim.id for one in queue(found, sure, unsure, echoed)]


def test_the_more_hangs_on_a_claim_the_sooner_it_comes():
    entries = [an_entry(name, 0.8) for name in ("c_1", "c_2", "c_3", "c_4")]
    found = [a_finding("c_1", "c_2"), a_finding("c_1", "c_3"), a_finding("c_1", "c_4", kind="echo")]
    first, *_ = queue(found, *entries)
    assert ("c_1", 3) == (first.entry.claim.id, len(first.findings))
    assert [
        "2 conflicts hang on it: The two numbers are apart.",
        "1 echo hangs on it: The two numbers are apart.",
        "The reader is 80% sure of it.",
    ] == list(first.why)


def test_what_a_person_decided_is_left_out_until_the_reader_reads_otherwise():
    corrected = Correction("side", "GB", None, "Ines", "", MAY, "d_1")
    settled = [an_entry("c_1", judgement="accepted"), an_entry("c_2", corrections=(corrected,))]
    stale = [
        an_entry("c_3", judgement="accepted", stale=True),
        an_entry("c_4", corrections=(replace(corrected, stale=True),)),
    ]
    found = [a_finding("c_1", "c_2"), a_finding("c_3", "c_4")]
    assert ["c_3", "c_4"] == [one.entry.claim.id for one in queue(found, *settled, *stale)]
    assert "earlier reading" in queue(found, *stale)[0].why[0]


def test_a_claim_that_nothing_hangs_on_is_not_in_the_queue():
    assert () == queue([], an_entry("c_1", 0.1))


def test_what_is_looked_up_for_the_queue_comes_in_its_order():
    confidence = {"c_1": 0.95, "c_2": 0.5, "c_3": 0.5, "c_4": 0.99}
    found = [a_finding("c_1", "c_2"), a_finding("c_3", "c_1", kind="echo"), a_finding("c_4", "c_2")]
    entries = [an_entry(name, sure) for name, sure in confidence.items()]
    assert [one.entry.claim.id for one in queue(found, *entries)] == worth_a_look(found, confidence)
    assert ["c_2", "c_1"] == worth_a_look(found, {"c_1": 0.95, "c_2": 0.5})
