"""A ledger as a folder of pages: whole, closed in itself, and put in place at once."""

import html
import re

import pytest

from crosswire.api import Ledger
from crosswire.ledger import UnknownName
from crosswire.publish import PublishError
from crosswire.web.published import publish_ledger, publish_matter

ADDRESS = re.compile(r'(?:href|src)="([^"]*)"')
PLACE = re.compile(r'\bid="([^"]+)"')


@pytest.fixture(scope="module")
def site(demo_ledger, tmp_path_factory):
    folder = tmp_path_factory.mktemp("published") / "site"
    with Ledger.open(demo_ledger) as ledger:
        publish_ledger(ledger, folder)
    return folder


def dangling(folder):
    """The addresses in the folder's pages that lead to no file, or to no place in it."""
    places = {page: set(PLACE.findall(page.read_text("utf-8"))) for page in folder.rglob("*.html")}
    for page in places:
        for address in map(html.unescape, ADDRESS.findall(page.read_text("utf-8"))):
            path, _, place = address.partition("#")
            target = (page.parent / path).resolve() if path else page
            if not target.is_file() or (place and place not in places[target]):
                yield f"{address} in {page.name}"


def test_every_address_leads_to_a_file_of_the_folder_and_a_place_in_it(site):
    assert [] == list(dangling(site))


def test_every_report_claim_and_finding_has_its_page(site, demo_ledger):
    with Ledger.open(demo_ledger) as ledger:
        wanted = {
            *(f"report/{report.id}.html" for report in ledger.reports()),
            *(f"claim/{entry.claim.id}.html" for entry in ledger.claims()),
            *(f"finding/{finding.id}.html" for finding in ledger.findings()),
        }
    assert set() == {name for name in wanted if not (site / name).is_file()}


def test_no_page_has_a_form_or_a_script_or_anything_from_elsewhere(site):
    for page in site.rglob("*.html"):
        text = page.read_text("utf-8")
        assert [] == re.findall(r"<(?:form|script|iframe|button)\b", text)
        assert "script-src 'none'" in text
        assert [] == [address for address in ADDRESS.findall(text) if address.startswith(("/", "http://127"))]


def test_a_question_has_its_chart_in_the_page(site, demo_ledger):
    with Ledger.open(demo_ledger) as ledger:
        question = ledger.pages.questions(1).items[0].id
    assert "<svg" in (site / f"question/{question}.html").read_text("utf-8")


def test_a_matter_comes_without_the_others(demo_ledger, tmp_path):
    with Ledger.open(demo_ledger) as ledger:
        matters = ledger.pages.matters().items
        published = publish_matter(ledger, matters[0].id, tmp_path / "one")
        reports = {row.id for row in ledger.pages.reports(matter=matters[0].id).items}
    assert [] == list(dangling(tmp_path / "one"))
    assert reports == {page.stem for page in (tmp_path / "one" / "report").iterdir()}
    assert not (tmp_path / "one" / "matter").exists()
    assert published.index.is_file()


def test_a_folder_of_other_things_is_left_alone(demo_ledger, tmp_path):
    (tmp_path / "letter.txt").write_text("mine")
    with Ledger.open(demo_ledger) as ledger, pytest.raises(PublishError, match="holds other things"):
        publish_ledger(ledger, tmp_path)
    assert ["letter.txt"] == [path.name for path in tmp_path.iterdir()]


def test_a_folder_that_was_published_before_is_replaced_as_a_whole(demo_ledger, tmp_path):
    folder = tmp_path / "site"
    with Ledger.open(demo_ledger) as ledger:
        publish_ledger(ledger, folder, most=5)
        (folder / "stray.html").write_text("of an earlier time")
        published = publish_ledger(ledger, folder, most=5)
    assert (5, True) == (published.pages, published.left_out > 0)
    assert not (folder / "stray.html").exists()
    assert ["site"] == [path.name for path in tmp_path.iterdir()]


def test_what_fails_leaves_what_was_there(demo_ledger, tmp_path):
    folder = tmp_path / "site"

    def stop(*_):
        raise KeyboardInterrupt

    with Ledger.open(demo_ledger) as ledger:
        publish_ledger(ledger, folder, most=2)
        before = sorted(path.name for path in folder.rglob("*"))
        with pytest.raises(KeyboardInterrupt):
            publish_ledger(ledger, folder, most=9, step=stop)
    assert before == sorted(path.name for path in folder.rglob("*"))
    assert ["site"] == [path.name for path in tmp_path.iterdir()]


def test_an_unknown_matter_is_said_to_be_unknown(demo_ledger, tmp_path):
    with Ledger.open(demo_ledger) as ledger, pytest.raises(UnknownName):
        publish_matter(ledger, "m_nothing", tmp_path / "site")
