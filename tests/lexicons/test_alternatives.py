"""Phrases as one pattern: it finds what trying them one by one, the longest first, would find."""

import re

from hypothesis import given
from hypothesis import strategies as st

from crosswire.lexicons.alternatives import alternatives

PHRASES = st.lists(st.text("abc -.", min_size=1, max_size=6), min_size=1, max_size=8)


def test_phrases_that_begin_alike_share_their_beginning():
    assert r"Ni(?:ger(?:ia)?|ue)" == alternatives(["Niger", "Nigeria", "Niue"])


def test_no_phrases_make_no_pattern():
    assert "" == alternatives([])


@given(PHRASES, st.text("abc -.", max_size=30))
def test_it_finds_what_the_longest_first_would(phrases, text):
    one_by_one = "|".join(re.escape(phrase) for phrase in sorted(set(phrases), key=len, reverse=True))
    expected = [m.span() for m in re.finditer(rf"(?:{one_by_one})(?!\w)", text)]
    assert expected == [m.span() for m in re.finditer(rf"(?:{alternatives(phrases)})(?!\w)", text)]
