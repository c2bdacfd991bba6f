"""Floors can only be raised; the bundled reports are always held to theirs, other corpora where they are there."""

import json
import os
from collections import Counter
from pathlib import Path

import pytest

from crosswire.demo import FOLDER
from crosswire.evaluation.corpora import Draw
from crosswire.evaluation.floors import FloorBroken, check, name_of, raise_floors, raised, read_floors
from crosswire.evaluation.gold import run_gold
from crosswire.evaluation.scores import Measure, Run, Unit, share
from crosswire.evaluation.stages import STAGES

CORPORA = os.environ.get("CROSSWIRE_CORPORA")
QUICK, WHOLE = Draw(quick=True), Draw()


def run(right, digest="d"):
    alarms = Measure("alarms", lambda counts: counts["alarms"])
    counts = Counter(right=right, all=10, alarms=3)
    right_ones = share("right", "right", "all", headline=True)
    return Run("invented", (right_ones, alarms), [Unit("one", counts, digest=digest)])


def test_a_floor_is_set_at_what_was_reached_under_headlines_alone():
    assert {"right": 0.7} == raised(run(7), WHOLE, {})["invented"].least


def test_a_better_run_raises_it_and_a_worse_one_is_refused():
    floors = raised(run(7), WHOLE, {})
    assert {"right": 0.9} == raised(run(9), WHOLE, floors)["invented"].least
    with pytest.raises(FloorBroken, match="can only be raised"):
        raised(run(6), WHOLE, floors)


def test_a_run_below_its_floor_is_told_in_words():
    assert ["invented: right is 0.6000, below its floor 0.700"] == check(run(6), WHOLE, raised(run(7), WHOLE, {}))


def test_other_gold_or_inputs_are_told_and_must_hold_the_old_floors():
    floors = raised(run(7), WHOLE, {})
    (fault,) = check(run(8, digest="other"), WHOLE, floors)
    assert "not those of its floors" in fault
    assert [] == check(run(8, digest="other"), WHOLE, raised(run(8, digest="other"), WHOLE, floors))
    with pytest.raises(FloorBroken):
        raised(run(6, digest="other"), WHOLE, floors)


def test_a_quick_sample_has_floors_of_its_own():
    assert [] == check(run(1), QUICK, raised(run(7), WHOLE, {}))


def test_the_file_keeps_the_floors_of_other_corpora_and_stays_whole_where_a_run_is_refused(tmp_path):
    path = tmp_path / "floors.json"
    path.write_text(json.dumps({"other": {"digest": "x", "least": {"F1": 0.5}}}), "utf-8")
    raise_floors([run(7)], WHOLE, path)
    before = path.read_bytes()
    assert {"other", "invented"} == set(read_floors(path))
    with pytest.raises(FloorBroken):
        raise_floors([run(6)], WHOLE, path)
    assert before == path.read_bytes()


def faults(runs, draw):
    floors, found = read_floors(), []
    for one in runs:
        assert name_of(one, draw) in floors, f"no floor for {name_of(one, draw)}: crosswire evaluate … --raise"
        found += check(one, draw, floors)
    return found


def test_the_bundled_reports_are_read_no_worse_than_before():
    assert [] == faults(run_gold(FOLDER.parent, WHOLE), WHOLE)


@pytest.mark.skipif(not CORPORA, reason="CROSSWIRE_CORPORA names no folder of corpora")
@pytest.mark.parametrize("stage", STAGES)
def test_a_quick_sample_of_the_corpora_is_read_no_worse_than_before(stage):
    assert [] == faults(STAGES[stage].run(Path(CORPORA), QUICK), QUICK)
