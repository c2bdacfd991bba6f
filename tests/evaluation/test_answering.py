import pytest

from crosswire.evaluation.answering import QUESTIONS, ask_command, ask_ledger, least
from crosswire.records import CrosswireError


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_command_takes_longer_than_its_ledger(name, demo_ledger):
    assert 0 < ask_ledger(demo_ledger, name).processor < ask_command(demo_ledger, name).processor


def test_a_command_that_fails_says_what_it_said(tmp_path):
    with pytest.raises(CrosswireError, match="there is no ledger"):
        ask_command(tmp_path / "none.db", "findings")


def test_of_several_times_the_least_counts():
    slow = iter([2_000_000, *[1] * 20])
    assert least(lambda: sum(range(next(slow)))).processor < 0.01
