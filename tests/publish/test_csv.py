import csv
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented import a_figure, a_finding, a_link, a_report, a_statement, claims

from crosswire.publish import exporter
from crosswire.publish.csv import cell
from crosswire.records import Entry, Place, Span


def rows(path):
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def write(folder, entries, reports=(), findings=()):
    return {path.stem: rows(path) for path in exporter("csv")(folder, entries, reports, findings)}


def test_a_claim_is_one_row_with_its_nested_fields_laid_out(tmp_path):
    report = a_report(outlet="The Marrowby Bell")
    claim = a_figure(report, place=Place("Marrowby", "Marrowby", Span(22, 30), "GB", 54.5, -1.25))
    (row,) = write(tmp_path, [Entry(claim, report.path, report.outlet)])["claims"]
    expected = {
        "kind": "figure", "report": "marrowby.txt", "outlet": "The Marrowby Bell", "evidence_quote": "12",
        "marks_number": "45-47", "figure_measure": "injured", "figure_low": "12.0", "figure_implied": "false",
        "place_longitude": "-1.25", "event_type": "", "statement_content": "", "origin": "",
    }  # fmt: skip
    assert expected == {name: row[name] for name in expected}


def test_the_sources_of_a_claim_are_rows_of_their_own_outermost_first(tmp_path):
    report = a_report()
    chain = (
        a_link(report, "The harbour office", role="relay"),
        a_link(report, "the night shift", parties=("Marrowby", "the port union")),
    )
    tables = write(tmp_path, [Entry(a_figure(report, attribution=chain), report.path)])
    found = [(row["position"], row["source"], row["party"], row["role"]) for row in tables["links"]]
    expected = [("0", "The harbour office", "Marrowby", "relay"),
                ("1", "the night shift", "Marrowby; the port union", "origin")]  # fmt: skip
    assert expected == found
    assert "the night shift" == tables["claims"][0]["origin"]


def test_a_report_keeps_its_text_and_a_finding_its_claims(tmp_path):
    report = a_report('Two lines\r\n"and" a comma, here.')
    tables = write(tmp_path, [], [report], [a_finding("c_1", "c_2")])
    assert report.text == tables["reports"][0]["text"]
    assert "c_1; c_2" == tables["findings"][0]["claims"]


@pytest.mark.parametrize("words", ["=2+3", "+44 20", "-12 hurt", "@bell", "\t=1", "\r=1"])
def test_words_that_a_spreadsheet_would_run_are_made_harmless(tmp_path, words):
    report = a_report(f"Before {words} after")
    (row,) = write(tmp_path, [Entry(a_statement(report, words), report.path)])["claims"]
    assert f"'{words}" == row["evidence_quote"] == row["statement_content"]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_text_becomes_a_formula(words):
    assert not cell(words).startswith(("=", "+", "-", "@", "\t", "\r"))


@given(st.lists(claims(), max_size=3))
def test_any_claims_become_as_many_rows(tmp_path_factory, found):
    entries = [Entry(replace(claim, id=f"c_{i}"), "a.txt") for i, claim in enumerate(found)]
    tables = write(tmp_path_factory.mktemp("csv"), entries)
    assert [entry.claim.id for entry in entries] == [row["id"] for row in tables["claims"]]
    assert sum(len(claim.attribution) for claim in found) == len(tables["links"])
