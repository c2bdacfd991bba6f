"""What a reviewer does, in a real browser: each decision shows at once, and can be taken back."""

import re
import time
from datetime import UTC, datetime

import pytest

CONFLICT = ".finding.conflict"


def to_claim(page, words):
    """From the overview to the claim of the figure with those words."""
    page.goto("/")
    page.locator(CONFLICT + " h3 a").first.click()
    page.locator("tbody tr", has_text=words).locator("a.id").first.click()
    page.wait_for_url("**/claims/c_*")


def correct(page, field, value):
    form = page.get_by_role("form", name="Correct a field")
    form.locator("select[name=field]").select_option(field)
    form.locator("input[name=value]").fill(value)
    form.locator("input[name=why]").fill("counted again")
    form.get_by_role("button", name="Correct").click()
    page.locator(".said-so").wait_for()


def test_a_corrected_figure_changes_its_finding_and_taken_back_brings_it_back(opened, site):
    page = opened(site)
    to_claim(page, "22")
    claim = page.url
    correct(page, "value", "34")
    page.goto("/")
    assert 0 == page.locator(CONFLICT).count()
    page.goto(claim)
    page.get_by_role("button", name=re.compile("^Take back: correct")).click()
    page.locator(".said-so").wait_for()
    page.goto("/")
    assert 1 == page.locator(CONFLICT).count()


def test_two_sources_made_one_turn_corroboration_into_an_echo(opened, site):
    page = opened(site)
    page.goto("/")
    finding = page.locator(".finding.corroborated", has_text="stalls")
    assert 1 == finding.count()
    page.goto("/sources")
    page.get_by_role("link", name=re.compile("Orme Valley Authority")).click()
    form = page.get_by_role("form", name="Merge or split sources")
    form.locator("[name=other]").fill("Orme Traders Board")
    form.get_by_role("button", name="They are one").click()
    page.locator(".said-so").wait_for()
    page.goto("/")
    assert 0 == page.locator(".finding.corroborated", has_text="stalls").count()
    assert 1 == page.locator(".finding.echo", has_text="stalls").count()


def test_a_replay_shows_what_was_held_before_the_decision(opened, site):
    page = opened(site)
    to_claim(page, "22")
    time.sleep(0.01)
    before = datetime.now(UTC).isoformat()
    correct(page, "value", "34")
    page.goto("/")
    assert 0 == page.locator(CONFLICT).count()
    form = page.locator("form.moment")
    form.locator("[name=as_of]").fill(before)
    form.get_by_role("button", name="Replay").click()
    page.locator(".replay").wait_for()
    page.locator(CONFLICT + " h3 a").first.click()
    assert "22" in page.locator("main").inner_text()
    assert page.locator(".replay").is_visible()
    assert 0 == page.locator("form.decide").count()


def test_a_decision_is_sent_without_scripts_too(opened, site):
    page = opened(site, scripts=False)
    to_claim(page, "22")
    page.get_by_role("form", name="Judge").get_by_role("button", name="Wrongly read").click()
    assert page.locator(".said-so").is_visible()
    page.goto("/")
    assert 0 == page.locator(CONFLICT).count()


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_a_refused_correction_keeps_what_was_typed_and_goes_through_once_it_is_mended(opened, site, scripts):
    page = opened(site, scripts=scripts)
    to_claim(page, "22")
    form = page.get_by_role("form", name="Correct a field")
    form.locator("select[name=field]").select_option("value")
    form.locator("input[name=value]").fill("many")
    form.locator("input[name=why]").fill("the second edition")
    form.get_by_role("button", name="Correct").click()
    page.locator("#wrong").wait_for()
    assert "give a number with its hedge" in page.locator("#wrong").inner_text()
    typed = [form.locator(f"[name={name}]").input_value() for name in ("field", "value", "why")]
    assert ["value", "many", "the second edition"] == typed
    if scripts:
        assert "wrong" == page.evaluate("document.activeElement.id")
    form.locator("input[name=value]").fill("34")
    form.get_by_role("button", name="Correct").click()
    page.locator(".said-so").wait_for()
    assert page.url.partition("/claims/")[1]
    assert "the second edition" in page.locator(".decisions").inner_text()


def test_a_search_finds_and_a_facet_narrows_it(opened, shared_site):
    page = opened(shared_site)
    page.get_by_role("searchbox", name="Search the ledger").fill("killed")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?*")
    rows = page.locator("#found tbody tr")
    before = rows.count()
    page.locator(".facets a", has_text="Orme Daily").click()
    page.wait_for_url("**outlet=Orme*")
    page.locator(".facets a[aria-current]").wait_for()
    assert 0 < rows.count() < before
