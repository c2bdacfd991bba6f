"""One question as one file."""

import re

import pytest

from crosswire.api import Ledger
from crosswire.ledger import UnknownName
from crosswire.web.published import publish_question


@pytest.fixture(scope="module")
def page(demo_ledger, tmp_path_factory):
    with Ledger.open(demo_ledger) as ledger:
        question = ledger.pages.questions(1).items[0].id
        return publish_question(ledger, question, tmp_path_factory.mktemp("one") / "toll.html").read_text("utf-8")


def test_it_needs_nothing_but_itself(page):
    addresses = re.findall(r'(?:href|src)="([^"]*)"', page)
    assert [] == [address for address in addresses if not address.startswith(("#", "data:image/svg+xml;base64,"))]
    assert "<style>" in page
    assert [] == re.findall(r"<(?:form|script|link rel=.stylesheet)", page)


def test_every_number_leads_to_its_words_in_the_file(page):
    led = set(re.findall(r'href="#(c_[^"]+)"', page))
    assert led
    assert led <= set(re.findall(r'id="(c_[^"]+)"', page))


def test_it_has_the_chart(page):
    assert "<svg" in page


def test_an_unknown_question_is_said_to_be_unknown(demo_ledger, tmp_path):
    with Ledger.open(demo_ledger) as ledger, pytest.raises(UnknownName):
        publish_question(ledger, "q_nothing", tmp_path / "toll.html")
    assert [] == list(tmp_path.iterdir())
