"""Whether confidence means what it says: bands, the calibration error, and the diagram."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from crosswire.evaluation.confidence import MEASURES, bands, calibration_error, draw_confidence, run_confidence, unit
from crosswire.evaluation.confidence_labels import Labelled
from crosswire.evaluation.corpora import Draw, MissingCorpus
from crosswire.evaluation.scores import Run
from crosswire.publish.files import PublishError
from crosswire.records import Claim, Evidence, Report, Span, Statement, report_id

TEXT = "The weir burst, the guard said."
REPORT = Report(report_id(TEXT, None, None), "weir.txt", TEXT, "")
CLAIM = Claim("c_1", "statement", REPORT.id, Span(0, 14), Evidence(Span(0, 14), TEXT[:14]), "asserted", 0.9,
              statement=Statement(TEXT[:14]))  # fmt: skip


def run_of(*judged: tuple[float, bool]) -> Run:
    """A run of one document whose claims have these confidences and are right or not."""
    claims = tuple((replace(CLAIM, confidence=sure), REPORT, right) for sure, right in judged)
    return Run("confidence/weir", MEASURES, [unit(Labelled("weir", claims, "digest"))])


def test_nine_right_in_ten_at_nine_tenths_is_no_error():
    counts = run_of(*[(0.9, True)] * 9, (0.9, False)).units[0].counts
    assert 0.0 == pytest.approx(calibration_error(counts))


def test_the_error_is_the_distance_in_each_band_by_size():
    counts = run_of((0.8, True), (0.8, False), (0.6, True), (0.6, True)).units[0].counts
    assert (0.3 * 2 + 0.4 * 2) / 4 == pytest.approx(calibration_error(counts))


def test_a_band_has_its_mean_confidence_and_its_share_of_right():
    values = {one.name: one.value for one in run_of((0.9, True), (0.92, False)).measured()}
    assert 0.5 == values["right, of those at 0.9 to 0.95"]
    assert 0.91 == pytest.approx(values["mean confidence, of those at 0.9 to 0.95"])


def test_who_was_sure_and_wrong_is_listed():
    assert ["statement statement"] == [error.cause for error in run_of((0.9, False), (0.6, False)).errors]


def test_the_diagram_is_drawn_with_its_diagonal(tmp_path: Path):
    path = tmp_path / "reliability.json"
    draw_confidence(path, [run_of((0.9, True), (0.6, False))])
    spec = json.loads(path.read_text("utf-8"))
    assert [{"sure": 0, "right": 0}, {"sure": 1, "right": 1}] == spec["layer"][0]["data"]["values"]
    assert [0.6, 0.9] == [row["sure"] for row in spec["layer"][1]["data"]["values"]]


def test_no_claim_draws_nothing(tmp_path: Path):
    with pytest.raises(PublishError):
        draw_confidence(tmp_path / "empty.svg", [])


def test_bands_name_their_corpus():
    assert {"weir"} == {band.group for band in bands([run_of((0.9, True))])}


def test_a_folder_without_labels_is_named(tmp_path: Path):
    with pytest.raises(MissingCorpus):
        list(run_confidence(tmp_path, Draw(quick=True)))
