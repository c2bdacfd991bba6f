"""Reports full of markup, scripts and characters that turn or hide text: shown as text, and nothing of it runs."""

import json

import pytest
from web.browser.conftest import serving

from crosswire.api import Ledger
from crosswire.intake import IntakeOptions
from crosswire.pipeline import ReadOptions

RUN = "window.ran=1;alert(1)"
MARKUP = (
    f"<script>{RUN}</script>",
    f"<img src=x onerror='{RUN}'>",
    f'<svg onload="{RUN}">',
    f"'\"><body onload={RUN}>",
    f"</title></article></textarea><script>{RUN}</script>",
    f'<a href="javascript:{RUN}">here</a>',
    f'<form action="javascript:{RUN}"><button autofocus onfocus="{RUN}">go</button></form>',
    f'<iframe srcdoc="<script>parent.{RUN}</script>"></iframe>',
    "<meta http-equiv=refresh content='0;url=http://192.0.2.1/'>",
    "<link rel=stylesheet href=http://192.0.2.1/x.css>",
    "<base href=http://192.0.2.1/>",
    "{{ 7 * 7 }} {% raw %} ${7*7}",
    "<!-- --!> <![CDATA[ ]]> &lt;b&gt; &#60;i&#62;",
    f'<div hx-get=/ hx-trigger=load hx-on:load="{RUN}">',
)
TURNED = "\u202edlrow\u202c \u2066left\u2069 \u200bzero\u2060 \ufeffmark"
CONTROLS = "\x01\x02\x07\x08\x0b\x0c\x1b[31m\x7f\x85"
WATCH = """
window.refused = [];
document.addEventListener("securitypolicyviolation", (event) => window.refused.push(event.violatedDirective));
"""


def hostile_reports():
    """One report for each piece of markup, which stands in its text, title, outlet, author and address."""
    for number, markup in enumerate((*MARKUP, TURNED, CONTROLS)):
        text = (
            f"{markup} At least 12 dockers were killed in Marrowby on Monday, {markup} said the mayor {markup} of "
            f"Marrowby.\n{markup} dockers were injured, according to {markup}, and 9 sailors {markup} are missing.\n"
        )
        url = f"javascript:{RUN}//{number}" if number % 2 else f"https://marrowby.example/{number}\"'><b>?{markup}"
        yield {"id": f"hostile {number}", "text": text, "title": f"{markup} in Marrowby", "outlet": f"Post {markup}",
               "byline": markup, "url": url, "published": "2025-03-04"}  # fmt: skip


def read_hostile(folder, reports):
    """The path of a ledger of ``reports``, with hostile notes and names of those who decide."""
    source = folder / "reports.jsonl"
    source.write_text("".join(json.dumps(report) + "\n" for report in reports), "utf-8")
    with Ledger.open(folder / "hostile.db") as ledger:
        list(ledger.read([str(source)], ReadOptions(intake=IntakeOptions(), workers=1)))
        for entry, markup in zip(list(ledger.claims()), MARKUP, strict=False):
            ledger.accept(entry.claim.id, why=markup, who=markup)
        ledger.cross()
    return folder / "hostile.db"


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    return read_hostile(tmp_path_factory.mktemp("hostile"), hostile_reports())


@pytest.fixture(scope="module")
def hostile_site(hostile):
    with serving(hostile) as address:
        yield address


def addresses(hostile):
    """A page of each kind for every report, and what a search for the markup gives."""
    with Ledger.open(hostile) as ledger:
        reports, entries = list(ledger.reports()), list(ledger.claims(include_rejected=True))
        findings, questions = list(ledger.findings()), ledger.questions(None, 8)
    yield from ("/", "/reports", "/findings", "/questions")
    yield from (f"/reports/{report.id}" for report in reports)
    yield from (f"/claims/{entry.claim.id}" for entry in entries[:: max(1, len(entries) // 16)])
    yield from (f"/findings/{finding.id}" for finding in findings[:8])
    yield from (f"/questions/{question.id}" for question in questions)


def test_no_script_of_a_report_runs_and_nothing_is_fetched_from_elsewhere(opened, hostile_site, hostile):
    page = opened(hostile_site)
    elsewhere = []
    page.on("request", lambda request: elsewhere.append(request.url))
    page.add_init_script(WATCH)
    outcomes = {}
    for address in addresses(hostile):
        page.goto(address)
        outcomes[address] = page.evaluate("[window.ran || 0, window.refused]")
    assert {address: [0, []] for address in outcomes} == outcomes
    assert len(outcomes) > len(MARKUP)
    assert [] == [url for url in elsewhere if not url.startswith(hostile_site)]


def test_no_link_leads_to_a_script(opened, hostile_site, hostile):
    page = opened(hostile_site)
    schemes = set()
    for address in addresses(hostile):
        page.goto(address)
        schemes |= set(page.evaluate("[...document.links, ...document.forms].map(one => (one.href || one.action))"
                                     ".map(address => address.split(':')[0])"))  # fmt: skip
    assert {"http", "https"} >= schemes


def test_markup_is_read_on_the_page_as_it_was_written(opened, hostile_site, hostile):
    page = opened(hostile_site)
    with Ledger.open(hostile) as ledger:
        reports = list(ledger.reports())
    for report in reports[: len(MARKUP)]:
        page.goto(f"/reports/{report.id}")
        assert report.title in page.locator("h1").inner_text()
        assert 0 == page.locator("article :is(script, img, svg, iframe, form, meta, base, b, i)").count()


def test_characters_that_turn_or_hide_text_are_shown_for_what_they_are(opened, hostile_site):
    page = opened(hostile_site)
    page.goto("/reports")
    words = page.locator("main").inner_text()
    assert [] == [character for character in TURNED + CONTROLS if character in words and not character.isprintable()]
