"""Short reports that look opposed and can all be true, read and cross-checked from their text: none is a conflict."""

import pytest
from crosscheck.peace import CORRECTED, PEACE
from crosscheck.told import crossed, read


@pytest.mark.parametrize("reports", PEACE.values(), ids=PEACE)
def test_what_can_all_be_true_is_one_matter_and_no_conflict(parser, reports):
    check = crossed(*read(parser, reports))
    assert 1 == len(set(check.matters.values()))
    assert [] == [finding.why for finding in check.findings if finding.kind == "conflict"]


@pytest.mark.parametrize("name", [name for name in PEACE if not name.startswith("a corrected date")])
def test_nobody_is_told_to_have_changed_a_number_that_stands(parser, name):
    check = crossed(*read(parser, PEACE[name]))
    assert [] == [finding.why for finding in check.findings if finding.kind == "revised"]


def test_a_toll_that_was_taken_back_is_told_as_revised(parser):
    reports, claims = read(parser, CORRECTED["a toll that was taken back"])
    [found] = [finding for finding in crossed(reports, claims).findings if finding.kind == "revised"]
    assert "31 became 22 people killed: Orme Daily tells of the change (Ada Lind)." == found.why


def test_one_sum_in_two_currencies_is_told_as_such(parser):
    reports, claims = read(parser, PEACE["another measure: one sum in two currencies"])
    [found] = [finding for finding in crossed(reports, claims).findings if finding.kind == "compatible"]
    assert "measure" == found.field
    assert found.why.endswith("can both be true: they are in different currencies.")
