"""crosswire evaluate: stages by name, errors by cause, and what changed between two exports."""

import json

import pytest
from click.testing import CliRunner

from crosswire.cli import main
from crosswire.demo import FOLDER
from crosswire.evaluation.stages import STAGES


def run(*arguments):
    return CliRunner().invoke(main, ["evaluate", *map(str, arguments)])


@pytest.fixture
def cases(tmp_path):
    """A folder of cases in the form of Recognizers, one of them beyond any reader."""
    right = {"Input": "she sold 21 lamps", "Results": [{"Start": 9, "End": 10, "Resolution": {"value": "21"}}]}
    wrong = {"Input": "she sold lamps", "Results": [{"Start": 9, "End": 13, "Resolution": {"value": "7"}}]}
    for model in ("NumberModel", "NumberRangeModel", "PercentModel", "CurrencyModel"):
        rows = [right, wrong] if model == "NumberModel" else []
        (tmp_path / f"{model}.json").write_text(json.dumps(rows), "utf-8")
    return tmp_path


def test_every_stage_is_a_command_with_help():
    listed = run("--help").output
    assert {stage for stage in STAGES if stage in listed} == set(STAGES)
    for stage in STAGES:
        assert "--data" in run(stage, "--help").output


def test_a_stage_prints_its_measures_with_intervals(cases):
    done = run("numbers", "--data", cases)
    assert 0 == done.exit_code, done.output
    assert "cases wholly right" in done.output
    assert "0.500" in done.output


def test_errors_are_listed_by_cause(cases):
    output = run("numbers", "--data", cases, "--errors").output
    assert "case without its result · nothing found  1" in output


def test_json_has_one_line_a_corpus_with_every_error(cases):
    lines = [json.loads(line) for line in run("numbers", "--data", cases, "--json").stdout.splitlines()]
    (numbers,) = [line for line in lines if line["corpus"] == "recognizers/NumberModel"]
    assert (2, 1) == (numbers["units"], len(numbers["errors"]))


def test_a_folder_without_the_corpus_is_told_in_words(tmp_path):
    done = run("attribution", "--data", tmp_path)
    assert 2 == done.exit_code
    assert "polnear" in done.output


def test_two_exports_are_compared_claim_by_claim(tmp_path):
    claim = {
        "id": "c_1", "kind": "statement", "report": "a.txt", "attribution": [], "stance": "asserted", "figure": None,
        "evidence": {"start": 0, "end": 4, "quote": "Rain"},
    }  # fmt: skip
    (tmp_path / "old.jsonl").write_text(json.dumps(claim), "utf-8")
    (tmp_path / "new.jsonl").write_text(json.dumps({**claim, "id": "c_2"}), "utf-8")
    output = run("diff", tmp_path / "old.jsonl", tmp_path / "new.jsonl").output
    assert "1 gained, 1 lost, 0 changed" in output


def test_the_bundled_reports_are_gold_of_their_own():
    done = run("gold", "--data", FOLDER.parent, "--sample", 1)
    assert "gold/demo sample 1, 1 units" in done.output
