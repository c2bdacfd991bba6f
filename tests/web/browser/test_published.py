"""Published pages, opened from disk."""

from itertools import islice

import pytest
from web.browser.test_accessibility import faults
from web.browser.test_hostile_text import RUN, hostile_reports, read_hostile

from crosswire.api import Ledger
from crosswire.web.published import publish_ledger, publish_question


@pytest.fixture(scope="module")
def folder(read_once, tmp_path_factory):
    """The scene's ledger as a folder, and its first question as a file beside it."""
    there = tmp_path_factory.mktemp("published")
    with Ledger.open(read_once) as ledger:
        publish_ledger(ledger, there / "site")
        publish_question(ledger, ledger.pages.questions(1).items[0].id, there / "toll.html")
    return there


def test_from_the_index_to_a_conflict_to_its_words(opened, folder):
    page = opened((folder / "site" / "index.html").as_uri())
    page.locator(".finding.conflict h3 a").first.click()
    page.locator("main a.said", has_text="22").first.click()
    words = page.locator("article :target")
    assert "22 people" in words.inner_text()
    assert words.is_visible()


def test_a_question_in_one_file_leads_from_its_chart_to_the_words_in_it(opened, folder):
    page = opened((folder / "toll.html").as_uri())
    assert page.locator("figure svg").first.is_visible()
    page.locator("table.accounts a.said").first.click()
    assert page.locator("figure:target mark").is_visible()


@pytest.mark.parametrize("width", [1280, 360])
def test_published_pages_are_as_accessible_and_as_narrow_as_served_ones(opened, folder, axe, width):
    page = opened((folder / "site" / "index.html").as_uri(), width=width, dark=width == 360)
    for name in ("index.html", "questions.html", "toll.html"):
        page.goto((folder / ("" if name == "toll.html" else "site") / name).as_uri())
        assert (name, []) == (name, faults(page, axe))
        assert width == page.evaluate("document.documentElement.scrollWidth")


def test_no_script_of_a_report_runs_in_published_pages(opened, tmp_path):
    with Ledger.open(read_hostile(tmp_path, islice(hostile_reports(), 5))) as ledger:
        publish_ledger(ledger, tmp_path / "site", most=30)
    page = opened((tmp_path / "site" / "index.html").as_uri())
    page.context.add_init_script("window.ran = 0")
    for file in sorted((tmp_path / "site").rglob("*.html")):
        page.goto(file.as_uri())
        assert (file.name, 0) == (file.name, page.evaluate("window.ran"))
        assert 0 == page.locator(f'a[href*="{RUN}"]').count()
