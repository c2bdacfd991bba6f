"""What cannot be answered is refused with words that help."""

import shutil
import sqlite3

import pytest
from web.conftest import said, served

BAD = {
    "/findings?kind=rumour": "must be one of",
    "/findings?colour=red": "there is no parameter",
    "/findings?kind=echo&kind=drift": "given twice",
    "/search?since=yesterday": "must be a date",
    "/search?words=%22%22": "there is no word",
    "/reports?limit=0": "a whole number from 1 to 1000",
    "/reports?offset=-1": "a whole number from 0",
    "/reports?limit=%D9%A1": "a whole number from 1 to 1000",
    "/?as_of=noon": "must be a day, or a moment",
    "/?as_of=2026-02-30": "must be a day, or a moment",
    "/?as_of=0001-01-01T00:00%2B23:00": "years 1 to 9999",
    "/matters?order=loudest": "must be one of",
}


@pytest.mark.parametrize("address", BAD)
def test_a_bad_parameter_says_what_was_wrong(reader, address):
    page = reader.get(address)
    assert 400 == page.status_code
    assert BAD[address] in said(page)


@pytest.mark.parametrize("address", BAD)
def test_a_bad_parameter_of_the_api_is_a_problem_object(reader, address):
    path = "/api/overview" + address[1:] if address.startswith("/?") else "/api" + address
    problem = reader.get(path)
    assert "application/problem+json" == problem.headers["content-type"]
    assert 400 == problem.json()["status"]
    assert BAD[address] in problem.json()["detail"]


@pytest.mark.parametrize("kind", ["matters", "questions", "findings", "reports", "claims", "sources", "parties"])
@pytest.mark.parametrize("name", ["none-such", "%00", "%F0%9F%92%A3", "x" * 3000, "'; DROP TABLE claims; --", "%25"])
def test_an_unknown_name_is_a_helpful_not_found(reader, kind, name):
    page = reader.get(f"/{kind}/{name}")
    assert 404 == page.status_code
    assert "goes by" in said(page)
    assert "Traceback" not in page.text


def test_a_page_that_is_none_leads_on(reader):
    page = reader.get("/nowhere")
    assert 404 == page.status_code
    assert 'href="/matters"' in page.text


def test_only_what_changes_something_is_sent(reader):
    assert 405 == reader.get("/decide/accept").status_code
    assert 405 == reader.post("/findings", data={}).status_code


def test_a_missing_ledger_is_told_without_a_traceback(tmp_path):
    with served(tmp_path / "none.db") as client:
        page = client.get("/")
    assert (500, True) == (page.status_code, "there is no ledger" in said(page))


def test_a_file_that_is_none_is_told_without_a_traceback(tmp_path):
    (tmp_path / "notes.db").write_text("no ledger at all, but words\n" * 50)
    with served(tmp_path / "notes.db") as client:
        assert (500, 500) == (client.get("/").status_code, client.get("/api/overview").status_code)


def test_a_damaged_ledger_is_told_without_a_traceback(copy):
    with sqlite3.connect(copy) as database:
        database.execute("PRAGMA writable_schema = ON")
        database.execute("UPDATE claims SET body = '{'")
    with served(copy) as client:
        claim = client.get("/search?kind=figure")
    assert (500, True) == (claim.status_code, "damaged" in claim.text)


def test_a_locked_ledger_is_busy(copy, monkeypatch):
    monkeypatch.setattr("crosswire.ledger.file.open_file.__kwdefaults__", {"create": True, "busy_seconds": 0.1})
    with served(copy) as client:
        claim = client.items("/search?kind=figure")[0]["id"]
        holder = sqlite3.connect(copy, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        page = client.decide("accept", claim=claim)
        holder.close()
    assert (503, True) == (page.status_code, "another program is writing" in said(page))


def test_a_ledger_that_may_not_be_written_can_be_read(copy):
    shutil.copy(copy, copy.with_name("frozen.db"))
    frozen = copy.with_name("frozen.db")
    frozen.chmod(0o444)
    with served(frozen) as client:
        assert 200 == client.get("/").status_code
