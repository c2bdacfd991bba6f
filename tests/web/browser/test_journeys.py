"""What a reader does, in a real browser."""

import re

PHONE = 360


def test_from_the_overview_to_a_conflict_to_its_words(opened, shared_site):
    page = opened(shared_site)
    page.locator(".finding.conflict h3 a").first.click()
    assert "31" in page.locator("main").inner_text()
    page.locator("main a.said", has_text="22").first.click()
    lit = page.locator("article .lit")
    assert "22 people" in " ".join(lit.all_inner_texts())
    assert lit.first.is_visible()


def test_every_number_on_a_question_leads_to_its_lit_words(opened, shared_site):
    page = opened(shared_site)
    page.goto("/questions")
    page.locator("main a[href^='/questions/q_']").first.click()
    addresses = [link.get_attribute("href") for link in page.locator("main a.said").all()]
    assert addresses
    for address in dict.fromkeys(addresses):
        page.goto(address)
        assert page.locator("article .lit").count() > 0


def test_every_number_on_every_page_leads_to_its_lit_words(opened, shared_site, every_page):
    page = opened(shared_site)
    addresses = {}
    for kind, address in every_page.items():
        page.goto(address)
        addresses[kind] = [link.get_attribute("href") for link in page.locator("main a.said").all()]
    showing = {"overview", "matter", "question", "findings", "finding", "timeline", "source", "party", "report",
               "claim", "search", "review"}  # fmt: skip
    assert set() == {kind for kind in showing if not addresses[kind]}
    for address in {address for found in addresses.values() for address in found}:
        page.goto(address)
        assert (address, True) == (address, page.locator("article .lit").count() > 0)


def test_no_number_in_a_sentence_on_findings_is_left_without_its_words(opened, shared_site, every_page):
    page = opened(shared_site)
    for kind in ("overview", "matter", "findings", "finding", "question", "claim", "party", "review"):
        page.goto(every_page[kind])
        plain = page.evaluate("""[...document.querySelectorAll('.why, .queue .evidence')].map(one => {
            const copy = one.cloneNode(true); copy.querySelectorAll('a').forEach(link => link.remove());
            return copy.textContent; }).join(' ')""")  # fmt: skip
        assert (kind, []) == (kind, re.findall(r"\b(?:31|22|14|120)\b", re.sub(r"\d{4}-\d\d-\d\d", "", plain)))


def test_from_a_finding_to_a_party_to_who_speaks_for_it_and_back(opened, shared_site):
    page = opened(shared_site)
    page.locator(".finding.corroborated", has_text="stalls").locator("h3 a").click()
    link = page.locator("main a[href^='/parties/']").first
    party = link.inner_text()
    link.click()
    page.wait_for_url("**/parties/*")
    assert party == page.locator("h1").inner_text()
    assert "stalls" in page.locator("main").inner_text()
    page.locator("main a[href^='/sources/']").first.click()
    page.wait_for_url("**/sources/*")
    page.locator("main a[href^='/parties/']").first.click()
    page.wait_for_url("**/parties/*")
    assert party == page.locator("h1").inner_text()


def test_the_pages_read_without_scripts(opened, shared_site, every_page):
    page = opened(shared_site, scripts=False)
    for address in every_page.values():
        page.goto(address)
        assert page.locator("main h1").inner_text().strip()


def test_no_page_scrolls_sideways_on_a_phone(opened, shared_site, every_page):
    page = opened(shared_site, width=PHONE, height=740)
    wide = {}
    for kind, address in every_page.items():
        page.goto(address)
        wide[kind] = page.evaluate("document.documentElement.scrollWidth")
    assert dict.fromkeys(every_page, PHONE) == wide


def test_a_dark_device_gets_dark_pages_and_a_light_one_light_pages(opened, shared_site):
    assert brightness(opened(shared_site, dark=True)) < 60
    assert brightness(opened(shared_site, dark=False)) > 200


def brightness(page):
    """Of the page's ground, 0 to 255."""
    colour = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    red, green, blue = map(int, re.findall(r"\d+", colour)[:3])
    return (red + green + blue) / 3


def test_the_keyboard_alone_reaches_a_conflict_and_its_words(opened, shared_site):
    page = opened(shared_site)
    page.keyboard.press("Tab")
    assert "Skip to the content" == focused(page)
    page.keyboard.press("Enter")
    tab_to(page, lambda: page.evaluate("!!document.activeElement.closest('.finding.conflict h3')"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/findings/f_*")
    tab_to(page, lambda: page.evaluate("document.activeElement.matches('main a.said')"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/reports/r_*")
    assert page.locator("article .lit").first.is_visible()


def test_the_keyboard_alone_walks_the_claims_of_a_report(opened, shared_site, every_page):
    page = opened(shared_site)
    page.goto(every_page["report"])
    claims = page.locator("article a:not([tabindex='-1'])").count()
    reached = set()
    for _ in range(200):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.closest('article') ? document.activeElement.id : ''"))
    assert claims == len(reached - {""}) > 1


def tab_to(page, there, most=120):
    """Press Tab until ``there()``."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if there():
            return
    raise AssertionError(f"not reached by {most} presses of Tab; now at {focused(page)!r}")


def focused(page):
    return page.evaluate("document.activeElement.innerText")
