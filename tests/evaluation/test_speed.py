import json
import os
from dataclasses import fields

import pytest

from crosswire.evaluation.memory import PeakMemory, family, set_size
from crosswire.evaluation.speed import Sample, draw, measure
from crosswire.records import CrosswireError


@pytest.fixture
def archive(tmp_path):
    """Twenty invented reports of growing length, a line each."""
    path = tmp_path / "archive.jsonl"
    lines = [{"id": str(n), "text": f"{n} ferries sank off Marrowby. " * n} for n in range(1, 21)]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    return [str(path)]


def test_a_sample_has_the_wanted_lengths_and_depends_on_the_seed_alone(archive):
    sample = Sample(reports=4, shortest=100, longest=400, seed=7)
    drawn = draw(archive, sample)
    assert 4 == len(drawn)
    assert all(100 <= len(report.text) <= 400 for report in drawn)
    assert drawn == draw(archive, sample)
    assert drawn != draw(archive, Sample(reports=4, shortest=100, longest=400, seed=8))


def test_no_report_of_the_wanted_length_is_said(archive):
    with pytest.raises(CrosswireError, match="other bounds"):
        draw(archive, Sample(shortest=5000, longest=6000))


def test_a_timed_reading_counts_what_was_read_and_where_the_time_went(archive):
    speed = measure(archive, Sample(reports=3, shortest=1, longest=400), workers=1)
    assert 3 == speed.reports
    assert speed.claims
    assert 0 < speed.network_share < 1
    assert all(getattr(speed.stages, field.name) > 0 for field in fields(speed.stages))
    assert 0 < speed.stages.network < speed.stages.language < speed.seconds


@pytest.mark.skipif(not set_size(os.getpid()), reason="the system does not tell what a process takes")
def test_memory_that_is_taken_and_given_back_is_in_the_peak():
    with PeakMemory(workers=1) as memory:
        taken = bytearray(os.urandom(50_000_000))
        while memory.peak < 50_000_000:
            assert taken
    assert 50_000_000 <= memory.peak


def test_a_process_that_has_ended_takes_no_memory():
    assert [2**22 + 1] == list(family(2**22 + 1))
    assert 0 == set_size(2**22 + 1)
