"""Which page is which file."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.web.published.targets import Plan, Target, file_of, relative, target_of

RESERVED = {"con", "prn", "aux", "nul", "com1", "lpt1"}


@pytest.mark.parametrize(
    ("target", "file"),
    [
        (Target("reports"), "reports.html"),
        (Target("report", "r_81d2"), "report/r_81d2.html"),
        (Target("findings", query=(("kind", "conflict"), ("offset", "50"))), "findings-kind-conflict-offset-50.html"),
    ],
)
def test_a_page_has_a_file_named_after_it(target, file):
    assert file == file_of(target)


@given(st.text(min_size=1, max_size=300))
def test_any_name_makes_a_file_name_that_is_safe_on_any_disk(name):
    file = file_of(Target("source", name))
    assert re.fullmatch(r"source/[a-z0-9_-]{1,60}\.html", file)
    assert file.removeprefix("source/").removesuffix(".html") not in RESERVED


@given(st.text(min_size=1, max_size=60), st.text(min_size=1, max_size=60))
def test_two_names_never_share_a_file(one, other):
    assert (one == other) == (file_of(Target("source", one)) == file_of(Target("source", other)))


def test_a_page_lit_up_is_the_page_and_one_asked_otherwise_has_no_file():
    assert Target("report", "r_1") == target_of("report", "r_1", {"claim": "c_1"})
    assert None is target_of("timeline", "", {"since": "2025-03-04"})


def test_addresses_are_relative_to_the_page_that_has_them():
    assert "../index.html" == relative("index.html", "report/r_1.html")
    assert "claim/c_1.html" == relative("claim/c_1.html", "index.html")


def test_pages_come_in_the_order_in_which_they_were_linked_up_to_the_most():
    plan = Plan(Target("overview"), lambda target: target.page != "search", most=2)
    drawn = []
    for target, file in plan:
        drawn.append(file)
        plan.file(Target("search"))
        plan.file(Target("reports"))
        plan.file(Target(f"after {target.page}"))
    assert ["index.html", "reports.html"] == drawn
    assert 2 == plan.left_out
