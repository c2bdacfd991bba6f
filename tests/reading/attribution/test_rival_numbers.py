"""Numbers of two sides in one sentence, each with who is named right behind it."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "The siege has cost hundreds of lives -- about 210 according to the garrison, and 600 according to the rebels.",
        "About 210 people died, according to the garrison, and 600 according to the rebels.",
    ],
)
def test_each_number_is_theirs_who_are_named_behind_it(read, text):
    told = {c.figure.best: [link.name for link in c.attribution] for c in read(text) if c.figure and c.figure.best}
    assert {210: ["the garrison"], 600: ["the rebels"]} == told


def test_what_stands_before_a_dash_is_the_outlets(read):
    text = "The siege has cost hundreds of lives -- about 210 according to the garrison."
    assert [100] == [c.figure.low for c in read(text) if c.figure and not c.attribution]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The garrison took 210 captives; according to the rebels, at least 40 of these were shot dead.",
            {210: [], 40: ["the rebels"]},
        ),
        (
            "The tide killed 210 people and, according to the harbour office, 40 piers were destroyed.",
            {210: [], 40: ["the harbour office"]},
        ),
        ("The backlog, which the harbour office put at 960 crates, is gone.", {960: ["the harbour office"]}),
        (
            "The clinic reported 640 cases in the week ending 25 May, compared with 498 the week before.",
            {640: ["The clinic"], 498: ["The clinic"]},
        ),
    ],
)
def test_a_number_is_theirs_who_say_its_clause_or_what_it_is_set_against(read, text, expected):
    told = {c.figure.low: [link.name for link in c.attribution] for c in read(text) if c.figure}
    assert expected == {number: told[number] for number in expected}


def test_a_part_is_told_by_who_tells_its_whole(read):
    text = "The observatory has verified 210 deaths since the thaw, including 40 boys."
    assert [["The observatory"]] * 2 == [[link.name for link in c.attribution] for c in read(text) if c.figure]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Divers left the wreck where, the mayor said, nine people had died.", "nine people had died"),
        ("The clinic shut because, the ministry said, 40 patients had died.", "40 patients had died"),
        ("The strike ended when, according to the union, 40 miners were freed.", "40 miners were freed"),
    ],
)
def test_who_stands_behind_a_relative_and_a_comma_says_only_what_follows(read, text, content):
    assert [content] == [c.evidence.quote for c in read(text) if c.statement]
