"""A page without a server, word for word but for what only a server answers."""

import pytest

from crosswire.web.published.addresses import NOWHERE
from crosswire.web.published.cleaning import META, clean


@pytest.mark.parametrize(
    ("page", "left"),
    [
        ('<!doctype html>\n<p title="a &lt; b">1 &amp; 2 &#39; <br/></p>',) * 2,
        ('<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',) * 2,
        ("before<form action='/x'><b>in</b><input></form> after", "before after"),
        ("<script src='/x.js' defer></script>after", "after"),
        (f'<a class="x" href="{NOWHERE}"><b>words</b></a> <a href="y.html">on</a>',
         '<span><b>words</b></span> <a href="y.html">on</a>'),
        ("<p data-live>now</p><p>then</p>", "<p>then</p>"),
        ("<meta name=\"htmx-config\" content='{}'>", META),
    ],
)  # fmt: skip
def test_only_what_a_server_answers_is_taken_away(page, left):
    assert left == clean(page)
