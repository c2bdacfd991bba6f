from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.language.tokens import tokenizer_for
from crosswire.lexicons.abbreviations import load_abbreviations


def words(text):
    return [text[start:end] for start, end in tokenizer_for(load_abbreviations()).words(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They didn't", ["They", "did", "n't"]),
        ("It won’t", ["It", "wo", "n’t"]),
        ("we cannot", ["we", "can", "not"]),
        ("the mayor’s", ["the", "mayor", "’s"]),
        ("the U.S.'s", ["the", "U.S.", "'s"]),
        ("the miners' lamps", ["the", "miners", "'", "lamps"]),
        ("O'Dell and D’Arcy", ["O'Dell", "and", "D’Arcy"]),
        ("long-range, re-elected", ["long", "-", "range", ",", "re-elected"]),
        ("and/or", ["and", "/", "or"]),
        ("$3,000.50 (US$5m)", ["$", "3,000.50", "(", "US$", "5", "m", ")"]),
        ("€4.5bn", ["€", "4.5", "bn"]),
        ("12%", ["12", "%"]),
        ("a 6.5-magnitude quake", ["a", "6.5", "-", "magnitude", "quake"]),
        ("10-12 people", ["10", "-", "12", "people"]),
        ("the 1990s, the '90s, the 20th", ["the", "1990s", ",", "the", "'90s", ",", "the", "20th"]),
        ("at 10:30 a.m. on 12/31/2019", ["at", "10:30", "a.m.", "on", "12/31/2019"]),
        ("call 555-0134", ["call", "555-0134"]),
        ("5pm 4.5km 3D A320", ["5", "pm", "4.5", "km", "3D", "A320"]),
        ("Lt. Gov. J. F. Marlow", ["Lt.", "Gov.", "J.", "F.", "Marlow"]),
        ("ward No. 7", ["ward", "No.", "7"]),
        ("No. Never.", ["No", ".", "Never", "."]),
        ("wait... what?!", ["wait", "...", "what", "?!"]),
        ("see https://example.org/a?b=1.", ["see", "https://example.org/a?b=1", "."]),
        (
            "Marsh.cn and reedbank.co.ke told it.It was",
            ["Marsh.cn", "and", "reedbank.co.ke", "told", "it", ".", "It", "was"],
        ),
        ("write to desk@example.org, now", ["write", "to", "desk@example.org", ",", "now"]),
        ("@harbourdesk #storm", ["@harbourdesk", "#storm"]),
        ("“Gone,” she said", ["“", "Gone", ",", "”", "she", "said"]),
        ("👍🏽🇺🇸 ok :)", ["👍🏽", "🇺🇸", "ok", ":)"]),
        ("AT&T --- ***", ["AT&T", "---", "***"]),
        ("zero\u200bwidth \u200b", ["zero\u200bwidth"]),
    ],
)
def test_words_are_cut_as_the_treebanks_cut_them(text, expected):
    assert expected == words(text)


@given(st.text(max_size=200))
def test_words_cover_all_but_white_space_and_invisible_characters_in_order(text):
    offsets = list(tokenizer_for(load_abbreviations()).words(text, 0, len(text)))
    assert all(a < b for a, b in offsets)
    assert all(b <= c for (_, b), (c, _) in pairwise(offsets))
    covered = {i for a, b in offsets for i in range(a, b)}
    assert all(not text[i].isalnum() for i in range(len(text)) if i not in covered)
    assert all(not text[a].isspace() and not text[b - 1].isspace() for a, b in offsets)


@pytest.mark.parametrize("unit", ["ab.", "a", ".", "1-", "1/", "1,111", "-+", "' ", "a@", "x'", "["])
def test_long_runs_take_time_in_proportion(unit):
    text = unit * (60_000 // len(unit))
    assert words(text)
