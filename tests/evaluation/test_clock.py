import time

from crosswire.evaluation.clock import Laps

WORK = 0.05
"""Seconds."""


def worked():
    """Processor time, by work that takes WORK of it."""
    began = time.process_time()
    while time.process_time() - began < WORK:
        pass


def outcomes():
    for number in range(2):
        worked()
        yield number
    worked()
    worked()
    worked()


def test_what_comes_after_the_last_outcome_is_no_reading():
    laps = Laps()
    assert [0, 1] == list(laps.over(outcomes()))
    assert 2 * WORK <= laps.reading.processor < laps.crossing.processor
    assert 3 * WORK <= laps.crossing.processor
    assert laps.reading.processor <= laps.reading.seconds + 0.01
    assert laps.crossing.processor <= laps.crossing.seconds + 0.01
