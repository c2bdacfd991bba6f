"""The adapter for MUC-4 on two invented reports."""

import datetime

import pytest

from crosswire.evaluation.corpora import Draw, MissingCorpus
from crosswire.evaluation.muc import numbers_of, run_muc
from crosswire.evaluation.muc_documents import read_messages

TEXTS = """TST2-MUC4-0701

   LINDOW, 3 FEB 94 (GULL RADIO) -- [TEXT] RAIDERS KILLED THREE FERRYMEN
IN LINDOW ON 2 FEBRUARY.

TST2-MUC4-0702

   LINDOW, 4 FEB 94 -- THE WEIR WAS OPENED.
"""
KEY = """0.  MESSAGE: ID                     TST2-MUC4-0701
1.  MESSAGE: TEMPLATE               1
2.  INCIDENT: DATE                  02 FEB 94
3.  INCIDENT: LOCATION              KARST: LINDOW (TOWN)
9.  PERP: INDIVIDUAL ID             "RAIDERS"
10. PERP: ORGANIZATION ID           -
21. HUM TGT: NUMBER                 3: "FERRYMEN"
                                    PLURAL: "GUARDS"
23. HUM TGT: EFFECT OF INCIDENT     DEATH: "FERRYMEN"
                                    INJURY: "GUARDS"

0.  MESSAGE: ID                     TST2-MUC4-0702
1.  MESSAGE: TEMPLATE               *
"""


@pytest.fixture
def muc(tmp_path):
    folder = tmp_path / "muc4" / "tst2"
    folder.mkdir(parents=True)
    (folder / "tst2-muc4").write_text(TEXTS, "latin-1")
    (folder / "key-tst2.v4").write_text(KEY, "latin-1")
    return tmp_path


def test_a_report_is_read_with_its_templates_and_its_date(muc):
    first, second = read_messages(muc / "muc4" / "tst2")
    (template,) = first.templates
    assert (datetime.date(1994, 2, 3), datetime.date(1994, 2, 2)) == (first.published, template.day)
    assert (("KARST", "LINDOW"), (("RAIDERS",),)) == (template.places, template.perpetrators)
    assert {"killed": (3,), "injured": (None,)} == template.numbers
    assert () == second.templates


def test_a_number_may_be_told_target_by_target_or_as_their_sum(muc):
    (template,) = read_messages(muc / "muc4" / "tst2")[0].templates
    assert ({3}, set()) == (numbers_of(template, "killed"), numbers_of(template, "injured"))


def test_templates_are_measured_slot_by_slot(muc):
    (run,) = run_muc(muc, Draw())
    counts = run.units[0].counts
    assert (1, 0, 1, 1) == tuple(counts[f"{name} gold"] for name in ("killed", "injured", "day", "perpetrator"))
    assert 1 == counts["killed found"] == counts["perpetrator found"]


def test_another_part_is_measured_by_its_path(muc):
    assert ["muc4/tst2"] == [run.corpus for run in run_muc(muc / "muc4" / "tst2", Draw())]


def test_a_part_that_is_not_there_is_named(tmp_path):
    with pytest.raises(MissingCorpus):
        list(run_muc(tmp_path, Draw()))
