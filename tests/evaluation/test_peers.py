import importlib.util
import sys

import pytest
from invented import a_report

from crosswire.cli.bench import peers_line
from crosswire.evaluation.clock import Spent
from crosswire.evaluation.peers import PeerSpeed, load_peers
from crosswire.evaluation.speed import Speed
from crosswire.pipeline import StageTimes
from crosswire.records import CrosswireError

LIBRARIES = ("spacy", "quantulum3", "dateparser")


@pytest.mark.skipif(not all(map(importlib.util.find_spec, LIBRARIES)), reason="the extra 'peers' is not installed")
def test_the_other_stack_reads_every_report_and_is_timed():
    speed = load_peers().measure([a_report(), a_report("3 ferries sank 5 km off Marrowby on Monday.")])
    assert 2 == speed.reports
    assert speed.spent.processor == sum(getattr(speed, library).processor for library in LIBRARIES)
    assert 0 < speed.spent.seconds == sum(getattr(speed, library).seconds for library in LIBRARIES)
    assert speed.reports_a_second == 2 / speed.spent.seconds
    assert "untrained" in speed.note


def test_the_two_ratios_are_of_the_clock_and_of_processors():
    ours = Speed(10, 5000, 40, 2.0, 1.0, 0.5, 10**8, StageTimes())
    theirs = PeerSpeed(10, 5000, Spent(3, 6), Spent(1, 1), Spent(2, 2), 0)
    line = peers_line(ours, theirs)
    assert (3.0, 9.0) == (line["ratio"], line["processor_ratio"])
    assert (6, 9) == (line["seconds"], line["processor"])


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_missing_library_is_said_with_the_extra_that_has_it(monkeypatch, library):
    for name in [name for name in sys.modules if name.split(".")[0] == library]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(CrosswireError, match=r"crosswire\[peers\]"):
        load_peers()
