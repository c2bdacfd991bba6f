"""A served ledger is asked for every kind of page."""

import json

import pytest
from click.testing import CliRunner

from crosswire.cli import main
from crosswire.evaluation.synthetic import fill
from crosswire.evaluation.web import Load, measure_web
from crosswire.evaluation.web_addresses import as_it_was, links_of, routes, twin
from crosswire.web.openapi import description
from crosswire.web.pages import PAGES


@pytest.fixture(scope="module")
def ledger(tmp_path_factory):
    path = tmp_path_factory.mktemp("web") / "ledger.db"
    list(fill(path, 400))
    return path


def test_every_kind_of_page_answers_as_page_as_json_and_as_of_a_moment(ledger):
    heard = []
    speed = measure_web(ledger, Load(requests=3, clients=2, workers=1), lambda *done: heard.append(done))
    kinds = {page.name for page in PAGES}
    assert {*kinds, *(f"{kind} (json)" for kind in kinds), *(f"{kind} (as of)" for kind in kinds)} == {
        page.kind for page in speed.pages
    }
    assert [] == [(page.kind, page.slowest) for page in speed.pages if page.errors]
    assert 0 < speed.overview < 500_000
    assert (len(heard), len(heard)) == heard[-1]


def test_the_pages_are_those_of_the_description_without_what_programs_alone_ask():
    told = {one.name: one.path for one in routes(json.loads(json.dumps(description(PAGES, ()))))}
    assert {page.name: page.path for page in PAGES}.items() <= told.items()


def test_an_address_has_its_twin_and_its_past():
    assert "/api/overview" == twin("/")
    assert "/api/findings?kind=echo" == twin("/findings?kind=echo")
    assert "/findings?kind=echo&as_of=2025-03-04T00%3A00%3A00Z" == as_it_was(
        "/findings?kind=echo&as_of=2020-01-01T00:00:00Z", "2025-03-04T00:00:00Z"
    )


def test_links_are_those_on_this_server():
    page = '<a href="/a?x=1&amp;y=2#z">a</a> <a href="https://else.example/">b</a> <a href="//else.example">c</a>'
    assert ["/a?x=1&y=2"] == list(links_of(page))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(("a.db", "b.db", "--web"), "one ledger"), (("a.db", "--web", "--whole"), "one at a time"),
     (("none.db", "--web"), "no file")],
)  # fmt: skip
def test_wrong_usage_is_said(arguments, said):
    result = CliRunner().invoke(main, ["bench", *arguments])
    assert 2 == result.exit_code
    assert said in result.output
