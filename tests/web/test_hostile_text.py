"""What reports, outlets, addresses and notes say is text, whatever it looks like."""

import csv
import io
import json
import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from web.conftest import served

from crosswire.api import Ledger
from crosswire.web.address import Addresses
from crosswire.web.answering import PATHS
from crosswire.web.pages import PAGES
from crosswire.web.visible import HIDDEN, visible

SCRIPT = "<script>alert(1)</script>"
TEXT = (
    f"Five miners were killed in Orvel on Monday, the mayor {SCRIPT} said.\n\n"
    "\u202eSeven dockers\u202c were injured, said <img src=x onerror=alert(1)> the harbour office \x07.\n\n"
    '</article></main><script>alert(2)</script> Nine sailors are missing, "Kell & Sons\' union" said.\n'
)
OUTLET = "<b>Orvel</b> Post\u202e\u2066"


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """A browser on a ledger of one report full of markup."""
    folder = tmp_path_factory.mktemp("hostile")
    report = {"id": "a/<svg onload=alert(3)>", "text": TEXT, "title": f"Toll {SCRIPT} \u202erises", "outlet": OUTLET,
              "url": "javascript:alert(4)", "published": "2031-05-05"}  # fmt: skip
    (folder / "in.jsonl").write_text(json.dumps(report) + "\n")
    with Ledger.open(folder / "hostile.db") as ledger:
        assert list(ledger.read([str(folder / "in.jsonl")]))
        claim = next(ledger.claims(kind="figure")).claim.id
        ledger.note(claim, f"{SCRIPT}\u202e", who="<i>Ada</i>")
    with served(folder / "hostile.db") as client:
        yield client


def pages(client):
    named = {
        "matter": client.items("/matters")[0]["id"], "question": client.items("/questions")[0]["id"],
        "claim": client.items("/search?kind=figure")[0]["id"], "report": client.items("/reports")[0]["id"],
        "source": client.items("/sources")[0]["name"],
    }  # fmt: skip
    to = Addresses(PATHS)
    shown = [page for page in PAGES if page.name in named or "{name}" not in page.path]
    return [to(page.name, named.get(page.name, "")) for page in shown]


def test_markup_is_shown_and_never_obeyed(hostile):
    for path in [*pages(hostile), f"/search?words={SCRIPT}", f"/reports?outlet={OUTLET}"]:
        page = hostile.get(path).text
        assert [] == re.findall(r"<script>|<img src=x|<svg onload|<b>|<i>|href=\"javascript", page), path


def test_no_character_turns_or_hides_what_follows(hostile):
    for path in pages(hostile):
        assert [] == HIDDEN.findall(hostile.get(path).text.replace("\r", "")), path


def test_a_report_is_shown_whole(hostile):
    page = hostile.get(f"/reports/{hostile.items('/reports')[0]['id']}").text
    shown = re.search(r'<article class="text"[^>]*>(.*?)</article>', page, re.DOTALL)[1]
    shown = re.sub(r'<a class="label".*?</a>', "", shown)
    assert visible(TEXT).strip() == unescape(re.sub(r"<[^>]+>", "", shown)).strip()


def test_an_address_that_runs_is_no_link(hostile):
    page = hostile.get(f"/reports/{hostile.items('/reports')[0]['id']}").text
    assert "javascript:alert(4)" in page
    assert 'href="javascript' not in page


@pytest.mark.parametrize(("url", "link"), [
    ("https://orvel.example/a?b=c#d", True), ("HTTP://orvel.example", True), ("javascript:alert(1)", False),
    (" javascript:alert(1)", False), ("data:text/html,x", False), ("https://orvel.example/\n", False),
    ("//orvel.example", False), ('https://orvel.example/"x', False), (None, False),
])  # fmt: skip
def test_only_addresses_of_the_web_are_links(url, link):
    assert (url if link else None) == Addresses(PATHS).outside(url)


def test_a_spreadsheet_takes_no_text_for_a_formula(hostile):
    for row in csv.reader(io.StringIO(hostile.get("/search.csv").text)):
        assert [] == [cell for cell in row if cell.startswith(("=", "+", "@"))]


def test_a_chart_holds_nothing_but_a_drawing(hostile):
    drawing = hostile.get(f"/questions/{hostile.items('/questions')[0]['id']}/chart").text
    elements = set(re.findall(r"<(\w+)", drawing))
    assert elements <= {"svg", "g", "path", "line", "rect", "text", "tspan", "circle", "a", "title"}
    assert [] == re.findall(r" on\w+=|style=|url\(", drawing)


@given(st.text())
def test_whatever_is_hidden_becomes_visible(text):
    assert not HIDDEN.search(visible(text))
    visible(text).encode()
