"""Every page answers, in each of its forms, now and as of any moment."""

import csv
import io
import json
import re
from html import unescape

import pytest
from web.conftest import served

from crosswire.web.address import Addresses, in_form
from crosswire.web.answering import PATHS
from crosswire.web.pages import PAGES

FORMS = [(page, form) for page in PAGES for form in ("html", "json", "csv") if form != "csv" or page.table]
LONG_AGO = "1999-12-31T23:59:59Z"
FAR_AHEAD = "2999-01-01T00:00Z"
LINK = re.compile(r'(?:href|action|src|hx-get)="([^"]*)"')


def address(page, names, form="html", **query):
    return Addresses(PATHS)(page.name, names.get(page.name, ""), form=form, **query)


@pytest.mark.parametrize(("page", "form"), FORMS, ids=lambda value: getattr(value, "name", value))
def test_every_page_answers_in_every_form(reader, names, page, form):
    answer = reader.get(address(page, names, form))
    media = {"html": "text/html; charset=utf-8", "json": "application/json"}
    assert (200, media.get(form, "text/csv; charset=utf-8; header=present")) == (
        answer.status_code, answer.headers["content-type"],
    )  # fmt: skip


@pytest.mark.parametrize("page", [page for page in PAGES if page.table], ids=lambda page: page.name)
def test_a_table_has_the_same_rows_as_csv_that_its_page_shows(reader, names, page):
    rows = list(csv.reader(io.StringIO(reader.get(address(page, names, "csv")).text)))
    assert all(len(rows[0]) == len(row) for row in rows)


@pytest.mark.parametrize(("page", "form"), FORMS, ids=lambda value: getattr(value, "name", value))
def test_every_page_answers_the_same_as_of_a_moment_after_all(reader, names, page, form):
    now = reader.get(address(page, names, form))
    then = reader.get(address(page, names, form, as_of=FAR_AHEAD))
    assert 200 == then.status_code
    if form == "csv":
        assert now.text == then.text


@pytest.mark.parametrize("page", [page for page in PAGES if "{name}" not in page.path], ids=lambda page: page.name)
def test_before_the_first_report_every_list_is_empty(reader, page):
    data = reader.get(address(page, {}, "json", as_of=LONG_AGO)).json()
    lists = [value for value in data.values() if isinstance(value, list)]
    assert [] == [value for value in lists if value]


@pytest.mark.parametrize("page", [page for page in PAGES if "{name}" in page.path], ids=lambda page: page.name)
def test_what_was_not_there_yet_is_not_found_and_the_moment_is_kept(reader, names, page):
    absent = reader.get(address(page, names, as_of=LONG_AGO))
    assert 404 == absent.status_code
    assert "Replay." in absent.text
    assert 'href="/matters?as_of=1999' in absent.text


def test_a_replay_says_so_and_keeps_its_moment_in_every_link(reader):
    page = reader.get("/?as_of=2999-01-01T00:00Z").text
    assert "Replay." in page
    own = [unescape(link) for link in LINK.findall(page) if link.startswith("/")]
    inside = [link for link in own if not link.startswith(("/static/", "/api/openapi")) and link != "/"]
    plain = [link for link in inside if "as_of=" not in link and link not in PATHS.values()]  # but for forms
    assert [] == plain


def test_a_replay_keeps_what_was_asked_and_leads_back_to_it(reader):
    now = reader.get("/search?words=killed&kind=figure").text
    assert '<input type="hidden" name="kind" value="figure">' in now.partition('class="moment"')[2]
    then = reader.get("/search?words=killed&kind=figure&as_of=2999-01-01").text
    assert '<a href="/search?words=killed&amp;kind=figure">Back to now</a>' in then


def test_every_link_of_every_page_leads_somewhere(reader, names):
    pages = [address(page, names) for page in PAGES]
    links = [link for page in pages for link in re.findall(r' href="(/[^"]*)"', reader.get(page).text)]
    found = {unescape(link).partition("#")[0] for link in links}
    broken = {link for link in found if reader.get(link).status_code != 200}
    assert set() == broken


def test_a_page_of_a_list_leads_to_the_next_and_back(reader):
    first = reader.get("/api/search?limit=20").json()
    assert (20, "/api/search?limit=20&offset=20") == (len(first["items"]), first["next"])
    second = reader.get(first["next"]).json()
    assert set() == {one["id"] for one in first["items"]} & {one["id"] for one in second["items"]}
    assert 'rel="next" href="/search?limit=20&amp;offset=40"' in reader.get("/search?limit=20&offset=20").text


def test_facets_narrow_a_search_down(reader):
    found = reader.get("/api/search?words=killed&kind=figure&measure=killed").json()
    assert {"killed"} == {one["figure"]["measure"] for one in found["items"]}
    assert [{"value": "killed", "claims": found["total"]}] == found["facets"]["measure"]


def test_every_number_of_a_finding_leads_to_its_words(reader, names):
    finding = reader.get(f"/api/findings/{names['finding']}").json()
    page = reader.get(f"/findings/{names['finding']}").text
    for claim in finding["claims"]:
        assert re.search(rf'href="/reports/r_\w+\?claim={claim}#{claim}"', page)


def test_the_words_of_a_claim_are_lit_in_its_report(reader, names):
    claim = reader.get(f"/api/claims/{names['claim']}").json()
    report = re.search(rf'href="/reports/(r_\w+)\?claim={claim["id"]}', reader.get(f"/claims/{claim['id']}").text)[1]
    page = reader.get(f"/reports/{report}?claim={claim['id']}").text
    lit = "".join(re.findall(r'<a class="mark [^"]* lit"[^>]*>([^<]*)</a>', page))
    assert claim["evidence"]["quote"] == unescape(lit)


def test_a_question_is_drawn_with_every_point_leading_to_its_words(reader, names):
    drawing = reader.get(f"/questions/{names['question']}/chart").text
    question = reader.get(f"/api/questions/{names['question']}").json()
    claims = {claim["id"] for account in question["accounts"] for claim in account["claims"]}
    assert claims == set(re.findall(r'<a href="/reports/r_\w+\?claim=(c_\w+)#', drawing))
    assert "style=" not in drawing


@pytest.mark.parametrize(("form", "start"), [("svg", b"<svg"), ("png", b"\x89PNG"), ("json", b"{")])
def test_a_chart_can_be_taken_along(reader, names, form, start):
    assert reader.get(f"/questions/{names['question']}/chart.{form}").content.startswith(start)


def test_the_description_of_the_api_names_every_page_and_every_decision(reader):
    described = reader.get("/api/openapi.json").json()
    pages = {in_form(page.path, "json") for page in PAGES}
    assert pages <= set(described["paths"])
    assert {"/api/decide/accept", "/api/decide/take-back"} <= set(described["paths"])
    assert "3.1.0" == described["openapi"]


def test_the_first_page_weighs_little(reader):
    page = reader.get("/")
    files = re.findall(r'(?:src|href)="(/static/[^"]+)"', page.text)
    assert 200_000 > len(page.content) + sum(len(reader.get(file).content) for file in files)


def test_a_ledger_without_a_report_has_all_lists(tmp_path):
    from crosswire.api import Ledger

    Ledger.open(tmp_path / "new.db").close()
    with served(tmp_path / "new.db") as client:
        answers = {page.name: client.get(page.path).status_code for page in PAGES if "{name}" not in page.path}
    assert dict.fromkeys(answers, 200) == answers


def test_json_is_json_where_a_character_is_half():
    from crosswire.web.answers import as_json

    assert {"a": "\ud800 ‮"} == json.loads(as_json({"a": "\ud800 ‮"}))
