"""axe-core (https://github.com/dequelabs/axe-core) finds nothing serious: every page, both schemes, large and small."""

import pytest

SERIOUS = ("serious", "critical")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ALL = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"], "preload": False}


def faults(page, axe):
    """What axe finds: the rule, how bad it is, and the first element."""
    page.evaluate(axe)
    found = page.evaluate("options => axe.run(document, options)", ALL)["violations"]
    return [f"{one['id']} ({one['impact']}): {one['nodes'][0]['html'][:200]}" for one in found
            if one["impact"] in SERIOUS]  # fmt: skip


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360], ids=["desktop", "phone"])
def test_axe_finds_no_serious_fault_on_any_page(opened, shared_site, every_page, axe, width, dark):
    page = opened(shared_site, width=width, dark=dark)
    found = {}
    for kind, address in every_page.items():
        page.goto(address)
        found[kind] = faults(page, axe)
    assert {kind: [] for kind in every_page} == found


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360], ids=["desktop", "phone"])
def test_axe_finds_no_serious_fault_on_a_page_that_refuses(opened, site, every_page, axe, width, dark):
    page = opened(site, width=width, dark=dark, scripts=True)
    page.goto("/claims/c_nothing")
    assert [] == faults(page, axe)
    page.goto(every_page["claim"])
    form = page.get_by_role("form", name="Correct a field")
    form.locator("[name=value]").fill("a lot of people")
    form.get_by_role("button", name="Correct").click()
    page.locator("#wrong").wait_for()
    assert [] == faults(page, axe)
