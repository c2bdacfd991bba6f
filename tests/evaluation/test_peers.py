import importlib.util
import sys

import pytest
from invented import a_report

from crosswire.evaluation.peers import load_peers
from crosswire.records import CrosswireError

LIBRARIES = ("spacy", "quantulum3", "dateparser")


@pytest.mark.skipif(not all(map(importlib.util.find_spec, LIBRARIES)), reason="the extra 'peers' is not installed")
def test_the_other_stack_reads_every_report_and_is_timed():
    speed = load_peers().measure([a_report(), a_report("3 ferries sank 5 km off Marrowby on Monday.")])
    assert 2 == speed.reports
    assert all(getattr(speed, library) > 0 for library in LIBRARIES)
    assert speed.reports_a_second == pytest.approx(2 / (speed.spacy + speed.quantulum3 + speed.dateparser))
    assert "untrained" in speed.note


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_missing_library_is_said_with_the_extra_that_has_it(monkeypatch, library):
    for name in [name for name in sys.modules if name.split(".")[0] == library]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(CrosswireError, match=r"crosswire\[peers\]"):
        load_peers()
