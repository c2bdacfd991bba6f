"""The views that people open with Datasette answer as the API does."""

import re
import shutil
import sqlite3
from pathlib import Path

import pytest

from crosswire.api import Ledger
from crosswire.ledger.reading_views import VIEWS


@pytest.fixture
def path(demo_ledger, tmp_path):
    return shutil.copy(demo_ledger, tmp_path / "demo.db")


@pytest.fixture
def ledger(path):
    with Ledger.open(path) as ledger:
        yield ledger


def ask(path, query):
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    try:
        return [dict(row) for row in connection.execute(query)]
    finally:
        connection.close()


def texts(path, column, view):
    return [row[column] for row in ask(path, f"SELECT {column} FROM {view}")]


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_answers_without_a_blob(path, view):
    for row in ask(path, f"SELECT * FROM {view}"):
        assert not any(isinstance(value, bytes) for value in row.values())


def test_claims_are_listed_as_the_api_lists_them(path, ledger):
    entries = list(ledger.claims(include_rejected=True))
    assert [entry.claim.id for entry in entries] == texts(path, "claim", "claim_list")
    figures = [entry.claim.figure for entry in entries if entry.claim.figure]
    columns = ("measure", "low", "best", "high", "qualifier", "counted", "unit", "side", "scope", "period_days")
    expected = [tuple(getattr(figure, name) for name in columns) for figure in figures]
    assert expected == [tuple(row[name] for name in columns) for row in ask(path, "SELECT * FROM figure_list")]
    chains = [" ← ".join(link.name for link in entry.claim.attribution) or None for entry in entries]
    assert chains == texts(path, "chain", "claim_list")


def test_claims_are_listed_as_people_decided(path, ledger):
    claim = next(ledger.claims(measure="killed")).claim.id
    ledger.correct(claim, "value", "at least 99")
    ledger.correct(claim, "side", "KP")
    ledger.grade(claim, "2")
    row = f"SELECT low, best, side, corrected_fields, grade, judgement FROM figure_list WHERE claim = '{claim}'"
    assert [(99, None, "KP", "value, side", "2", None)] == [tuple(found.values()) for found in ask(path, row)]
    rejected = ledger.reject(claim, why="another river")
    assert [("rejected",)] == [(found["judgement"],) for found in ask(path, row)]
    taken = ledger.take_back(rejected.id)
    assert [(None,)] == [(found["judgement"],) for found in ask(path, row)]
    ledger.take_back(taken.id)
    assert [("rejected",)] == [(found["judgement"],) for found in ask(path, row)]
    states = {one.decision.id: "taken back" if one.taken_back else "holds" for one in ledger.log()}
    assert states == {one["decision"]: one["state"] for one in ask(path, "SELECT * FROM decision_list")}


def test_findings_are_listed_as_the_api_lists_them(path, ledger):
    expected = {
        finding.id: (finding.kind, finding.label, finding.why, finding.reports) for finding in ledger.findings()
    }
    told = ask(path, "SELECT finding, kind, label, why, reports FROM finding_list")
    assert expected == {row.pop("finding"): tuple(row.values()) for row in told}
    evidence = [(finding.id, claim) for finding in ledger.findings() for claim in finding.claims]
    assert sorted(evidence) == sorted(
        (row["finding"], row["claim"]) for row in ask(path, "SELECT * FROM finding_evidence")
    )


def test_reports_and_sources_are_listed_as_the_api_lists_them(path, ledger):
    expected = [(report.id, report.outlet, report.text) for report in ledger.reports()]
    assert expected == [tuple(row.values()) for row in ask(path, "SELECT report, outlet, text FROM report_list")]
    sources = sorted((one.name, "; ".join(one.names), one.claims, one.reports) for one in ledger.sources())
    told = ask(path, "SELECT source, names, claims, reports FROM source_list")
    assert sources == sorted(tuple(row.values()) for row in told)


def test_matters_and_questions_are_listed_with_what_they_count(path, ledger):
    assert len({entry.matter for entry in ledger.claims()}) == len(ask(path, "SELECT * FROM matter_list"))
    asked = {question.id: len(question.entries) for question in ledger.questions(limit=1000)}
    assert asked == {row["question"]: row["figures"] for row in ask(path, "SELECT * FROM question_list")}


def test_the_documented_queries_run(path):
    page = (Path(__file__).parents[2] / "docs" / "ledger.md").read_text("utf-8")
    queries = re.findall(r"```sql\n(.*?)```", page, re.DOTALL)
    assert 4 == len(queries)
    assert all(isinstance(ask(path, query), list) for query in queries)
    assert ask(path, queries[1])


def test_the_documentation_names_every_view_and_table(path):
    page = (Path(__file__).parents[2] / "docs" / "ledger.md").read_text("utf-8")
    tables = ask(path, "SELECT name FROM sqlite_master WHERE type = 'table'")
    shadows = ("report_words_", "claim_words_", "sqlite_")
    names = {row["name"] for row in tables if not row["name"].startswith(shadows)} | set(VIEWS)
    assert set() == {name for name in names if f"`{name}`" not in page}
