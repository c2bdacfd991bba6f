"""axe-core (https://github.com/dequelabs/axe-core) finds nothing serious: every page, both schemes, large and small."""

import pytest

SERIOUS = ("serious", "critical")
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
RUN = "rules => axe.run(document, {runOnly: {type: 'tag', values: rules}, resultTypes: ['violations']})"


def faults(page, axe):
    """What axe finds: the rule, how bad it is, and the first element."""
    page.evaluate(axe)
    found = page.evaluate(RUN, list(RULES))["violations"]
    return [f"{one['id']} ({one['impact']}): {one['nodes'][0]['html'][:200]}" for one in found
            if one["impact"] in SERIOUS]  # fmt: skip


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360], ids=["desktop", "phone"])
def test_axe_finds_no_serious_fault_on_any_page(opened, shared_site, every_page, axe, dark, width):
    page = opened(shared_site, width=width, dark=dark)
    found = {}
    for kind, address in every_page.items():
        page.goto(address)
        found[kind] = faults(page, axe)
    assert {kind: [] for kind in every_page} == found


def test_axe_finds_no_serious_fault_on_a_page_that_refuses(opened, shared_site, axe):
    page = opened(shared_site)
    page.goto("/claims/c_nothing")
    assert [] == faults(page, axe)
