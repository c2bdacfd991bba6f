"""axe-core (https://github.com/dequelabs/axe-core) finds nothing serious: every page, both schemes, large and small."""

import pytest

SERIOUS = ("serious", "critical")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ALL = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"], "preload": False}
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}, "preload": False}


def faults(page, axe, options=ALL):
    """What axe finds: the rule, how bad it is, and the first element."""
    page.evaluate(axe)
    found = page.evaluate("options => axe.run(document, options)", options)["violations"]
    return [f"{one['id']} ({one['impact']}): {one['nodes'][0]['html'][:200]}" for one in found
            if one["impact"] in SERIOUS]  # fmt: skip


@pytest.mark.parametrize(
    ("width", "dark", "options"),
    [(1280, False, ALL), (360, True, ALL), (1280, True, COLOURS)],
    ids=["desktop, light", "phone, dark", "desktop, dark: colours"],
)
def test_axe_finds_no_serious_fault_on_any_page(opened, shared_site, every_page, axe, width, dark, options):
    page = opened(shared_site, width=width, dark=dark)
    found = {}
    for kind, address in every_page.items():
        page.goto(address)
        found[kind] = faults(page, axe, options)
    assert {kind: [] for kind in every_page} == found


def test_axe_finds_no_serious_fault_on_a_page_that_refuses(opened, shared_site, axe):
    page = opened(shared_site)
    page.goto("/claims/c_nothing")
    assert [] == faults(page, axe)
