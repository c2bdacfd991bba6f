"""Measures come from sums of counts, and their intervals from resampling whole documents."""

from collections import Counter

import pytest

from crosswire.evaluation.scores import Run, Unit, digest_of, f1, precision_recall_f1, share


def run(counts, *measures):
    return Run("invented", measures, [Unit(str(i), Counter(one)) for i, one in enumerate(counts)])


def value_of(measured_run):
    return measured_run.measured()[0].value


def test_a_share_is_of_all_documents_together_and_no_mean_of_shares():
    assert 0.25 == value_of(run([{"right": 1, "all": 1}, {"right": 0, "all": 3}], share("right", "right", "all")))


def test_f1_is_the_harmonic_mean_of_precision_and_recall():
    counts = {"hits": 6, "made": 8, "gold": 12}
    precision, recall, f = run([counts], *precision_recall_f1("x", "hits", "made", "gold")).measured()
    assert (0.75, 0.5) == (precision.value, recall.value)
    assert 2 * 0.75 * 0.5 / 1.25 == pytest.approx(f.value)


def test_what_nothing_was_there_to_measure_is_left_out():
    assert [] == run([{"all": 0}], share("right", "right", "all")).measured()


def test_the_interval_holds_the_value_and_narrows_with_more_documents():
    few, many = [{"hits": i % 2, "made": 1, "gold": 1} for i in range(8)], []
    for _ in range(25):
        many += few
    one, other = (run(counts, f1("F1", "hits", "made", "gold")).measured()[0] for counts in (few, many))
    assert one.low <= one.value <= one.high
    assert other.high - other.low < one.high - one.low


def test_the_same_units_give_the_same_interval_again():
    counts = [{"right": i % 3 == 0, "all": 1} for i in range(30)]
    assert run(counts, share("r", "right", "all")).measured() == run(counts, share("r", "right", "all")).measured()


def test_a_digest_does_not_depend_on_the_order_of_units_and_does_on_their_content():
    a, b, c = (Unit(name, Counter(), digest=digest_of(name)) for name in "abc")
    assert Run("x", (), [a, b]).digest == Run("x", (), [b, a]).digest
    assert Run("x", (), [a, b]).digest != Run("x", (), [a, c]).digest
