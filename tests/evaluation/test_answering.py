import pytest

from crosswire.evaluation.answering import ask, ask_command, least
from crosswire.records import CrosswireError


def test_a_command_takes_longer_than_its_ledger(demo_ledger):
    answers = ask(demo_ledger)
    assert [("findings",), ("figures",), ("figures", "killed")] == [answer.typed for answer in answers]
    for answer in answers:
        assert 0 < answer.ledger.processor < answer.command.processor


def test_a_command_that_fails_says_what_it_said(tmp_path):
    with pytest.raises(CrosswireError, match="there is no ledger"):
        ask_command(tmp_path / "none.db", ("findings",))


def test_of_several_times_the_least_counts():
    slow = iter([2_000_000, *[1] * 20])
    assert least(lambda: sum(range(next(slow)))).processor < 0.01
