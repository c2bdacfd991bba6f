"""The bundled reports and their hand-written claims hold together, before anything reads them."""

import csv
import re

from crosswire.demo import MANIFEST, golden, reports
from crosswire.records import MEASURES, QUALIFIERS, STANCES


def texts():
    return {path.name: path.read_text("utf-8") for path in reports()}


def test_the_manifest_names_every_report_once():
    with MANIFEST.open(encoding="utf-8", newline="") as lines:
        named = [row["file"] for row in csv.DictReader(lines)]
    assert sorted(path.name for path in reports()) == sorted(named)


def test_ten_reports_or_more_tell_of_three_matters():
    assert len(reports()) >= 10
    assert {"border", "cholera", "landslide"} == {path.name.partition("-")[0] for path in reports()}


def test_no_two_reports_share_a_run_of_twelve_words():
    seen = {}
    for name, text in texts().items():
        words = re.findall(r"\w+", text.lower())
        for i in range(len(words) - 11):
            run = tuple(words[i : i + 12])
            assert seen.setdefault(run, name) == name, f"{name} and {seen[run]} share {' '.join(run)!r}"


def test_golden_evidence_stands_exactly_once_in_its_report():
    found = texts()
    astray = [row for row in golden() if found[row["report"]].count(row["evidence"]) != 1]
    assert [] == astray


def test_golden_numbers_stand_in_their_evidence():
    astray = [row for row in golden() if "number" in row and row["number"] not in row["evidence"]]
    assert [] == astray


def test_golden_fields_use_the_fields_words():
    figures = [row for row in golden() if row["kind"] == "figure"]
    assert set() == {row["measure"] for row in figures} - set(MEASURES)
    assert set() == {row["qualifier"] for row in figures} - set(QUALIFIERS)
    assert set() == {row["stance"] for row in golden() if "stance" in row} - set(STANCES)


def test_every_report_has_golden_claims():
    assert {path.name for path in reports()} == {row["report"] for row in golden()}
