"""The reader's own precision, from what people decided."""

import datetime
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from invented import a_figure, a_report

from crosswire.accounts import precisions
from crosswire.accounts.precision import wilson
from crosswire.records import Entry
from crosswire.records.correction import Correction

MAY = datetime.datetime(2031, 5, 4, tzinfo=datetime.UTC)


def an_entry(**fields):
    report = a_report()
    return Entry(a_figure(report), report.path, **fields)


def corrected(entry, stale=False, **figure):
    claim = replace(entry.claim, figure=replace(entry.claim.figure, **figure))
    correction = Correction("value", None, None, "Ines", "", MAY, "d_1", stale)
    return replace(entry, claim=claim, read=entry.claim, corrections=(correction,))


def told(entries):
    return {one.field: (one.right, one.wrong) for one in precisions(entries)}


def test_an_accepted_claim_is_right_in_every_field_that_it_has():
    fields = told([an_entry(judgement="accepted")])
    assert (1, 0) == fields["claim"] == fields["number"] == fields["qualifier"] == fields["counted"]
    assert "side" not in fields


def test_a_corrected_field_is_wrong_and_says_nothing_of_the_others():
    assert {"claim": (1, 0), "side": (0, 1)} == told([corrected(an_entry(), side="GB")])


def test_a_claim_accepted_as_corrected_is_right_in_its_other_fields():
    fields = told([corrected(an_entry(judgement="accepted"), counted="sailors")])
    assert ((0, 1), (1, 0)) == (fields["counted"], fields["number"])


def test_a_rejected_claim_is_wrong_as_a_whole():
    assert {"claim": (0, 1)} == told([an_entry(judgement="rejected")])


def test_what_was_decided_on_an_earlier_reading_counts_for_nothing():
    stale = [an_entry(judgement="accepted", stale=True), corrected(an_entry(), stale=True, side="GB"), an_entry()]
    assert {} == told(stale)


@pytest.mark.parametrize(
    ("right", "wrong", "low", "high"), [(10, 0, 0.722, 1.0), (45, 5, 0.786, 0.957), (0, 4, 0.0, 0.490)]
)
def test_the_interval_is_wilson_s(right, wrong, low, high):
    assert (low, high) == tuple(round(bound, 3) for bound in wilson(right, wrong))


@example(0, 235)
@given(st.integers(0, 500), st.integers(0, 500))
def test_the_share_lies_in_its_interval(right, wrong):
    if right + wrong:
        low, high = wilson(right, wrong)
        assert 0 <= low <= right / (right + wrong) <= high <= 1
